import type { TextSpan } from './find-dates.ts';
import { digit } from './word-edge.ts';

const arabicUnit = String.raw`(?:ثاني[ةه]|دقيق[ةه]|دقائق|ساع[ةه]|ساعات|يوما?ً?|أيام|ايام|[أا]سبوعا?ً?|[أا]سابيع|[أا]سبوعين|شهرا?ً?|شهرين|[أا]شهر|شهور|سن[ةه]|سنوات|سنتين|عاما?ً?|عامين|[أا]عوام|عقد|عقدين)`;
const latinUnit = String.raw`(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|heures?|jours?|semaines?|mois|ans?|années?|décennies?)`;
const amount = String.raw`(?:${digit}{1,4}(?:[.,]${digit}+)?|\p{L}+(?:\s\p{L}+)?)`;
const durations = new RegExp(
  [
    String.raw`(?:لمد[ةه]|مدته?ا?|خلال|طوال|على مدى)\s(?:${amount}\s)?${arabicUnit}(?:\s(?:كاملا?ً?|واحدا?ً?))?`,
    String.raw`${digit}{1,4}\s${arabicUnit}`,
    String.raw`للسنوات\sال\p{L}+(?:\s\p{L}+)?`,
    String.raw`(?:for|over|during|within|pendant|durant|pour)\s(?:${amount}[\s-])?${latinUnit}`,
    String.raw`(?:${digit}{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)[\s-]${latinUnit}`,
  ]
    .map((pattern) => String.raw`(?<![\p{L}\p{N}])(?:و|ل)?(?:${pattern})(?![\p{L}\p{N}])`)
    .join('|'),
  'giu',
);

/** How long something takes, where a text says it: "لمدة شهر", "for two weeks", "pendant dix ans". */
export function findDurations(text: string): TextSpan[] {
  return Array.from(text.matchAll(durations), (match): TextSpan => [match.index, match.index + match[0].length]);
}
