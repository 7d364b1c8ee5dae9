import type { Document } from '../corpus/document.ts';
import { lazily } from '../foundation/lazily.ts';
import type { Language } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import type { Passage } from '../passages/passage.ts';

/** Verbatim words of a document that bear a look-up. `originalText.slice(start, end) === excerpt`. */
export interface LookUpCitation {
  readonly n: number;
  readonly documentId: string;
  readonly title: string;
  readonly section: string | null;
  readonly publisher: string | null;
  readonly source: string;
  readonly url: string | null;
  readonly language: Language;
  readonly passageId: string;
  readonly excerpt: string;
  readonly start: number;
  readonly end: number;
}

/** A passage, its document, and its neighbours in the document. */
export interface PassageInContext {
  readonly passage: Passage;
  readonly document: Document;
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/** The documents and passages that look-ups cite. */
export interface CitedCorpus {
  readonly documents: ReadonlyMap<string, Document>;
  readonly passages: readonly Passage[];
}

const maxExcerpt = 350; // UTF-16 code units; a grapheme has at least one

/** Cites passages of documents. */
export function createPassageLookUp({ documents, passages }: CitedCorpus) {
  const ofDocument = lazily(() => {
    const grouped = new Map<string, Passage[]>();
    for (const passage of passages) {
      const known = grouped.get(passage.documentId);
      if (known) known.push(passage);
      else grouped.set(passage.documentId, [passage]);
    }
    return grouped;
  });
  const places = lazily(() => new Map(passages.map(({ id }, place) => [id, place])));
  const folded = new WeakMap<Document, string>();
  const foldedText = (document: Document) => {
    const text = folded.get(document) ?? normalize(document.text);
    folded.set(document, text);
    return text;
  };

  return {
    inContext(id: string): PassageInContext | null {
      const place = places().get(id);
      const passage = place === undefined ? undefined : passages[place];
      const document = passage && documents.get(passage.documentId);
      if (place === undefined || !passage || !document) return null;
      const neighbour = (other: Passage | undefined) => (other?.documentId === passage.documentId ? other : null);
      return { passage, document, before: neighbour(passages[place - 1]), after: neighbour(passages[place + 1]) };
    },
    /** The first sentences of each passage of a document. */
    ofDocument(id: string): LookUpCitation[] {
      const document = documents.get(id);
      if (document === undefined) return [];
      return (ofDocument().get(id) ?? []).map((passage, i) =>
        cite(i + 1, document, passage, firstSentences(passage.sentences)),
      );
    },
    /** Each sentence of a document, as much of it as an excerpt holds. */
    sentencesOf(id: string): LookUpCitation[] {
      const document = documents.get(id);
      if (document === undefined) return [];
      const places = (ofDocument().get(id) ?? []).flatMap((passage) =>
        passage.sentences.map(([start, end]) => ({
          passage,
          span: [start, Math.min(end, start + maxExcerpt)] as const,
        })),
      );
      return places.map(({ passage, span }, i) => cite(i + 1, document, passage, span));
    },
    /** Sentences in a language that hold one of some names as whole words, one a document, digests before records. */
    holding(names: readonly string[], language: Language, limit: number): LookUpCitation[] {
      const wanted = names.map(normalize).filter((name) => name !== '');
      const inLanguage = [...documents.values()]
        .filter((document) => document.language === language)
        .toSorted((a, b) => Number(a.kind === 'record') - Number(b.kind === 'record') || (a.id < b.id ? -1 : 1));
      const found: LookUpCitation[] = [];
      for (const document of inLanguage) {
        if (found.length === limit) break;
        if (!wanted.some((name) => holdsName(foldedText(document), name))) continue;
        const place = findSentence(document, ofDocument().get(document.id) ?? [], wanted);
        if (place) found.push(cite(found.length + 1, document, place.passage, place.span));
      }
      return found;
    },
  };
}

type Span = readonly [start: number, end: number];

/** As many whole sentences from the first as an excerpt holds. */
export function firstSentences(sentences: readonly Span[]): Span {
  const start = sentences[0]?.[0] ?? 0;
  const last = sentences.findLast(([, end]) => end - start <= maxExcerpt);
  return [start, Math.min(last?.[1] ?? start + maxExcerpt, start + maxExcerpt)];
}

function findSentence(document: Document, passages: readonly Passage[], names: readonly string[]) {
  for (const passage of passages)
    for (const [start, end] of passage.sentences) {
      const text = normalize(document.text.slice(start, end));
      const span: Span = [start, Math.min(end, start + maxExcerpt)];
      if (names.some((name) => holdsName(text, name))) return { passage, span };
    }
  return null;
}

/** Whether a folded text holds a folded name as whole words; Arabic may write و ف ب ل ك ال لل in front of it. */
function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 6), at), text.slice(at + name.length, at + name.length + 1)];
    if (/(?:^|[^\p{L}\p{N}])[وف]?(?:[بلك]?(?:ال)?|لل)$/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function cite(n: number, document: Document, { id, section }: Passage, [start, end]: Span): LookUpCitation {
  const { title, publisher, source, url, language } = document;
  const excerpt = document.text.slice(start, end);
  const place = { documentId: document.id, title, section, publisher, source, url, language, passageId: id };
  return { n, ...place, excerpt, start, end };
}
