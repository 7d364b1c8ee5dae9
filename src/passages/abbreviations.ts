/** Stand before a name: a full stop after them never ends a sentence. */
const titles = new Set(
  'mr mrs ms dr prof st rev hon gen col lt capt gov sen rep mme mmes mlle mm mgr pr vs cf viz approx resp av ap'.split(
    ' ',
  ),
);
/** Stand before a number: elsewhere they are words. */
const numbered = new Set(
  `no nos art arts fig figs pp par para paras sec sect ch chap vol vols ed tab doc
   jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil juill déc`.split(/\s+/u),
);
/** May end a sentence: they do unless a small letter follows. */
const trailing = new Set('etc al inc ltd co corp jr sr ex dept p.m a.m إلخ الخ'.split(' '));

/** The first thing after a full stop and white space. */
export type Follower = 'small' | 'capital' | 'digit' | 'other';

/**
 * Whether the full stop after `before` belongs to an abbreviation and ends nothing: a title or numbering word, initials
 * ("U.N.", "ق.م."), a single letter ("د.", "J.") unless it follows a number as a unit or era ("2003 م.").
 *
 * @param before - The end of the sentence up to the full stop, at least a few words of it.
 */
export function isAbbreviation(before: string, follower: Follower): boolean {
  const near = before.slice(-24);
  const word = /[\p{L}\p{M}\p{N}.]+$/u.exec(near)?.[0] ?? '';
  const key = word.toLowerCase();
  if (trailing.has(key)) return follower === 'small';
  if (titles.has(key) && /\p{Ll}/u.test(word)) return true;
  if (numbered.has(key)) return follower === 'digit';
  if (!/(?:^|\.)\p{L}\p{M}*$/u.test(word)) return false;
  const front = near.slice(0, near.length - word.length);
  if (/\p{Nd}\s?$/u.test(front)) return follower === 'small';
  return /(?:^|[\s\p{Cf}\p{Ps}\p{Pi}"'’*_-])$/u.test(front);
}
