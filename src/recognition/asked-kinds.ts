import type { Language } from '../language/language.ts';
import { asksForSeveral, expectedAnswers } from '../retrieval/expected-answer.ts';
import { questionForm } from '../retrieval/question-form.ts';

const edge = (words: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'u');
const manner = edge(
  'how(?! (?:many|much|long|often|frequently|old|far|come))|و?كيف|كيفاش|شلون|اشلون|ازاي|ازي|comment(?! s appel)',
);
const frequency = edge('how (?:often|frequently)|كم مره|tous les combien|a quelle frequence');
const reason = edge('why|what reason|how come|لماذا|ليش|ليه|علاش|علاه|لاي سبب|ما سبب|pourquoi|quelle raison');
const toWhom = edge(
  '(?:a|de|pour|avec|chez|contre) qui|(?<!by )whom|(?<!par )qui (?!est ce)(?:[\\p{L}\\p{N}]+ )+?(?:il|elle|ils|elles)|لمن|مع من|عمن|الي من',
);
const yesOrNo: Readonly<Record<Language, (plain: string) => boolean>> = {
  ar: test(edge('و?هل')),
  en: test(/^(?:is|are|was|were|did|does|do|has|have|had|will|can|could|may|must|should)(?!\p{L})/u),
  fr: (plain) => !frenchWords.test(plain) && !plain.startsWith('que ') && frenchInversion.test(plain),
};
const frenchWords = edge('quoi|quell?e?s?|qui|quand|ouu|comment|pourquoi|combien|qu');
const frenchInversion = edge('est ce qu[ei]?|(?:[\\p{L}\\p{N}]+ )+?(?:t )?(?:il|elle|ils|elles|on)');

function test(pattern: RegExp): (plain: string) => boolean {
  return (plain) => pattern.test(plain);
}

// Kinds that a noun asks for: "what is the duration", "à combien s'élève".
const nouns: Readonly<Record<string, RegExp>> = {
  date: edge(
    '(?:what|which) (?:is|was|are|were|s|will be) the (?:\\p{L}+ )?(?:dates?|deadlines?)|quelles? (?:est|sont|etait|etaient) (?:la|les) dates?|(?:ما|اي) (?:هو |كان )?(?:اخر )?(?:موعد|تاريخ)',
  ),
  duration: edge(
    '(?:what|which) (?:is|was|s) the (?:duration|length)|(?:quelle|la) (?:(?:est|etait|a ete|fut) )*(?:la )?duree|ما (?:هي |كانت )?مده',
  ),
  number: edge(
    'what (?:is|was|s) the (?:amount|cost|price)|quell?e? (?:(?:est|etait|a ete) )?(?:l[ea] )?(?:montant|cout|prix|part|proportion|pourcentage)|ما (?:هي |هو )?(?:قيمه|مبلغ|نسبه|عدد|تكلفه|كلفه|سعر)',
  ),
  comparison: edge('differs?|differe|differente?s?|يختلف|تختلف'),
  manner: edge(
    'what (?:should|must|can|do) (?:i|we|one|you) (?:have to |need to )?do (?:to|in order to)|que (?:faut il|dois je|doit on) faire pour|ماذا (?:افعل|علي ان افعل|يجب ان افعل|نفعل) (?:كي|حتي|ل\\p{L}+)',
  ),
};

/**
 * What a question asks for: the kinds of answer, "several-" of one, and how it asks where that tells more: "manner",
 * "reason", "frequency", "to-whom", "yes-no", "comparison". Sorted; empty where it asks what something is or says.
 *
 * @param plain - Of `plainRequest`.
 */
export function askedKinds(plain: string, language: Language): string[] {
  if (frequency.test(plain)) return ['frequency'];
  const types = expectedAnswers(plain);
  const kinds = new Set<string>(types);
  for (const type of types) if (asksForSeveral(type, plain)) kinds.add(`several-${type}`);
  for (const [kind, noun] of Object.entries(nouns)) if (noun.test(plain)) kinds.add(kind);
  if (manner.test(plain)) kinds.add('manner');
  if (toWhom.test(plain)) kinds.add('to-whom');
  if (reason.test(plain)) kinds.add('reason');
  if (questionForm(plain) === 'comparison') kinds.add('comparison');
  if (yesOrNo[language](plain)) kinds.add('yes-no');
  if (kinds.has('comparison')) kinds.delete('manner');
  if (kinds.has('number')) kinds.delete('code'); // "what number of countries"
  return [...kinds].toSorted();
}
