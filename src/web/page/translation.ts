import { languages, type Language } from '../../language/language.ts';
import { pageMessages, type PageMessages } from './messages/messages.ts';

/** The page's own language: its words, and what follows when it changes. */
export interface Translation {
  language(): Language;
  say(): PageMessages;
  /** Runs now, and again at each change of language. */
  bind(apply: (say: PageMessages, language: Language) => void): void;
  change(language: Language): void;
}

const storageKey = 'muntada.language';

/** Begins with the language that was chosen here before, else the first known one of the browser, else Arabic. */
export function createTranslation(): Translation {
  let current = readStored() ?? firstKnown(navigator.languages) ?? 'ar';
  const bound: ((say: PageMessages, language: Language) => void)[] = [];
  return {
    language: () => current,
    say: () => pageMessages[current],
    bind(apply) {
      bound.push(apply);
      apply(pageMessages[current], current);
    },
    change(language) {
      current = language;
      store(language);
      for (const apply of bound) apply(pageMessages[language], language);
    },
  };
}

function firstKnown(tags: readonly string[]): Language | null {
  for (const tag of tags) {
    const known = languages.find((language) => language === tag.slice(0, 2).toLowerCase());
    if (known) return known;
  }
  return null;
}

// A browser may refuse storage; the choice then lasts until the page is closed.
function readStored(): Language | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return languages.find((language) => language === stored) ?? null;
  } catch {
    return null;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // As above.
  }
}
