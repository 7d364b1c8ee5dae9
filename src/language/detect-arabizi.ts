import { arabiziParticles } from './arabizi-words.ts';

const particles = new Set(arabiziParticles.match(/[a-z2-9]+~?/gu));
const articles = new Set(['el', 'al', 'il', 'l']);
/** Letters with digits that stand for Arabic ones: inside a word, or before two letters; not "B2B", "IPv6", "3rd". */
const digitWord =
  /^(?:[a-z]+[235679][a-z]*[235679]?[a-z]{2,}|[a-z]{2,}[2379][a-z]|[23579][a-z]{2,}[2379]?[a-z]*|[a-z]+[379][a-z]+[379])$/u;
const endsInDigit = /^[a-z]{2,}[37]$/u; // "ijtima3", but "web3" too
const ordinal = /^\d(?:nd|rd|th|st|eme|ieme|ere|nde|am|pm|km|kg|mm|cm|gb|mb|tb|ghz|mhz|min|sec|days?|ans|x)$/u;
const names =
  /^(?:ipv\d|mp\d|web\d|covid\d+|utf\d|log\dj|http\d|php\d|ps\d|sha\d|md\d|oauth\d|html\d|css\d|java\d|python\d|es\d|win\d|wifi\d)/u;
const most = 400; // code units of a question

/**
 * Whether a question in Latin letters is Arabic as it is typed on phones: "fein et3amal el muntada?", "chkoun nadhem le
 * forum?". One sure sign is needed, and more signs than small words of English and French.
 *
 * @param smallWords - How many such words the text holds.
 */
export function isArabizi(text: string, smallWords: number): boolean {
  if (text.length > most) return false;
  const written =
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let sure = 0;
  let likely = 0;
  for (const [i, word] of written.entries()) {
    const form = word.toLowerCase();
    if (isSure(word, form)) sure += i === 0 ? 3 : 2;
    else if (particles.has(`${form}~`) || articles.has(form) || endsInDigit.test(form)) likely += 1;
  }
  return sure > 0 && sure + Math.min(likely, sure) > smallWords;
}

function isSure(word: string, form: string): boolean {
  if (particles.has(form)) return true;
  const isAcronym = word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
  return !isAcronym && digitWord.test(form) && !ordinal.test(form) && !names.test(form) && /^.?\P{Lu}*$/u.test(word);
}
