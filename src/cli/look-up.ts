import type { Command } from 'commander';
import { openLookups } from '../composition/community.ts';
import { InputError } from '../foundation/errors.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { languages, type Language } from '../language/language.ts';
import type { EditionFilter, Lookups } from '../lookups/lookups.ts';
import { findSeries, type SeriesName } from '../lookups/record-index.ts';
import { seriesNames } from '../records/record-schema.ts';
import { series } from '../records/series.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress } from './progress.ts';
import {
  renderCard,
  renderComparison,
  renderEditions,
  renderForums,
  renderPassage,
  renderSources,
  renderTerm,
  renderTimeline,
} from './render-look-up.ts';

interface LookUpOptions extends FolderOptions {
  readonly json?: boolean;
  readonly language?: string;
  readonly series?: string;
  readonly year?: string;
  readonly topic?: string;
}

/** What a look-up finds, and how a person reads it. */
interface Found<Data> {
  readonly data: Data | null;
  readonly render: (data: Data) => string;
  /** What to say where there is nothing. */
  readonly absence: string;
}

type LookUp = (lookups: Lookups, words: readonly string[], language: Language, options: LookUpOptions) => Found<never>;

/** `muntada look-up forum NAME`, `… themes`, `… outcomes`, `… compare A B`, `… timeline`, `… term`, `… sources`. */
export function addLookUp(program: Command, context: CommandContext): void {
  const root = program.command('look-up').description('what is recorded of forums, themes, outcomes and terms');
  const add = (usage: string, description: string, lookUp: LookUp) => {
    const command = root
      .command(usage)
      .description(description)
      .option('--json', 'print the data as JSON')
      .option('--language <language>', `one of ${languages.join(', ')} (default: that of the words, else ar)`);
    if (/^(?:themes|outcomes|forums|timeline)/u.test(usage)) command.option('--series <series>', 'IGF, WSIS Forum, …');
    if (/^(?:themes|outcomes)/u.test(usage)) command.option('--year <year>', 'of one year only');
    if (usage.startsWith('timeline')) command.option('--topic <topic>', 'only editions that speak of it');
    withFolders(command).action(async (...given: unknown[]) => {
      // Commander gives the arguments first, then the options and the command.
      const words = given
        .slice(0, -2)
        .flat()
        .filter((word) => typeof word === 'string');
      const options = given.at(-2) as LookUpOptions;
      const { terminal } = context;
      const progress = showProgress(terminal);
      const lookups = await openLookups(context.configure(options), progress).finally(() => progress.stop());
      const { data, render, absence } = lookUp(lookups, words, languageOf(options, words), options);
      if (data === null) throw new InputError(absence, 'Run "npx muntada look-up forums" to see what is recorded.');
      terminal.print(options.json ? JSON.stringify(data, null, 2) : render(data));
    });
  };
  add('forums', 'list what is recorded', (lookups, _, language, options) =>
    found(lookups.forums(language, seriesOf(options.series)), renderForums),
  );
  add('forum <name...>', 'a card: place, dates, theme, figures, outcomes, sources', (lookups, words, language) =>
    found(lookups.forum(words.join(' '), language), renderCard, `No record is called "${words.join(' ')}".`),
  );
  const editions = (look: 'themes' | 'outcomes'): LookUp => {
    return (lookups, words, language, options) => {
      const filter = filterOf(words, options);
      const isUnknown = words.length > 0 && lookups.forum(words.join(' '), language) === null;
      return found(
        isUnknown ? null : lookups[look](language, filter),
        (list) => renderEditions(list, language),
        `No record is called "${words.join(' ')}".`,
      );
    };
  };
  add('themes [name...]', 'themes and tracks, of one edition or of several', editions('themes'));
  add('outcomes [name...]', 'outcomes and decisions, of one edition or of several', editions('outcomes'));
  add('compare <left> <right>', 'two editions side by side', (lookups, [left = '', right = ''], language) =>
    found(lookups.compare(left, right, language), renderComparison, `"${left}" or "${right}" is no record's name.`),
  );
  add('timeline [series...]', 'a series, or a topic, over the years', (lookups, words, language, options) =>
    found(
      lookups.timeline(language, seriesOf(options.series ?? (words.join(' ') || undefined)), options.topic ?? null),
      renderTimeline,
    ),
  );
  add('term <term...>', 'a term in three languages, and where it is used', (lookups, words, language) =>
    found(lookups.term(words.join(' '), language), renderTerm, `The glossary does not hold "${words.join(' ')}".`),
  );
  add('sources', 'the documents that answers come from', (lookups) => found(lookups.sources(), renderSources));
  add('passage <id>', 'a passage with what stands before and after it', (lookups, [id = '']) =>
    found(lookups.passage(id), renderPassage, `There is no passage "${id}".`),
  );
}

function found<Data>(
  data: Data | null,
  render: (data: Data) => string,
  absence = 'Nothing is recorded.',
): Found<never> {
  return { data: data as never, render, absence };
}

function languageOf({ language: asked }: LookUpOptions, words: readonly string[]): Language {
  if (asked === undefined)
    return words.length === 0
      ? 'ar'
      : detectLanguage(words.join(' '), /\p{Script=Arabic}/u.test(words.join('')) ? 'ar' : 'en');
  const language = languages.find((one) => one === asked);
  if (language !== undefined) return language;
  throw new InputError(`"${asked}" is no known language.`, `Use one of: ${languages.join(', ')}.`);
}

function seriesOf(asked: string | undefined): SeriesName | null {
  if (asked === undefined) return null;
  const of = findSeries(asked);
  if (of !== null) return of;
  const labels = seriesNames.map((id) => series[id].label).join(', ');
  throw new InputError(`"${asked}" is no known series.`, `Use one of: ${labels}.`);
}

function filterOf(words: readonly string[], { series: of, year }: LookUpOptions): EditionFilter {
  if (year !== undefined && !/^\d{4}$/u.test(year)) throw new InputError(`"${year}" is no year.`, 'Write four digits.');
  const forum = words.length === 0 ? null : words.join(' ');
  return { forum, series: seriesOf(of), year: year === undefined ? null : Number(year) };
}
