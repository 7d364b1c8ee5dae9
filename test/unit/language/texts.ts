import * as fc from 'fast-check';

const arabic = 'منتدى مُحَمَّدٌ كتـــاب بـ1.6 و13 ٢٠٣١م ١٬٢٣٤٫٥ ﻻ ﷺ گفتگو ـ \u064E \u200F \u2067';
const latin = 'Élève e\u0301 œuvre Ǽ ﬁn İ ΑΣ ß ½ ① № ™ 2,000.5 1,6 A/70/125 5G';
const odd = '👩‍👩‍👧 🇹🇳 👍🏽 1️⃣ हिन्दी 한국어 日本 \u0600 \uD800 \uDC00 \0 \u00AD \u2581 . , ٫ ٬ / - _ « » " ‘ ’';
const blanks = [' ', '\n', '\r\n', '\t', '\u00A0', '\u0085', '\u001C', '\u3000'];
const pieces = [...`${arabic} ${latin} ${odd}`.split(' '), ...blanks];

/** Anything that may stand in a text: words, numbers and signs that are hard to read, or characters at random. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  },
);
