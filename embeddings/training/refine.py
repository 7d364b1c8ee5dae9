"""refine.py SCRATCH: table.npy -> refined.npy, two linear steps that cost nothing at query time.

1. Rows lose part of their length (to the power LENGTH): training gives rare pieces long rows, too long for short texts.
2. The space is whitened by half a step and less: along each principal axis of the training texts' vectors the table is
   divided by the variance to the power WHITE. Mean pooling is linear, so what holds for texts is done to the rows.
"""
import os
import sys

import numpy as np

LENGTH, WHITE, TEXTS, SEED = .6, .2, 20000, 0


def text_vectors(table, ids, off, chosen):
    """Unit means of rows, one a chosen text."""
    vectors = np.stack([table[ids[off[i]:off[i + 1]]].mean(0) for i in chosen])
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def refined(table, ids, off):
    lengths = np.linalg.norm(table, axis=1, keepdims=True) + 1e-9
    table = table * lengths ** (LENGTH - 1)
    chosen = np.random.default_rng(SEED).choice(len(off) - 1, min(TEXTS, len(off) - 1), replace=False)
    variance, axes = np.linalg.eigh(np.cov(text_vectors(table, ids, off, chosen).T))
    return (table @ (axes * np.maximum(variance, 1e-6) ** -WHITE) @ axes.T).astype(np.float32)


def main(scratch):
    stored = np.load(os.path.join(scratch, 'pairs.npz'))
    table = np.load(os.path.join(scratch, 'table.npy'))
    np.save(os.path.join(scratch, 'refined.npy'), refined(table, stored['ids'], stored['off']))


if __name__ == '__main__':
    main(*sys.argv[1:])
