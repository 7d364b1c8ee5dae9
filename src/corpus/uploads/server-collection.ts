import { join } from 'node:path';

/** What a document belongs to that names no collection. */
export const defaultCollection = 'default';

/** Where the documents lie that servers added, a folder each. */
export function uploadsFolder(dataFolder: string): string {
  return join(dataFolder, 'uploads');
}

/** What the documents belong to that a server added. */
export function collectionOfServer(server: string): string {
  return `server-${server}`;
}

/** Whose documents answer what a server asks: those of the collection that it chose, unless they are another server's, and its own. */
export function collectionsOf({ server, collection }: Readonly<Record<'server' | 'collection', string>>): string[] {
  const chosen = isOfServer(collection) ? [] : [collection];
  return isServerId(server) ? [...chosen, collectionOfServer(server)] : chosen;
}

/** Whether a collection is a server's own: nobody else may choose it. */
export function isOfServer(collection: string): boolean {
  return /^server-\d+$/u.test(collection);
}

/** What the ids of a server's documents begin with, so that they are nobody else's. */
export function idPrefix(server: string): string {
  return `${collectionOfServer(server)}/`;
}

/** Servers of Discord are called by a number: nothing else may become the name of a folder. */
export function isServerId(server: string): boolean {
  return /^\d{1,20}$/u.test(server);
}
