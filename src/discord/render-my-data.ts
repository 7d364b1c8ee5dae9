import type { Language } from '../language/language.ts';
import type { KnownOf } from '../moderation/moderation.ts';
import { joinBlocks } from './join-blocks.ts';
import { maxEmbedDescription } from './limits.ts';
import { discordMessages } from './messages/messages.ts';
import { boxMessage, type MessagePayload } from './payload.ts';
import { showLine } from './show-text.ts';

/** What is kept of a member: their questions, newest first, and how often they voted and reported. */
export function renderMyData({ answers, events, posts, waits }: KnownOf, language: Language): MessagePayload {
  const say = discordMessages[language];
  const count = (kind: string) => events.filter((event) => event.kind === kind).length;
  const blocks = [
    showLine(say.myData.kept(answers.length, count('vote'), count('report')), language),
    showLine(say.myData.places(posts.length, waits.length), language),
    ...answers.toReversed().flatMap(({ question }) => (question === null ? [] : [showLine(`• ${question}`, language)])),
  ];
  const more = (left: number) => showLine(say.more(left), language);
  const description = joinBlocks(blocks, maxEmbedDescription, more);
  return boxMessage({ language, title: say.myData.title, description, isEphemeral: true });
}

export function renderForgotten(questions: number, language: Language): MessagePayload {
  const say = discordMessages[language].myData;
  const description = showLine(say.forgotten(questions), language);
  return boxMessage({ language, title: say.forgottenTitle, description, isEphemeral: true });
}
