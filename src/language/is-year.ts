/** Whether a normalised word is a year of our times. */
export function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}
