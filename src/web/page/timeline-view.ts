import type { Candidate } from '../../lookups/completion.ts';
import { complete, loadTimeline } from './api.ts';
import { createCombobox } from './combobox.ts';
import { button, element, icon } from './element.ts';
import { fill, renderEmpty } from './loaded-view.ts';
import type { LookUpParts } from './look-up-parts.ts';
import { lookUpWords } from './messages/look-ups/look-up-words.ts';
import { timelineHash } from './route.ts';
import { renderPicture } from './timeline-picture.ts';

interface Wanted {
  /** As look-ups call it; empty for all. */
  readonly series: string;
  /** Empty for none. */
  readonly topic: string;
}

/** A series over the years, a topic over the years, or a topic within a series. */
export async function renderTimeline(parts: LookUpParts, wanted: Wanted): Promise<HTMLElement> {
  const { translation, announce, onHash } = parts;
  const language = translation.language();
  const say = lookUpWords[language];
  let now = wanted;
  const picture = element('div', { class: 'picture' });
  const chooser = element('select', { id: 'series' });
  const topic = createCombobox({
    id: 'topic',
    kind: 'term',
    label: say.topic,
    hint: say.topicHint,
    translation,
    takesTyped: true,
    choose: ({ shown }) => void change({ topic: shown }),
  });
  const clear = button(
    { class: 'quiet' },
    () => void change({ topic: '' }),
    icon('M6 6l12 12M18 6 6 18'),
    say.withoutTopic,
  );
  chooser.addEventListener('change', () => void change({ series: chooser.value }));

  async function show(): Promise<void> {
    topic.box.value = now.topic;
    clear.hidden = now.topic === '';
    await fill(picture, translation, {
      load: () => loadTimeline(now.series, now.topic, language),
      show(timeline) {
        now = { series: timeline.series ?? '', topic: timeline.topic ?? '' };
        return timeline.entries.length === 0 ? [renderEmpty(say.noTimeline)] : renderPicture(timeline);
      },
      absent: () => [renderEmpty(say.timelineGone)],
    });
  }

  async function change(part: Partial<Wanted>): Promise<void> {
    now = { ...now, ...part };
    onHash(timelineHash(now.series, now.topic));
    await show();
    announce(picture.querySelector('.count, .nothing, .failure p')?.textContent ?? '', language);
  }

  const [series] = await Promise.all([complete('series', ''), show()]);
  const options = (series.isOk ? series.value : []).map((one: Candidate) =>
    element('option', { value: one.value }, one.shown[language]),
  );
  chooser.append(element('option', { value: '' }, say.allSeries), ...options);
  chooser.value = now.series;
  const label = element('label', { for: chooser.id }, say.series);
  return element(
    'div',
    { class: 'view wide' },
    element('h1', { tabindex: '-1' }, say.toTimeline),
    element('div', { class: 'filters' }, element('div', { class: 'chooser' }, label, chooser), topic.node, clear),
    picture,
  );
}
