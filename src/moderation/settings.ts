import { z } from 'zod';
import { languages } from '../language/language.ts';

const count = (most: number) => z.int().min(1).max(most);

/** What a server may set. Every value has a default: none needs to be set. */
export const settingsSchema = z.strictObject({
  /** The language of what is said to everybody. */
  language: z.enum(languages).default('ar'),
  /** So many undecided reports fold an answer away until it is reviewed. */
  reportThreshold: count(100).default(3),
  /** So many more votes for an answer than against it make it "well received", never "verified". */
  wellReceivedVotes: count(1000).default(5),
  /** For so many days questions are kept with who asked them. */
  questionDays: count(3650).default(90),
});
export type ServerSettings = z.infer<typeof settingsSchema>;

export const defaultSettings: ServerSettings = settingsSchema.parse({});
