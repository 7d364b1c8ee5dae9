import * as fc from 'fast-check';
import { graphemeEdges } from '../../../src/language/graphemes.ts';

const arabic = ['منتدى', 'حوكمة', 'الإنترنت', 'د. سامي', 'أ. منى', '2003 م.', 'في', 'وقال', 'مُحَمَّدٌ'];
const latin = ['The', 'forum', 'Mr. Hale', 'e.g.', 'i.e.', 'U.N.', 'etc.', 'No. 7', 'Réunion', 'p. ex.', 'n° 4', 'M.'];
const atoms = ['1.6', '3.000', '12,5', 'A/70/125', 'https://example.org/a.b?c=d.', 'info@example.org', '2019م', '١٫٥'];
const stops = [
  '.',
  '!',
  '?',
  '؟',
  '…',
  '...',
  '،',
  '؛',
  ';',
  ':',
  ',',
  '»',
  '«',
  '"',
  '(',
  ')',
  '؟!',
  '[1]',
  '.)',
  '.»',
];
const marks = ['**', '# ', '## ', '> ', '- ', '* ', '1. ', '(أ) ', '| a | b |', '---', '```', '_x_', '•', '\n# Head\n'];
const blanks = [
  '\n',
  '\r\n',
  '\n\n',
  '\n\n\n',
  '\r',
  '\t',
  '  ',
  '\u00A0',
  '\u200F',
  '\u2067',
  '\u2069',
  '\uFEFF',
  '\f',
];
const odd = ['👩‍👩‍👧', '🇹🇳', 'é', 'e\u0301', '한국어', '\u0600', '\uD800', '\uDC00', '\0'];
const piece = fc.constantFrom(...arabic, ...latin, ...atoms, ...stops, ...marks, ...blanks, ...odd);

/** Anything that may stand in a file: prose with all its marks, or characters at random. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 120 }),
    },
    { weight: 1, arbitrary: fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.constant('\n'))) },
    { weight: 1, arbitrary: fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.constant(' '))) },
  )
  .map((parts) => parts.flat().join(''));

/** What may lie between sentences: white space, invisible signs, list numbers and Markdown marks. */
export const onlyMarks =
  /^(?:[\s\p{Cf}*_|#>`~=+:•·‣◦▪●○–—-]|(?<!\S)(?:\d{1,3}|[٠-٩]{1,3})[.)-](?=\s)|(?:`{3,}|~{3,})[a-z]{0,12})*$/u;

/** Whether a place is between two graphemes, or beside white space or a mark, which may carry a stray accent. */
export function isBetweenGraphemes(text: string, at: number, edges: ReadonlySet<number>): boolean {
  return edges.has(at) || /[\s*_|\p{Cf}]/u.test(text.charAt(at - 1)) || /[\s*_|\p{Cf}]/u.test(text.charAt(at));
}

/** The places between a text's graphemes. */
export function edgesOf(text: string): ReadonlySet<number> {
  return new Set(graphemeEdges(text));
}

/** `count` words without any punctuation. */
export function wordsOf(count: number, word = 'word'): string {
  return Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
}
