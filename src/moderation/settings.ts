import { z } from 'zod';
import { languages } from '../language/language.ts';

const count = (most: number) => z.int().min(1).max(most);
/** Of a channel or a role. */
const discordId = z.string().regex(/^\d{15,20}$/u, 'is not an id: 15 to 20 digits');
const channels = z.array(discordId).max(50);

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
  /** What the server's questions are answered from, beside the documents that it added itself. */
  collection: z.string().min(1).max(120).default('default'),
  /** Where every message is a question, without a mention: channels, and forums whose posts are. */
  openChannels: channels.default([]),
  /** Where the bot says nothing. */
  silentChannels: channels.default([]),
  /** Whether what is said in a thread that the bot answers in is a question, without a mention. */
  followsThreads: z.boolean().default(false),
  /** So many answers an hour, in one channel or thread, to what did not mention the bot. */
  hourlyAnswers: count(1000).default(20),
  /** Who moderates, beside those that may manage the server; `null`: nobody else. */
  moderatorRole: discordId.nullable().default(null),
  /** So many questions a minute are answered: a member's, those in a channel, those of the server. */
  memberQuestions: count(600).default(15),
  channelQuestions: count(6000).default(600),
  serverQuestions: count(60_000).default(1200),
});
export type ServerSettings = z.infer<typeof settingsSchema>;

export const defaultSettings: ServerSettings = settingsSchema.parse({});
