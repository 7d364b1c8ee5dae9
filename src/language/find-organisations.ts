import type { TextSpan } from './find-dates.ts';

// What names of organisations begin with in Arabic, without the article; what they hold in English and French.
const arabicHeads = `وزارة|هيئة|منظمة|جامعة|لجنة|اتحاد|جهاز|مؤسسة|برنامج الأمم|مركز|شركة|مجلس|معهد|جمعية|صندوق|بنك|وكالة|رابطة|حركة|حزب|
  مؤتمر الأمم|إدارة الأمم|أمانة|الأمانة|الوزارة|الهيئة|المنظمة|الجهاز|الاتحاد|اللجنة|المؤسسة|المجلس|الجمعية|الأمم|الجمعية العامة`;
const latinHeads = `Ministry|Authority|Union|Commission|League|Organi[sz]ation|Agency|Programme|Program|Department|University|Committee|
  Council|Conference|Fund|Bank|Movement|Party|Institute|Foundation|Society|Association|Company|Cent(?:er|re)|Secretariat|
  Assembly|Office|Nations|[Mm]inistère|Autorité|Ligue|Organisation|Agence|Département|Université|[Cc]omité|[Cc]onseil|Conférence|
  Fonds|Banque|[Mm]ouvement|Parti|Institut|Fondation|Société|Secrétariat|Assemblée|Organisme|Corporation`;

const spaced = (list: string) => list.replaceAll(/\s+/gu, ' ').replaceAll('| ', '|').trim();
const mark = String.raw`[\u064B-\u0652ـ]*`;
// Where a name ends: a relative clause, a preposition, a verb-like word, the next "and".
const ends = String.raw`(?:التي|الذي|الذين|في|من|على|إلى|عن|مع|خلال|بشأن|حول|عام|سنة|بعد|قبل|ضمن|أن|إن|كما|وهي|وهو|هي|هو|يوم|يومي|بـ|ثم|أو|عبر|منذ|بتعاون|بالتعاون|بالشراكة|بمشاركة|برعاية|استمرار|عرض|ودعم)`;
const heads = spaced(arabicHeads);
const word = String.raw`(?!${ends}(?!\p{L}))(?![وفبل](?:${heads})(?!\p{L}))[\p{Script=Arabic}\p{M}]+`;
const arabic = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:[وفبلك]|لل|بال|وال)?${mark}(?:${heads})(?:\s+(?!و(?:لل|ال|من|في)?\p{L}{4,}\s)${word}){1,7}`,
  'gu',
);
const capital = String.raw`\p{Lu}[\p{L}’'-]+`;
const joiner = String.raw`(?:of|and|the|for|on|de|des|du|la|le|les|et|pour|sur|aux?|d[’']|l[’'])`;
const run = String.raw`(?:${capital}(?:[\s\u00A0]+(?:${joiner}[\s\u00A0]*){0,3}(?:[dl][’'])?${capital})*)`;
const latin = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!(?:The|This|Le|La|Les|Un|Une|An?|In|At)\s)(?:(?:m|c|mo)(?=inistère|omité|onseil|uvement))?${run}`,
  'gu',
);
const holdsHead = new RegExp(String.raw`(?<!\p{L})(?:${spaced(latinHeads)})(?!\p{L})`, 'u');
const acronym = /(?<![\p{L}\p{N}/-])[A-Z][A-Za-z]{0,3}[A-Z]{2,}(?![\p{L}\p{N}/-])/gu;
// What a text with such a name holds for certain: most sentences have none of it, and are told so at once.
const anyArabicHead = new RegExp(heads, 'u');
const anyLatinHead = new RegExp(spaced(latinHeads), 'u');
const anyCapitals = /[A-Z]{2}/u;

/**
 * The organisations that a text names, as far as rules can tell: in Arabic a word such as "ministry" with what follows
 * it, in English and French capitalised words that hold one, and acronyms in capitals. May hold one another.
 */
export function findOrganisations(text: string): TextSpan[] {
  const spans = (pattern: RegExp, needed: RegExp) =>
    needed.test(text)
      ? Array.from(text.matchAll(pattern), (match): TextSpan => [match.index, match.index + match[0].length])
      : [];
  const capitalised = spans(latin, anyLatinHead).filter(([start, end]) => holdsHead.test(text.slice(start, end)));
  return [...spans(arabic, anyArabicHead), ...capitalised, ...spans(acronym, anyCapitals)].toSorted(
    (a, b) => a[0] - b[0] || b[1] - a[1],
  );
}
