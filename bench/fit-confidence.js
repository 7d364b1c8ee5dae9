// Fits the weights of src/answers/confidence-weights.ts to judged questions: a logistic regression with a quadratic
// penalty. `npm run build && node bench/fit-confidence.js` prints the new file; five-fold figures stand above it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confidenceFeatures } from '../dist/answers/confidence.js';
import { openAnswering } from '../dist/composition/answering.js';
import { readConfig } from '../dist/config.js';
import { readQuestions } from '../dist/evaluation/read-questions.js';
import { projectRoot } from '../dist/foundation/project-root.js';
import { analyzeQuestion } from '../dist/retrieval/question.js';
import { questionSides } from '../dist/retrieval/question-sides.js';
import { createRetriever } from '../dist/retrieval/retriever.js';
import { scoreSentences } from '../dist/retrieval/score-sentences.js';

// Named things that are missing refute an answer by themselves: there the data may speak louder.
const penaltyOf = (name) => (name === 'bias' ? 0 : name.startsWith('missing') ? 0.05 : 0.3);
const folds = 5;

/** Judged questions, and the documents that they are about. */
const sets = [
  ['test/evaluation/questions.jsonl', 'corpus/documents'],
  ['test/evaluation/look-ups.jsonl', 'corpus'],
];
const silent = { onProgress: () => undefined, onRebuild: () => undefined, onLeftOut: () => undefined };

/** @type {{ features: Record<string, number>, label: number, id: string }[]} */
const rows = [];
for (const [questions, corpus] of sets) await addRows(join(projectRoot, questions), join(projectRoot, corpus));

/** Asks the questions of a set, and notes what speaks for each best sentence. */
async function addRows(path, corpusFolder) {
  const data = mkdtempSync(join(tmpdir(), 'muntada-fit-'));
  const config = readConfig({ CORPUS_DIR: corpusFolder, DATA_DIR: data });
  const { parts, embedder, aliases } = await openAnswering(config, silent, { update: true });
  rmSync(data, { recursive: true });
  const retriever = createRetriever(parts);
  for (const { id, question: text, previous, answerable, spans, sources } of await readQuestions(path, [])) {
    const question = analyzeQuestion(text, aliases, previous);
    if (question.words.length === 0 || questionSides(question.text, question.language, aliases)) continue;
    const vector = await embedder.embedQuestion(question.isFollowUp ? `${previous} ${text}` : text);
    const retrieval = retriever.retrieve(question, vector);
    const sentences = scoreSentences(question, retrieval, parts.snapshot);
    const [best] = sentences;
    if (!best) continue;
    const isRight = sentences.slice(0, 3).some(({ documentId, text: cited }) => {
      const { source } = parts.snapshot.documents.get(documentId);
      return (
        sources.includes(source) &&
        spans.some((span) => span.includes(cited) || cited.includes(span) || shares(span, cited))
      );
    });
    // An answer that is there but was not found teaches nothing about when to refuse.
    if (answerable && !isRight) continue;
    const features = confidenceFeatures(question, retrieval, best, parts.snapshot);
    rows.push({ id, features, label: Number(answerable) });
  }
}

/** Whether two texts share a run of half the shorter one. */
function shares(a, b) {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const half = Math.ceil(short.length / 2);
  for (let at = 0; at + half <= short.length; at += 5) if (long.includes(short.slice(at, at + half))) return true;
  return false;
}

const names = Object.keys(rows[0].features);

/** Newton's method on the penalised likelihood; the bias is not penalised. */
function fit(list) {
  let weights = names.map(() => 0);
  for (let step = 0; step < 30; step++) {
    const gradient = names.map((name, i) => -penaltyOf(name) * weights[i]);
    const hessian = names.map((_, i) => names.map((name, j) => (i === j ? penaltyOf(name) + 1e-6 : 0)));
    for (const { features, label } of list) {
      const x = names.map((name) => features[name]);
      const p = predict(weights, features);
      x.forEach((xi, i) => {
        gradient[i] += xi * (label - p);
        x.forEach((xj, j) => (hessian[i][j] += xi * xj * p * (1 - p)));
      });
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + change[i]);
    if (Math.max(...change.map(Math.abs)) < 1e-7) break;
  }
  return weights;
}

function predict(weights, features) {
  return 1 / (1 + Math.exp(-names.reduce((sum, name, i) => sum + weights[i] * features[name], 0)));
}

/** Gaussian elimination with pivots. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= column && Math.abs(row[column]) > Math.abs(rows[best][column]) ? i : best),
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let i = column + 1; i < size; i++) {
      const factor = rows[i][column] / rows[column][column];
      for (let j = column; j <= size; j++) rows[i][j] -= factor * rows[column][j];
    }
  }
  const result = Array(size).fill(0);
  for (let i = size - 1; i >= 0; i--)
    result[i] = (rows[i][size] - result.reduce((sum, x, j) => sum + (j > i ? rows[i][j] * x : 0), 0)) / rows[i][i];
  return result;
}

const fitted = {};
const outside = rows.map(({ features }, i) => {
  const fold = i % folds;
  const key = `fold ${fold}`;
  fitted[key] ??= fit(rows.filter((_, j) => j % folds !== fold));
  return predict(fitted[key], features);
});
for (const threshold of [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) {
  const silentRows = rows.filter(({ label }) => label === 0);
  const count = (label, holds) => rows.filter((row, i) => row.label === label && holds(outside[i])).length;
  const refused = count(0, (p) => p < threshold);
  const wrong = count(1, (p) => p < threshold);
  console.error(
    `threshold ${threshold}: refused ${refused}/${silentRows.length}, wrongly ${wrong}/${rows.length - silentRows.length}`,
  );
}
const weights = fit(rows);
console.log(names.map((name, i) => `  ${name}: ${weights[i].toFixed(2)},`).join('\n'));
