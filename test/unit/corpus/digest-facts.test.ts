import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { projectRoot } from '../../../src/foundation/project-root.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { normalize } from '../../../src/language/normalize.ts';

interface Fact {
  readonly id: string;
  readonly source: string;
  readonly tokens: Readonly<Record<Language, readonly string[]>>;
}

const facts = readFileSync(join(projectRoot, 'test/fixtures/digest-facts.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Fact);
const { documents } = await readCorpus(join(projectRoot, 'corpus', 'documents'));

const fold = (text: string) => normalize(text).replaceAll(/[“”«»"'’‘]/gu, "'");
const sources = [...new Set(facts.map(({ source }) => source))];

describe('the digests', () => {
  it('are of five originals, and say all 164 facts', () => {
    expect(sources).toHaveLength(5);
    expect(facts).toHaveLength(164);
    for (const { id, tokens } of facts)
      for (const language of languages) expect({ id, known: tokens[language].length > 0 }).toEqual({ id, known: true });
  });

  it.each(sources.flatMap((source) => languages.map((language) => ({ source, language }))))(
    '$source in $language: each fact stands in its digest',
    ({ source, language }) => {
      const digest = documents.find((one) => one.source === source && one.language === language);
      const text = fold(digest?.text ?? '');
      const missing = facts
        .filter((fact) => fact.source === source)
        .flatMap(({ id, tokens }) =>
          tokens[language].filter((token) => !text.includes(fold(token))).map((token) => `${id} ${token}`),
        );
      expect(missing).toEqual([]);
    },
  );

  it.each(sources)('%s: the translations follow the Arabic section by section', (source) => {
    const sections = documents
      .filter((one) => one.source === source)
      .map(({ text }) => text.split(/^## /mu).map((section) => section.split(/\n\n+/u).length));
    expect(sections).toHaveLength(3);
    expect(new Set(sections.map(String)).size).toBe(1);
  });

  it('write the name of the Internet in one way, and years without a glued letter', () => {
    for (const { id, text } of documents.filter(({ language }) => language === 'ar')) {
      expect({ id, found: text.match(/الانترنت|الأنترنت|الانترنيت|\d{4}م(?!\p{L})|[٠-٩]/gu) }).toEqual({
        id,
        found: null,
      });
      expect({ id, longest: Math.max(...text.split(/(?<=[.؟!])\s/u).map(({ length }) => length)) < 350 }).toEqual({
        id,
        longest: true,
      });
    }
  });
});
