"""The scores at query time, in numpy, from the shipped files alone; the TypeScript side must give the same numbers.

Dense: cosine of two texts, each the mean of its pieces' rows.
Relative late interaction: for every word of a question its best cosine among the words of each passage, minus the mean
of that best over all passages, clipped to 0-1, to the power .75; their mean weighted by idf ** 1.5. A word's vector is
the sum of its pieces' rows, at length 1; a word's idf is the largest of its pieces'.
"""
import json
import os

import numpy as np

from kernels import FLOAT, Bags, best_matches, pool, unit
from normalise import WORD, normalise
from onnx_table import read_graph
from tokenizer_json import MOST_PIECES, UNKNOWN, sentencepiece_of


class Model:
    """The model in a folder, with the dequantised int8 table."""

    def __init__(self, folder):
        with open(os.path.join(folder, 'tokenizer.json'), encoding='utf8') as file:
            self.pieces = sentencepiece_of(json.load(file))
        self.table = np.ascontiguousarray(read_graph(os.path.join(folder, 'onnx', 'model_quantized.onnx')))
        self.idf = np.fromfile(os.path.join(folder, 'piece-idf.f32'), '<f4')

    def ids(self, text):
        """The piece ids of a whole text, which may be none."""
        return self.pieces.encode(normalise(text))

    def dense(self, texts):
        """float32 [texts, dims] at length 1; a text without a piece counts as one unknown piece."""
        return unit(pool(self.table, Bags([self.ids(text)[:MOST_PIECES] or [UNKNOWN] for text in texts]), True))[0]

    def words(self, texts):
        """(bags of word types, a unit vector a word type, an idf a word type)"""
        types = {}
        bags = Bags([[types.setdefault(word, len(types)) for word in WORD.findall(normalise(text))] for text in texts])
        spelled = [self.pieces.encode(word) or [UNKNOWN] for word in types]
        vectors = unit(pool(self.table, Bags(spelled), False))[0]
        return bags, vectors, np.array([max(self.idf[ids]) for ids in spelled], FLOAT)

    def late(self, questions, passages):
        """float64 [questions, passages] for what `words` gave; the passages are the collection the mean is taken over."""
        (q_bags, q_vectors, idf), (p_bags, p_vectors, _) = questions, passages
        best = best_matches(np.ascontiguousarray(q_vectors @ p_vectors.T), p_bags)
        gain = (best - best.mean(1, keepdims=True)).clip(0, 1) ** .75
        weight, out = idf ** 1.5, np.zeros((len(q_bags), len(p_bags)))
        for i in range(len(q_bags)):
            words = q_bags[i]
            if len(words):
                out[i] = weight[words] @ gain[words] / weight[words].sum()
        return out


# How the legs of retrieval add up, by whether question and passage share a language: four-gram BM25, light-stem BM25,
# late interaction, dense; across languages the lexicon and late interaction alone.
FUSION = {'same': {'four-grams': 1, 'stems': .25, 'late': .5, 'dense': .25}, 'across': {'lexicon': 1, 'late': .5}}


def fuse(legs, weights):
    """legs: {name: [questions, passages]}; every leg is scaled to 0-1 a question."""
    def scaled(leg):
        low, high = leg.min(1, keepdims=True), leg.max(1, keepdims=True)
        return (leg - low) / np.maximum(high - low, 1e-9)
    return sum(weight * scaled(legs[name]) for name, weight in weights.items())
