import { z } from 'zod';
import { languages } from '../language/language.ts';
import { documentKinds } from './document.ts';

/** The longest document id, front matter's or the path's: ids travel in Discord's 100-character custom ids. */
export const maxIdLength = 80;

const line = z
  .string('is not text')
  .trim()
  .min(1, 'is empty')
  .regex(/^[^\r\n]*$/u, 'has more than one line');
/** YAML 1.2 reads 2018-03-19 as text, `!!timestamp 2018-03-19` as a date: both are meant. */
const day = (value: unknown) =>
  value instanceof Date && !Number.isNaN(+value) ? value.toISOString().slice(0, 10) : value;

/** Every key that front matter may have. Each may be left out or left empty. */
export const frontMatterSchema = z.strictObject({
  id: line
    .regex(/^[a-z0-9][a-z0-9._/-]*$/u, 'is not an id')
    .max(maxIdLength, 'is too long')
    .nullish(),
  title: line.nullish(),
  language: z.enum(languages, 'is not a known language').nullish(),
  kind: z.enum(documentKinds, 'is not a known kind').nullish(),
  forum: line.nullish(),
  year: z
    .union([z.int(), z.string().regex(/^\d+$/u).transform(Number)], 'is not a year')
    .refine((year) => year >= 1000 && year <= 9999, 'is not a year of four digits')
    .nullish(),
  dates: z.preprocess(day, line.refine(isDayOrInterval, 'is not a real date or interval').nullish()),
  place: line.nullish(),
  publisher: line.nullish(),
  date: z.preprocess(day, line.refine(isDay, 'is not a real date').nullish()),
  source: line.nullish(),
  url: line.refine(isWebAddress, 'is not a web address').nullish(),
  licence: line.nullish(),
  translation_of: line.nullish(),
  collection: line
    .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u, 'is not a collection name')
    .max(maxIdLength, 'is too long')
    .nullish(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

const quoted = 'Write it as one line of text, in quotes if it is a number or holds ": " or "#".';
const remedies = {
  id: `Use a-z, 0-9 and "._/-", beginning with a letter or digit, at most ${maxIdLength} characters.`,
  title: quoted,
  language: `Use one of: ${languages.join(', ')}.`,
  kind: `Use one of: ${documentKinds.join(', ')}.`,
  forum: quoted,
  year: 'Write four digits, for example 2018.',
  dates: 'Write 2018-03-19 or, first day first, 2018-03-19/2018-03-23.',
  place: quoted,
  publisher: quoted,
  date: 'Write it as 2018-03-19.',
  source: quoted,
  url: 'Write the whole address, beginning with https:// or http://.',
  licence: quoted,
  translation_of: 'Write the id of a document of the corpus.',
  collection: `Use letters, digits, spaces and "._-", at most ${maxIdLength} characters.`,
} satisfies Record<keyof FrontMatter, string>;

/** What to do about a bad value, by key; holds every key there is. */
export const frontMatterRemedies: ReadonlyMap<string, string> = new Map(Object.entries(remedies));

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // V8 rolls 30 February over to March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isDayOrInterval(text: string): boolean {
  const [first = '', last = first, ...more] = text.split('/');
  return more.length === 0 && isDay(first) && isDay(last) && first <= last;
}

function isWebAddress(text: string): boolean {
  if (/\s/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '';
}
