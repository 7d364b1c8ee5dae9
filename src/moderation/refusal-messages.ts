import { maxCorrection, maxReason, type ModerationRefusal } from './moderation.ts';

/** What is wrong, for moderators and operators; what to do about it depends on where they are. */
export const refusalMessages: Readonly<Record<ModerationRefusal, string>> = {
  unknown: 'There is no answer of this id.',
  role: 'This is for moderators.',
  state: 'The answer’s state does not allow this.',
  changed: 'Another moderator decided since you saw the case.',
  reason: 'A report needs a reason.',
  repeated: 'You have reported this answer already.',
  'nothing-to-undo': 'There is no verdict to undo.',
  'empty-correction': 'A correction needs a text.',
  'unknown-passage': 'The correction names a passage that is not in the documents.',
  'too-long': `A reason has at most ${maxReason} characters, and a correction ${maxCorrection}.`,
};
