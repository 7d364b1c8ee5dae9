/** What the part of the address after "#" asks for. */
export type Route =
  | { readonly view: 'conversation' }
  | { readonly view: 'ask'; readonly question: string; readonly previous: string | null }
  | DocumentRoute
  | LookUpRoute
  | ModerationRoute;

export type DocumentRoute =
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly id: string; readonly passageId: string | null };

export type LookUpRoute =
  | { readonly view: 'forums' }
  | { readonly view: 'forum'; readonly id: string }
  | { readonly view: 'timeline'; readonly series: string; readonly topic: string }
  | { readonly view: 'compare'; readonly left: string; readonly right: string }
  | { readonly view: 'terms' }
  | { readonly view: 'term'; readonly term: string };

/** A moderators' view; which one, its own modules read from the rest of the address. */
export interface ModerationRoute {
  readonly view: 'moderation';
  readonly path: string;
  readonly query: string;
}

/** What a timeline shows where its address names neither series nor topic. */
const firstSeries = 'IGF';

/** Never fails: what is no route is the conversation. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/u, ''), '?');
  const values = new URLSearchParams(query);
  if (path === '/ask') {
    const question = values.get('q') ?? '';
    if (question.trim() !== '') return { view: 'ask', question, previous: values.get('previous') };
  }
  if (path === '/documents') return { view: 'documents' };
  if (/^\/moderation(?:\/|$)/u.test(path)) return { view: 'moderation', path: path.slice(11), query };
  const id = idBelow('documents', path);
  if (id !== null) return { view: 'document', id, passageId: values.get('passage') };
  return readLookUp(path, values) ?? { view: 'conversation' };
}

function readLookUp(path: string, values: URLSearchParams): LookUpRoute | null {
  const value = (name: string) => values.get(name)?.trim() ?? '';
  if (path === '/forums') return { view: 'forums' };
  if (path === '/terms') return { view: 'terms' };
  if (path === '/compare') return { view: 'compare', left: value('left'), right: value('right') };
  if (path === '/timeline') {
    const [series, topic] = [value('series'), value('topic')];
    return { view: 'timeline', series: series === '' && topic === '' ? firstSeries : series, topic };
  }
  const [id, term] = [idBelow('forums', path), idBelow('terms', path)];
  if (id !== null) return { view: 'forum', id };
  return term === null ? null : { view: 'term', term };
}

/** What follows a place in a path; `null` where nothing does, or another place is named. */
export function idBelow(place: string, path: string): string | null {
  return path.startsWith(`/${place}/`) && path.length > place.length + 2 ? decode(path.slice(place.length + 2)) : null;
}

/** The address of an answer: opening it asks again. */
export function askHash(question: string, previous: string | null): string {
  return `#/ask?${new URLSearchParams(previous === null ? { q: question } : { q: question, previous }).toString()}`;
}

export function documentHash(id: string, passageId: string | null = null): string {
  const query = passageId === null ? '' : `?${new URLSearchParams({ passage: passageId }).toString()}`;
  return `#/documents/${encodeURIComponent(id)}${query}`;
}

export function forumHash(id: string): string {
  return `#/forums/${encodeURIComponent(id)}`;
}

export function termHash(term: string): string {
  return `#/terms/${encodeURIComponent(term)}`;
}

/** @param series - As look-ups call it, "Arab IGF"; empty for all of them. */
export function timelineHash(series: string, topic = ''): string {
  return `#/timeline${queryOf({ series, topic })}`;
}

/** @param left - An id or name; empty where it is not chosen yet. */
export function compareHash(left: string, right: string): string {
  return `#/compare${queryOf({ left, right })}`;
}

/** The part of an address that begins with "?"; empty values are left out. */
export function queryOf(values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
  return query === '' ? '' : `?${query}`;
}

function splitOnce(text: string, sign: string): string[] {
  const place = text.indexOf(sign);
  return place === -1 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
