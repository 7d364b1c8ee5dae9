/** The names of one thing in each language, acronyms included; the first of a language stands for the others. */
export interface AliasGroup {
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

/** Names of a thing, `|` between them. */
export function aliasGroup(ar: string, en: string, fr: string): AliasGroup {
  return { ar: split(ar), en: split(en), fr: split(fr) };
}

function split(names: string): string[] {
  return names.split('|').map((name) => name.trim());
}
