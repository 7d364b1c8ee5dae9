import type { UploadWords } from './messages.ts';

export const en: UploadWords = {
  added: '📄 A document was added',
  replaced: '📄 A document was replaced',
  removed: '🗑️ A document was removed',
  refused: '⚠️ The document was not added',
  listed: 'Documents of this server',
  passages: (count) => `Passages: ${count}`,
  live: 'Questions in this server are answered from it now, and in no other.',
  gone: 'Nothing is answered from it any more.',
  faulty: (count) => `Nothing has changed. Mend what is wrong and send the file again (faults: ${count}):`,
  needed: 'It was not removed, because other documents are translations of it. Remove these first:',
  refusals: {
    kind: 'I read text and Markdown only: files whose names end in txt or md.',
    name: 'Give the file a name that holds a letter or a digit.',
    size: 'The file is larger than what I read, 5 megabytes. Split it into several documents.',
    files: 'This server has all the documents that it may have, 200. Remove one before you add another.',
    space: 'The documents of this server are as large as they may be, 50 megabytes. Remove one before you add another.',
    silent: 'The file holds no sentence that could be quoted.',
  },
  faults: {
    encoding: () => 'The file is not UTF-8. Save it so; an old Arabic file may be Windows-1256.',
    binary: () => 'The file is no text. Export it as text or Markdown in UTF-8.',
    empty: () => 'The file holds no text.',
    'front-matter': () =>
      'The front matter between the lines --- cannot be read. Write each key on a line, then a colon, a space and its value.',
    key: (key) => `The value of “${key ?? ''}” in the front matter is not accepted, or there is no such key.`,
    id: () =>
      'The document’s id is too long, or another document’s. Rename the file, or change “id” in its front matter.',
    title: () => 'The front matter has a title already, or the title is too long. Give one short title.',
    collection: () => 'A server’s documents are a collection of their own. Take the line “collection” out.',
    translation: () =>
      '“translation_of” names a document that is no original of this one, or has a translation in this language. Correct it, or take it out.',
  },
  keyHints: {
    year: 'Write four digits, for example 2018.',
    date: 'Write it as 2018-03-19.',
    dates: 'Write 2018-03-19, or the first and last day as 2018-03-19/2018-03-23.',
    language: 'Write ar, en or fr.',
    kind: 'Write digest, record or document.',
    url: 'Write the whole address, beginning with https://.',
  },
  unreachable: 'I could not fetch the file from Discord. Send it again.',
  unbuilt: (reference) =>
    `I could not take the change in, so everything is as it was. Try later; if it stays, tell the bot’s operator the number ${reference}.`,
  onlyManagers: 'This is for those who manage the server.',
  wait: (seconds) => `Many changes in a short time. Wait ${seconds} s and try again.`,
  none: 'This server has added no document yet.',
  unreadable: 'cannot be read',
  size: (kibibytes) => `${kibibytes} KB`,
  pageOf: (page, count) => `Page ${page} of ${count}`,
};
