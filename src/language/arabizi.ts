// Latin letters, then the Arabic ones that they may stand for, with hundredths of a cost; "-" is nothing.
const consonants = `
  b ب0
  p ب0
  t ت0 ط40
  th ث0 ت30
  g ج0 ق30 غ60
  j ج0
  dj ج0
  7 ح0
  5 خ0
  7' خ0
  kh خ0
  d د0 ض50
  dh ذ0 ض30 ظ40
  r ر0
  z ز0 ذ60 ظ70
  s س0 ص40
  sh ش0
  ch ش0
  tch تش0
  9 ق0 ص60
  9' ض0
  6 ط0
  6' ظ0
  3 ع0
  3' غ0
  gh غ0
  8 غ0 ق20
  f ف0
  v ف0
  q ق0
  k ك0 ق50
  c ك0 س30
  l ل0
  m م0
  n ن0
  h ه0 ح40
  w و0
  y ي0
  x كس0
  gn ني0`;
// By place: at the start of a word, inside it, before its last consonant, at its end.
const vowels = `
  a أ0 -10|-0 ا25|ا10 -20|ة0 ا10 ى30
  e إ0 أ20|-0 ي50|-0 ي30|ة0 ي30
  i إ0 ا10|-0 ي25|ي5 -15|ي0
  o أ0 أو20|-0 و25|و10 -15|و0 وا10
  u أ0 أو20|-0 و25|و5 -15|و0 وا10
  y ي0|ي0 -40|ي0|ي0
  aa آ0 ا10|ا0|ا0|ا0 ى10
  ee إي0|ي0|ي0|ي0
  ii إي0|ي0|ي0|ي0
  oo أو0|و0|و0|وا0 و5
  uu أو0|و0|و0|وا0 و5
  ou أو0 أ10|و0 -10|و0 -15|وا0 و5
  ei إي0|ي0|ي0|ي0
  ai أي0|ي0|ي0|ي0
  ay أي0|ي0|ي0|ي0
  ey أي0|ي0|ي0|ي0
  ie إي0|ي0|ي0|ي0
  ia إيا0|يا0|يا0|ية0 يا10
  ya يا0|يا10 ي20|يا0 ي20|ية0 يا10
  iya إيا0|يا0|يا0|ية0 يا10
  iyya إيا0|يا0|يا0|ية0 يا10
  eya إيا0|يا0|يا0|ية0 يا10
  au أو0|و0|و0|و0
  aw أو0|و0|و0|و0
  wa و0 وا10|وا10 و15|وا0 و10|وة0 وى10
  ah أه0|اه10|اه0|ة0 اه10
  eh إه0|ه10|ه0|ة0 ه10`;

interface Piece {
  readonly arabic: string;
  readonly cost: number;
}
const places = ['start', 'inside', 'last', 'end'] as const;
type Place = (typeof places)[number];

const consonantPieces = new Map(readLines(consonants, readPieces));
const vowelPieces = new Map(readLines(vowels, (rest) => rest.split('|').map(readPieces)));
const longest = 4; // letters in a piece
const widest = 24; // spellings that are kept on the way
const most = 6;

/**
 * The likely spellings in Arabic letters of a word as it is typed in Latin ones, the best first, at most six:
 * "mawdou3" is "موضوع" or "مودوع". Both the habits of the east (sh, 7, oo) and of the Maghreb (ch, 9, ou) are known.
 */
export function arabiziToArabic(word: string): readonly string[] {
  const latin = plainLatin(word);
  const article = /^(?:(?:[ae]l|il|l)[-']|l(?=[b-df-hjkmnp-tvwxz2-9]..))/u.exec(latin)?.[0] ?? '';
  const stem = latin.slice(article.length).replaceAll(/(?<![35679])'|-/gu, '');
  let spelled: Spelled[] = [{ arabic: article === '' ? '' : 'ال', cost: 0, at: 0 }];
  while (spelled.some(({ at }) => at < stem.length))
    spelled = keepBest(
      spelled.flatMap((one) => (one.at < stem.length ? goOn(stem, one) : [one])),
      widest,
    );
  return keepBest(spelled, most).map(({ arabic }) => arabic);
}

/** A word in small Latin letters without accents, with straight apostrophes. */
export function plainLatin(word: string): string {
  return word.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll(/[’‘`]/gu, "'");
}

interface Spelled extends Piece {
  readonly at: number;
}

function goOn(word: string, { arabic, cost, at }: Spelled): Spelled[] {
  for (let length = Math.min(longest, word.length - at); length > 0; length--) {
    const found = piecesAt(word, at, length);
    if (found)
      return found.map((piece) => ({ arabic: arabic + piece.arabic, cost: cost + piece.cost, at: at + length }));
  }
  return [{ arabic, cost: cost + 1, at: at + 1 }];
}

function piecesAt(word: string, at: number, length: number): readonly Piece[] | undefined {
  const letters = word.slice(at, at + length);
  if (letters === '2') return hamza(word, at);
  const byPlace = vowelPieces.get(letters);
  if (byPlace) return byPlace[places.indexOf(placeOf(word, at, length))];
  // A consonant written twice is one letter.
  const isTwice = length % 2 === 0 && letters.slice(length / 2) === letters.slice(0, length / 2);
  return consonantPieces.get(letters) ?? (isTwice ? consonantPieces.get(letters.slice(length / 2)) : undefined);
}

function placeOf(word: string, at: number, length: number): Place {
  const rest = word.slice(at + length);
  if (at === 0) return 'start';
  if (rest === '') return 'end';
  const isAfterDouble = word[at - 1] === word[at - 2]; // "ta2ajjal": a short vowel
  return consonantPieces.has(rest) && !isAfterDouble ? 'last' : 'inside';
}

/** A hamza sits on what its vowels want; in Cairo and Beirut it is a ق as well. */
function hamza(word: string, at: number): Piece[] {
  const around = word.charAt(at - 1) + word.charAt(at + 1);
  const inside = /[ie]/u.test(around) ? 'ئ' : /[ou]/u.test(around) ? 'ؤ' : 'أ';
  const seat = at === 0 ? 'أ' : at === word.length - 1 ? 'ء' : inside;
  return [
    { arabic: seat, cost: 0 },
    { arabic: 'ق', cost: 0.4 },
  ];
}

function keepBest(spelled: readonly Spelled[], most: number): Spelled[] {
  const best = new Map<string, Spelled>();
  for (const one of spelled) {
    const key = `${one.at} ${one.arabic}`;
    if (one.cost < (best.get(key)?.cost ?? Number.POSITIVE_INFINITY)) best.set(key, one);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, most);
}

function readLines<Value>(table: string, read: (rest: string) => Value): [string, Value][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [letters = '', ...rest] = line.trim().split(' ');
      return [letters, read(rest.join(' '))];
    });
}

function readPieces(list: string): Piece[] {
  return list.split(' ').map((entry) => {
    const [, arabic = '', hundredths = '0'] = /^(\D+)(\d+)$/u.exec(entry) ?? [];
    return { arabic: arabic === '-' ? '' : arabic, cost: Number(hundredths) / 100 };
  });
}
