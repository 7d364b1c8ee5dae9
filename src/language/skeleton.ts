const classes: Readonly<Record<string, string>> = {
  b: 'بbp',
  t: 'تطثt',
  k: 'جغقكخkqcgj',
  d: 'دضذd',
  r: 'رr',
  s: 'زسصظشsz',
  f: 'فfv',
  l: 'لl',
  m: 'مm',
  n: 'نn',
};
const classOf = new Map(Object.entries(classes).flatMap(([name, letters]) => [...letters].map((c) => [c, name])));
const digraphs: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['sh', 's'],
  ['ch', 's'],
  ['th', 't'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['ck', 'k'],
  ['x', 'ks'],
];

/**
 * The consonant classes of a normalised word, doubled ones once: names keep it across scripts
 * ("nsengimana" and "نسينجيمانا" are both "nsnkmn"). Of use from three consonants on.
 */
export function skeleton(word: string): string {
  let text = word;
  if (/[a-z]/u.test(word)) for (const [from, to] of digraphs) text = text.replaceAll(from, to);
  return [...text]
    .map((c) => classOf.get(c) ?? '')
    .join('')
    .replaceAll(/(.)\1+/gu, '$1');
}
