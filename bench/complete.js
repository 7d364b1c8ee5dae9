// Completion of forums and terms while they are typed, beside MiniSearch's own suggestions over the same names.
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { readCorpus } from '../dist/corpus/read-corpus.js';
import { readGlossary } from '../dist/corpus/read-glossary.js';
import { projectRoot } from '../dist/foundation/project-root.js';
import { normalize } from '../dist/language/normalize.js';
import { createLookups } from '../dist/lookups/create-lookups.js';
import { interleave, median, printTable, quantile, say } from './support/measure.js';

const corpus = await readCorpus(join(projectRoot, 'corpus'));
const glossary = await readGlossary(join(projectRoot, 'corpus', 'glossary'));
const documents = new Map(corpus.documents.map((document) => [document.id, document]));
const lookups = createLookups({ records: corpus.records, documents, passages: [], glossary });

const names = {
  forum: corpus.records.flatMap(({ name, short }) => [...Object.values(name), ...Object.values(short)]),
  term: glossary.flatMap(({ ar, en, fr }) => [...ar, ...en, ...fr]),
};
for (const kind of /** @type {const} */ (['forum', 'term'])) {
  const theirs = new MiniSearch({ fields: ['name'], processTerm: normalize });
  theirs.addAll(names[kind].map((name, id) => ({ id, name })));
  // Every beginning of every 40th name, as it is typed letter by letter; a slip of the hand in every fifth.
  const typed = names[kind]
    .filter((_, i) => i % Math.ceil(names[kind].length / 40) === 0)
    .flatMap((name) => [...name].map((_, i, letters) => letters.slice(0, i + 1).join('')))
    .map((text, i) => (i % 5 === 4 && text.length > 5 ? `${text.slice(0, 2)}${text.slice(3)}` : text));
  let turn = 0;
  const next = () => typed[turn % typed.length] ?? '';
  const times = await interleave(
    {
      MiniSearch: () => theirs.autoSuggest(next(), { fuzzy: 0.2 }),
      ours: () => lookups.complete(kind, next(), 25),
      count: () => turn++,
    },
    typed.length,
  );
  const row = (list) => ({
    'p50 ms': median(list),
    'p99 ms': quantile(list, 0.99),
    'p50 of MiniSearch': median(list) / median(times.MiniSearch),
  });
  say(`${kind}: ${names[kind].length} names, ${typed.length} beginnings.`);
  printTable(`completing a ${kind}`, { MiniSearch: row(times.MiniSearch), ours: row(times.ours) });
}
