import type { Language } from '../language/language.ts';
import { contradicts } from './contradicts.ts';
import type { FactKind } from './fact-kinds.ts';
import { printCounts } from './print-counts.ts';
import { printInterval } from './print-interval.ts';
import type { ForumRecord, Statement } from './record-schema.ts';
import { series } from './series.ts';
import { recordSections, templates, wordingOf, type RecordSection } from './templates/templates.ts';

const sectionOf: Readonly<Record<FactKind, RecordSection>> = {
  edition: 'identity',
  place: 'identity',
  dates: 'identity',
  theme: 'identity',
  tracks: 'identity',
  organisers: 'identity',
  chair: 'identity',
  participants: 'figures',
  programme: 'figures',
  size: 'figures',
  outcomes: 'outcomes',
  decisions: 'outcomes',
  aims: 'outcomes',
  about: 'background',
  history: 'background',
  role: 'background',
  relation: 'background',
};

/** In code units, below the longest excerpt. */
const longestSentence = 330;

/**
 * A record as a text in one language: a heading and sentences for each of its sections, every sentence with the
 * record's own name, so that it is understood where it is cited. Where sources differ, each has its sentence.
 *
 * @returns The empty string for a record that states nothing.
 */
export function renderRecord(record: ForumRecord, language: Language): string {
  const { headings } = templates[language];
  return recordSections
    .flatMap((section) => {
      const sentences = sentencesOf(record, language, section);
      return sentences.length === 0 ? [] : [`## ${headings[section]}\n\n${sentences.join('\n\n')}\n`];
    })
    .join('\n');
}

function sentencesOf(record: ForumRecord, language: Language, section: RecordSection): string[] {
  const statements = record.statements.filter(({ fact }) => sectionOf[fact] === section);
  const [place, dates] = (['place', 'dates'] as const).map((fact) => statements.filter((one) => one.fact === fact));
  // The usual case: one sentence says where and when.
  const isOne = place?.length === 1 && dates?.length === 1;
  return statements.flatMap((statement, at): string[] => {
    const { fact } = statement;
    if (isOne && fact === 'dates') return [];
    const when = isOne && fact === 'place' ? (dates?.[0] ?? null) : null;
    const isOther = statements.slice(0, at).some((before) => contradicts(before, statement));
    const notes = [statement, when].flatMap((one) => one?.note?.[language] ?? []);
    return saidOf(record, statement, when, language).map((sentence, i, all) => {
      const said = i === all.length - 1 ? withNotes(sentence, notes) : sentence;
      return isOther ? templates[language].elsewhere(said) : said;
    });
  });
}

/** One sentence, or several for a list that is longer than an excerpt. */
function saidOf(record: ForumRecord, statement: Statement, when: Statement | null, language: Language): string[] {
  if (!('items' in statement)) return [sentenceOf(record, statement, when, language)];
  const wording = wordingOf(statement.wording, language);
  const say = (items: readonly string[], isMore: boolean) =>
    templates[language].list(statement.fact, record.short[language], items, wording, isMore);
  const runs: string[][] = [];
  for (const item of statement.items.map((one) => one[language])) {
    const run = runs.at(-1);
    if (run && say([...run, item], runs.length > 1).length <= longestSentence) run.push(item);
    else runs.push([item]);
  }
  return runs.map((items, i) => say(items, i > 0));
}

function sentenceOf(record: ForumRecord, statement: Statement, when: Statement | null, language: Language): string {
  const say = templates[language];
  const subject = record.short[language];
  switch (statement.fact) {
    case 'edition':
      return say.edition(subject, statement.n, series[record.series].name[language]);
    case 'place':
      return say.held(subject, statement.text[language], when === null ? null : intervalOf(when, language));
    case 'dates':
      return say.held(subject, null, intervalOf(statement, language));
    case 'theme':
      return say.theme(subject, statement.text[language], wordingOf(statement.wording, language) ?? 'official');
    case 'chair':
      return say.chair(subject, statement.text[language]);
    case 'organisers':
      return say.organisers(subject, statement.text[language]);
    case 'participants':
    case 'programme':
    case 'size':
      return say.counts(statement.fact, subject, printCounts(statement.counts, language));
    default:
      return 'text' in statement ? statement.text[language] : '';
  }
}

function intervalOf(statement: Statement, language: Language): string | null {
  return statement.fact === 'dates' ? printInterval(statement.start, statement.end, language) : null;
}

/** Notes stand in brackets before the full stop. */
function withNotes(sentence: string, notes: readonly string[]): string {
  return notes.length === 0 ? sentence : `${sentence.replace(/\.$/u, '')} (${notes.join('; ')}).`;
}
