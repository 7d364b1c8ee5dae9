"""One form for every text the model sees, in training and at query time.

`normalise` is what the trainer does; `NORMALIZER` says the same to `tokenizer.json`, so that any loader of the model
does it too. `test/fixtures/tokenizer-cases.jsonl` holds the two together.
"""
import re
import unicodedata

# Latin accents, Arabic marks (after NFKD also the hamza and madda of أ إ آ ؤ ئ), tatweel, joiners, bidi controls, BOM.
DROPPED = (r'[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640'
           r'\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]')
# JavaScript's \s lacks U+001C-001F and U+0085, which Python's has. U+2581 is how SentencePiece writes a space.
SPACES = r'[\s\u001C-\u001F\u0085\u2581]+'
# A class of characters and the one they become.
FOLDED = [('ىی', 'ي'), ('ة', 'ه'), ('ٱ', 'ا'), ('ک', 'ك'), ('œ', 'oe'), ('æ', 'ae')]
FOLDED += [(arabic + persian, str(digit)) for digit, (arabic, persian) in enumerate(zip('٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'))]

WORD = re.compile(r'[^\W_]+')  # a word of the late interaction; in JavaScript /[\p{L}\p{N}]+/gu

_dropped, _spaces = re.compile(DROPPED), re.compile(SPACES)
_fold = str.maketrans({character: form for characters, form in FOLDED for character in characters})


def normalise(text):
    """NFKD, lower case, marks and invisible controls dropped, letters and digits folded, spaces collapsed and trimmed."""
    text = _dropped.sub('', unicodedata.normalize('NFKD', text).lower())
    return _spaces.sub(' ', text.translate(_fold)).strip()


def _replace(pattern, content):
    return {'type': 'Replace', 'pattern': {'Regex': pattern}, 'content': content}


NORMALIZER = {'type': 'Sequence', 'normalizers': [
    {'type': 'NFKD'},
    {'type': 'Lowercase'},
    _replace(DROPPED, ''),
    *(_replace(f'[{characters}]', form) for characters, form in FOLDED),
    _replace(SPACES, ' '),
    {'type': 'Strip', 'strip_left': True, 'strip_right': True},
]}
