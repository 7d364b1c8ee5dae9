import type { TextSpan } from './find-dates.ts';

// What is said of a place beside its name: it tells that a name is a place's, also where no list knows it.
const arabic =
  /(?<![\p{L}\p{M}])(?:في |من |إلى |ب|ل)?(?:مدينة|بلدة|قرية|محافظة|ولاية|جزيرة|ضاحية|ميناء مدينة|العاصمة) (?<name>[\p{Script=Arabic}\p{M}]{2,})/dgu;
const kindOfPlace = 'city|town|village|island|port|suburb|district|province';
const name = String.raw`(?<name>\p{Lu}[\p{L}\p{M}'’]+(?:[ -]\p{Lu}[\p{L}\p{M}'’]+){0,2})`;
const english = [
  new RegExp(String.raw`(?<!\p{L})(?:${kindOfPlace}) of ${name}`, 'dgu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:held|place|met|meets?|convened?|gathered|hosted|based|located) (?:again |once more )?(?:in|at|near) (?:the )?${name}`,
    'dgu',
  ),
];
const french = [
  new RegExp(String.raw`(?<!\p{L})(?:ville|village|île|port|commune|province) d(?:e |['’])${name}`, 'dgu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:tenue?s?|lieu|réunie?s?|rencontrée?s?|situé(?:e|s|es)?|organisée?s?) (?:à |au |aux |en )(?:l['’])?${name}`,
    'dgu',
  ),
];
/** What follows "in" in capitals, and is no place. */
const noPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|English|French|Arabic|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parallel|Person)(?!\p{L})/u;

/** The names that a text says to be those of places, known or not: "in the city of Hasselt", "tenue à Tromsø", "في مدينة صور". */
export function findIntroducedPlaces(text: string): TextSpan[] {
  return [arabic, ...english, ...french]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ indices }): TextSpan[] => {
      const span = indices?.groups?.['name'];
      return span === undefined || noPlace.test(text.slice(...span)) ? [] : [span];
    })
    .toSorted(([a], [b]) => a - b);
}
