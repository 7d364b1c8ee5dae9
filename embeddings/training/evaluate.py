"""evaluate.py MODEL EVAL: prints the figures of the model card, from the shipped files alone, as a Markdown table.

R@1: share of the questions (or sentences) whose own passage (or translation) comes first. Spearman: rank correlation of
the cosine with people's judgments of how alike two sentences are.
"""
import json
import os
import sys

import numpy as np

from reference_scores import Model


def read(folder, name):
    with open(os.path.join(folder, name + '.jsonl'), encoding='utf8') as lines:
        return [json.loads(line) for line in lines]


def recall_at_1(scores, right):
    return float((scores.argmax(1) == np.array(right)).mean())


def ranks(values):
    """Ranks from 1, equal values sharing the mean of theirs."""
    _, inverse, count = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    return (last - (count - 1) / 2)[inverse]


def questions(model, folder, name):
    passages, queries = read(folder, name + '.passages'), read(folder, name + '.queries')
    place = {passage['pid']: i for i, passage in enumerate(passages)}
    right = [place[query['pid']] for query in queries]
    asked = [query['question'] for query in queries]
    for form, texts in (('text', [passage['text'] for passage in passages]),
                        ('title and text', [passage['title'] + ' ' + passage['text'] for passage in passages])):
        yield f'{name} ({form}), R@1 dense', recall_at_1(model.dense(asked) @ model.dense(texts).T, right)
        yield f'{name} ({form}), R@1 late', recall_at_1(model.late(model.words(asked), model.words(texts)), right)


def translations(model, folder, name, source, target):
    rows = read(folder, name)
    a, b = [row[source] for row in rows], [row[target] for row in rows]
    right = range(len(rows))
    yield f'{name} {source}→{target}, R@1 dense', recall_at_1(model.dense(a) @ model.dense(b).T, right)
    yield f'{name} {source}→{target}, R@1 late', recall_at_1(model.late(model.words(a), model.words(b)), right)


def similarity(model, folder, name):
    rows = read(folder, name)
    a, b = model.dense([row['s1'] for row in rows]), model.dense([row['s2'] for row in rows])
    cosine, score = np.einsum('ij,ij->i', a, b), np.array([row['score'] for row in rows])
    yield f'{name}, Spearman', float(np.corrcoef(ranks(cosine), ranks(score))[0, 1])


def figures(model, folder):
    """Yields (what, figure)."""
    yield from questions(model, folder, 'arcd_test')
    yield from translations(model, folder, 'flores101_devtest', 'ar', 'en')
    yield from translations(model, folder, 'flores101_devtest', 'ar', 'fr')
    yield from translations(model, folder, 'tatoeba_ar_en', 'ar', 'en')
    yield from translations(model, folder, 'tatoeba_fr_en', 'fr', 'en')
    for name in ('sts17_ar_ar', 'sts17_ar_en', 'sts17_en_en'):
        yield from similarity(model, folder, name)


def main(folder, evaluation):
    print('| set and measure | figure |\n|---|---|')
    for what, figure in figures(Model(folder), evaluation):
        print(f'| {what} | {figure:.3f} |', flush=True)


if __name__ == '__main__':
    main(*sys.argv[1:])
