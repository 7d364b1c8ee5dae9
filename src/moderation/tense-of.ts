import type { Language } from '../language/language.ts';
import { words } from '../language/tokenize.ts';

const edge = (list: string) => new RegExp(`(?<!\\S)(?:${list})(?!\\S)`, 'u');
const arabic = (list: string) => words(list).join('|');
const future: Readonly<Record<Language, RegExp>> = {
  ar: edge(
    arabic(
      `سوف سيعقد ستعقد سيقام ستقام سينعقد ستنعقد سيبدأ ستبدأ سيكون ستكون سينظم ستنظم سيتم ستتم سيستضيف ستستضيف سيشارك ستشارك
       سيفتح سيغلق حيتعمل هيتعمل غادي رح`,
    ),
  ),
  en: edge('will|shall|ll'),
  fr: edge(String.raw`sera|seront|aura|auront|va|vont|[\p{L}]{3,}(?:dra|dront|era|eront|ira|iront)`),
};
const present: RegExp = edge(
  `${arabic('تعقد تنعقد تقام تبدأ تنتهي تنظم تستضيف بينعمل بيتعمل ينعمل يتعمل كيصير')}|ي(?!تم|مكن|ستطيع)[ء-ي]{3,}`,
);
const past: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: edge('was|were|did|had'),
  fr: edge('(?<!y )a t (?:il|elle|on)|ont|a ete|avaient|avait|etait|etaient|fut|furent|s est(?! il| elle)|se sont'),
};

/**
 * The time of which a question without a date speaks: "When is the meeting?" is not "When was the meeting?". Empty
 * where its words do not tell.
 *
 * @param plain - Words in matching form.
 */
export function tenseOf(plain: readonly string[], language: Language): string[] {
  const text = plain.join(' ');
  if (future[language].test(text)) return ['future'];
  if (language === 'ar') return present.test(text) ? ['present'] : [];
  return past[language].test(text) ? ['past'] : [];
}
