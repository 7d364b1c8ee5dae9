import type { DocumentKind } from '../../../corpus/document.ts';
import type { Language } from '../../../language/language.ts';
import { counted } from './counted.ts';
import type { PageMessages } from './messages.ts';

const inLanguages: Readonly<Record<Language, string>> = { ar: 'in Arabic', en: 'in English', fr: 'in French' };
const kinds: Readonly<Record<DocumentKind, string>> = { digest: 'Summary', record: 'Data sheet', document: 'Document' };

export const en: PageMessages = {
  name: 'Muntada',
  skip: 'Skip to the content',
  sections: 'Sections of the page',
  toAsk: 'Ask',
  toDocuments: 'Documents',
  pageLanguage: 'Language of the page',

  welcome: 'What would you like to know about the forums of Internet governance?',
  promise: 'Answers come from the documents themselves, each with its exact words and its source.',
  examples: 'Questions to begin with',
  question: 'Your question',
  placeholder: 'Type your question…',
  keys: 'Enter sends, Shift + Enter begins a new line',
  send: 'Send the question',
  conversation: 'Conversation',
  fresh: 'New conversation',

  searching: 'Searching the documents…',
  answerCame: (sources) =>
    sources === 0
      ? 'The documents hold no answer.'
      : `The answer is here, with ${counted('en', sources, { one: '# source', other: '# sources' })}.`,
  partial: 'The documents answer a part of this question.',
  verified: 'Checked by a moderator',
  sources: 'Sources',
  source: (n) => `Source ${n}`,
  inLanguage: (language) => inLanguages[language],
  openContext: 'Read it in context',
  copyLink: 'Copy a link to this answer',
  linkCopied: 'Link copied',
  linkShown: 'The link is in the address bar',

  offline: 'The program cannot be reached. Check that it is running, then try again.',
  tooLong: 'This question is longer than can be read. Shorten it and send it again.',
  notReady: 'The program is starting or stopping. Try again in a moment.',
  fault: (reference) =>
    reference === null
      ? 'The program met a fault.'
      : `The program met a fault. Its number, for whoever runs it: ${reference}`,
  retry: 'Try again',

  inContext: 'The passage in its context',
  wholeDocument: 'Read the whole document',
  passageGone: 'The document has changed since this answer. Ask again to see its present text.',
  close: 'Close',
  digestNote: 'This is a summary written for this collection, not the text of the original.',

  documents: 'Documents',
  search: 'Search by title, forum or year',
  found: (count) =>
    count === 0 ? 'No document has these words.' : counted('en', count, { one: '# document', other: '# documents' }),
  passages: (count) => counted('en', count, { one: '# passage', other: '# passages' }),
  loading: 'One moment…',
  allDocuments: 'All documents',
  documentGone: 'There is no document at this address.',
  kind: (kind) => kinds[kind],
  forum: 'Forum',
  dates: 'Dates',
  year: 'Year',
  place: 'Place',
  publisher: 'Publisher',
  date: 'Published',
  licence: 'Licence',
  original: 'The original on the web',

  toForums: 'Forums',
  toTimeline: 'Timeline',
  toCompare: 'Compare',
  toTerms: 'Glossary',
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
