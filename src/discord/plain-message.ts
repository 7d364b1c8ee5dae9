/** What a member wrote, without mentions, emojis of a server and links: what is left is asked. */
export function plainMessage(content: string): string {
  return content
    .replaceAll(/<(?:@[!&]?|#|\/[^:>]*:)\d+>|<a?:\w+:\d+>|<t:\d+(?::\w)?>/gu, ' ')
    .replaceAll(/https?:\/\/\S+/gu, ' ')
    .replaceAll(/@(?:everyone|here)\b/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
