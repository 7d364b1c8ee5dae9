import type { Language } from '../language/language.ts';
import { startLine } from './bidi.ts';
import { fitText } from './fit-text.ts';
import { maxEmbedDescription } from './limits.ts';
import { commandWords, menuWords, type CommandKey } from './messages/commands/commands.ts';
import { discordMessages } from './messages/messages.ts';
import { boxMessage, type MessagePayload } from './payload.ts';
import { showBold, showLine, showWords } from './show-text.ts';

/** Commands for everybody, in the order of help. */
const forMembers: readonly CommandKey[] = [
  'ask',
  'forum',
  'themes',
  'outcomes',
  'compare',
  'timeline',
  'term',
  'sources',
  'passage',
  'myData',
  'forgetMe',
];

/** What the bot can do, with its commands; only who asked sees it. */
export function renderHelp(language: Language): MessagePayload {
  const say = discordMessages[language];
  const { votes, sources, report } = say.buttonHelp;
  const blocks = [
    say.help(menuWords[language].findSources).map((line) => showLine(line, language)),
    [heading(say.commands, language), ...commandLines(forMembers, language)],
    [
      heading(say.underAnswers, language),
      ...[`👍 👎 ${votes}`, `📖 ${sources}`, `⚑ ${report}`].map((line) => showLine(line, language)),
    ],
  ];
  const description = fitText(blocks.map((lines) => lines.join('\n')).join('\n\n'), maxEmbedDescription);
  return boxMessage({ language, title: say.helpTitle, description, isEphemeral: true });
}

/** What the bot says when it joins a server. */
export function renderWelcome(language: Language): MessagePayload {
  const say = discordMessages[language];
  const blocks = [
    say.welcome.map((line) => showLine(line, language)).join('\n\n'),
    commandLines(['ask', 'forum', 'help', 'settings'], language).join('\n'),
  ];
  return boxMessage({ language, title: say.welcomeTitle, description: blocks.join('\n\n') });
}

function commandLines(keys: readonly CommandKey[], language: Language): string[] {
  return keys.map((key) => {
    const { name, description } = commandWords[language][key];
    return startLine(`**/${showWords(name, language)}** ${showWords(description, language)}`, language);
  });
}

function heading(text: string, language: Language): string {
  return startLine(showBold(text, language), language);
}
