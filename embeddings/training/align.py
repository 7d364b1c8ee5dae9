"""IBM model 1 with a mild prior on the diagonal: how likely one word translates another.

Brown et al., "The Mathematics of Statistical Machine Translation" (1993); the prior as in Dyer, Chahuneau and Smith,
"A Simple, Fast, and Effective Reparameterization of IBM Model 2" (2013).
"""
from collections import Counter

import numpy as np

LEAST_COUNT, LEAST_SHARE = .3, .005


def learn(pairs, rounds=8, diagonal=2.0, null_share=.08):
    """{(source word, target word): p(target | source)} from pairs of word lists.

    Every target word of a pair is explained by the pair's source words and one empty word; a cell is one such
    possibility. All cells lie in flat arrays: `identity` says which (source, target) a cell is about, and the cells of
    one target word stand together, `widths` long, from `starts` on.
    """
    source_number = {word: i for i, word in enumerate(Counter(word for source, _ in pairs for word in source))}
    target_number = {word: i for i, word in enumerate(Counter(word for _, target in pairs for word in target))}
    empty, targets = len(source_number), len(target_number)
    cells, prior, widths = [], [], []
    for source, target in pairs:
        n, m = len(source), len(target)
        sources = np.array([source_number[word] for word in source] + [empty])
        cells.append((sources[None] * targets + np.array([target_number[word] for word in target])[:, None]).ravel())
        near = np.exp(-diagonal * np.abs((np.arange(m)[:, None] + .5) / m - (np.arange(n)[None] + .5) / n))
        near *= (1 - null_share) / near.sum(1, keepdims=True)
        prior.append(np.concatenate([near, np.full((m, 1), null_share)], 1).ravel().astype(np.float32))
        widths += [n + 1] * m
    widths, prior = np.array(widths), np.concatenate(prior)
    starts = np.concatenate([[0], np.cumsum(widths)[:-1]])
    identity, inverse = np.unique(np.concatenate(cells), return_inverse=True)
    source_of, probability = identity // targets, np.ones(len(identity))
    for _ in range(rounds):
        share = probability[inverse] * prior
        share /= np.repeat(np.add.reduceat(share, starts), widths) + 1e-30
        count = np.bincount(inverse, weights=share, minlength=len(identity))
        probability = count / np.bincount(source_of, weights=count, minlength=empty + 1)[source_of]
    sources, names = list(source_number), list(target_number)
    kept = np.flatnonzero((count >= LEAST_COUNT) & (probability >= LEAST_SHARE) & (source_of != empty))
    return {(sources[source_of[i]], names[identity[i] % targets]): probability[i] for i in kept}


def learn_both_ways(pairs, **settings):
    """{(source word, target word): (p(target | source), p(source | target))}"""
    there, back = learn(pairs, **settings), learn([(target, source) for source, target in pairs], **settings)
    return {key: (there.get(key, 0), back.get(key[::-1], 0)) for key in set(there) | {key[::-1] for key in back}}
