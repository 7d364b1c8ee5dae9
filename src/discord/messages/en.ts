import type { Language } from '../../language/language.ts';
import type { DiscordMessages } from './messages.ts';

const inLanguages: Readonly<Record<Language, string>> = { ar: 'in Arabic', en: 'in English', fr: 'in French' };

export const en: DiscordMessages = {
  name: 'Muntada',

  verified: '✅ Checked by a moderator',
  corrected: '✏️ Corrected by a moderator',
  note: '✏️ A moderator’s note',
  stale: '🕓 The document has changed since this answer',
  disputed: '⚠️ Members reported this answer',
  partial: '◐ Answers a part of the question',
  wellReceived: '⭐ Members found it useful',
  hiddenText: 'The moderators have hidden this answer.',
  disputedText: 'Members reported a mistake in this answer. It is folded away until a moderator has looked at it.',

  inLanguage: (language) => inLanguages[language],
  page: (page) => `page ${page}`,
  quotedFooter: 'Quoted word for word from the documents',
  answerNumber: (id) => `Answer ${id}`,
  more: (count) => `… and ${count} more`,

  useful: 'Useful',
  notUseful: 'Not useful',
  sources: 'Sources in context',
  report: 'Report a mistake',
  expert: 'Ask an expert',
  share: 'Show it to everybody',
  unfold: 'Show the answer',
  before: 'Previous',
  after: 'Next',

  sourceOf: (n, count) => `Source ${n} of ${count}`,
  passageGone:
    'The document has changed since this answer; this is what was quoted from it then. Ask again to see its present text.',
  passage: 'Passage',

  themes: 'Themes of the forums',
  outcomes: 'Outcomes of the forums',
  timeline: 'Timeline',
  documents: 'Documents',
  comparison: 'Comparison',
  versus: (left, right) => `${left} / ${right}`,
  onTopic: (topic) => `Topic: ${topic}`,
  notRecorded: 'Not recorded',
  noSuch: (typed) => `I found no “${typed}”. Choose from the list that appears while you type.`,

  welcomeTitle: 'Hello, I am Muntada',
  welcome: [
    'I answer questions about the forums of Internet governance from their documents, each answer with its exact words and its source. Where the documents do not answer, I say so.',
    'Mention me in a message, write to me directly, or use a command. If you find a mistake, there is a button below every answer.',
    'I read only the messages that are addressed to me.',
  ],
  helpTitle: 'What I can do',
  help: (menu) => [
    'Ask me by mentioning me in a message, by replying to an answer of mine, or in a direct message.',
    `To find sources for what somebody else wrote, open the menu of their message, then “Apps”, then “${menu}”.`,
  ],
  commands: 'Commands',
  underAnswers: 'Below every answer',
  buttonHelp: {
    votes: 'Say whether the answer helped you; you may change your mind.',
    sources: 'Read what stands around a quotation in its document; only you see it.',
    report: 'Tell the moderators about a mistake, with the reason.',
  },

  states: {
    unreviewed: 'Not reviewed',
    verified: 'Verified',
    corrected: 'Corrected',
    disputed: 'Folded away because of reports',
    hidden: 'Hidden',
    stale: 'Its document has changed',
  },
  review: {
    title: (id) => `Review of answer ${id}`,
    question: 'Question',
    previous: 'The question before it',
    forgotten: 'The question’s text has been deleted.',
    answer: 'Answer',
    correction: 'Correction',
    note: 'Moderator’s note',
    sources: 'Sources',
    nearest: 'Nearest documents',
    reports: 'Reports',
    noReason: 'The reason has been deleted',
    confidence: (sure, threshold) => `Confidence ${sure}, threshold ${threshold}`,
    votes: (up, down) => `Useful: ${up} · not useful: ${down}`,
    openReports: (count) => `Undecided reports: ${count}`,
    claimedBy: (name) => `Being reviewed by ${name}`,
    steps: {
      verify: 'Correct as it is',
      correct: 'Write a correction',
      hide: 'Hide',
      restore: 'Show again',
      dismiss: 'Dismiss the reports',
      undo: 'Undo',
      claim: 'I’ll review it',
      release: 'Leave it to others',
    },
  },
  myData: {
    title: 'What I keep about you',
    kept: (questions, votes, reports) => `Your questions: ${questions} · votes: ${votes} · reports: ${reports}`,
    forgottenTitle: 'You are forgotten',
    forgotten: (questions) =>
      `All that points to you is deleted, the text of your questions (${questions}) and the reasons you wrote. Only counts are left, without a name.`,
  },
  done: {
    voted: (up, down) => `Your vote is counted. Useful: ${up} · not useful: ${down}`,
    reportTitle: 'Report a mistake',
    reportReason: 'What is wrong?',
    reported: 'Your report has reached the moderators. Thank you.',
    repeated: 'You have reported this answer already; the moderators will look at it.',
    noReason: 'Write what is wrong, so that it can be looked at.',
    expert: 'Your question is on the list of those that the documents do not answer; the moderators see it.',
    privateExpert:
      'Your question is private, and moderators do not see it. Ask it in a channel to put it on the list of unanswered questions.',
    gone: 'This answer is not kept any more. Ask again.',
    unavailable: 'This button does not work any more. Ask again.',
    onlyModerators: 'This is for moderators.',
    noText: 'This message holds no words to find sources for.',
    wait: (seconds) => `Many questions in a short time. Wait ${seconds} s and ask again.`,
    failed: (reference) =>
      `Something went wrong on my side. Try again; if it stays, tell the moderators the number ${reference}.`,
  },
};
