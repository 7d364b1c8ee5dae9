import type { Document } from '../corpus/document.ts';
import { defaultCollection, isOfServer } from '../corpus/uploads/server-collection.ts';
import type { GlossaryEntry } from '../corpus/glossary.ts';
import { lazily } from '../foundation/lazily.ts';
import type { SnapshotTexts } from '../indexes/snapshot.ts';
import { createLookups } from './create-lookups.ts';
import { createPassageLookUp, type PassageInContext } from './look-up-passages.ts';
import type { Lookups } from './lookups.ts';

/** The texts of all collections, as of one moment. */
export interface Library {
  /** Where questions go that name no collection. */
  readonly home: string;
  /** All of them, the home first. */
  readonly collections: readonly string[];
  /** Those that anybody may choose: not what servers added for themselves. */
  readonly openCollections: readonly string[];
  readonly homeTexts: SnapshotTexts;
  /** Looks up in some collections as if they were one; those that are not there are passed over. Made when first asked for. */
  readonly lookups: (collections: readonly string[]) => Lookups;
  readonly homeLookups: () => Lookups;
  /** A document of whatever collection: for what was cited already. */
  readonly document: (id: string) => Document | undefined;
  /** A passage of whatever collection: for what was cited already. */
  readonly passage: (id: string) => PassageInContext | null;
  /** How many passages are of a document; 0 for an unknown one. */
  readonly passageCount: (documentId: string) => number;
}

/** @param texts - By collection, the home's first; at least one. */
export function createLibrary(texts: ReadonlyMap<string, SnapshotTexts>, glossary: readonly GlossaryEntry[]): Library {
  const collections = [...texts.keys()];
  const home = collections[0]!;
  const passageLookUps = lazily(() => [...texts.values()].map((one) => createPassageLookUp(one)));
  const counts = lazily(() => {
    const found = new Map<string, number>();
    for (const { passages } of texts.values())
      for (const { documentId } of passages) found.set(documentId, (found.get(documentId) ?? 0) + 1);
    return found;
  });
  const made = new Map<string, Lookups>();

  function make(names: readonly string[]): Lookups {
    const read = names.flatMap((name) => texts.get(name) ?? []);
    return createLookups({
      records: read.flatMap(({ records }) => records),
      documents: new Map(read.flatMap(({ documents }) => [...documents])),
      passages: read.flatMap(({ passages }) => passages),
      glossary,
    });
  }

  function lookups(wanted: readonly string[]): Lookups {
    const names = wanted.map((name) => (name === defaultCollection ? home : name)).filter((name) => texts.has(name));
    const key = JSON.stringify(names);
    const known = made.get(key) ?? make(names);
    made.set(key, known);
    return known;
  }

  return {
    home,
    homeTexts: texts.get(home)!,
    collections,
    openCollections: collections.filter((name) => !isOfServer(name)),
    lookups,
    homeLookups: () => lookups([home]),
    document(id) {
      for (const { documents } of texts.values()) {
        const found = documents.get(id);
        if (found) return found;
      }
      return undefined;
    },
    passage(id) {
      for (const lookUp of passageLookUps()) {
        const found = lookUp.inContext(id);
        if (found) return found;
      }
      return null;
    },
    passageCount: (documentId) => counts().get(documentId) ?? 0,
  };
}
