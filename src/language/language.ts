/** The languages that questions and documents are in. */
export const languages = ['ar', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];
