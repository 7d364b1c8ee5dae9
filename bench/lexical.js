// Our BM25 beside MiniSearch, on the same terms of the same passages.
import MiniSearch from 'minisearch';
import { analyzeText } from '../dist/indexes/analyze-text.js';
import { buildLexicalArrays, createLexicalIndex } from '../dist/indexes/lexical-index.js';
import { interleave, median, printTable, quantile, say, timeOf } from './support/measure.js';
import { createTexts } from './support/synthetic.js';

const size = 20_000;
const passages = createTexts({ texts: size, wordsEach: 90, vocabulary: 40_000, seed: 1 });
const questions = createTexts({ texts: 100, wordsEach: 6, vocabulary: 40_000, seed: 1 });

for (const leg of /** @type {const} */ (['stems', 'grams'])) {
  const terms = passages.map((text) => analyzeText(text, 'ar')[leg]);
  const asked = questions.map((text) => analyzeText(text, 'ar')[leg]);
  /** @type {ReturnType<typeof createLexicalIndex> | undefined} */
  let ours;
  const theirs = new MiniSearch({ fields: ['text'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
  const builds = {
    MiniSearch: await timeOf(() => theirs.addAll(terms.map((list, id) => ({ id, text: list.join(' ') })))),
    ours: await timeOf(() => (ours = createLexicalIndex(buildLexicalArrays(terms)))),
  };
  let [turn, shared] = [0, 0];
  const next = () => asked[turn % asked.length] ?? [];
  /** @type {number[]} */
  let [mine, others] = [[], []];
  const times = await interleave(
    {
      MiniSearch: () =>
        (others = theirs
          .search(next().join(' '))
          .slice(0, 10)
          .map(({ id }) => id)),
      ours: () => (mine = best(ours.search(next().map((term) => [{ term, weight: 1 }])), 10)),
      count: () => {
        shared += mine.filter((passage) => others.includes(passage)).length;
        turn++;
      },
    },
    asked.length - 1,
  );
  const row = (name) => ({
    'build s': builds[name] / 1000,
    'p50 ms': median(times[name]),
    'p95 ms': quantile(times[name], 0.95),
    'of MiniSearch': median(times[name]) / median(times['MiniSearch']),
  });
  printTable(`${size} passages, ${leg}`, { MiniSearch: row('MiniSearch'), ours: row('ours') });
  say(`Of the ten best, ${(shared / asked.length).toFixed(1)} are the same (MiniSearch scores by BM25+).`);
}

/**
 * The numbers of the k highest scores, best first.
 *
 * @param {Float32Array} scores
 * @param {number} k
 */
function best(scores, k) {
  const found = [];
  for (let passage = 0; passage < scores.length; passage++) if (scores[passage] > 0) found.push(passage);
  return found.sort((a, b) => scores[b] - scores[a] || a - b).slice(0, k);
}
