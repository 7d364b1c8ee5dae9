"""Reads the training data: every line of every .jsonl file of a folder, then what we wrote ourselves.

Our own are `domain/` beside this file (parallel sentences, paraphrases, questions with passages) and the names of
`corpus/glossary/`: each name of an entry stands beside the preferred names of the other languages.
"""
import glob
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
DOMAIN = os.path.join(HERE, 'domain')
GLOSSARY = os.path.join(HERE, '..', '..', 'corpus', 'glossary')

LANGUAGES = ('en', 'ar', 'fr')


def files_of(folder):
    """Yields (name without extension, row) of every line, in a fixed order."""
    for path in sorted(glob.glob(os.path.join(folder, '*.jsonl'))):
        with open(path, encoding='utf8') as lines:
            for line in lines:
                yield os.path.basename(path)[:-len('.jsonl')], json.loads(line)


def glossary_rows():
    """Yields parallel rows of names: every name of an entry with the preferred names of the other languages."""
    for _, entry in files_of(GLOSSARY):
        preferred = {language: entry[language][0] for language in LANGUAGES}
        seen = set()
        for language in LANGUAGES:
            for name in entry[language]:
                row = {**preferred, language: name}
                if (key := tuple(row.values())) not in seen:
                    seen.add(key)
                    yield {**row, 'kind': 'term'}


def training_rows(folder, glossary_times=1):
    """Yields (source name, row) in a fixed order: public data, our own, the glossary as often as is said."""
    yield from files_of(folder)
    for name, row in files_of(DOMAIN):
        yield 'own-' + name.split('-')[0], row
    for row in glossary_rows():
        for _ in range(glossary_times):
            yield 'own-glossary', row


def parallel_words(folder, source, target, words, most=70, glossary_times=1):
    """Yields the first words, (source list, target list), of every row that has both languages.

    `words(text, language)` splits a text. Alignment gains nothing from longer rows, and its cost is quadratic.
    """
    for _, row in training_rows(folder, glossary_times):
        if isinstance(row.get(source), str) and isinstance(row.get(target), str):
            pair = words(row[source], source)[:most], words(row[target], target)[:most]
            if all(pair):
                yield pair
