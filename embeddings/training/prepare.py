"""prepare.py DATA SCRATCH: training pairs, the text to learn pieces from, and the Unigram vocabulary.

Writes pairs.json ([[kind:source, one text, other text], ...], normalised, shuffled), corpus.txt, vocabulary.model.
"""
import json
import os
import random
import sys

import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as proto

from normalise import normalise
from rows import LANGUAGES, training_rows
from tokenizer_json import PAD, UNKNOWN

PIECES = 32000
SCORE_STEPS = 256  # a piece's score is a multiple of 1 / SCORE_STEPS
MOST_CHARACTERS, MOST_CHARACTERS_FOR_PIECES = 1200, 600


def pairs_of(source, row):
    """Yields the (kind:source, text, text) of one row."""
    if 'query' in row and 'passage' in row:
        yield 'retrieval:' + source, row['query'], row['passage']
    elif 'a' in row and 'b' in row:
        yield 'sentence:' + source, row['a'], row['b']
    elif 'syn' in row:
        if len(row['syn']) > 1:
            yield 'synonym:' + source, row['syn'][0], row['syn'][1]
    else:
        texts = [row[language] for language in LANGUAGES
                 if isinstance(row.get(language), str) and row[language].strip()]
        kind = 'term' if row.get('kind') in ('term', 'synset') else 'sentence'
        kind = 'own-' + kind if source.startswith('own-') else kind
        for i, text in enumerate(texts):
            for other in texts[i + 1:]:
                yield f'{kind}:{source}', text, other


def normalised_pairs(folder):
    """All training pairs, shuffled; a pair whose sides have become the same text teaches nothing and is left out."""
    pairs = []
    for name, row in training_rows(folder):
        for source, a, b in pairs_of(name, row):
            a, b = normalise(a)[:MOST_CHARACTERS], normalise(b)[:MOST_CHARACTERS]
            if a and b and a != b:
                pairs.append((source, a, b))
    random.Random(0).shuffle(pairs)
    return pairs


def round_scores(vocabulary):
    """Rounds the pieces' scores in place, so that sums of them are exact.

    SentencePiece adds them up as float32, JavaScript as float64. Where two ways to cut a text tie ("...." as ". ..." or
    "... ."), exact sums tie on both sides, and both then take the same way.
    """
    model = proto.ModelProto()
    with open(vocabulary, 'rb') as file:
        model.ParseFromString(file.read())
    for piece in model.pieces:
        piece.score = round(piece.score * SCORE_STEPS) / SCORE_STEPS
    with open(vocabulary, 'wb') as file:
        file.write(model.SerializeToString())


def main(folder, scratch):
    pairs = normalised_pairs(folder)
    with open(os.path.join(scratch, 'pairs.json'), 'w', encoding='utf8') as out:
        json.dump(pairs, out, ensure_ascii=False)
    corpus = os.path.join(scratch, 'corpus.txt')
    with open(corpus, 'w', encoding='utf8') as out:
        for _, a, b in pairs:
            out.write(a[:MOST_CHARACTERS_FOR_PIECES] + '\n' + b[:MOST_CHARACTERS_FOR_PIECES] + '\n')
    print(len(pairs), 'pairs')
    sentencepiece.SentencePieceTrainer.train(
        input=corpus, model_prefix=os.path.join(scratch, 'vocabulary'), model_type='unigram', vocab_size=PIECES,
        character_coverage=.9995, normalization_rule_name='identity', num_threads=2, minloglevel=1,
        pad_id=PAD, unk_id=UNKNOWN, bos_id=-1, eos_id=-1)
    round_scores(os.path.join(scratch, 'vocabulary.model'))


if __name__ == '__main__':
    main(*sys.argv[1:])
