import type { Answer, Citation } from '../answers/answer.ts';
import { messages } from '../answers/messages/messages.ts';
import type { Assistant } from '../assistant.ts';
import { withoutNumbers } from '../claims/without-numbers.ts';
import { splitSentences } from '../passages/split-sentences.ts';

/** Of a long message so many sentences are looked for by themselves, the longest. */
const mostSentences = 4;
const fewestLetters = 20;
const mostCitations = 3;
/** As sure must be what is found without the numbers: less is left to be known by. */
const sureWithoutNumbers = 0.6;

/**
 * What the documents hold of what somebody wrote: of the message as a whole, of its sentences by themselves, and where
 * none is found of what is left without its numbers, since a wrong one hides the passage that has the right one.
 */
export async function askAboutMessage(text: string, { ask }: Pick<Assistant, 'ask'>): Promise<Answer> {
  const whole = await ask({ question: text });
  if (isRefused(whole)) return whole;
  const sentences = sentencesOf(text);
  if (sentences.length < 2 && isFound(whole)) return whole;
  const answers = [whole];
  for (const question of sentences.length < 2 ? [] : sentences) answers.push(await ask({ question }));
  if (!answers.some(isFound)) {
    const plain = [text, ...(sentences.length < 2 ? [] : sentences)].map(withoutNumbers);
    for (const question of plain) {
      const answer = question === '' || answers.some(isFound) ? null : await ask({ question });
      if (answer && answer.confidence >= sureWithoutNumbers) answers.push(answer);
    }
  }
  return join(whole, answers.filter(isFound));
}

/** Whether it is refused for what it is, not for want of an answer. */
function isRefused({ status, text, language }: Answer): boolean {
  return status === 'not_found' && text !== messages[language].notFound;
}

function isFound({ status }: Answer): boolean {
  return status !== 'not_found';
}

function sentencesOf(text: string): string[] {
  const found = splitSentences(text).map(([start, end]) => text.slice(start, end));
  const whole = found.filter((sentence) => sentence.length >= fewestLetters);
  const kept = new Set(whole.toSorted((a, b) => b.length - a.length).slice(0, mostSentences));
  return found.length < 2 ? [] : whole.filter((sentence) => kept.has(sentence));
}

/** The best answer, with the first citations of the others. */
function join(whole: Answer, found: readonly Answer[]): Answer {
  const best = found.toSorted((a, b) => b.confidence - a.confidence);
  const [first] = best;
  if (first === undefined) return whole;
  const rounds = Array.from({ length: mostCitations }, (_, i) => best.flatMap(({ citations }) => citations[i] ?? []));
  const citations: Citation[] = [];
  for (const citation of rounds.flat())
    if (citations.length < mostCitations && !citations.some((one) => overlap(one, citation)))
      citations.push({ ...citation, n: citations.length + 1 });
  return { ...first, question: whole.question, language: whole.language, citations };
}

function overlap(one: Citation, other: Citation): boolean {
  return one.documentId === other.documentId && one.start < other.end && other.start < one.end;
}
