"""make_fixtures.py MODEL FIXTURES: writes what the tests of the TypeScript side compare with.

tokenizer-cases.jsonl: {"text", "ids"}, the trainer's piece ids of texts with everything that goes wrong in tokenizers.
late-interaction.json: passages and questions of our own with their late and dense scores.
"""
import json
import os
import random
import sys
import unicodedata

from fixture_oddities import ARABIC_MARKS, CONTROLS, EDGES, LATIN_MARKS, PUNCTUATION, SPACES, STRANGE
from fixture_passages import PASSAGES, QUESTIONS
from fixture_words import ARABIC, ENGLISH, FRENCH
from reference_scores import Model
from tokenizer_json import UNKNOWN

CASES = 1400


def digits(random_):
    form = random_.choice(['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'])
    return ''.join(random_.choice(form) for _ in range(random_.randint(1, 6)))


def strewn(random_, text, characters, share):
    """The text with some of the characters put in after its letters."""
    return ''.join(letter + (random_.choice(characters) if random_.random() < share else '') for letter in text)


def word(random_, words):
    """A word of the list, or something else, sometimes dressed up."""
    kind = random_.random()
    if kind < .06:
        return digits(random_)
    if kind < .12:
        return random_.choice(STRANGE)
    if kind < .15:
        return ''.join(random_.choice(words) for _ in range(random_.randint(3, 9)))  # a very long word
    out = random_.choice(words)
    dress = random_.random()
    if dress < .10:
        out = strewn(random_, out, ARABIC_MARKS if words is ARABIC else LATIN_MARKS, .5)
    elif dress < .14:
        out = strewn(random_, out, 'ـ', .4)
    elif dress < .18:
        out = strewn(random_, out, CONTROLS, .3)
    elif dress < .24:
        out = random_.choice([out.upper(), out.title(), out.swapcase()])
    elif dress < .28:
        out = unicodedata.normalize(random_.choice(['NFD', 'NFKC', 'NFC']), out)
    elif dress < .31:
        out = random_.choice(['و', 'بال', 'لل', "l'", 'd’', 're', 'un']) + out
    return out


def text(random_):
    """One text: words of one language or of all, between spaces and signs of every sort."""
    own = random_.choice([ARABIC, ARABIC, ENGLISH, FRENCH, None])
    out = random_.choice(SPACES) * random_.randint(1, 3) if random_.random() < .12 else ''
    for _ in range(random_.choice([1, 2, 3, 5, 8, 13, 21])):
        out += word(random_, own or random_.choice([ARABIC, ENGLISH, FRENCH]))
        if random_.random() < .18:
            out += random_.choice(PUNCTUATION) * random_.choice([1, 1, 1, 2, 4])
        if random_.random() < .94:
            out += ' ' if random_.random() < .85 else random_.choice(SPACES) * random_.randint(1, 3)
    return out if random_.random() < .3 else out.rstrip(' ')


def texts():
    """Edge cases first, then every odd string and sign alone, then random texts; no text twice."""
    random_ = random.Random(0)
    out = [*EDGES, ' '.join(ARABIC), ' '.join(ENGLISH), ' '.join(FRENCH)]
    out += [*STRANGE, *PUNCTUATION, *QUESTIONS, *PASSAGES[::5]]
    out = list(dict.fromkeys(out))
    seen = set(out)
    while len(out) < CASES:
        new = text(random_)
        if new not in seen:
            seen.add(new)
            out.append(new)
    return out


def json_line(value):
    """JSON with letters as they are, but nothing that hides: controls, joiners and odd spaces are escaped."""
    written = json.dumps(value, ensure_ascii=False, separators=(',', ':'))
    hidden = lambda letter: letter != ' ' and unicodedata.category(letter) in ('Cc', 'Cf', 'Co', 'Zs', 'Zl', 'Zp')
    return ''.join(json.dumps(letter)[1:-1] if hidden(letter) else letter for letter in written)


def rounded(scores):
    return [[round(float(score), 6) for score in row] for row in scores]


def main(model_folder, fixtures):
    model = Model(model_folder)
    with open(os.path.join(fixtures, 'tokenizer-cases.jsonl'), 'w', encoding='utf8') as out:
        for case in texts():
            ids = model.ids(case) or [UNKNOWN]
            out.write(json_line({'text': case, 'ids': ids}) + '\n')
    late = model.late(model.words(QUESTIONS), model.words(PASSAGES))
    dense = model.dense(QUESTIONS) @ model.dense(PASSAGES).T
    with open(os.path.join(fixtures, 'late-interaction.json'), 'w', encoding='utf8') as out:
        parts = {'passages': PASSAGES, 'questions': QUESTIONS, 'late': rounded(late), 'dense': rounded(dense)}
        lines = [f'  "{name}": [\n' + ',\n'.join('    ' + json.dumps(row, ensure_ascii=False) for row in rows) + '\n  ]'
                 for name, rows in parts.items()]
        out.write('{\n' + ',\n'.join(lines) + '\n}\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
