import { counted } from '../counted.ts';
import type { FeedbackWords } from './feedback-words.ts';

export const en: FeedbackWords = {
  feedback: 'What you think of the answer',
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  votes: (count) => counted('en', count, { one: '# vote', other: '# votes' }),
  thanks: 'Thank you.',
  takenBack: 'Your vote is taken back.',
  report: 'Report a mistake',
  reason: 'What is wrong with this answer?',
  reasonNeeded: 'Write the reason first.',
  sendReport: 'Send the report',
  cancel: 'Cancel',
  reported: 'Thank you. A moderator will look at it.',
  folded: 'Thank you. This answer is not given again until a moderator has looked at it.',
  alreadyReported: 'You have reported this answer already.',
  notKept: 'This answer is no longer kept, so it takes no votes.',
};
