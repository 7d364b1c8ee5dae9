/**
 * Character 4-grams of a normalised word with its edges marked: "منتدى" gives "_منت منتد نتدي تدي_". A word of fewer
 * than four characters with its edges is one gram.
 */
export function characterGrams(word: string, size = 4): string[] {
  const marked = [...`_${word}_`];
  if (marked.length <= size) return [marked.join('')];
  const grams: string[] = [];
  for (let i = 0; i + size <= marked.length; i++) grams.push(marked.slice(i, i + size).join(''));
  return grams;
}
