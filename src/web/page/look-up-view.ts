import { renderCompare } from './compare-view.ts';
import { fetchStyle } from './fetch-style.ts';
import { renderForum } from './forum-view.ts';
import { renderForums } from './forums-view.ts';
import type { LookUpParts } from './look-up-parts.ts';
import type { LookUpRoute } from './route.ts';
import { renderTerm, renderTerms } from './terms-view.ts';
import { renderTimeline } from './timeline-view.ts';

/** The view of an address that looks something up. */
export async function renderLookUp(route: LookUpRoute, parts: LookUpParts): Promise<HTMLElement> {
  const [node] = await Promise.all([renderRoute(route, parts), fetchStyle('/look-ups.css')]);
  return node;
}

function renderRoute(route: LookUpRoute, parts: LookUpParts): Promise<HTMLElement> {
  if (route.view === 'forums') return renderForums(parts.translation);
  if (route.view === 'forum') return renderForum(parts, route.id);
  if (route.view === 'timeline') return renderTimeline(parts, route);
  if (route.view === 'compare') return renderCompare(parts, route);
  return route.view === 'terms' ? renderTerms(parts) : renderTerm(parts, route.term);
}
