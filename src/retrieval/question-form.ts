import { words } from '../language/tokenize.ts';
import type { AskedWeight } from './asked-words.ts';
import { plainQuestion } from './expected-answer.ts';

/** How an answer is said, whatever kind of thing it names. */
export type QuestionForm = 'comparison' | 'yes-no' | 'reason' | 'list' | 'definition';

// Tried in this order on the question in matching form.
const forms: readonly (readonly [QuestionForm, RegExp])[] = [
  [
    'comparison',
    /(?<!\p{L})(?:قارن\p{L}*|مقارنه|الفرق|الفروق|ايهما|فرق بين|الاختلاف|compar\p{L}*|differen\p{L}*|versus|vs|both)(?!\p{L})/u,
  ],
  [
    'yes-no',
    /^(?:و?هل|is|are|was|were|did|does|do|has|have|had|will|can|est ce que|(?:\p{L}+ ){1,8}t (?:il|elle|ils|elles|on))(?!\p{L})/u,
  ],
  [
    'reason',
    /(?<!\p{L})(?:لماذا|ليش|ليه|علاش|علاه|لاي سبب|ما سبب|ما اسباب|ما اهميه|why|what for|pourquoi|a quoi sert|in what way)(?!\p{L})/u,
  ],
  [
    'list',
    /(?<!\p{L})(?:عدد لي|اذكر\p{L}*|قائمه|سم|ما (?:هي )?(?:اهم|ابرز|ال\p{L}+ات|ال\p{L}+ين|اهداف|اسماء|عنوانا|عناوين|مخرجات|نتائج|محاور|مسارات)|list|name the|what are|which are|enumerate|quell?e?s sont|liste[rz]?|enumere[rz]?|cite[rz]?)(?!\p{L})/u,
  ],
  [
    'definition',
    /^(?:و?ما(?:ذا)?|وش|شو|شنو|ايش|ايه|اش|what|whats|c est quoi|c koi|c quoi|qu est ce que?|define|عرف)(?: (?:هو|هي|هيه|معني|المقصود|تعني|يعني|تعريف|s|is|are|does|the|meant|by|qu|l|le|la|les|un|une|a|an))+(?!\p{L})|المقصود ب|what does .* mean|que signifie|definition|معني/u,
  ],
];

/** The form of a question; `null` for one that asks who, when, where, how many or what. */
export function questionForm(question: string): QuestionForm | null {
  const text = plainQuestion(question);
  return forms.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const definitionMarks =
  /(?:هو|هي|وهو|وهي|عبار[ةه] عن|يقصد|المقصود|تسمى|يسمى|سميت|المسما[ةه]|يُعرف|تُعرف)(?!\p{L})|\([^)]{2,60}\)|(?<!\p{L})(?:is an?|are|means|stands for|called|known as|est une?|sont|désigne|appelée?s?)(?!\p{L})/iu;
const reasonMarks =
  /(?<!\p{L})(?:من أجل|بهدف|بغية|لأن|بسبب|نظرا|حتى|لكي|كي|سعيا|هدف\p{L}*|أهمية|in order|because|so that|to help|aim\p{L}*|importance|afin|car|parce|pour|grâce|vise\p{L}*)(?!\p{L})/iu;

/** How well a sentence is said in a way that fits the form: it lists, defines or gives reasons. 0 to 1.5. */
export function fitsForm(form: QuestionForm | null, sentence: string, asked: AskedWeight): number {
  if (form === 'list') return Number(isEnumeration(sentence));
  if (form === 'definition') return (begins(sentence, asked) ? 1 : 0) + (definitionMarks.test(sentence) ? 0.5 : 0);
  if (form === 'reason') return Number(reasonMarks.test(sentence));
  return 0;
}

/** Whether a sentence begins with the thing that is asked about. */
function begins(sentence: string, asked: AskedWeight): boolean {
  return words(sentence.slice(0, 60))
    .slice(0, 3)
    .some((word) => asked(word) > 0);
}

/** At least three items between commas or "and", or an announcement of items. */
function isEnumeration(sentence: string): boolean {
  if (/[:：]\s*(?:\n|$|["“«(\p{L}])/u.test(sentence)) return true;
  const separators = sentence.match(/[،,؛;]|(?<!\p{L})و(?=\p{L}{3})|(?<!\p{L})(?:and|et)(?!\p{L})/gu) ?? [];
  return separators.length >= 2;
}
