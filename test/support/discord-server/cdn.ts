import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AttachedFile } from './actors/command-options.ts';

/** How a file's delivery is to go wrong. */
export interface CdnFault {
  /** Instead of 200. */
  readonly status?: number;
  readonly redirectTo?: string;
  readonly contentType?: string;
  /** What the attachment says its size is. */
  readonly saysSize?: number;
  /** Sends so many bytes, and then nothing more. */
  readonly stallsAfter?: number;
}

interface Hosted {
  readonly bytes: Buffer;
  readonly fault: CdnFault;
}

const folder = '/attachments/';

/** Where this Discord keeps what members attach: files by addresses that nobody guesses. */
export class Cdn {
  /** The paths that were asked for, oldest first. */
  readonly asked: string[] = [];
  readonly #hosted = new Map<string, Hosted>();
  readonly #origin: () => string;

  constructor(origin: () => string) {
    this.#origin = origin;
  }

  /** Uploads a file as a member's client does; a name of other letters than Latin ones becomes its title. */
  host(name: string, content: string | Uint8Array, fault: CdnFault = {}): AttachedFile {
    const bytes = Buffer.from(content);
    const plain = name.replaceAll(/[^A-Za-z0-9._-]/gu, '_');
    const path = `${folder}${this.#hosted.size + 1}/${plain}`;
    this.#hosted.set(path, { bytes, fault });
    return {
      name: plain,
      ...(plain === name ? {} : { title: name.replace(/\.[^.]*$/u, '') }),
      size: fault.saysSize ?? bytes.length,
      url: `${this.#origin()}${path}`,
      contentType: fault.contentType ?? 'text/markdown; charset=utf-8',
    };
  }

  /** @returns Whether the request was for a file. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const path = (request.url ?? '').split('?', 1)[0]!;
    if (!path.startsWith(folder)) return false;
    this.asked.push(path);
    const found = this.#hosted.get(path);
    if (!found) response.writeHead(404).end();
    else deliver(found, response);
    return true;
  }
}

function deliver({ bytes, fault }: Hosted, response: ServerResponse): void {
  const { status = 200, redirectTo, contentType = 'text/markdown', stallsAfter } = fault;
  if (redirectTo !== undefined) response.writeHead(302, { location: redirectTo }).end();
  else if (status !== 200) response.writeHead(status).end();
  else {
    response.writeHead(200, { 'content-type': contentType });
    if (stallsAfter === undefined) response.end(bytes);
    else response.write(bytes.subarray(0, stallsAfter));
  }
}
