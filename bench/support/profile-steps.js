// Where the time of an answer goes, by sampling: the program itself measures none of its steps.
import { Session } from 'node:inspector';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The functions that a step begins with, as "file.function". What they call counts with them, up to the next of these.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const steps = {
  embed: ['load-question-embedder.embedQuestion'],
  'question analysis': [
    'question.analyzeQuestion',
    'question-terms.questionTerms',
    'question-terms.weigh',
    'retriever.lateWords',
  ],
  'leg: 4-grams': ['retriever.searchGrams'],
  'leg: stems': ['retriever.searchStems'],
  'leg: lexicon': ['retriever.searchLexicon'],
  'leg: vectors': ['exact-vector-index.search', 'hnsw-vector-index.search'],
  'choice of candidates': ['choose-candidates.chooseCandidates'],
  'late interaction': ['late-interaction.score'],
  fusion: ['fusion.fuse', 'retriever.retrieve'],
  'sentence scoring': ['score-sentences.scoreSentences'],
  'evidence and confidence': ['evidence.gatherEvidence', 'confidence.confidence'],
  composition: ['compose-answer.composeAnswer'],
};

const microsecondsBetweenSamples = 100;

/**
 * Runs an action under V8's sampling profiler.
 *
 * @param {() => Promise<unknown>} action
 * @returns {Promise<Record<string, number>>} The share of each step in the time the thread was busy, 0–1.
 */
export async function profileSteps(action) {
  const session = new Session();
  session.connect();
  /** @returns {Promise<any>} */
  const post = (method, parameters = {}) =>
    new Promise((resolve, reject) => {
      session.post(method, parameters, (error, result) => (error ? reject(error) : resolve(result)));
    });
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: microsecondsBetweenSamples });
  await post('Profiler.start');
  await action();
  const { profile } = await post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile);
}

/** @param {import('node:inspector').Profiler.Profile} profile */
function sharesOf({ nodes, samples = [], timeDeltas = [] }) {
  const stepOf = new Map(Object.entries(steps).flatMap(([step, places]) => places.map((place) => [place, step])));
  const own = new Map();
  /** @type {(id: number, above: string) => void} */
  const mark = (id, above) => {
    const { callFrame, children = [] } = byId.get(id);
    const step = ownStep(callFrame) ?? above;
    own.set(id, step);
    for (const child of children) mark(child, step);
  };
  const ownStep = ({ functionName, url }) => {
    if (functionName === '(idle)') return 'idle';
    if (functionName === '(garbage collector)') return 'garbage collection';
    return url.startsWith('file:') ? stepOf.get(`${basename(fileURLToPath(url), '.js')}.${functionName}`) : undefined;
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  mark(nodes[0].id, 'everything else');
  const totals = Object.fromEntries(
    [...Object.keys(steps), 'garbage collection', 'everything else'].map((s) => [s, 0]),
  );
  samples.forEach((id, i) => {
    const step = own.get(id);
    if (step !== 'idle') totals[step] += timeDeltas[i];
  });
  const sum = Object.values(totals).reduce((a, b) => a + b, 0);
  return Object.fromEntries(Object.entries(totals).map(([step, total]) => [step, total / sum]));
}
