import type { Timeline } from '../../lookups/lookups.ts';
import { startLine } from '../bidi.ts';
import { fitText } from '../fit-text.ts';
import { discordMessages } from '../messages/messages.ts';
import type { MessagePayload } from '../payload.ts';
import { showBold, showLine, showSmall } from '../show-text.ts';
import { lookUpBox } from './look-up-box.ts';
import { valuesOf } from './show-fact.ts';

const maxTheme = 300; // in UTF-16 code units, laid out

/** Editions in the order of time: name, place and dates, theme. */
export function renderTimeline({ language, name, topic, entries }: Timeline): MessagePayload {
  const say = discordMessages[language];
  const blocks = entries.map(({ year, short, dates, place, theme, sources }) => {
    const isInName = year === null || short.includes(String(year));
    const head = startLine(showBold(isInName ? short : `${year} · ${short}`, language), language);
    const shown = valuesOf(theme);
    const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
    const small = showSmall([valuesOf(place), valuesOf(dates), ...publishers], language);
    return [
      head,
      ...(shown === null ? [] : [fitText(showLine(shown, language), maxTheme)]),
      ...(small === null ? [] : [fitText(small, maxTheme)]),
    ].join('\n');
  });
  const title = [name, topic === null ? null : say.onTopic(topic)].filter((part) => part !== null).join(' · ');
  return lookUpBox({ language, label: say.timeline, ...(title === '' ? {} : { title }) }, blocks);
}
