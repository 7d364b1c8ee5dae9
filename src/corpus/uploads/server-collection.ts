import { join } from 'node:path';

/** The folder of a data directory that holds what servers added, a folder for each. */
export function uploadsFolder(dataFolder: string): string {
  return join(dataFolder, 'uploads');
}

/** The collection of the documents that a server of Discord added; only that server's questions read it. */
function serverCollection(server: string): string {
  return `server-${server}`;
}

/** What the ids of these documents begin with, so that they are nobody else's. */
export function idPrefix(server: string): string {
  return `${serverCollection(server)}/`;
}

/** Servers of Discord are called by a number: nothing else may become the name of a folder. */
export function isServerId(server: string): boolean {
  return /^\d{1,20}$/u.test(server);
}
