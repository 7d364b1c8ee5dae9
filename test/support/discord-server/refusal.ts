import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** Discord's tree of what is wrong with a body: keys lead to `_errors`. */
export interface ErrorTree {
  [key: string]: ErrorTree | readonly { code: string; message: string }[];
}

/** An answer of Discord's that is not a success. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** The HTTP status. */
  readonly status: number;
  /** Discord's JSON code; 0 where it has none. */
  readonly code: number;
  readonly errors?: ErrorTree;

  constructor(status: number, code: number, message: string, errors?: ErrorTree) {
    super(message);
    this.status = status;
    this.code = code;
    if (errors) this.errors = errors;
  }

  toJSON(): object {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

const codes = RESTJSONErrorCodes;
const refusal = (status: number, code: number, message: string) => () => new Refusal(status, code, message);

/** One maker per refusal, in Discord's words and codes. */
export const refusals = {
  unauthorized: refusal(401, 0, '401: Unauthorized'),
  notFound: refusal(404, 0, '404: Not Found'),
  unknownChannel: refusal(404, codes.UnknownChannel, 'Unknown Channel'),
  unknownGuild: refusal(404, codes.UnknownGuild, 'Unknown Guild'),
  unknownMember: refusal(404, codes.UnknownMember, 'Unknown Member'),
  unknownMessage: refusal(404, codes.UnknownMessage, 'Unknown Message'),
  unknownRole: refusal(404, codes.UnknownRole, 'Unknown Role'),
  unknownUser: refusal(404, codes.UnknownUser, 'Unknown User'),
  unknownWebhook: refusal(404, codes.UnknownWebhook, 'Unknown Webhook'),
  unknownInteraction: refusal(404, codes.UnknownInteraction, 'Unknown interaction'),
  unknownCommand: refusal(404, codes.UnknownApplicationCommand, 'Unknown application command'),
  unknownEmoji: refusal(400, codes.UnknownEmoji, 'Unknown Emoji'),
  alreadyAcknowledged: refusal(
    400,
    codes.InteractionHasAlreadyBeenAcknowledged,
    'Interaction has already been acknowledged.',
  ),
  invalidWebhookToken: refusal(401, codes.InvalidWebhookToken, 'Invalid Webhook Token'),
  missingAccess: refusal(403, codes.MissingAccess, 'Missing Access'),
  missingPermissions: refusal(403, codes.MissingPermissions, 'Missing Permissions'),
  emptyMessage: refusal(400, codes.CannotSendAnEmptyMessage, 'Cannot send an empty message'),
  anothersMessage: refusal(
    403,
    codes.CannotEditMessageAuthoredByAnotherUser,
    'Cannot edit a message authored by another user',
  ),
  cannotDm: refusal(403, codes.CannotSendMessagesToThisUser, 'Cannot send messages to this user'),
  wrongChannelType: refusal(
    400,
    codes.CannotExecuteActionOnThisChannelType,
    'Cannot execute action on this channel type',
  ),
  inDm: refusal(403, codes.CannotExecuteActionOnDMChannel, 'Cannot execute action on a DM channel'),
  nonTextChannel: refusal(400, codes.CannotSendMessagesInNonTextChannel, 'Cannot send messages in a non-text channel'),
  archivedThread: refusal(400, codes.InvalidActionOnArchivedThread, 'Thread is archived'),
  lockedThread: refusal(400, codes.ThreadLocked, 'Thread is locked'),
  threadExists: refusal(
    400,
    codes.ThreadAlreadyCreatedForMessage,
    'A thread has already been created for this message',
  ),
  notJson: refusal(400, 50_109, 'The request body contains invalid JSON.'),
  tooLarge: refusal(413, 40_005, 'Request entity too large'),
  tooManyReactions: refusal(400, codes.MaximumNumberOfReactionsReached, 'Maximum number of reactions reached (20)'),
  tooManyCommands: refusal(
    400,
    codes.MaximumNumberOfApplicationCommandsReached,
    'Maximum number of application commands reached',
  ),
  tooOldToBulkDelete: refusal(
    400,
    codes.OneOfTheMessagesProvidedWasTooOldForBulkDelete,
    'You can only bulk delete messages that are under 14 days old.',
  ),
} as const;
