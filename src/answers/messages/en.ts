import type { Language } from '../../language/language.ts';
import type { Messages } from './messages.ts';

const languageNames: Readonly<Record<Language, string>> = { ar: 'Arabic', en: 'English', fr: 'French' };

export const en: Messages = {
  foreignLead: (language) => `The answer is in a document in ${languageNames[language]}:`,
  notFound: 'The documents do not answer this question.',
  hidden: 'The moderators have hidden what the documents answer to this question.',
  injection:
    'I carry out no orders and reveal no settings. Ask me what the documents say: the forums, their themes and outcomes.',
  side: (name, lead) => `${name}: ${lead}`,
  silentSide: (name) => `The documents say nothing of this about “${name}”.`,
  silentPart: (parts) => `The documents do not say: ${parts.join(', ')}.`,
  answerTypes: {
    date: 'the date',
    duration: 'how long',
    number: 'how many',
    code: 'the number',
    theme: 'the title',
    country: 'the country',
    place: 'the place',
    mode: 'the format',
    person: 'who',
    organisation: 'which organisation',
  },
  nearest: 'The nearest documents:',
  emptyQuestion: 'Put your question in words, so that I can look for its answer in the documents.',
  longQuestion: (maxCharacters) => `This question is too long. Shorten it to ${maxCharacters} characters at most.`,
  summaryOf: (title) => `Summary of “${title}”`,
};
