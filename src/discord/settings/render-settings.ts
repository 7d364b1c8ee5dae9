import type { Language } from '../../language/language.ts';
import { defaultSettings, type ServerSettings } from '../../moderation/settings.ts';
import { startLine } from '../bidi.ts';
import { commandWords, subcommandWords, type SubcommandKey } from '../messages/commands/commands.ts';
import { discordMessages } from '../messages/messages.ts';
import { settingsMessages } from '../messages/settings/settings.ts';
import { boxMessage, type MessagePayload } from '../payload.ts';
import { showChannel, showLineWith, showRole } from '../show-mention.ts';
import { showBold, showLine, showWords } from '../show-text.ts';

/** So many channels of a list are shown. */
const shownChannels = 20;

export interface ShownSettings {
  readonly settings: ServerSettings;
  /** Ids of channels and roles that are there no more. */
  readonly deleted: ReadonlySet<string>;
  /** What was changed, or why nothing was, laid out. */
  readonly notes: readonly string[];
}

/** A server's settings as they are now, each below the subcommand that changes it; only who asked sees them. */
export function renderSettings({ settings, deleted, notes }: ShownSettings): MessagePayload {
  const { language } = settings;
  const say = settingsMessages[language];
  const line = (words: string) => showLine(words, language);
  const section = (key: SubcommandKey, lines: readonly string[]) =>
    [startLine(showBold(nameOf(key, language), language), language), ...lines].join('\n');
  const reset = nameOf('reset', language);
  const blocks = [
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
    section('language', [line(say.language)]),
    section('answers', [
      line(
        settings.collection === defaultSettings.collection
          ? say.answersFromDefault
          : say.answersFrom(settings.collection),
      ),
    ]),
    section('channel', channelLines(settings, deleted)),
    section('threads', [
      line(say.follows[`${settings.followsThreads}`]),
      line(say.hourlyAnswers(settings.hourlyAnswers)),
    ]),
    section('moderation', [
      moderatorLine(settings, deleted),
      line(say.reportThreshold(settings.reportThreshold)),
      line(say.wellReceivedVotes(settings.wellReceivedVotes)),
      line(say.questionDays(settings.questionDays)),
    ]),
    section('limits', [
      line(say.memberQuestions(settings.memberQuestions)),
      line(say.channelQuestions(settings.channelQuestions)),
      line(say.serverQuestions(settings.serverQuestions)),
    ]),
    ...(deleted.size === 0 ? [] : [line(say.tidyUp(reset, say.choices.what.deleted))]),
  ];
  return boxMessage({ language, title: say.title, description: blocks.join('\n\n'), isEphemeral: true });
}

/** "/settings channel" in the server's language. */
function nameOf(key: SubcommandKey, language: Language): string {
  return `/${commandWords[language].settings.name} ${subcommandWords[language][key].name}`;
}

function channelLines(
  { language, openChannels, silentChannels }: ServerSettings,
  deleted: ReadonlySet<string>,
): string[] {
  const say = settingsMessages[language];
  const list = (ids: readonly string[]) => {
    const shown = ids
      .slice(0, shownChannels)
      .map((id) => (deleted.has(id) ? showWords(say.deletedChannel(id), language) : showChannel(id)));
    const rest = ids.length - shown.length;
    return [...shown, ...(rest > 0 ? [showWords(discordMessages[language].more(rest), language)] : [])].join(' ');
  };
  const lists = [
    { say: say.open, ids: openChannels },
    { say: say.silent, ids: silentChannels },
  ].filter(({ ids }) => ids.length > 0);
  return [
    ...lists.map((one) => showLineWith(one.say, list(one.ids), language)),
    showLine(lists.length === 0 ? say.everywhere : say.elsewhere, language),
  ];
}

function moderatorLine({ language, moderatorRole }: ServerSettings, deleted: ReadonlySet<string>): string {
  const say = settingsMessages[language];
  if (moderatorRole === null) return showLine(say.keepers, language);
  const role = deleted.has(moderatorRole)
    ? showWords(say.deletedRole(moderatorRole), language)
    : showRole(moderatorRole);
  return showLineWith(say.keepersAnd, role, language);
}
