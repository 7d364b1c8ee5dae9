import { ApplicationCommandOptionType } from 'discord.js';
import { findSeries, type SeriesName } from '../../lookups/record-index.ts';
import type { Command, CommandCall, CommandOption } from '../command.ts';
import { documentOf } from '../discord-parts.ts';
import { renderUnknown } from '../look-ups/look-up-box.ts';
import { renderComparison } from '../look-ups/render-comparison.ts';
import { renderDocumentList } from '../look-ups/render-document-list.ts';
import { renderEditions } from '../look-ups/render-editions.ts';
import { renderForum } from '../look-ups/render-forum.ts';
import { renderPassage } from '../look-ups/render-passage.ts';
import { renderTerm } from '../look-ups/render-term.ts';
import { renderTimeline } from '../look-ups/render-timeline.ts';

const { String: text } = ApplicationCommandOptionType;
const forumOption: CommandOption = { key: 'forum', type: text, completion: 'forum' };
const seriesOption: CommandOption = { key: 'series', type: text, completion: 'series' };
const yearOption: CommandOption = { key: 'year', type: text, completion: 'year' };
const everybody = () => false;

/** The commands that look something up: cards, lists, comparisons. */
export const lookUpCommands: readonly Command[] = [
  {
    key: 'forum',
    options: [{ ...forumOption, isRequired: true }],
    isEphemeral: everybody,
    run: async ({ reading: { lookups }, text: typed, language }) => {
      const name = typed('forum') ?? '';
      const card = lookups.forum(name, language);
      return card === null ? renderUnknown(name, language) : renderForum(card);
    },
  },
  editions('themes'),
  editions('outcomes'),
  {
    key: 'compare',
    options: [
      { key: 'first', type: text, completion: 'forum', isRequired: true },
      { key: 'second', type: text, completion: 'forum', isRequired: true },
    ],
    isEphemeral: everybody,
    run: async ({ reading: { lookups }, text: typed, language }) => {
      const [first, second] = [typed('first') ?? '', typed('second') ?? ''];
      const comparison = lookups.compare(first, second, language);
      if (comparison !== null) return renderComparison(comparison);
      return renderUnknown(lookups.forum(first, language) === null ? first : second, language);
    },
  },
  {
    key: 'timeline',
    options: [seriesOption, { key: 'topic', type: text }],
    isEphemeral: everybody,
    run: async (call) => {
      const { reading, text: typed, language } = call;
      const [series, topic] = [seriesOf(call), typed('topic')];
      if (typed('series') !== null && series === null) return renderUnknown(typed('series')!, language);
      return renderTimeline(reading.lookups.timeline(language, series ?? (topic === null ? 'igf' : null), topic));
    },
  },
  {
    key: 'term',
    options: [{ key: 'term', type: text, completion: 'term', isRequired: true }],
    isEphemeral: everybody,
    run: async ({ parts, reading, text: typed, language }) => {
      const term = typed('term') ?? '';
      const card = reading.lookups.term(term, language);
      return card === null ? renderUnknown(term, language) : renderTerm(card, documentOf(parts));
    },
  },
  {
    key: 'sources',
    options: [],
    isEphemeral: everybody,
    run: async ({ reading, language }) => renderDocumentList(reading.lookups.sources(), language),
  },
  {
    key: 'passage',
    options: [{ key: 'passage', type: text, isRequired: true }],
    isEphemeral: everybody,
    run: async ({ reading, text: typed, language }) => {
      const id = typed('passage') ?? '';
      const found = reading.lookups.passage(id);
      return found === null ? renderUnknown(id, language) : renderPassage(found, language);
    },
  },
];

function editions(key: 'themes' | 'outcomes'): Command {
  return {
    key,
    options: [forumOption, seriesOption, yearOption],
    isEphemeral: everybody,
    run: async (call) => {
      const { reading, text: typed, language } = call;
      const forum = typed('forum');
      if (forum !== null && reading.lookups.forum(forum, language) === null) return renderUnknown(forum, language);
      const year = Number(typed('year') ?? Number.NaN);
      const filter = { forum, series: seriesOf(call), year: Number.isInteger(year) ? year : null };
      return renderEditions(reading.lookups[key](language, filter), key, language);
    },
  };
}

function seriesOf({ text: typed }: CommandCall): SeriesName | null {
  const asked = typed('series');
  return asked === null ? null : findSeries(asked);
}
