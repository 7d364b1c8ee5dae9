import type { ServerSettings } from '../moderation/settings.ts';
import { discordMessages } from './messages/messages.ts';
import { boxMessage, type MessagePayload } from './payload.ts';
import { showLine } from './show-text.ts';

/** A server's settings as they are now; only who asked sees them. */
export function renderSettings(settings: ServerSettings): MessagePayload {
  const { language } = settings;
  const say = discordMessages[language].settings;
  const lines = [
    say.language,
    say.reportThreshold(settings.reportThreshold),
    say.wellReceivedVotes(settings.wellReceivedVotes),
    say.questionDays(settings.questionDays),
  ];
  const description = lines.map((line) => showLine(line, language)).join('\n');
  return boxMessage({ language, title: say.title, description, isEphemeral: true });
}
