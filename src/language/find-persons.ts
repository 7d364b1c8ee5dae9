import type { TextSpan } from './find-dates.ts';

const word = String.raw`[\p{Script=Arabic}\p{M}]+`;
const name = String.raw`${word}(?:\s+${word}){1,4}`;
const titles = 'السيدة?|الدكتورة?|الملكة?|الأميرة?|المهندسة?|الأستاذة?|الشيخة?';
const severalTitles = 'السيدات|السادة|الدكاترة|المهندس(?:ين|ون|ات)|الأساتذة|الأستاذ(?:ين|ات)';
const noName = String.raw`(?!(?:مرفوق|بحضور|مصحوب|ممثل|برفق|وذلك|حيث)\p{L}*)`;
const offices = 'وزير|رئيس|ملك|أمين|مدير|سفير';

// A name behind a title ("السيد …،"), behind an office and a comma ("الوزير …، فلان الفلاني."), or behind "they are".
// Each with what a text that it fits holds for certain: most sentences do not, and are told so at once.
const arabic: readonly (readonly [needed: RegExp, pattern: RegExp])[] = [
  [new RegExp(titles, 'u'), new RegExp(String.raw`(?<=(?<!\p{L})(?:${titles})\s)${name}(?=\s*[،.؛(])`, 'gu')],
  [
    new RegExp(`(?:${offices})[^.،؛]*،`, 'u'),
    new RegExp(String.raw`(?<=\p{L}*(?:${offices})[^.،؛]*،\s)${noName}${name}(?=\s*[،.])`, 'gu'),
  ],
  // "The chair of the forum: A B, of a country."
  [
    /(?:رئاسة|رئيس)[^.،؛:]*:/u,
    new RegExp(String.raw`(?<=(?<!\p{L})(?:رئاسة|رئيس|رئيسة)\s[^.،؛:]*:\s)${name}(?=\s*[،.؛(])`, 'gu'),
  ],
  // "the engineers A B, C D and E F"
  [
    new RegExp(severalTitles, 'u'),
    new RegExp(
      String.raw`(?<=(?<!\p{L})(?:[وبل]|لل)?(?:${severalTitles})\s)${word}\s${word}(?:(?:\s?[،,]\s?|\s?و\s?)${word}\s${word})+`,
      'gu',
    ),
  ],
  [/هما?\s/u, new RegExp(String.raw`(?<=(?<!\p{L})(?:هم|هما)\s)${word}(?:\s+${word}){1,9}(?=\s*[.؛])`, 'gu')],
  [/الملك\sمحمد/u, new RegExp(String.raw`(?<=(?<!\p{L})الملك\s)محمد\s${word}`, 'gu')],
];
// "Jean Philbert Nsengimana", "King Mohammed VI": two to four capitalised words.
const latin = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:[\s\u00A0](?:\p{Lu}[\p{Ll}’'-]+|[IVX]+)){1,3}(?![\p{L}\p{N}])/gu;
const noNames =
  /^(?:The|This|Which|Internet|World|United|Arab|Forum|Digital|General|National|International|Global|Ministry|League|League of|Sustainable|Information|Le|La|Les|Union|Nations|Sommet|Ligue|Assemblée|Organisation|Objectifs|Feuille)(?![\p{L}])/u;
const noParts =
  /(?:Forum|Summit|Union|Nations|Ministry|Movement|Consensus|Goals|Agenda|Society|States|Arab|Governance|Partnership|Statistics|Skills|Jobs|Action|Lines|Telecommunications|House|Unies|Liban)/u;

/**
 * The persons that a text names, as far as rules can tell: in Arabic behind a title, an office or "they are", in
 * English and French by capital letters.
 */
export function findPersons(text: string): TextSpan[] {
  const found = arabic.flatMap(([needed, pattern]) => (needed.test(text) ? spans(text, pattern) : []));
  const capitals = spans(text, latin).filter(([start, end]) => {
    const words = text.slice(start, end);
    return !noNames.test(words) && !noParts.test(words);
  });
  return [...found, ...capitals].toSorted((a, b) => a[0] - b[0]);
}

function spans(text: string, pattern: RegExp): TextSpan[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
