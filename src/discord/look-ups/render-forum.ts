import type { ForumCard } from '../../lookups/look-up-forum.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import type { MessagePayload } from '../payload.ts';
import { capitalized, showLine, showSmall } from '../show-text.ts';
import { lookUpBox } from './look-up-box.ts';
import { showFact, showSources, sourcesOf } from './show-fact.ts';

/** What is known of an edition, body or event, fact by fact, and where to read on. */
export function renderForum(card: ForumCard): MessagePayload {
  const { language, kind, name, facts } = card;
  const say = lookUpMessages[language];
  const sources = sourcesOf(facts);
  const known =
    facts.length === 0
      ? [showLine(say.nothingRecorded, language)]
      : facts.map((fact) => showFact(fact, sources, language));
  return lookUpBox(
    { language, label: capitalized(say.recordKinds[kind]), title: name },
    [...linksFirst(card), ...known],
    {
      end: showSources(sources, language),
    },
  );
}

/** The neighbours stand above the facts: where these are cut, nobody misses the way on. */
function linksFirst({ language, previous, next, related, documents }: ForumCard): string[] {
  const say = lookUpMessages[language];
  const most = 5;
  const named = (title: string, names: readonly string[]) =>
    names.length === 0
      ? null
      : showSmall([`${title}: ${names.slice(0, most).join(language === 'ar' ? '، ' : ', ')}`], language);
  const lines = [
    named(say.previous, previous === null ? [] : [previous.short]),
    named(say.next, next === null ? [] : [next.short]),
    named(
      say.related,
      related.map(({ short }) => short),
    ),
    named(
      say.documents,
      documents.map(({ title }) => title),
    ),
  ].filter((line) => line !== null);
  return lines.length === 0 ? [] : [lines.join('\n')];
}
