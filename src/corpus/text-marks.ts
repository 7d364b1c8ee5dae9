const closers = String.raw`"'”’»›)\]}*_\s\p{Cf}`;
const punctuationAtEnd = new RegExp(`[.!?؟…۔،,؛;:][${closers}]*$`, 'u');

/** Whether a line or paragraph ends in punctuation of any weight, seen through closing quotes, brackets and stars. */
export function endsInPunctuation(text: string): boolean {
  return punctuationAtEnd.test(text);
}

/** A line of Markdown as a reader sees it: no heading, quote, list or emphasis marks, links as their words. */
export function stripMarks(line: string): string {
  return line
    .trim()
    .replace(/^[>\s]*(?:#{1,6}[ \t]+|[-*+•][ \t]+)?/u, '')
    .replace(/[ \t]#+$/u, '')
    .replaceAll(/!?\[([^\][]*)\]\([^()\s]*\)/gu, '$1')
    .replaceAll(/\*\*|__|~~|`/gu, '')
    .replaceAll(/^[*_|\s]+|(?<![*_|\s])[*_|\s]+$/gu, '');
}
