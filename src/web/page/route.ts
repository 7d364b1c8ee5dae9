/** What the part of the address after "#" asks for. */
export type Route =
  | { readonly view: 'conversation' }
  | { readonly view: 'ask'; readonly question: string; readonly previous: string | null }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly id: string; readonly passageId: string | null };

/** Never fails: what is no route is the conversation. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/u, ''), '?');
  const values = new URLSearchParams(query);
  if (path === '/ask') {
    const question = values.get('q') ?? '';
    if (question.trim() !== '') return { view: 'ask', question, previous: values.get('previous') };
  }
  if (path === '/documents') return { view: 'documents' };
  const id = /^\/documents\/(.+)$/u.exec(path)?.[1];
  if (id !== undefined) return { view: 'document', id: decode(id), passageId: values.get('passage') };
  return { view: 'conversation' };
}

/** The address of an answer: opening it asks again. */
export function askHash(question: string, previous: string | null): string {
  return `#/ask?${new URLSearchParams(previous === null ? { q: question } : { q: question, previous }).toString()}`;
}

export function documentHash(id: string, passageId: string | null = null): string {
  const query = passageId === null ? '' : `?${new URLSearchParams({ passage: passageId }).toString()}`;
  return `#/documents/${encodeURIComponent(id)}${query}`;
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
