import { words } from '../language/tokenize.ts';
import type { Question, QuestionWord } from './question.ts';

const howMany = /^و?(?:كم|كام)$/u;
const between = new Set(['de', 'd', 'من', 'عدد']);

/**
 * What "how many" counts: the word after it. After "كم" only an indefinite noun is counted ("جلسة", "بلداً"), or what
 * follows "عدد"; a verb is not ("كم بلغت الاستثمارات").
 */
export function countedWord(question: Question): QuestionWord | null {
  const list = words(question.text);
  const at = list.findIndex(
    (word, i) => howMany.test(word) || word === 'combien' || (word === 'many' && list[i - 1] === 'how'),
  );
  if (at === -1) return null;
  const rest = list.slice(at + 1);
  const next = rest.find((word) => !between.has(word));
  const isNoun = next !== undefined && (!/^\p{Script=Arabic}/u.test(next) || rest[0] !== next || /[اه]$/u.test(next));
  return isNoun ? (question.words.find(({ word }) => word === next) ?? null) : null;
}
