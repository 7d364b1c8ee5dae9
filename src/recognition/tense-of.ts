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
const past: Readonly<Record<Language, RegExp>> = {
  ar: edge(
    arabic(
      `كان كانت كانوا ترأس ترأست نظم نظمت نظموا استضاف استضافت افتتح افتتحت اختتم اختتمت عقد عقدت انعقد انعقدت أقيم أقيمت
       بدأ بدأت انتهى انتهت شارك شاركت شاركوا حضر حضرت ناقش ناقشت قال قالت صار صارت اتعمل انعمل`,
    ),
  ),
  en: /(?<!\S)(?:was|were|did|had)(?!\S)|^ha(?:s|ve)(?!\S)/u,
  fr: edge('ont|avaient|avait|etait|etaient|fut|furent|s est(?! il| elle)|se sont'),
};
// "A" is "à" without its accent in a matching form: this is told from the text as written.
const frenchHas = /(?<![\p{L}]|y[\s-])a(?=[\s-])(?!\s(?:quel|qui|quoi|combien))/iu;

/**
 * The time of which a question without a date speaks: "When is the meeting?" is not "When was the meeting?". Empty
 * where its words do not tell.
 *
 * @param plain - Words in matching form.
 * @param written - The question as it is written.
 */
export function tenseOf(plain: readonly string[], written: string, language: Language): string[] {
  const text = plain.join(' ');
  if (future[language].test(text)) return ['future'];
  if (language === 'ar' && present.test(text)) return ['present'];
  return past[language].test(text) || (language === 'fr' && frenchHas.test(written)) ? ['past'] : [];
}
