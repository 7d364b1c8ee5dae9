import { numberWord } from '../language/number-words.ts';
import { readNumber } from '../language/read-number.ts';
import { gapBefore, isWithin, type ClaimSentence } from './claim-sentence.ts';
import { phraseAt, phraseBefore, phrases } from './phrases.ts';
import { quantityOf, rangeOf, type Quantity, type Reading } from './quantity.ts';

/** A quantity at the words `[from, to)` of a sentence. */
export interface FoundQuantity extends Quantity {
  /** The first word of "more than", where it is said. */
  readonly qualifiedFrom: number;
  readonly from: number;
  /** Behind the percent sign or words, where there are any. */
  readonly to: number;
  readonly isPercent: boolean;
}

const above = phrases(`more than,over,above,exceeding,exceeded,surpassed,upwards of,at least,no fewer than,no less than,
  أكثر من,ما يزيد على,ما يزيد عن,يزيد على,يزيد عن,تزيد على,تزيد عن,زاد على,زاد عن,تجاوز,تجاوزت,يتجاوز,فاق,ما يربو على,يربو على,
  ما لا يقل عن,لا يقل عن,لا تقل عن,على الأقل,أزيد من,
  plus de,au-delà de,au moins,dépassé,dépassant,dépasse,pas moins de`);
const below =
  phrases(`less than,fewer than,under,below,up to,no more than,at most,أقل من,دون,ما يصل إلى,يصل إلى,تصل إلى,لا يتجاوز,
  moins de,jusqu’à,au plus,pas plus de`);
const about = phrases(`about,around,some,approximately,roughly,circa,nearly,almost,close to,just over,just under,
  حوالي,حوالى,نحو,زهاء,قرابة,ما يقارب,ما يقرب من,يقارب,يناهز,تقريبا,بحدود,في حدود,قريب من,شي,
  environ,près de,quelque,autour de,à peu près,presque,une`);
const aboveAfter = phrases('or more,and more,ou plus,أو أكثر,فأكثر,على الأقل,at least,au moins');
const aboutAfter = phrases('تقريبا,approximately,or so,environ');
const percentAfter = phrases('percent,per cent,pour cent,في المئة,في المائة,بالمئة,بالمائة,فالمية');
const between = new Set(['between', 'entre', 'بين']);
/** "Thousands of participants" say no number, and neither do "a few thousand". */
const vague = new Set(['الاف', 'ملايين', 'مليارات', 'الوف']);
const vagueBefore = new Set('few several some many couple hundred quelques plusieurs بضعه عده بضع عشرات'.split(' '));
const oneBefore = new Set(['a', 'one', 'an']);

/** The numbers of a sentence that are neither dates nor ordinals, with how they are qualified; ranges as one. */
export function readQuantities(sentence: ClaimSentence): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  const ordinals = sentence.ordinals.map(({ span }) => span);
  for (let at = 0; at < sentence.tokens.length;) {
    const isTaken = isWithin(sentence, at, sentence.dates) || isWithin(sentence, at, ordinals);
    const number = isTaken || isInSymbol(sentence, at) ? null : readNumber(sentence, at);
    const quantity = number && quantityAt(sentence, at, number);
    if (quantity) joinRange(sentence, found, quantity);
    at = number?.to ?? at + 1;
  }
  return found;
}

function quantityAt(
  sentence: ClaimSentence,
  from: number,
  { to, value: read, isSpelled }: { to: number; value: number; isSpelled: boolean },
): FoundQuantity | null {
  const { words, text, tokens } = sentence;
  const written = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (isVague(words, from, to, isSpelled) || read < (isSpelled ? 2 : 1)) return null;
  if (/^['’]\p{N}/u.test(text.slice(tokens[to - 1]!.end)) || /^[.,٫٬]\p{N}/u.test(text.slice(tokens[to - 1]!.end)))
    return null;
  // A point between thousands, as some write it in French.
  const value = /^\p{Nd}{1,3}(?:\.\p{Nd}{3})+$/u.test(written) ? Number(words[from]!.replaceAll('.', '')) : read;
  if (!Number.isFinite(value)) return null;
  const behind = text.slice(tokens[to - 1]!.end);
  const percentWords = phraseAt(words, to, percentAfter);
  const isPercent = percentWords > 0 || /^[\s\u00A0\u202F]?[%٪]/u.test(behind);
  const end = to + percentWords;
  const [qualifier, length] = qualifierOf(sentence, from, end, behind);
  return { ...quantityOf(value, qualifier), qualifiedFrom: from - length, from, to: end, isPercent };
}

function qualifierOf({ words }: ClaimSentence, from: number, to: number, behind: string): [Reading, number] {
  const lists = { above, below, about } as const;
  for (const reading of ['above', 'below', 'about'] as const) {
    const length = phraseBefore(words, from, lists[reading]);
    if (length > 0) return [reading, length];
  }
  if (behind.startsWith('+') || phraseAt(words, to, aboveAfter) > 0) return ['above', 0];
  return [phraseAt(words, to, aboutAfter) > 0 ? 'about' : 'exact', 0];
}

function isVague(words: readonly string[], from: number, to: number, isSpelled: boolean): boolean {
  const before = words[from - 1] ?? '';
  if (vagueBefore.has(before.replace(/^[وبلف](?=ض|ع)/u, '')) && before !== 'some') return true;
  if (!isSpelled || to - from > 1) return false;
  const word = words[from]!;
  const scale = numberWord(word);
  if (vague.has(word.replace(/^[وبلف]/u, '')) || (scale?.isScale === true && scale.isDefinite)) return true;
  return scale?.isScale === true && !scale.isArabic && !oneBefore.has(before) && word !== 'mille' && word !== 'cent';
}

/** Digits beside a slash, a colon or a letter are parts of dates, times and symbols. */
function isInSymbol({ text, tokens }: ClaimSentence, at: number): boolean {
  const { word, start, end } = tokens[at]!;
  if (!/^\d/u.test(word)) return false;
  return /[/:#$€£]/u.test(text.charAt(start - 1)) || /^[/:]\d|^[$€£]/u.test(text.slice(end, end + 2));
}

function joinRange(sentence: ClaimSentence, found: FoundQuantity[], quantity: FoundQuantity): void {
  const last = found.at(-1);
  if (last && last.value < quantity.value && isRange(sentence, last, quantity)) {
    found.splice(-1, 1, {
      ...quantity,
      ...rangeOf(last, quantity),
      from: last.from,
      qualifiedFrom: last.qualifiedFrom,
    });
  } else found.push(quantity);
}

function isRange(sentence: ClaimSentence, one: FoundQuantity, two: FoundQuantity): boolean {
  const joint = sentence.text
    .slice(sentence.tokens[one.to - 1]!.end, sentence.tokens[two.from]!.start)
    .trim()
    .toLowerCase();
  if (/^(?:[-–—]|to|à|إلى|الى|حتى)$/u.test(joint)) return true;
  const isBetween = between.has(sentence.words[one.qualifiedFrom - 1] ?? '');
  return isBetween && /^(?:and|et|و|)$/u.test(joint) && (joint !== '' || gapBefore(sentence, two.from).includes('و'));
}
