"""encode.py SCRATCH: all-pairs.json -> pairs.npz.

Texts as flat piece ids (ids, off), pairs as text numbers (left, right), the source of each pair (source, names), and
the number of texts that hold each piece (frequency).
"""
import json
import os
import sys

import numpy as np
import sentencepiece

from kernels import Bags
from tokenizer_json import UNKNOWN

MOST_PIECES = 160  # of one training text


def main(scratch):
    pieces = sentencepiece.SentencePieceProcessor(model_file=os.path.join(scratch, 'vocabulary.model'))
    with open(os.path.join(scratch, 'all-pairs.json'), encoding='utf8') as file:
        pairs = json.load(file)
    numbers = {}
    left = np.array([numbers.setdefault(a, len(numbers)) for _, a, _ in pairs])
    right = np.array([numbers.setdefault(b, len(numbers)) for _, _, b in pairs])
    names = sorted({source for source, _, _ in pairs})
    name_number = {name: i for i, name in enumerate(names)}
    encoded = [ids[:MOST_PIECES] or [UNKNOWN] for ids in pieces.encode(list(numbers), num_threads=2)]
    frequency = np.zeros(pieces.vocab_size())
    uses = np.bincount(np.concatenate([left, right]), minlength=len(encoded))
    for ids, count in zip(encoded, uses):
        frequency[list(set(ids))] += count
    texts = Bags(encoded)
    np.savez(os.path.join(scratch, 'pairs.npz'), ids=texts.ids, off=texts.off, left=left, right=right, frequency=frequency,
             names=np.array(names), source=np.array([name_number[source] for source, _, _ in pairs]))
    print(len(pairs), 'pairs,', len(texts), 'texts,', len(texts.ids), 'pieces')


if __name__ == '__main__':
    main(*sys.argv[1:])
