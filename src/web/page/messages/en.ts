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
  toForums: 'Forums',
  toTimeline: 'Timeline',
  toCompare: 'Compare',
  toTerms: 'Glossary',
  toModeration: 'Moderators',
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
  verified: 'Verified by a moderator',
  moderatorsNote: 'A moderator’s note',
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
  tooMany: 'Too many requests. Try again in a minute.',
  fault: (reference) =>
    reference === null
      ? 'The program met a fault.'
      : `The program met a fault. Its number, for whoever runs it: ${reference}`,
  retry: 'Try again',

  inContext: 'The passage in its context',
  wholeDocument: 'Read the whole document',
  passageGone: 'The document has changed since this answer. Ask again to see its present text.',
  close: 'Close',
  recordsAbout: 'In the cards:',
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
};
