import { button, element } from '../element.ts';
import { renderFailure } from '../documents-view.ts';
import { fetchStyle } from '../fetch-style.ts';
import type { LookUpParts } from '../look-up-parts.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import type { ModerationRoute } from '../route.ts';
import { renderAudit } from './audit-view.ts';
import { renderCase } from './case-view.ts';
import { renderFigures } from './figures-view.ts';
import { renderGaps } from './gaps-view.ts';
import { renderLogIn } from './log-in-view.ts';
import { createModerationApi } from './moderation-api.ts';
import type { ModerationParts } from './moderation-parts.ts';
import { readPlace, type Place } from './place.ts';
import { renderQueue } from './queue-view.ts';

/** The name of whoever is logged in, as far as this page knows. */
let moderator: string | null = null;

const places = [
  ['queue', '#/moderation'],
  ['gaps', '#/moderation/gaps'],
  ['audit', '#/moderation/audit'],
  ['figures', '#/moderation/figures'],
] as const;

/** The moderators' view of an address; without a session, the form to log in. */
export async function renderModeration(route: ModerationRoute, parts: LookUpParts): Promise<HTMLElement> {
  const node = element('div', { class: 'view wide moderation' });
  const styled = Promise.all(['/look-ups.css', '/moderation.css'].map(fetchStyle));
  await Promise.all([createShell(node, readPlace(route), parts).show(), styled]);
  return node;
}

function createShell(node: HTMLElement, place: Place, parts: LookUpParts) {
  const { translation, announce } = parts;
  const language = translation.language();
  const say = moderationWords[language];
  const api = createModerationApi(askToLogIn);

  function askToLogIn(): void {
    moderator = null;
    node.replaceChildren(...renderLogIn(language, (name) => void enter(name)));
  }

  async function enter(name: string): Promise<void> {
    moderator = name;
    await arrive(`${say.loggedInAs} ${name}`);
  }

  async function leave(): Promise<void> {
    await api.logOut();
    moderator = null;
    await arrive(say.loggedOut);
  }

  async function arrive(words: string): Promise<void> {
    await show();
    node.querySelector('h1')?.focus();
    announce(words, language);
  }

  async function show(): Promise<void> {
    if (moderator === null) {
      const session = await api.session();
      if (session.isOk) moderator = session.value.name;
      else if (session.failure.code === 'TOKEN') return;
      else {
        const again = () => void arrive('');
        return node.replaceChildren(
          element('h1', { tabindex: '-1' }, say.toModeration),
          renderFailure(session.failure, translation, again),
        );
      }
    }
    const view = await renderPlace(place, { ...parts, api, moderator });
    if (moderator !== null) node.replaceChildren(renderTop(moderator), view);
  }

  function renderTop(name: string): HTMLElement {
    const current = place.name === 'case' ? 'queue' : place.name;
    const links = places.map(([key, href]) =>
      element(
        'a',
        { href, 'aria-current': key === current ? (place.name === 'case' ? 'true' : 'page') : null },
        say[key],
      ),
    );
    const session = element('p', { class: 'session' }, `${say.loggedInAs} `, element('bdi', {}, name));
    session.append(button({ class: 'quiet' }, () => void leave(), say.logOut));
    return element('div', { class: 'desk' }, element('nav', { 'aria-label': say.places }, ...links), session);
  }

  return { show };
}

function renderPlace(place: Place, parts: ModerationParts): Promise<HTMLElement> {
  if (place.name === 'queue') return renderQueue(parts, place.filter);
  if (place.name === 'case') return renderCase(parts, place.id, place.isCorrecting);
  if (place.name === 'gaps') return renderGaps(parts, place.isOpen);
  return place.name === 'audit' ? renderAudit(parts, place.choice) : renderFigures(parts, place.days);
}
