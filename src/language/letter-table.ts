/** A way to write the next letters of a Latin name in Arabic script. */
export interface Spelling {
  /** How many Latin letters it takes. */
  readonly length: number;
  /** Arabic letters by {@link arabicCodes}; none for letters that are not written. */
  readonly codes: readonly number[];
  /** How unusual it is, 0 for the rule. */
  readonly cost: number;
}

/** Stands for any Arabic letter in a {@link Spelling}. */
export const anyLetter = 0;

// Latin letters, then Arabic ones with their costs in hundredths; "-" is nothing. English and French names, and Arabic
// ones that went through them; g by the habits of Beirut, Cairo and Rabat. "$" is at the end of a word instead of elsewhere, "+"
// there besides.
const table = `
  a ا0 -15 ي35 ع20 عا15 و50
  a$ ا0 ه0 ي15 -35 اء10
  e -10 ي5 ا30 و50 ع25
  e$ -0 ه10 ي10 يه0 ا20
  i ي0 -15 ا45 اي15 و50 ع25
  i$ ي0 -50
  o و0 -25 ا25 وا20 ع20
  o$ و0 -60 ا40
  u و0 -25 ا20 يو5 ي30 ع25
  u$ و0 -60
  y ي0 -25 اي15 و35
  ou و0 -20 او10
  oo و0 -25
  ee ي0 -25
  ea ي0 -20 ا15
  ie ي0 -15
  ai ي0 اي0 ا15
  ay ي0 اي0
  ei ي0 اي0
  ey ي0 اي0
  au و0 او0
  aw و0 او0 اف10
  ow و0 او0 وف5
  eau و0
  in+ ان5
  ain$ ان0 ين5
  oi وا0 وي0
  eu و0 يو0 ي25
  ue و10 -15 يو0
  ew يو0 و10 يف10
  b ب0
  c س5 ك0 ق15 تس10 تش15 ش30
  ch ش0 تش0 ك10 خ10 ج30
  ck ك0 ق10
  d د0 ض15 ذ25 ط40 ت40
  dh ذ0 ظ0 ض0 د10
  dj ج0
  dg ج0
  f ف0
  g ج0 غ0 ك10 ق15
  gh غ0 -25 ك15 ج15
  gu غ0 ج0 ك10
  gn ني0 ن10
  h ه0 ح5 -30 خ35
  j ج0 خ20 ي20 ه35 ش40
  k ك0 ق10 خ40
  kh خ0 ك20 ح30
  l ل0
  ll ل0 ي20
  m م0 ن60
  n ن0 م60
  ng نج0 نغ0 نك0 نق10 ن20
  p ب0 ف60
  ph ف0
  q ق0 ك10
  qu ك0 كو0 ق10 قو5
  r ر0
  s س0 ص10 ز15 ش40
  sh ش0
  sch ش0 سك5
  sc سك0 س10
  sz ش5 س5
  t ت0 ط5 د50 ث60
  th ث0 ذ10 ت5 ط15 د35
  tch تش0 ش10
  tsch تش0 ش10
  tion سيون0 شن0 شيون0 تيون10
  ts تس0 س20
  tz تس0 تز0 ز15 س20
  v ف0 و20 ب50
  w و0 ف10 -40
  x كس0 س25 خ25 غز10 قس10 ش35
  z ز0 س15 ظ15 ذ20 تس15 ص40 ض40
  zh ج0 ش20 ز20
  s+ -40
  t+ -40
  d+ -50
  x+ -15
  p+ -50`;

interface Node {
  readonly next: Map<number, Node>;
  readonly spellings: Spelling[];
  readonly atEnd: Spelling[];
}

let root: Node | null = null; // made when first asked for

const firstCode = 0x0610;
const persian = new Map(['پب', 'چج', 'ژج', 'گغ', 'ڤف'].map(([from, to]) => [from!.charCodeAt(0), to!.charCodeAt(0)]));

/** The numbers of the letters of a normalised Arabic word, from 1 to 63. */
export function arabicCodes(word: string): number[] {
  const codes: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    codes.push((code > 0x064a ? (persian.get(code) ?? firstCode) : code) - firstCode);
  }
  return codes;
}

/** The ways in which a normalised Latin word can go on from a place, by length. */
export function spellingsAt(word: string, at: number): Spelling[] {
  root ??= plant();
  const found: Spelling[] = [];
  let node: Node | undefined = root;
  for (let i = at; i < word.length; i++) {
    node = node.next.get(word.charCodeAt(i));
    if (node === undefined) break;
    const isEnd = i + 1 === word.length;
    for (const spelling of isEnd ? node.atEnd : node.spellings) found.push(spelling);
  }
  return found;
}

function plant(): Node {
  const top: Node = { next: new Map(), spellings: [], atEnd: [] };
  for (const line of table.trim().split('\n')) {
    const [name = '', ...entries] = line.trim().split(' ');
    const letters = name.replace(/[$+]$/u, '');
    const node = grow(top, letters);
    const spellings = entries.map((entry) => read(entry, letters.length));
    if (letters === name) node.spellings.push(...spellings);
    // The line for the end comes behind the one for elsewhere.
    if (name.endsWith('$')) node.atEnd.length = 0;
    node.atEnd.push(...spellings);
    // A consonant written twice is one sound.
    if (/^[^aeiouyl]$/u.test(name)) {
      const twice = grow(top, letters + letters);
      for (const at of [twice.spellings, twice.atEnd]) at.push(...entries.map((entry) => read(entry, 2)));
    }
  }
  return top;
}

function grow(top: Node, letters: string): Node {
  let node = top;
  for (const letter of letters) {
    const code = letter.charCodeAt(0);
    const next = node.next.get(code) ?? { next: new Map(), spellings: [], atEnd: [] };
    node.next.set(code, next);
    node = next;
  }
  return node;
}

function read(entry: string, length: number): Spelling {
  const [, letters = '', hundredths = '0'] = /^(\D+)(\d+)$/u.exec(entry) ?? [];
  const codes = letters === '-' ? [] : arabicCodes(letters);
  return { length, codes, cost: Number(hundredths) / 100 };
}
