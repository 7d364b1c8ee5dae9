import type { TextSpan } from './find-dates.ts';

const arabic =
  'عبر\\s(?:شبكة\\s)?ال[إا]نترنت|عن\\sبعد|عن\\sبُعد|افتراضي[\\p{L}\\p{M}]*|حضوري[\\p{L}\\p{M}]*|حضورا?ً?\\sشخصي[\\p{L}\\p{M}]*|هجين[\\p{L}\\p{M}]*|وجاهي[\\p{L}\\p{M}]*';
const latin =
  'online|virtual(?:ly)?|remote(?:ly)?|in[- ]person|face[- ]to[- ]face|hybrid|on[- ]?site|en ligne|à distance|virtuel(?:le)?(?:ment)?|en présentiel|en personne|hybride';
const modes = new RegExp(String.raw`(?<!\p{L})[وفب]?(?:ال)?(?:${arabic}|${latin})(?![\p{L}\p{M}])`, 'giu');

/** How a meeting is held, where a text says it: "online", "in person", "hybrid". */
export function findModes(text: string): TextSpan[] {
  return Array.from(text.matchAll(modes), ({ 0: found, index }): TextSpan => [index, index + found.length]);
}

/** What is done in such a way: something is held, or people take part. */
const meeting =
  /نظ[مّ]|عقد|نعق|أقي|[يت]قام|شارك|حضر|جر[ىت]|جلس|دورة|held|hold|organi[sz]|t[ao]k(?:es?|ing)? place|took place|attend|participa|meet|session|edition|tenu|tient|tenir|lieu|déroul|réuni|séance|édition/iu;
// In code units: how far from its verb a way of meeting may stand.
const [before, behind] = [70, 30];

/** Whether a way is one of meeting, by what stands around it: "trust online" is none. */
export function isWayOfMeeting(text: string, [start, end]: TextSpan): boolean {
  return meeting.test(text.slice(Math.max(0, start - before), end + behind));
}
