import { normalize } from './normalize.ts';
import { arabicLetter } from './word-edge.ts';

/** What a word does to the number that it is part of. */
export interface NumberWord {
  readonly value: number;
  /** Whether it multiplies what stands before it: "hundred", "مليون". */
  readonly isScale: boolean;
  /** How often a scale counts with nothing before it: twice for an Arabic dual. */
  readonly alone: number;
  readonly isArabic: boolean;
  /** Whether "and" is written onto its front. */
  readonly isJoined: boolean;
  /** Whether the Arabic article is. */
  readonly isDefinite: boolean;
}

// Written and spoken Arabic, English, French. "×" marks scales, "2×" their duals.
const table = `
  1 واحد واحدة أحد إحدى one un une
  2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي اتنين ثنين جوج two deux
  3 ثلاثة ثلاث تلاتة تلات تلت three trois
  4 أربعة أربع four quatre
  5 خمسة خمس five cinq
  6 ستة ست six
  7 سبعة سبع seven sept
  8 ثمانية ثماني ثمان تمانية تماني تمنية تمان eight huit
  9 تسعة تسع nine neuf
  10 عشرة عشر ten dix
  11 حداشر احداشر حدعش احدعش eleven onze
  12 اتناشر اطناشر تنعش طنعش اثناعش اطنعش تناش طناش twelve douze
  13 تلتاشر تلاتاشر تلطاشر تلتعش تلطعش ثلطعش ثلاثطعش تلطاش thirteen treize
  14 اربعتاشر اربعطاشر اربعتعش اربعطعش ربعطاش fourteen quatorze
  15 خمستاشر خمسطاشر خمستعش خمسطعش خمسطاش fifteen quinze
  16 ستاشر سطاشر ستعش سطعش سطاش sixteen seize
  17 سبعتاشر سبعطاشر سبعتعش سبعطعش سبعطاش seventeen
  18 تمنتاشر تمانتاشر تمنطاشر تمنتعش تمنطعش ثمنطعش تمنطاش eighteen
  19 تسعتاشر تسعطاشر تسعتعش تسعطعش تسعطاش nineteen
  20 عشرون عشرين twenty vingt vingts
  30 ثلاثون ثلاثين تلاتين thirty trente
  40 أربعون أربعين forty fourty quarante
  50 خمسون خمسين fifty cinquante
  60 ستون ستين sixty soixante
  70 سبعون سبعين seventy septante
  80 ثمانون ثمانين تمانين eighty huitante octante
  90 تسعون تسعين ninety nonante
  200 مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي
  300 ثلاثمئة ثلاثمائة تلتمية تلاتمية
  400 أربعمئة أربعمائة ربعمية
  500 خمسمئة خمسمائة
  600 ستمئة ستمائة
  700 سبعمئة سبعمائة
  800 ثمانمئة ثمانمائة ثمانيمائة تمنمية تمانمية
  900 تسعمئة تسعمائة
  ×100 مئة مائة hundred cent cents
  ×1000 ألف آلاف تلاف thousand mille
  2×1000 ألفا ألفان ألفين ألفي
  ×1000000 مليون ملايين ملاين million millions
  2×1000000 مليونا مليونان مليونين مليوني
  ×1000000000 مليار مليارات بليون بلايين milliard milliards billion billions
  2×1000000000 مليارا ملياران مليارين ملياري
  ×1000000000000 تريليون تريليونات ترليون trillion trillions`;
const proclitics = ['و', 'ف', 'ب', 'ل', 'وب', 'ول', 'فب', 'ال', 'وال', 'فال', 'بال', 'وبال', 'لل', 'ولل'].map(
  (front) => {
    return { front, isJoined: front.startsWith('و'), isDefinite: /ال|لل/u.test(front) };
  },
);
// "I am not" and the lady; "percent"; "a quantity" would need a ك.
const others = new Set(['لست', 'ولست', 'فلست', 'الست']);

const bare: ReadonlyMap<string, NumberWord> = new Map(table.trim().split('\n').flatMap(readLine));
let forms: ReadonlyMap<string, NumberWord> | null = null; // made when first asked for

/** The number words by themselves, normalised. */
export function bareNumberWords(): ReadonlyMap<string, NumberWord> {
  return bare;
}

/** What a normalised word is as a number, و ف ب ل ال in front included; undefined where it is none. */
export function numberWord(word: string): NumberWord | undefined {
  // The prefixed forms come last: "واحد" is "one" and "and one", and joins as the latter.
  forms ??= new Map([...bare, ...[...bare].flatMap(([name, entry]) => inflect(name, entry))]);
  return forms.get(word);
}

function readLine(line: string): [string, NumberWord][] {
  const [first = '', ...names] = line.trim().split(' ');
  const [times = '', scale] = first.split('×');
  const isScale = scale !== undefined;
  return names.map((name) => [
    normalize(name),
    {
      value: Number(scale ?? times),
      isScale,
      alone: isScale && times !== '' ? Number(times) : 1,
      isArabic: arabicLetter.test(name),
      isJoined: false,
      isDefinite: false,
    },
  ]);
}

function inflect(name: string, entry: NumberWord): [string, NumberWord][] {
  if (!entry.isArabic) return [];
  const { value, isScale, alone, isArabic } = entry;
  return (
    proclitics
      // "بالمئة" says percent.
      .filter(({ front, isDefinite }) => !others.has(front + name) && !(isDefinite && value === 100))
      .map(({ front, isJoined, isDefinite }) => [
        front + name,
        { value, isScale, alone, isArabic, isJoined, isDefinite },
      ])
  );
}
