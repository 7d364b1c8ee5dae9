import type { CaseDetail } from '../../../moderation/views.ts';
import type { FoundPassagesBody } from '../../contracts.ts';
import { button, element } from '../element.ts';
import { failureWords } from '../failure-words.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { mostPassages } from '../step-limits.ts';
import { labelled, leaning } from './form-fields.ts';
import type { ModerationParts } from './moderation-parts.ts';

type Offered = FoundPassagesBody['passages'][number];

/**
 * Passages to tick: those that were cited, those that are chosen, and those that are found by their words.
 *
 * @param chosen - Changed in place: passage id to title.
 */
export function createPassageChoice(
  detail: CaseDetail,
  chosen: Map<string, string>,
  { api, translation, announce }: ModerationParts,
  onChange: () => void,
): HTMLElement {
  const language = translation.language();
  const say = moderationWords[language];
  const words = element('input', { id: 'passage-words', type: 'search', autocomplete: 'off' });
  const found = element('div', { class: 'found' });
  const offered = element('ul', { class: 'offered' });
  const node = element('fieldset', { class: 'bearing' });
  const pageDir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const known = new Map<string, Offered>(offerOf(detail).map((one) => [one.passageId, one]));
  for (const one of known.values()) offered.append(renderOffer(one));

  function renderOffer(one: Offered): HTMLElement {
    const { passageId, title, section, excerpt } = one;
    const box = element('input', { type: 'checkbox' });
    box.checked = chosen.has(passageId);
    box.addEventListener('change', () => {
      if (box.checked) chosen.set(passageId, title);
      else chosen.delete(passageId);
      showFull();
      onChange();
    });
    const name = [title, section].filter((part) => part !== null).map((part) => element('bdi', {}, part));
    const label = element(
      'label',
      {},
      box,
      element('strong', {}, ...name.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]))),
    );
    label.append(element('span', { class: 'excerpted', dir: 'auto' }, excerpt));
    return element('li', {}, label);
  }

  /** Those that would be too many cannot be ticked. */
  function showFull(): void {
    for (const box of node.querySelectorAll<HTMLInputElement>('[type=checkbox]'))
      box.disabled = !box.checked && chosen.size >= mostPassages;
  }

  async function find(): Promise<void> {
    const text = words.value.trim();
    if (text === '') return words.focus();
    const result = await api.findPassages(text);
    const passages = result.isOk ? result.value.passages.filter(({ passageId }) => !known.has(passageId)) : [];
    const count = element('p', { class: 'count' });
    count.textContent = result.isOk
      ? say.foundPassages(result.value.passages.length)
      : failureWords(result.failure, say);
    keepChosen();
    found.replaceChildren(count, element('ul', { class: 'offered' }, ...passages.map(renderFound)));
    showFull();
    announce(count.textContent, language);
  }

  const shown = new Map<string, Offered>();
  function renderFound(one: Offered): HTMLElement {
    shown.set(one.passageId, one);
    return renderOffer(one);
  }

  /** What was found and ticked moves up, so that the next search does not take it away. */
  function keepChosen(): void {
    for (const [id, one] of shown) {
      if (!chosen.has(id) || known.has(id)) continue;
      known.set(id, one);
      offered.append(renderOffer(one));
    }
    shown.clear();
  }

  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault(); // the correction is not sent yet
    void find();
  });
  const search = element('div', { class: 'passage-search' }, labelled(say.findPassages, leaning(words, pageDir)));
  search.append(button({ class: 'verdict-button' }, () => void find(), say.find));
  const cited = known.size === 0 ? null : element('p', { class: 'aside' }, say.citedPassages);
  node.append(element('legend', {}, say.bearingPassages), ...(cited ? [cited] : []), offered, search, found);
  showFull();
  return node;
}

function offerOf({ passages, citations }: CaseDetail): Offered[] {
  return passages.map(({ passageId, title, section, text }) => {
    const cited = citations.find((citation) => citation.passageId === passageId);
    return { passageId, title, section, excerpt: cited?.excerpt ?? text };
  });
}
