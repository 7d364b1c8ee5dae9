import { z } from 'zod';
import { languages } from '../language/language.ts';
import { countUnits, type CountUnit } from './count-units.ts';
import { phraseFacts, sentenceFacts, listFacts, countFacts } from './fact-kinds.ts';

/** What a record is about. */
export const recordKinds = ['edition', 'body', 'process', 'document', 'initiative', 'event'] as const;
/** Which row of events it belongs to. */
export const seriesNames = ['igf', 'wsis', 'wsis-forum', 'arab-igf', 'arab', 'nri', 'related', 'egypt'] as const;
/** Who says it: the body itself; press and reference works; a copy of a text elsewhere, which is never linked. */
export const tiers = ['official', 'reference', 'mirror'] as const;
/** Whose words a text is in, in one language: the body's own, the press's. Ours where nothing is written. */
export const wordings = ['official', 'press'] as const;
export const qualifiers = ['more-than', 'about', 'at-least', 'nearly', 'expected'] as const;

const id = z.string('is not text').regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is not an id in kebab-case');
const line = z
  .string('is not text')
  .trim()
  .min(1, 'is empty')
  .regex(/^[^\r\n]*$/u, 'has more than one line');
const localText = z.strictObject({ ar: line, en: line, fr: line }, 'is not a text in three languages');
// The list stands last: what is said of a list that is wrong is said by it.
const sourceIds = z.union([id.transform((one) => [one]), z.array(id).min(1, 'is empty')]);
const units = Object.keys(countUnits) as [CountUnit, ...CountUnit[]];

/** "2014", "2014-11" or "2014-11-26". */
const moment = z.string('is not a date in quotes').refine(isMoment, { error: 'is not a real date', abort: true });

const count = z.strictObject(
  {
    of: z.enum(units, 'is no known unit'),
    n: z.number('is not a number').nonnegative('is negative'),
    qualifier: z.enum(qualifiers, 'is no known qualifier').optional(),
    /** When it was so many, where the number grows: "2025-06". */
    on: moment.optional(),
  },
  'is not a number of something',
);

const wording = z
  .partialRecord(z.enum(languages), z.enum(wordings, 'is no known wording'), 'is not a list of languages')
  .optional();
const sourced = { source: sourceIds, note: localText.optional() };

const statement = z.discriminatedUnion(
  'fact',
  [
    z.strictObject({
      fact: z.literal('edition'),
      n: z.int('is not a whole number').positive('is not positive'),
      ...sourced,
    }),
    z
      .strictObject({ fact: z.literal('dates'), start: moment, end: moment.optional(), ...sourced })
      .refine(({ start, end = start }) => start <= end, { path: ['end'], message: 'is before the start' }),
    z.strictObject({ fact: z.enum(phraseFacts), text: localText, wording, ...sourced }),
    z.strictObject({ fact: z.enum(sentenceFacts), text: localText, ...sourced }),
    z.strictObject({
      fact: z.enum(listFacts),
      items: z.array(localText, 'is not a list').min(1, 'is empty'),
      wording,
      ...sourced,
    }),
    z.strictObject({
      fact: z.enum(countFacts),
      counts: z.array(count, 'is not a list').min(1, 'is empty'),
      ...sourced,
    }),
  ],
  'is no known kind of fact',
);

const source = z
  .strictObject(
    {
      publisher: line,
      tier: z.enum(tiers, 'is no known tier'),
      /** The page's address; also that of a mirror, which is never shown. */
      url: z.url({ protocol: /^https?$/u, error: 'is not a web address' }).optional(),
      /** The document of this corpus that states it: its id, or the source that it comes from. */
      document: line.optional(),
      title: line.optional(),
    },
    'is not a source',
  )
  .refine(({ url, document }) => url !== undefined || document !== undefined, {
    message: 'has neither "url" nor "document"',
  });

/** One file of `corpus/forums/`. */
export const recordSchema = z.strictObject({
  id,
  kind: z.enum(recordKinds, 'is no known kind'),
  series: z.enum(seriesNames, 'is no known series'),
  /** The edition's or event's year. */
  year: z.int('is not a year').min(1000, 'is not a year').max(9999, 'is not a year').optional(),
  name: localText,
  /** As it is called for short: "IGF 2009". */
  short: localText,
  sources: z.record(id, source, 'is not a list of keys'),
  statements: z.array(statement, 'is not a list'),
  /** Records that belong to it: asked of one, the other is offered. */
  related: z.array(id, 'is not a list').optional(),
  /** Documents of this corpus about the same event, each by its id or by the source that it comes from. */
  documents: z.array(line, 'is not a list').optional(),
});

export type ForumRecord = z.infer<typeof recordSchema>;
export type Statement = ForumRecord['statements'][number];
export type RecordSource = z.infer<typeof source>;
export type LocalText = z.infer<typeof localText>;
export type Count = z.infer<typeof count>;

function isMoment(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
