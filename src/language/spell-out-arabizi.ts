import { arabiziParticles, arabiziTopics } from './arabizi-words.ts';
import { arabiziToArabic, plainLatin } from './arabizi.ts';
import { isStopWord } from './stop-words.ts';

/** What Arabic writes onto the front of the next word, typed by itself or with a hyphen. */
const fronts: ReadonlyMap<string, string> = new Map(
  `el ال|al ال|il ال|l ال|le ال|wel وال|wil وال|wal وال|bel بال|bil بال|bal بال|fel في ال|fil في ال|lel لل|lil لل|lal لل|mel من ال|mil من ال|3al على ال|3el على ال|b ب|bi ب|f في |w و|wa و|ou و|u و|li ل`
    .split('|')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
const glued = /^(?<front>[wbfl]el|[bfl]il|wal|[aei]l|l)(?<rest>[^aeiou].{2,})$/u;
const assimilated = /^[aei](?:sh|ch|s|r|d|t|n|z|th|dh)$/u; // "esh-sha3b"
const acronyms = new Set('wsis igf itu escwa icann ietf mag gdc sdg ntra mcit'.split(' '));
const runs = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]*)*/gu;

interface Dictionary {
  readonly exact: ReadonlyMap<string, string>;
  /** By {@link soundOf}. */
  readonly alike: ReadonlyMap<string, string>;
}
let dictionary: Dictionary | null = null; // made when first asked for

/**
 * A question typed in Latin letters in Arabic ones: "fein et3amal el muntada fi 2017?" is "أين أقيم المنتدى في 2017?".
 * Question words become standard ones. Acronyms, numbers and what is Arabic already stay as they are.
 */
export function spellOutArabizi(text: string): string {
  dictionary ??= makeDictionary();
  let spelled = '';
  let front = '';
  let last = 0;
  for (const { index, 0: run } of text.matchAll(runs)) {
    const between = text.slice(last, index);
    last = index + run.length;
    const isAttached = front !== '' && /^[\s-]{0,2}$/u.test(between);
    if (!isAttached) spelled += front + between;
    const pending = isAttached ? front : '';
    front = '';
    const isLast = !/[\p{L}\p{N}]/u.test(text.slice(last));
    const own = isLast ? undefined : frontOf(run, text.charAt(last));
    if (own !== undefined) front = pending + own;
    else if (isKept(run)) spelled += beforeKept(pending) + run;
    else spelled += attach(pending, spellWord(run, dictionary));
  }
  return spelled + front + text.slice(last);
}

function frontOf(run: string, next: string): string | undefined {
  const form = plainLatin(run);
  if (isAcronym(run)) return undefined;
  return fronts.get(form) ?? (next === '-' && assimilated.test(form) ? 'ال' : undefined);
}

function isAcronym(run: string): boolean {
  return run.length > 1 && run === run.toUpperCase() && /\p{Lu}/u.test(run);
}

function isKept(run: string): boolean {
  return isAcronym(run) || !/[a-z]/iu.test(plainLatin(run)) || acronyms.has(plainLatin(run));
}

/** Latin words take no article. */
function beforeKept(front: string): string {
  const bare = front.replace(/ال$/u, '').replace('لل', 'ل');
  return bare === '' || bare.endsWith(' ') ? bare : `${bare} `;
}

function attach(front: string, word: string): string {
  return /(?:ال|لل)$/u.test(front) && word.startsWith('ال') ? front + word.slice(2) : front + word;
}

function spellWord(run: string, known: Dictionary): string {
  const form = plainLatin(run);
  const found = lookUp(form, known);
  if (found !== undefined) return found;
  if (isStopWord(form)) return run; // "de", "the"
  const { front = '', rest = '' } = glued.exec(form)?.groups ?? {};
  const behind = lookUp(rest, known);
  if (behind !== undefined) return attach(fronts.get(front) ?? 'ال', behind);
  const [best = run] = arabiziToArabic(form);
  const isName = /^\p{Lu}\p{Ll}/u.test(run);
  return isName ? best.replace(/ة$/u, 'ا') : best;
}

/** Also in another spelling, and where a final a is et before the next noun: "warshet el shabab". */
function lookUp(form: string, { exact, alike }: Dictionary): string | undefined {
  const known = exact.get(form);
  if (known !== undefined || form.length < 4) return known;
  return alike.get(soundOf(form)) ?? exact.get(form.replace(/[aei]t$/u, 'a'));
}

function makeDictionary(): Dictionary {
  const exact = new Map<string, string>();
  const alike = new Map<string, string>();
  let arabic = '';
  for (const word of `${arabiziParticles} ${arabiziTopics}`.trim().split(/\s+/u)) {
    if (/^[ء-ي]/u.test(word)) {
      arabic = word;
      continue;
    }
    const latin = word.replace('~', '');
    if (!exact.has(latin)) exact.set(latin, arabic);
    if (word === latin && !alike.has(soundOf(latin))) alike.set(soundOf(latin), arabic);
  }
  return { exact, alike };
}

/** What the ways to type a word have in common: short and long vowels, doubled letters, ch and sh. */
function soundOf(word: string): string {
  return word
    .replaceAll(/[cs]h/gu, '$')
    .replaceAll('kh', '5')
    .replaceAll('9', 'q')
    .replaceAll(/o[ou]?|u+/gu, 'u')
    .replaceAll(/[ae][iy]|[eiy]+/gu, 'i')
    .replaceAll(/(.)\1+/gu, '$1')
    .replace(/(?<=[aiu])h$/u, '');
}
