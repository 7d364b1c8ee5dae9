import { plainQuestion } from '../retrieval/expected-answer.ts';

const arabic = `السلام عليكم(?: ورحمه الله(?: وبركاته)?)?|مرحبا|اهلا|صباح الخير|مساء الخير|لو سمحت(?:م|ي|وا|و)?|من فضلك(?:م)?|رجاء|ارجوك(?:م)?|
  (?:هل )?(?:يمكنك|يمكنكم|بامكانك|تستطيع|ممكن) (?:ان )?(?:تعطيني|تخبرني|تقول لي|تذكر لي|تشرح لي|اعطائي|اخباري|تقولي|تقلي|اعرف)|اخبرني|قل لي|قولي|قلي|
  (?:اريد|بدي|عايز|عاوز|ابغي|ابي|بغيت|اود) (?:ان )?(?:اعرف|نعرف)|هل تعرف|تعرف|شكرا(?: جزيلا| لك| لكم)?|مشكور(?:ين)?`;
const english = `hi|hello|hey|good (?:morning|evening|afternoon)|please|kindly|thank you|thanks(?: a lot| in advance)?|(?:do|would) you know|
  (?:can|could|would|will) you (?:please )?(?:tell|show|explain|give|list|remind|say)(?: me| us)?|(?:tell|show|give|remind) (?:me|us)|
  i (?:want|would like|d like|need) to know|i wonder|any idea`;
const french = `bonjour|bonsoir|salut|coucou|s il (?:vous|te) plait|svp|stp|merci(?: d avance| beaucoup)?|(?:savez vous|sais tu)|
  (?:pouvez vous|peux tu|pourriez vous|pourrais tu|tu peux|vous pouvez) (?:(?:me|nous|m) )?(?:dire|montrer|expliquer|donner|rappeler|citer|indiquer)|
  (?:dites|dis|donnez|donne|montrez|montre|rappelez|indiquez) (?:moi|nous)|j(?:e|) (?:voudrais|veux|souhaite|aimerais) savoir`;
const courtesies = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[arabic, english, french].map((list) => list.replaceAll(/\|\s+/gu, '|')).join('|')})(?![\p{L}\p{N}])`,
  'gu',
);

// Words that mean one thing together, and one word for it.
const phrases: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:pris|prend|prendre|prendra) fin(?!\p{L})/gu, 'termine'],
  [/(?<!\p{L})(?:pris|prend|prendre|prendra) (?:la )?parole(?!\p{L})/gu, 'parle'],
  [/(?<!\p{L})(?:veut|veulent|voulait) dire(?!\p{L})/gu, 'signifie'],
  [/(?<!\p{L})(?:se|s) (?:trouve|trouvent)(?!\p{L})/gu, 'situe'],
  [/(?<!\p{L})entend on par(?!\p{L})/gu, 'signifie'],
  [/(?<!\p{L})(?:have|has|had) to(?!\p{L})/gu, 'must'],
  [/(?<=^what (?:do|does|did) .*)do$/gu, 'role'],
  [/(?<!\p{L})(?:came|comes|come) to an end(?!\p{L})/gu, 'ended'],
  [/(?<!\p{L})(?:(?:is|are|was) meant by|stands? for)(?!\p{L})/gu, 'mean'],
];

/** A question in matching form without greetings, thanks, and the ways to ask for an answer: "please tell me". */
export function plainRequest(question: string): string {
  const plain = plainQuestion(question);
  const said = phrases.reduce((text, [phrase, word]) => text.replaceAll(phrase, word), plain);
  const bare = said.replaceAll(courtesies, ' ').replaceAll(/\s+/gu, ' ').trim();
  return bare === '' ? plain : bare;
}
