import { counted } from '../counted.ts';
import type { LookUpWords } from './look-up-words.ts';

export const en: LookUpWords = {
  forumsPromise: 'Editions, bodies and events, each fact with its source.',
  findForum: 'Find a forum, body or event',
  forumHint: 'A name, an acronym or a year',
  suggestions: (count) =>
    count === 0
      ? 'Nothing has these letters. Try a shorter name, or the year alone.'
      : counted('en', count, { one: '# suggestion', other: '# suggestions' }),
  noForums: 'There are no cards here yet. Read the documents, or ask your question.',
  allForums: 'All forums',
  forumGone: 'There is no forum, body or event at this address.',
  findAnother: 'Look for it by its name or its year.',
  officialWording: 'official wording',
  editions: 'Other editions',
  onTimeline: 'On the timeline',
  compareWith: (name) => `Compare with ${name}`,
  fromCard: 'The text of this card',
  fromCards: 'The text of both cards',

  series: 'Series',
  allSeries: 'All series',
  topic: 'Topic',
  topicHint: 'A word of a theme, track or outcome',
  withoutTopic: 'All topics',
  timelineHolds: (count, from, to) => {
    const items = counted('en', count, { one: '# point', other: '# points' });
    if (from === null || to === null) return items;
    return from === to ? `${items}, ${from}` : `${items}, from ${from} to ${to}`;
  },
  gap: (years) => counted('en', years, { one: '# year without a record', other: '# years without a record' }),
  noYear: 'No year',
  editionNumber: (n) => `Edition ${n}`,
  noTimeline: 'Nothing is recorded for this choice. Try a shorter word, or another series.',
  timelineGone: 'Choose a series from the list, or type a topic.',

  compareTitle: 'Compare two editions',
  firstEdition: 'First',
  secondEdition: 'Second',
  chooseTwo: 'Choose two editions to see their facts side by side.',
  compareGone: 'One of the two is not known here. Choose both from the list.',
  notRecorded: 'Not recorded',
  differences: { same: 'the same', different: 'different', one: 'one of them' },

  termsPromise: 'Terms and names of this field in three languages.',
  findTerm: 'Find a term or a name',
  termHint: 'In any of the three languages',
  noTerms: 'There are no terms here yet. Ask your question, or read the documents.',
  firstTerms: 'Terms to begin with',
  termGone: 'The glossary has no term of this name.',
  otherTerm: 'Look for it by another word, or in another language.',
  bearsName: 'Cards of this name',
  noUse: 'No sentence of the documents uses this name. Search the documents, or ask your question.',
};
