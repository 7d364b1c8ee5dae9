"""lexicon.py DATA MODEL: writes lexicon-FROM-TO.tsv for the six pairs of the three languages.

One line a source stem, sorted by the bytes of the stem, so that a reader can search the file without parsing it:
    stem TAB otherStem SPACE weight TAB otherStem SPACE weight ...   (weights 0-1, best first)

At query time every question word that is no stop word gives its stem's entries; its score for a passage is the best of
weight ** .3 * BM25 term(other stem). A name, or a word of four letters or more without an entry, takes the passage words
that sound like it.
"""
import os
import sys
from collections import defaultdict

from align import learn_both_ways
from rows import parallel_words
from stems import stems

DIRECT, THROUGH_ENGLISH = 1, 2  # the shares of the two ways from French


def blend(p, q):
    return .5 * (p * q) ** .5 + .35 * p + .15 * q


def geometric(p, q):
    return (p * q) ** .5


def best(table, weight, least, most):
    """{source: [(weight, target), ...]}, best first, of what learn_both_ways found."""
    found = defaultdict(list)
    for (source, target), (p, q) in table.items():
        if weight(p, q) >= least:
            found[source].append((weight(p, q), target))
    return {source: sorted(entries, reverse=True)[:most] for source, entries in found.items()}


def through(first, second, least=.015, most=12):
    """Two lexica in a row; weights multiply, and the ways to one target add up."""
    out = {}
    for source, entries in first.items():
        sums = defaultdict(float)
        for p, middle in entries:
            for q, target in second.get(middle, ()):
                sums[target] += p * q
        out[source] = sorted(((p, target) for target, p in sums.items() if p >= least), reverse=True)[:most]
    return {source: entries for source, entries in out.items() if entries}


def mixed(direct, pivot, most=10):
    """Weighted mean of two lexica; a stem that one of them lacks has the other's entries."""
    out = {}
    for source in set(direct) | set(pivot):
        sums, total = defaultdict(float), DIRECT * (source in direct) + THROUGH_ENGLISH * (source in pivot)
        for table, share in ((direct, DIRECT), (pivot, THROUGH_ENGLISH)):
            for p, target in table.get(source, ()):
                sums[target] += share * p / total
        out[source] = sorted(((p, target) for target, p in sums.items()), reverse=True)[:most]
    return out


def write(path, table):
    with open(path, 'w', encoding='utf8') as out:
        for source in sorted(table, key=str.encode):
            entries = [f'{target} {weight:.3f}' for weight, target in table[source] if weight >= .0005]
            if entries:
                out.write('\t'.join([source, *entries]) + '\n')
    print(os.path.basename(path), len(table), 'stems,', sum(map(len, table.values())), 'entries', flush=True)


def main(folder, model):
    os.makedirs(model, exist_ok=True)
    learned = {pair: learn_both_ways(list(parallel_words(folder, *pair, stems, glossary_times=2)))
               for pair in (('en', 'ar'), ('fr', 'ar'), ('fr', 'en'))}
    for source, target in list(learned):
        learned[target, source] = {(b, a): (q, p) for (a, b), (p, q) in learned[source, target].items()}
    middle = {pair: best(table, geometric, .04, 8) for pair, table in learned.items()}
    pivots = {('fr', 'ar'): through(middle['fr', 'en'], middle['en', 'ar']),
              ('ar', 'fr'): through(middle['ar', 'en'], middle['en', 'fr'])}
    for (source, target), table in learned.items():
        # Most questions are asked of Arabic passages; the other lexica are kept smaller.
        direct = best(table, blend, *((.015, 12) if target == 'ar' else (.04, 8)))
        pivot = pivots.get((source, target))
        write(os.path.join(model, f'lexicon-{source}-{target}.tsv'), mixed(direct, pivot) if pivot else direct)


if __name__ == '__main__':
    main(*sys.argv[1:])
