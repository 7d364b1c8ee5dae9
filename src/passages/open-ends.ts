/** Words after which no heading and no paragraph ends. */
const connectors =
  /(?:^|[\s(])(?:في|من|على|إلى|الى|عن|مع|بين|أو|أن|إن|التي|الذي|the|a|an|of|and|or|in|on|to|for|with|by|le|la|les|un|une|de|des|du|et|ou|à|en|dans|pour|par|avec)$/u;

/** Whether the last word leaves the reader waiting for the next one ("…held in"). */
export function endsOpen(text: string): boolean {
  return connectors.test(text.slice(-12).trimEnd());
}

/** Whether the first letter is a small one: the middle of a sentence. Arabic has none. */
export function beginsLowerCase(text: string): boolean {
  return /^[\s\p{Cf}\p{Ps}\p{Pi}"'*_]*\p{Ll}/u.test(text);
}
