"""train.py SCRATCH: pairs.npz -> table.npy, the float32 token table [pieces, dims].

A text is the mean of its pieces' rows. The loss is symmetric: of all texts in the batch, each must be nearest to its own
partner (cosine times SCALE, softmax over the batch, both directions).
"""
import math
import os
import random
import sys
import time

import numpy as np

from kernels import FLOAT, Bags, adam, add_pool_gradient, pool, unit

DIMENSIONS, BATCH, EPOCHS, RATE, SCALE, SEED = 512, 1024, 5, .02, 10.0, 0
HALF_SHARE = .3  # of the loss of the first half of the dimensions, which must work alone
LEAST_PAIRS = 64  # a smaller source makes no batch
WEIGHT = {'retrieval': 2, 'sentence': 1.5, 'own-sentence': 3, 'own-term': 1.5}  # how often a kind of pair is seen, against 1 for the others


def batches_of(names, source, rng):
    """Shuffled batches of pair numbers. Each comes from one source: its texts are harder to tell apart."""
    batches = []
    for number, name in enumerate(names):
        rows = np.flatnonzero(source == number)
        if len(rows) < LEAST_PAIRS:
            continue
        size = min(BATCH, len(rows))
        count = max(1, math.ceil(len(rows) * EPOCHS * WEIGHT.get(name.split(':')[0], 1) / BATCH))
        order = np.concatenate([rng.permutation(rows) for _ in range(math.ceil(count * size / len(rows)))])
        batches += [np.unique(order[i * size:(i + 1) * size]) for i in range(count)]
    random.Random(SEED).shuffle(batches)
    return batches


def contrast(x, y, same, share):
    """The loss times `share`, and its gradients for x and y; pairs in `same` are no negatives of each other."""
    (x, x_length), (y, y_length) = unit(x), unit(y)
    weights, diagonal = np.exp((x @ y.T - 1) * SCALE), np.arange(len(x))
    weights[same] = 0
    by_row, by_column = weights / weights.sum(1, keepdims=True), weights / weights.sum(0, keepdims=True)
    gradient = (by_row + by_column) * (share * SCALE / (2 * len(x)))
    gradient[diagonal, diagonal] -= share * SCALE / len(x)
    loss = -share * np.log(by_row[diagonal, diagonal] * by_column[diagonal, diagonal] + 1e-12).mean() / 2
    through_unit = lambda d, u, length: (d - np.einsum('ij,ij->i', d, u)[:, None] * u) / length
    return loss, through_unit(gradient @ y, x, x_length), through_unit(gradient.T @ x, y, y_length)


def main(scratch):
    stored = np.load(os.path.join(scratch, 'pairs.npz'))
    left, right, texts = stored['left'], stored['right'], Bags(ids=stored['ids'], off=stored['off'])
    rng = np.random.default_rng(SEED)
    table = rng.normal(0, .1, (len(stored['frequency']), DIMENSIONS)).astype(FLOAT)
    first, second, gradient = np.zeros_like(table), np.zeros_like(table), np.zeros_like(table)
    batches = batches_of(stored['names'], stored['source'], rng)
    started, mean_loss, half = time.time(), None, DIMENSIONS // 2
    for step, chosen in enumerate(batches, 1):
        rate = RATE * min(1, step / (.1 * len(batches))) * max(.02, 1 - step / len(batches))
        a, b = left[chosen], right[chosen]
        same = (a[:, None] == a) | (b[:, None] == b)
        np.fill_diagonal(same, False)
        a, b = texts.pick(a), texts.pick(b)
        x, y = pool(table, a, True), pool(table, b, True)
        loss, dx, dy = contrast(x, y, same, 1.0)
        half_loss, half_dx, half_dy = contrast(x[:, :half], y[:, :half], same, HALF_SHARE)
        loss += half_loss
        dx[:, :half] += half_dx
        dy[:, :half] += half_dy
        add_pool_gradient(gradient, a, True, dx)
        add_pool_gradient(gradient, b, True, dy)
        adam(table, first, second, gradient, np.unique(np.concatenate([a.ids, b.ids])), rate, step)
        mean_loss = loss if mean_loss is None else .98 * mean_loss + .02 * loss
        if step % 200 == 0 or step == len(batches):
            print(f'step {step} of {len(batches)}, loss {mean_loss:.3f}, {time.time() - started:.0f} s', flush=True)
    np.save(os.path.join(scratch, 'table.npy'), table)


if __name__ == '__main__':
    main(*sys.argv[1:])
