import type { Language } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import { isStopWord } from '../language/stop-words.ts';

const list = (words: string): [string, string][] =>
  words
    .trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [kind = '', own = ''] = line.split(':').map((part) => part.trim());
      return own.split(/\s+/u).map((word) => [normalize(word), kind]);
    });

// "ne" and "n'" stand beside "pas" and the like, which add nothing to them; "jamais" does.
const kinds: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  ar: new Map(
    list(`
    not: لا لم لن ليس ليست ليسوا ولا ولم ولن وليس مش مو مب موش ماكو مهوب مافي مافيش فلا فلم ألا ألم أليس أليست
    other: غير وغير الغير عدم بعدم وعدم لعدم
    without: بدون دون بلا بغير وبدون
    except: إلا سوى عدا باستثناء ماعدا
    only: فقط وحده وحدها`),
  ),
  en: new Map(
    list(`
    not: not cannot cant dont doesnt didnt isnt arent wasnt werent wont havent hasnt shouldnt couldnt wouldnt neither nor non
    never: never
    none: no none nobody nothing nowhere
    without: without lacking
    except: except excluding besides unless
    only: only`),
  ),
  fr: new Map(
    list(`
    not: ne n pas non aucun aucune ni rien guere
    never: jamais
    without: sans
    except: sauf hormis excepte
    only: seulement uniquement`),
  ),
};

/**
 * What a question negates, excepts or restricts, as "kind:word": the word is the first one behind it that has a topic,
 * "" where none is. Each once, sorted.
 *
 * @param plain - The question's words in matching form, apostrophes as blanks.
 */
export function findNegations(plain: readonly string[], language: Language, keyOf: (word: string) => string): string[] {
  const found = plain.flatMap((_word, i) => {
    const kind = kindAt(plain, i, language);
    if (kind === null) return [];
    const negated = plain.slice(i + 1).find((next) => !isStopWord(next) && !kinds[language].has(next));
    return [`${kind}:${negated === undefined ? '' : keyOf(negated)}`];
  });
  return [...new Set(found)].toSorted();
}

/** Whether a word says what is negated, so that it is no topic of its own. */
export function isNegation(word: string, language: Language): boolean {
  return kinds[language].has(word);
}

function kindAt(plain: readonly string[], i: number, language: Language): string | null {
  const word = plain[i]!;
  const next = plain[i + 1] ?? '';
  if (/^\d/u.test(next) && /^(?:n|no)$/u.test(word)) return null; // "no. 3"
  if (language === 'en' && word === 't' && plain[i - 1]?.endsWith('n')) return 'not'; // "can't"
  if (language === 'ar' && isNegatingMa(plain, i)) return 'not';
  return kinds[language].get(word) ?? null;
}

/** "ما صار", "ماصارش": not "ما الشعار", "ما هو", "بما في ذلك". */
function isNegatingMa(plain: readonly string[], i: number): boolean {
  const word = plain[i]!;
  if (/^ما\p{L}{2,}ش$/u.test(word)) return true;
  return word === 'ما' && i > 0 && !/^(?:ال|ه[ويم]$|هي$|إذا|اذا)/u.test(plain[i + 1] ?? '');
}
