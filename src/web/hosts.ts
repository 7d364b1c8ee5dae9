import { isIP } from 'node:net';

const loopback = ['localhost', '127.0.0.1', '[::1]'];
const everyAddress = ['0.0.0.0', '::'];

/** Whether a `Host` header names this program. */
export type HostCheck = (header: string | undefined) => boolean;

/**
 * Lets pass the names of loopback and the configured one, with any port: a page elsewhere that points its own name at
 * this machine is refused. A server on every address is also reached by bare address, which no such page can use.
 */
export function createHostCheck(configuredHost: string): HostCheck {
  const allowed = new Set([...loopback, printHost(configuredHost).toLowerCase()]);
  const takesAddresses = everyAddress.includes(configuredHost);
  return (header) => {
    const name = /^(\[[\da-f:.]+\]|[^:@/?#\\\s]+)(?::\d{1,5})?$/iu.exec(header ?? '')?.[1]?.toLowerCase();
    if (name === undefined) return false;
    return allowed.has(name) || (takesAddresses && isIP(name.replaceAll(/^\[|\]$/gu, '')) !== 0);
  };
}

/** The address of a server; one on every address is reached on loopback. */
export function printAddress(host: string, port: number): string {
  return `http://${everyAddress.includes(host) ? '127.0.0.1' : printHost(host)}:${port}`;
}

function printHost(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
