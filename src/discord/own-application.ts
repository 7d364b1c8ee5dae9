import { ApplicationFlags, Routes, type REST } from 'discord.js';

/** What Discord says of the application that the bot belongs to. */
export interface OwnApplication {
  readonly id: string;
  /** Whether it was granted the words of messages that are not for it: Message Content Intent. */
  readonly mayReadAll: boolean;
}

/** Granted by a switch for an application of few users, by Discord's review for one of many. */
const granting = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/** Asks Discord what the application of the token is, and is granted. */
export async function readOwnApplication(rest: REST): Promise<OwnApplication> {
  const { id, flags = 0 } = (await rest.get(Routes.currentApplication())) as { id: string; flags?: number };
  return { id, mayReadAll: (flags & granting) !== 0 };
}
