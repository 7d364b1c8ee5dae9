import type { CommandWords, MenuWords, OptionWords, SubcommandWords } from './commands.ts';

export const en: CommandWords = {
  ask: { name: 'ask', description: 'An answer in the documents’ own words' },
  forum: { name: 'forum', description: 'The card of a forum, body or event' },
  themes: { name: 'themes', description: 'Themes and tracks of the editions' },
  outcomes: { name: 'outcomes', description: 'Outcomes and decisions of the editions' },
  compare: { name: 'compare', description: 'Two editions side by side' },
  timeline: { name: 'timeline', description: 'A series or a topic over the years' },
  term: { name: 'term', description: 'A term or name in three languages' },
  sources: { name: 'sources', description: 'The documents that I answer from' },
  passage: { name: 'passage', description: 'A passage of a document and its context' },
  help: { name: 'help', description: 'What I can do and how to ask me' },
  settings: { name: 'settings', description: 'This server’s settings, for moderators' },
  review: { name: 'review', description: 'Answers that await review, for moderators' },
  audit: { name: 'audit', description: 'Who did what, when and why' },
  gaps: { name: 'gaps', description: 'Questions the documents do not answer' },
  corpus: { name: 'corpus', description: 'Documents of this server, for its managers' },
  myData: { name: 'my-data', description: 'All that I keep about you' },
  forgetMe: { name: 'forget-me', description: 'Delete my questions and what points to me' },
};

export const enMenus: MenuWords = { findSources: 'Find sources' };

export const enOptions: OptionWords = {
  question: { name: 'question', description: 'What you want to know' },
  forum: { name: 'forum', description: 'Name of a forum, body or event' },
  series: { name: 'series', description: 'A series of forums' },
  year: { name: 'year', description: 'Year of the edition' },
  first: { name: 'first', description: 'The first edition' },
  second: { name: 'second', description: 'The second edition' },
  topic: { name: 'topic', description: 'A word of the theme, tracks or outcomes' },
  term: { name: 'term', description: 'In any of the three languages' },
  document: { name: 'document', description: 'Title of the document' },
  passage: { name: 'passage', description: 'Number of the passage' },
  file: { name: 'file', description: 'A txt or md file' },
  title: { name: 'title', description: 'Where the document names none' },
  page: { name: 'page', description: 'Page of the list' },
  onlyMe: { name: 'only-me', description: 'An answer that only you see' },
  language: { name: 'language', description: 'Of commands and of what is said to all' },
};

export const enSubcommands: SubcommandWords = {
  add: { name: 'add', description: 'A document to answer from, here alone' },
  remove: { name: 'remove', description: 'A document that this server added' },
  list: { name: 'list', description: 'All that this server added' },
  show: { name: 'show', description: 'The settings as they are' },
  language: { name: 'language', description: 'Of commands and of what is said to all' },
  answers: { name: 'answers', description: 'The documents that I answer from' },
  channel: { name: 'channel', description: 'When I answer in a channel' },
  threads: { name: 'threads', description: 'Follow-ups in threads without a mention' },
  moderation: { name: 'moderation', description: 'Who moderates, and when answers fold' },
  limits: { name: 'limits', description: 'How many questions a minute' },
  reset: { name: 'reset', description: 'Put settings back to their defaults' },
};
