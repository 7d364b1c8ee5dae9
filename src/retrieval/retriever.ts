import { askedWords, type AskedWeight } from './asked-words.ts';
import { emptyLexicon, type Lexicons } from '../embeddings/lexicon.ts';
import type { TokenTable } from '../embeddings/token-table.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import { languages, type Language } from '../language/language.ts';
import { fuse, fusionWeights, type FusionWeights, type LegScores } from './fusion.ts';
import { chooseTranslations, groupTranslations } from './choose-translations.ts';
import { chooseCandidates, maxCandidates, type Ranking } from './choose-candidates.ts';
import { countsWord, gatherEvidence, type Evidence } from './evidence.ts';
import { fitsThings, isOfAnotherYear, namedThings } from './named-things.ts';
import {
  createLateInteraction,
  wordIdf,
  type LateGround,
  type LateInteraction,
  type LateScores,
  type LateWord,
} from './late-interaction.ts';
import type { SpokenText } from './presence.ts';
import type { Question, QuestionWord } from './question.ts';
import type { ScoredSentence } from './score-sentences.ts';
import { questionTerms, type QuestionInLanguage, type QuestionTerms } from './question-terms.ts';

/** A passage that may answer, with what each leg says of it. */
export interface Candidate {
  /** Its number in the snapshot. */
  readonly passage: number;
  /** Fused, 0–1 within one question; higher is better. */
  readonly similarity: number;
  /** 1, or less where its document never names the question's year or place; already part of `similarity`. */
  readonly fits: number;
}

/** A ranking, and what sentence scoring needs of how it came about. */
export interface Retrieval {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly late: LateScores;
  /** The question as put to sentences of a language that the snapshot holds. */
  sentenceTerms(language: Language): QuestionTerms;
  /** Which words of texts in a language repeat the question. */
  asked(language: Language): AskedWeight;
  /** What a sentence's passage speaks of that the question asks for. */
  evidence(sentence: Pick<ScoredSentence, 'passage' | 'text'>): Evidence;
  /** Whether a text counts what a word of the question says. */
  counts(word: QuestionWord, text: SpokenText): boolean;
}

export interface Retriever {
  /**
   * @param vector - The question's, of the model that made the snapshot's vectors.
   * @param excluded - Passages that must not be used, by id.
   */
  retrieve(question: Question, vector: Float32Array, excluded?: ReadonlySet<string>): Retrieval;
}

/** What a retriever works with. */
export interface RetrieverParts {
  readonly snapshot: Snapshot;
  readonly table: TokenTable;
  /** The pieces of a word in the token table; at least one. */
  readonly piecesOf: (word: string) => readonly number[];
  readonly lexicons: Lexicons;
  /** What each leg is worth, where it is not as usual: evaluation switches legs off. */
  readonly weights?: typeof fusionWeights;
}

/** For a passage in another language than the question. */
const otherLanguageFactor = 0.85;
/** For a passage that is about another year, or whose document never names the place, of the question… */
const otherThingsFactor = 0.7;
/** … and for one whose document says that it is of another year, where another passage is about all of them. */
const outdoneFactor = 0.35;
/** Names and years choose the passage; within it, the other words choose the sentence. */
const scopeWeightInSentences = 0.3;

/** Finds passages by words, translations, meaning of words and meaning of the whole, fused by language pair. */
export function createRetriever(parts: RetrieverParts): Retriever {
  const { snapshot, table, piecesOf, weights: weightsOf = fusionWeights } = parts;
  const passageLanguages = snapshot.passages.map(({ documentId }) => snapshot.documents.get(documentId)!.language);
  const translations = groupTranslations(snapshot.documents.values());
  const present = languages.filter((language) => passageLanguages.includes(language));
  const lateInteraction = createLateInteraction(table, snapshot.words);
  const scopeOf = remember((language: Language) =>
    makeScope(chooseTranslations(translations, language), snapshot, lateInteraction),
  );

  const mostTelling = snapshot.stems.idf('');
  const rarity = (term: string) => snapshot.stems.idf(term) / mostTelling;

  return {
    retrieve(question, vector, excluded = new Set()) {
      const { mayAnswer, ground } = scopeOf(question.language);
      const lexiconTo = (to: Language) => parts.lexicons[`${question.language}-${to}`] ?? emptyLexicon;
      const idf = (word: string) => wordIdf(table, piecesOf(word));
      const sourcesFor = (to: Language) => ({ lexicon: lexiconTo(to), stems: snapshot.stems, idf });
      const put = remember((language: Language) => questionTerms(question, language, sourcesFor(language)));
      const sentenceTerms = remember((language: Language) =>
        put(language).weigh({ scopeWeight: scopeWeightInSentences, otherWeight: 0 }),
      );
      const isExcluded = (p: number) => excluded.size > 0 && excluded.has(snapshot.passages[p]!.id);
      const isUsable = (p: number) => mayAnswer[p] === 1 && !isExcluded(p);
      const nearest = snapshot.vectors.search(vector, maxCandidates).map(({ passage }) => passage);
      const named = namedThings(question);
      const lexical = present.map((language) => {
        const weights = weightsOf(question.language, language);
        const scores = searchLexically(put(language).weigh({ scopeWeight: 1, otherWeight: 1 }), weights, snapshot);
        const isOf = (p: number) => passageLanguages[p] === language && isUsable(p);
        const rankings = Object.values(scores).map((passages): Ranking => ({ passages, isUsable: isOf }));
        return { language, weights, scores, rankings };
      });
      const chosenOfAll = chooseCandidates([
        ...lexical.flatMap(({ rankings }) => rankings),
        { passages: nearest, isUsable },
      ]);
      const late = lateInteraction.score(lateWords(present.map(put), piecesOf), ground, chosenOfAll);
      const fitOf = remember((passage: number) => {
        const { documentId, start, end } = snapshot.passages[passage]!;
        const document = snapshot.documents.get(documentId)!;
        const text = document.text.slice(start, end);
        if (fitsThings(named, document, text)) return 1;
        return isOfAnotherYear(named, document, text) ? outdoneFactor : otherThingsFactor;
      });
      const isOutdone = chosenOfAll.some((passage) => fitOf(passage) === 1);
      const candidates = lexical.flatMap(({ language, weights, scores: lexicalScores }) => {
        const chosen = chosenOfAll.filter((p) => passageLanguages[p] === language);
        const scores: LegScores = {
          grams: pick(lexicalScores.grams, chosen),
          stems: pick(lexicalScores.stems, chosen),
          lexicon: pick(lexicalScores.lexicon, chosen),
          late: Float32Array.from(chosen, (p) => late.passage(p)),
          sentence: Float32Array.from(weights.sentence > 0 ? chosen : [], (p) => late.bestSentence(p)),
          dense: Float32Array.from(chosen, (p) => snapshot.vectors.similarity(vector, p)),
        };
        const fused = fuse(scores, weights, chosen.length);
        const scale = (language === question.language ? 1 : otherLanguageFactor) / (sum(Object.values(weights)) || 1);
        return chosen.map((passage, i): Candidate => {
          const fits = isOutdone ? fitOf(passage) : Math.max(fitOf(passage), otherThingsFactor);
          return { passage, similarity: fused[i]! * scale * fits, fits };
        });
      });
      return {
        candidates: candidates.toSorted((a, b) => b.similarity - a.similarity || a.passage - b.passage),
        late,
        sentenceTerms,
        asked: remember((language: Language) => askedWords(sentenceTerms(language), language, rarity)),
        evidence: (sentence) =>
          gatherEvidence(question, snapshot, sentence, {
            ...sourcesFor(passageLanguages[sentence.passage]!),
            cosines: late.cosines(sentence.passage),
          }),
        counts: (word, text) => countsWord(word, text, question, sourcesFor(text.language)),
      };
    },
  };
}

/** Computes each value once. */
function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** Which passages may answer in a language. */
interface Scope {
  /** 1 for each passage that may. */
  readonly mayAnswer: Uint8Array;
  readonly ground: LateGround;
}

function makeScope(speakers: ReadonlySet<string>, { passages }: Snapshot, late: LateInteraction): Scope {
  const mayAnswer = Uint8Array.from(passages, ({ documentId }) => Number(speakers.has(documentId)));
  return { mayAnswer, ground: late.ground([...passages.keys()].filter((p) => mayAnswer[p] === 1)) };
}

/** Each word once, with what it counts for passages and for sentences. */
function lateWords(put: readonly QuestionInLanguage[], piecesOf: RetrieverParts['piecesOf']): LateWord[] {
  const words = new Map(put.flatMap((one) => one.words.map((word) => [word.word, word] as const)));
  return Array.from(words.values(), ({ word, weight, isScope }) => {
    const weightInSentences = isScope ? weight * scopeWeightInSentences : weight;
    return { word, pieces: piecesOf(word), weight, weightInSentences };
  });
}

/** The lexical legs that count for a language pair; nothing of the others. */
function searchLexically(terms: QuestionTerms, weights: FusionWeights, { grams, stems }: Snapshot) {
  const searchGrams = () => grams.search(terms.grams);
  const searchStems = () => stems.search(terms.stems);
  const searchLexicon = () => stems.search(terms.lexicon);
  const none = new Float32Array();
  return {
    grams: weights.grams > 0 ? searchGrams() : none,
    stems: weights.stems > 0 ? searchStems() : none,
    lexicon: weights.lexicon > 0 ? searchLexicon() : none,
  };
}

function pick(scores: Float32Array, chosen: readonly number[]): Float32Array {
  return Float32Array.from(chosen, (passage) => scores[passage]!);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
