const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });
/** In code units. V8 copies the whole text for every segment it yields, so long texts are segmented in windows. */
const windowLength = 400;

/** Characters of one code unit that nothing joins but vowel marks. */
const plain =
  /^(?:\n|[\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u060C\u061B\u061F\u0621-\u064A\u0660-\u0669\u2013-\u201E\u2026][\u064B-\u0652]*)*$/u;

/** Where a text's graphemes begin, in code units, and last the text's length: n + 1 numbers for n graphemes. */
export function graphemeEdges(text: string): number[] {
  const edges: number[] = [];
  let start = 0;
  let length = windowLength;
  while (start < text.length) {
    const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(start + length - 1));
    const window = text.slice(start, start + length + (splitsPair ? 1 : 0));
    const found = plain.test(window) ? plainEdges(window, start) : segmentEdges(window, start);
    const isLast = start + window.length === text.length;
    // The window may end inside its last grapheme: the next one begins there.
    const next = isLast ? text.length : (found.pop() ?? start);
    edges.push(...found);
    length = next === start ? length * 2 : windowLength;
    start = next;
  }
  edges.push(text.length);
  return edges;
}

function segmentEdges(window: string, start: number): number[] {
  return Array.from(graphemes.segment(window), ({ index }) => start + index);
}

/** The same of a plain text, some ten times as fast. */
function plainEdges(window: string, start: number): number[] {
  const edges: number[] = [];
  for (let at = 0; at < window.length; at++) {
    const code = window.charCodeAt(at);
    if (code < 0x064b || code > 0x0652) edges.push(start + at);
  }
  return edges;
}

/** How many characters a reader sees: "مُحَمَّد" has 4, although it is 8 code units. */
export function countGraphemes(text: string): number {
  if (!plain.test(text)) return graphemeEdges(text).length - 1;
  return text.length - (text.match(/[\u064B-\u0652]/gu)?.length ?? 0);
}
