/** Harakat, Koranic signs, tatweel, Latin accents (once decomposed), bidirectional and zero-width controls. */
const dropped =
  /[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const folds: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', œ: 'oe', æ: 'ae' };
const folded = /[ٱىیةکœæ٠-٩۰-۹]/gu;
const blank = /[\s\u001C-\u001F\u0085\u2581]+/gu; // Python's \s, and the sign that stands for a space among pieces

function fold(character: string): string {
  const code = character.charCodeAt(0);
  return folds[character] ?? String(code >= 0x06f0 ? code - 0x06f0 : code - 0x0660);
}

/**
 * The one form of a text that is used for matching, never shown: NFKD, lower case, marks and invisible controls
 * dropped (which also folds أ إ آ ؤ ئ and Latin accents), ٱ ى ة and the Persian ی ک folded, œ æ spelled out, both Arabic
 * digit sets to 0–9, white space collapsed and trimmed. Equal to `normalise` of `embeddings/training` and to the
 * normalizers of its `tokenizer.json`. Applying it twice changes nothing.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(dropped, '')
    .replace(folded, fold)
    .replace(blank, ' ')
    .replace(/^ | $/gu, '');
}
