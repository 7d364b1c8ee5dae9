"""Reads the training data: every line of every .jsonl file of a folder."""
import glob
import json
import os

LANGUAGES = ('en', 'ar', 'fr')


def training_rows(folder):
    """Yields (source name, row) in a fixed order."""
    for path in sorted(glob.glob(os.path.join(folder, '*.jsonl'))):
        with open(path, encoding='utf8') as lines:
            for line in lines:
                yield os.path.basename(path)[:-len('.jsonl')], json.loads(line)


def parallel_words(folder, source, target, words, most=70):
    """Yields the first words, (source list, target list), of every row that has both languages.

    `words(text, language)` splits a text. Alignment gains nothing from longer rows, and its cost is quadratic.
    """
    for _, row in training_rows(folder):
        if isinstance(row.get(source), str) and isinstance(row.get(target), str):
            pair = words(row[source], source)[:most], words(row[target], target)[:most]
            if all(pair):
                yield pair
