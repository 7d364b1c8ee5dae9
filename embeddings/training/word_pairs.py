"""word_pairs.py DATA SCRATCH: aligned words become training pairs too; pairs.json -> all-pairs.json."""
import json
import os
import sys

from align import learn_both_ways
from normalise import WORD, normalise
from rows import parallel_words

LEAST_AGREEMENT = .1  # geometric mean of the two directions


def words(text, language):
    """The words of a text as the table sees them: normalised, not stemmed."""
    return WORD.findall(normalise(text))


def word_pairs(folder, source, target):
    """Sorted training pairs of words that translate each other."""
    table = learn_both_ways(list(parallel_words(folder, source, target, words)), rounds=6, diagonal=0)
    return sorted([f'term:words-{source}-{target}', a, b] for (a, b), (p, q) in table.items()
                  if (p * q) ** .5 >= LEAST_AGREEMENT and a != b and not a.isdigit() and not b.isdigit())


def main(folder, scratch):
    with open(os.path.join(scratch, 'pairs.json'), encoding='utf8') as file:
        pairs = json.load(file)
    for source, target in (('en', 'ar'), ('fr', 'ar'), ('fr', 'en')):
        found = word_pairs(folder, source, target)
        print(source, target, len(found), 'word pairs', flush=True)
        pairs += found
    with open(os.path.join(scratch, 'all-pairs.json'), 'w', encoding='utf8') as out:
        json.dump(pairs, out, ensure_ascii=False)


if __name__ == '__main__':
    main(*sys.argv[1:])
