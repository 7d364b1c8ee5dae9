import type { World } from './state.ts';

/** A file of a multipart request. */
export interface Upload {
  /** The n of `files[n]`. */
  readonly index: number;
  readonly name: string;
  readonly size: number;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a body comes from outside; what a route reads of it, it checks
export type Body = any;

/** One request, taken apart. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly files: readonly Upload[];
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments after "/api/v10"; ":name" takes any. */
  readonly path: string;
  /** True: the token stands in the path, not in a header. */
  readonly isOpen?: true;
  /** Gives the answer's body; undefined becomes 204. */
  readonly handle: (world: World, call: Call) => unknown;
}

/** The route for a request, with what its ":name" segments hold. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Record<string, string> } | null {
  const segments = path.split('/');
  for (const route of routes) {
    const pattern = route.path.split('/');
    const isMatch =
      route.method === method &&
      pattern.length === segments.length &&
      pattern.every((part, index) => part.startsWith(':') || part === segments[index]);
    if (!isMatch) continue;
    const pairs = pattern.flatMap((part, index) =>
      part.startsWith(':') ? [[part.slice(1), decodeURIComponent(segments[index]!)] as const] : [],
    );
    return { route, params: Object.fromEntries(pairs) };
  }
  return null;
}
