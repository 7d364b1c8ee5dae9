/** Where Discord keeps what members attach. */
const discordOrigins: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const patienceMs = 30_000;

export type Downloaded =
  | { readonly isDone: true; readonly bytes: Uint8Array }
  | { readonly isDone: false; readonly refusal: 'size' }
  /** `reason` is for the log. */
  | { readonly isDone: false; readonly refusal: 'unreachable'; readonly reason: unknown };

/** Fetches an attachment of at most so many bytes, whatever size it says it has. */
export type Download = (
  attachment: { readonly url: string; readonly size: number },
  maxBytes: number,
) => Promise<Downloaded>;

/**
 * Fetches from Discord alone, or from the server that stands in for it, and follows nobody elsewhere.
 *
 * @param apiUrl - That server's address; `null`: Discord itself.
 */
export function createDownload(apiUrl: string | null, timeoutMs = patienceMs): Download {
  const origins = apiUrl === null ? discordOrigins : [...discordOrigins, new URL(apiUrl).origin];
  return async ({ url, size }, maxBytes) => {
    if (size > maxBytes) return { isDone: false, refusal: 'size' };
    const unreachable = (reason: unknown): Downloaded => ({ isDone: false, refusal: 'unreachable', reason });
    if (!URL.canParse(url)) return unreachable('the address is none');
    const { origin, username, password } = new URL(url);
    if (!origins.includes(origin) || username !== '' || password !== '')
      return unreachable(`the address is not Discord's: ${origin}`);
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(url, { redirect: 'error', signal });
      if (!response.ok || response.body === null) {
        await response.body?.cancel();
        return unreachable(`the answer is ${response.status}`);
      }
      const bytes = await readAtMost(response.body, maxBytes);
      if (bytes === null) return { isDone: false, refusal: 'size' };
      return bytes.length === size ? { isDone: true, bytes } : unreachable(`${bytes.length} bytes came of ${size}`);
    } catch (error) {
      return unreachable(error);
    }
  };
}

/** @returns `null` where there are more. */
async function readAtMost(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop ends the connection.
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > maxBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
