/** What the server takes at most: of a reason and of a correction in UTF-16 code units, and passages of a correction. */
export const mostReason = 1000;
export const mostCorrection = 2000;
export const mostPassages = 3;
