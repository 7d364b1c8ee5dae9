"""Light stems: how a word is written in the lexicon."""
import re
import unicodedata

ARABIC_PREFIXES = ('وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'ال', 'لل', 'و', 'ف', 'ب', 'ل', 'ك')
ARABIC_SUFFIXES = ('يه', 'ها', 'ان', 'ات', 'ون', 'ين', 'ه', 'ي')
FRENCH_SUFFIXES = ('ements', 'ement', 'ations', 'ation', 'issent', 'aient', 'ees', 'ee', 'es', 'er', 'ez', 'ent', 'ait',
                   's', 'e', 'x')
ENGLISH_SUFFIXES = ('ies', 'es', 's', 'ing', 'ed')


def fold_arabic(text):
    """NFKC, lower case, without vowel marks and tatweel; alef, yeh, teh marbuta and hamza carriers to one form each."""
    text = re.sub('[\u064B-\u065F\u0670\u0640]', '', unicodedata.normalize('NFKC', text).lower())
    return re.sub('[أإآٱ]', 'ا', text).translate(str.maketrans('ىةؤئیک', 'يهوييك'))


def arabic_stem(word):
    """A folded Arabic word without its first matching prefix and suffix, as long as three letters stay."""
    for prefix in ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            word = word[len(prefix):]
            break
    for suffix in ARABIC_SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[:-len(suffix)]
    return word


def latin_stem(word, language):
    """A lower-case word without accents, less its first matching ending, as long as four letters stay (-aux: three)."""
    for ending in ('aux', 'eaux') if language == 'fr' else ():
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[:-len(ending)] + 'al'
    for suffix in FRENCH_SUFFIXES if language == 'fr' else ENGLISH_SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[:-len(suffix)]
    return word


def stems(text, language):
    """The stems of all words of a text ('ar', 'en' or 'fr'), in order."""
    if language == 'ar':
        return [arabic_stem(word) for word in re.findall(r'\w+', fold_arabic(text))]
    plain = ''.join(c for c in unicodedata.normalize('NFKD', text.lower()) if not unicodedata.combining(c))
    plain = plain.replace('œ', 'oe').replace('æ', 'ae')
    return [latin_stem(word, language) for word in re.findall('[a-z0-9]+', plain)]
