"""numpy front of kernels.c: bags of pieces, their mean or sum over the token table, gradients, best word matches.

The library is compiled once into the folder SCRATCH of the environment, or into a fresh temporary folder.
"""
import ctypes
import os
import subprocess
import tempfile

import numpy as np

FLOAT, INT = np.float32, np.int32
FLAGS = ['-O3', '-march=native', '-ffast-math', '-fopenmp', '-shared', '-fPIC']


def _compiled():
    library = os.path.join(os.environ.get('SCRATCH') or tempfile.mkdtemp(prefix='muntada-'), 'kernels.so')
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'kernels.c')
    if not os.path.exists(library) or os.path.getmtime(library) < os.path.getmtime(source):
        subprocess.run(['gcc', *FLAGS, source, '-o', library, '-lm'], check=True)
    return ctypes.CDLL(library)


_library = _compiled()


def _at(array):
    return array.ctypes.data_as(ctypes.c_void_p)


class Bags:
    """Lists of ids stored flat: ids[off[i]:off[i + 1]] is list i."""

    def __init__(self, lists=None, ids=None, off=None):
        if lists is not None:
            off = np.concatenate([[0], np.cumsum([len(x) for x in lists])]).astype(np.int64)
            ids = np.fromiter((id for x in lists for id in x), INT, off[-1])
        self.ids, self.off = ids, off

    def __len__(self):
        return len(self.off) - 1

    def __getitem__(self, i):
        return self.ids[self.off[i]:self.off[i + 1]]

    def pick(self, chosen):
        """The bags of the numbers in `chosen`, in that order."""
        start, count = self.off[chosen], self.off[chosen + 1] - self.off[chosen]
        off = np.concatenate([[0], np.cumsum(count)]).astype(INT)
        places = np.repeat(start - off[:-1], count) + np.arange(off[-1])
        return Bags(ids=np.ascontiguousarray(self.ids[places]), off=off)


def pool(table, bags, mean):
    """float32 [bags, dims]: the mean (or sum) of each bag's rows."""
    out, off = np.empty((len(bags), table.shape[1]), FLOAT), bags.off.astype(INT)
    _library.bag(_at(table), table.shape[1], _at(bags.ids), _at(off), len(bags), int(mean), _at(out))
    return out


def add_pool_gradient(gradient, bags, mean, pooled_gradient):
    """Adds to `gradient` (of the table) what `pooled_gradient` (of `pool`'s result) means for it."""
    pooled, off = np.ascontiguousarray(pooled_gradient, FLOAT), bags.off.astype(INT)
    _library.bag_grad(_at(gradient), gradient.shape[1], _at(bags.ids), _at(off), len(bags), int(mean), _at(pooled))


def adam(table, first, second, gradient, rows, rate, step):
    """One Adam step on some rows of the table; `first` and `second` are its moments."""
    real, rows = ctypes.c_float, rows.astype(INT)
    _library.adam(_at(table), _at(first), _at(second), _at(gradient), _at(rows), len(rows), table.shape[1],
                  real(rate), real(1 - .9 ** step), real(1 - .999 ** step))


def best_matches(similarity, passages):
    """float32 [question words, passages]: the best of `similarity` [question words, word types] in each passage."""
    out, off = np.empty((similarity.shape[0], len(passages)), FLOAT), passages.off.astype(INT)
    _library.maxsim(_at(similarity), similarity.shape[0], similarity.shape[1], _at(passages.ids), _at(off),
                    len(passages), _at(out))
    return out


def unit(vectors):
    """The vectors at length 1, and their lengths as a column."""
    length = np.sqrt(np.einsum('ij,ij->i', vectors, vectors))[:, None] + 1e-8
    return vectors / length, length
