import { termsOfSentences } from '../indexes/sentence-terms.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import { languages } from '../language/language.ts';
import { fuse, fusionWeights, type FusionWeights } from './fusion.ts';
import type { Sentence } from './gather-sentences.ts';
import type { Question } from './question.ts';
import type { Retrieval } from './retriever.ts';

/** Each sentence's own score, 0–1, over the sentences of its language. */
export function scoreOwn(
  question: Question,
  retrieval: Retrieval,
  { grams, stems, sentenceTerms }: Snapshot,
  sentences: readonly Sentence[],
): [Sentence, number][] {
  return languages.flatMap((language) => {
    const own = sentences.filter((sentence) => sentence.language === language);
    if (own.length === 0) return [];
    const terms = retrieval.sentenceTerms(language);
    const legWeights = inSentences(fusionWeights(question.language, language));
    const places = own.map(({ candidate: { passage }, number }) => ({ passage, number }));
    const { grams: ofGrams, stems: ofStems } = termsOfSentences(sentenceTerms, places);
    const none = new Float32Array(); // of a leg that counts nothing
    const scores = {
      grams: legWeights.grams > 0 ? grams.scoreTexts(ofGrams, terms.grams) : none,
      stems: legWeights.stems > 0 ? stems.scoreTexts(ofStems, terms.stems) : none,
      lexicon: legWeights.lexicon > 0 ? stems.scoreTexts(ofStems, terms.lexicon) : none,
      late: Float32Array.from(own, (one) => retrieval.late.sentence(one.number)),
      sentence: none,
      dense: none,
    };
    const total = Object.values(legWeights).reduce((sum, weight) => sum + weight, 0);
    const fused = fuse(scores, legWeights, own.length);
    return own.map((sentence, i): [Sentence, number] => [sentence, fused[i]! / total]);
  });
}

/** A sentence has no sentences in it: its late interaction counts for both. */
function inSentences(passages: FusionWeights): FusionWeights {
  return { ...passages, late: passages.late + passages.sentence, sentence: 0, dense: 0 };
}
