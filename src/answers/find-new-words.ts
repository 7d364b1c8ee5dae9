import type { TextSpan } from '../language/find-dates.ts';
import { countGraphemes } from '../language/graphemes.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize, type Token } from '../language/tokenize.ts';
import type { AskedWeight } from '../retrieval/asked-words.ts';
import type { QuestionForm } from '../retrieval/question-form.ts';

const reach = 40; // code units: how far before a run of new words the question's words must stand
const mark = /[.،,؛;:!?؟«»“”"()\n]/u;
const announces = /(?:[:：]|(?<!\p{L})(?:وهي|هي|وهو|هو|namely|are|is|sont|est|à savoir))\s*["“«]?$/iu;

interface MarkedToken extends Token {
  readonly asked: number;
  readonly isNew: boolean;
  /** Whether a punctuation mark stands before it. */
  readonly begins: boolean;
}

/**
 * The run of words in a sentence that says most of what the question does not, right behind the question's own words:
 * "focuses on **the effects of the pandemic**". For a definition the words themselves belong to it.
 *
 * @param sentence - `[start, end)` in the excerpt.
 * @returns `[start, end)` in the excerpt of at most `maxGraphemes`; `null` where the sentence repeats the question only.
 */
export function findNewWords(
  excerpt: string,
  sentence: TextSpan,
  asked: AskedWeight,
  maxGraphemes: number,
  form: QuestionForm | null,
): TextSpan | null {
  // What defines a thing may stand in the sentence after its name.
  const tokens = markTokens(excerpt, form === 'definition' ? [sentence[0], excerpt.length] : sentence, asked);
  let best: { span: TextSpan; score: number } | null = null;
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]!;
    if (isStopWord(first.word) || (form === 'definition' && first.asked === 0)) continue;
    const to = lastFitting(tokens, from, excerpt, maxGraphemes);
    if (to < from) continue;
    const run = tokens.slice(from, to + 1);
    const score = scoreRun(run, tokens.slice(0, from), excerpt, form);
    if (score > (best?.score ?? 0)) best = { span: [first.start, tokens[to]!.end], score };
  }
  return best?.span ?? null;
}

function markTokens(excerpt: string, [start, end]: TextSpan, asked: AskedWeight): MarkedToken[] {
  const tokens = tokenize(excerpt.slice(start, end));
  return tokens.map((token, i) => {
    const weight = asked(token.word);
    const gap = excerpt.slice(start + (tokens[i - 1]?.end ?? 0), start + token.start);
    return {
      word: token.word,
      start: start + token.start,
      end: start + token.end,
      asked: weight,
      isNew: weight === 0 && !isStopWord(token.word),
      begins: i === 0 || mark.test(gap),
    };
  });
}

/** The last word of a run that fits, moved back to a punctuation mark where one stands in its second half. */
function lastFitting(tokens: readonly MarkedToken[], from: number, excerpt: string, maxGraphemes: number): number {
  const start = tokens[from]!.start;
  let to = from - 1;
  while (to + 1 < tokens.length && countGraphemes(excerpt.slice(start, tokens[to + 1]!.end)) <= maxGraphemes) to++;
  if (to + 1 >= tokens.length || tokens[to + 1]!.begins) return to;
  for (let back = to; back > from + (to - from) / 2; back--) if (tokens[back]!.begins) return back - 1;
  return to;
}

function scoreRun(
  run: readonly MarkedToken[],
  before: readonly MarkedToken[],
  excerpt: string,
  form: QuestionForm | null,
): number {
  const start = run[0]!.start;
  const news = run.filter(({ isNew }) => isNew).length;
  const own = run.reduce((sum, { asked }) => sum + asked, 0);
  const anchor = before.reduce((sum, { asked, end }) => sum + asked * Math.max(0, 1 - (start - end) / reach), 0);
  const isAnnounced = announces.test(excerpt.slice(Math.max(0, start - 12), start));
  if (form === 'definition') return own + 0.3 * news;
  if (news === 0) return 0;
  return news * (0.4 + Math.min(1, anchor) + (isAnnounced ? 0.4 : 0)) - 0.5 * own;
}
