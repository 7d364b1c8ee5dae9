import { z } from 'zod';
import { languages } from '../language/language.ts';

/** The most that a number may be; the least is 1. */
export const settingMaxima = {
  reportThreshold: 100,
  wellReceivedVotes: 1000,
  questionDays: 3650,
  hourlyAnswers: 1000,
  memberQuestions: 600,
  channelQuestions: 6000,
  serverQuestions: 60_000,
} as const;
/** The most channels that are open, and that are silent. */
export const maxSettingChannels = 50;
export const maxCollectionName = 120;

const count = (name: keyof typeof settingMaxima) => z.int().min(1).max(settingMaxima[name]);
/** Of a channel or a role. */
const discordId = z.string().regex(/^\d{15,20}$/u, 'is not an id: 15 to 20 digits');
const channels = z.array(discordId).max(maxSettingChannels);

/** What a server may set. Every value has a default: none needs to be set. */
export const settingsSchema = z.strictObject({
  /** The language of what is said to everybody. */
  language: z.enum(languages).default('ar'),
  /** So many undecided reports fold an answer away until it is reviewed. */
  reportThreshold: count('reportThreshold').default(3),
  /** So many more votes for an answer than against it make it "well received", never "verified". */
  wellReceivedVotes: count('wellReceivedVotes').default(5),
  /** For so many days questions are kept with who asked them. */
  questionDays: count('questionDays').default(90),
  /** What the server's questions are answered from, beside the documents that it added itself. */
  collection: z.string().min(1).max(maxCollectionName).default('default'),
  /** Where every message is a question, without a mention: channels, and forums whose posts are. */
  openChannels: channels.default([]),
  /** Where the bot says nothing. */
  silentChannels: channels.default([]),
  /** Whether what is said in a thread that the bot answers in is a question, without a mention. */
  followsThreads: z.boolean().default(false),
  /** So many answers an hour, in one channel or thread, to what did not mention the bot. */
  hourlyAnswers: count('hourlyAnswers').default(20),
  /** Who moderates, beside those that may manage the server; `null`: nobody else. */
  moderatorRole: discordId.nullable().default(null),
  /** So many questions a minute are answered: a member's, those in a channel, those of the server. */
  memberQuestions: count('memberQuestions').default(15),
  channelQuestions: count('channelQuestions').default(600),
  serverQuestions: count('serverQuestions').default(1200),
});
export type ServerSettings = z.infer<typeof settingsSchema>;

export const defaultSettings: ServerSettings = settingsSchema.parse({});
