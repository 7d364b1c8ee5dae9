import type { EventEmitter } from 'node:events';
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
  InteractionResponseType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { Clock } from './clock.ts';

export interface MemberState {
  readonly user: APIUser;
  readonly roles: string[];
  readonly joinedAt: string;
  nick: string | null;
  /** Until when the member may neither write nor react; ISO 8601. */
  timedOutUntil: string | null;
}

export interface GuildState {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: Locale;
  /** By id; that of `@everyone` is the guild's. */
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, MemberState>;
}

export interface ThreadState {
  readonly ownerId: string;
  readonly memberIds: Set<string>;
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  archivedAt: string;
  appliedTags: string[];
}

export interface StoredMessage {
  readonly message: APIMessage;
  /** The one user who sees it; null: everyone in the channel. */
  readonly onlyFor: string | null;
}

export interface ChannelState {
  readonly id: string;
  readonly type: ChannelType;
  /** Null: a direct message. */
  readonly guild: GuildState | null;
  readonly parentId: string | null;
  name: string;
  topic: string | null;
  readonly overwrites: APIOverwrite[];
  readonly thread: ThreadState | null;
  /** The other one in a direct message. */
  readonly recipient: APIUser | null;
  /** Oldest first. */
  readonly messages: Map<string, StoredMessage>;
}

export interface InteractionState {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly name: string;
  readonly createdAt: number;
  readonly user: APIUser;
  readonly channel: ChannelState;
  /** The message that a clicked component, or a modal's button, stands on. */
  readonly source: StoredMessage | null;
  acknowledged: { readonly type: InteractionResponseType; readonly at: number } | null;
  /** The message of the first answer. */
  original: StoredMessage | null;
  readonly followUps: Map<string, StoredMessage>;
  choices: readonly APIApplicationCommandOptionChoice[] | null;
  modal: APIModalInteractionResponseCallbackData | null;
}

/** Says who may hear of an event: those who see the channel, or the guild. */
export interface Scope {
  readonly guild: GuildState | null;
  readonly channel?: ChannelState;
}

export interface Violation {
  /** What the bot sent, as "POST /channels/1/messages". */
  readonly where: string;
  readonly what: string;
}

/** All that this Discord holds. */
export interface World {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly token: string;
  readonly bot: APIUser;
  /** Bits of the privileged intents that the application may ask for. */
  grantedIntents: number;
  /** Bits of those that its page says are granted. */
  readonly claimedIntents: number;
  readonly users: Map<string, APIUser>;
  readonly guilds: Map<string, GuildState>;
  /** Threads and direct messages too. */
  readonly channels: Map<string, ChannelState>;
  readonly commands: Map<string, APIApplicationCommand>;
  /** By token. */
  readonly interactions: Map<string, InteractionState>;
  /** The ids of users who take no direct messages. */
  readonly closedDms: Set<string>;
  readonly violations: Violation[];
  /** Emits "change" after each event and each answered request. */
  readonly changes: EventEmitter;
  /** Sends an event to the sessions that asked for it. */
  dispatch: (event: string, data: object, scope: Scope) => void;
}
