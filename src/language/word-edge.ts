/** A digit of one of the three sets, for regular expressions. */
export const digit = '[0-9٠-٩۰-۹]';

/** A letter that normalised Arabic words are made of. A short range compiles at once; `\p{Script=Arabic}` does not. */
export const arabicLetter = /[ء-ي]/u;

/** Arabic words written as one with the number or name behind them: "و13", "بـ1.6", "ال25", "ليونيو". */
export const proclitic = String.raw`(?:[وف]?(?:[بك]?ال|لل|[بلك])|[وف])[ـ\u064B-\u0652\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]{0,3}`;

const afterProclitic = String.raw`(?<=(?<![\p{L}\p{N}])${proclitic})`;
/** Where a name may begin. */
export const nameEdge = String.raw`(?:(?<![\p{L}\p{N}])|${afterProclitic})`;
/** Where a number may begin: not inside a word, a number or a symbol such as "A/70/125". */
export const numberEdge = String.raw`(?:(?<![\p{L}\p{N}]|\p{N}[.,٫٬]|[\p{L}\p{N}]\/)|${afterProclitic})`;
