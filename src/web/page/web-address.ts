/** A web address that may become a link; `null` for any other one, which is shown as text. */
export function webAddress(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return ['http:', 'https:'].includes(parsed.protocol) ? parsed : null;
}
