import type { TextSpan } from './find-dates.ts';

const arabic =
  'عبر\\s(?:شبكة\\s)?ال[إا]نترنت|عن\\sبعد|عن\\sبُعد|افتراضي\\p{L}*|حضوري\\p{L}*|حضورا?ً?\\sشخصي\\p{L}*|هجين\\p{L}*|وجاهي\\p{L}*';
const latin =
  'online|virtual(?:ly)?|remote(?:ly)?|in[- ]person|face[- ]to[- ]face|hybrid|on[- ]?site|en ligne|à distance|virtuel(?:le)?(?:ment)?|en présentiel|en personne|hybride';
const modes = new RegExp(String.raw`(?<!\p{L})[وفب]?(?:ال)?(?:${arabic}|${latin})(?!\p{L})`, 'giu');

/** How a meeting is held, where a text says it: "online", "in person", "hybrid". */
export function findModes(text: string): TextSpan[] {
  return Array.from(text.matchAll(modes), (match): TextSpan => [match.index, match.index + match[0].length]);
}
