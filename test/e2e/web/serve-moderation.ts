import type { Page, Route } from 'playwright-core';
import type {
  AuditBody,
  ErrorBody,
  FiguresBody,
  FoundPassagesBody,
  GapsBody,
  RefusalCode,
  ReviewBody,
  ReviewsBody,
  SessionBody,
} from '../../../src/web/contracts.ts';
import { detail, figures, gaps, history, summaries } from './moderation-fixtures.ts';

/** What a page sees of a server with answers to review, and what it sent. */
export interface ServedModeration {
  /** What the next verdict is refused with; `null` for none. */
  refusal: RefusalCode | null;
  shown: ReviewBody;
  /** Whether a moderator is logged in. */
  isLoggedIn: boolean;
  /** Method and path with query of each request, decoded, then its body. */
  readonly sent: string[];
}

const token = 'open-sesame';
const statusOf: Readonly<Partial<Record<RefusalCode, number>>> = { TOKEN: 401, CONFLICT: 409, TOO_MANY: 429 };

function refuse(route: Route, code: RefusalCode): Promise<void> {
  const json: ErrorBody = { error: { code, message: code, remedy: code } };
  return route.fulfill({ status: statusOf[code] ?? 400, json });
}

/** Answers the routes of moderation in the server's place. */
export async function serveModeration(page: Page, first: Partial<ServedModeration> = {}): Promise<ServedModeration> {
  const served: ServedModeration = { refusal: null, shown: detail, isLoggedIn: true, ...first, sent: [] };
  const answer = (route: Route): Promise<void> => {
    const request = route.request();
    const { pathname, search, searchParams } = new URL(request.url());
    const method = request.method();
    served.sent.push(`${method} ${decodeURIComponent(pathname + search)} ${request.postData() ?? ''}`.trim());
    if (pathname === '/api/session') return answerSession(route, method);
    if (!served.isLoggedIn) return refuse(route, 'TOKEN');
    if (pathname.endsWith('/verdicts')) return answerVerdict(route);
    if (pathname.endsWith('/claims')) {
      const claim = method === 'POST' ? { by: 'Nour', until: Date.UTC(2100, 0, 1) } : null;
      served.shown = { ...served.shown, claim };
      return route.fulfill({ json: served.shown });
    }
    if (pathname.startsWith('/api/reviews/')) return route.fulfill({ json: served.shown });
    if (pathname === '/api/reviews') {
      const states = searchParams.get('state')?.split(',') ?? [];
      const words = searchParams.get('text') ?? '';
      const cases = summaries.filter(
        ({ state, question }) => (states.length === 0 || states.includes(state)) && (question ?? '').includes(words),
      );
      const body: ReviewsBody = { cases, total: cases.length > 2 ? 57 : cases.length };
      return route.fulfill({ json: body });
    }
    if (pathname === '/api/audit') {
      const body: AuditBody = { events: history.toReversed() };
      return route.fulfill({ json: body });
    }
    if (pathname === '/api/gaps') {
      const body: GapsBody = { gaps: searchParams.get('open') === 'true' ? gaps : [] };
      return route.fulfill({ json: body });
    }
    if (pathname === '/api/passages') {
      const [title, section] = ['Lake <b>Rules</b>', 'Boats'];
      const excerpt = 'Boats leave at nine. The list of those who came is kept by the harbour.';
      const body: FoundPassagesBody = { passages: [{ passageId: 'lake-rules:2', title, section, excerpt }] };
      return route.fulfill({ json: body });
    }
    const body: FiguresBody = figures;
    return route.fulfill({ json: body });
  };

  function answerSession(route: Route, method: string): Promise<void> {
    if (method === 'DELETE') {
      served.isLoggedIn = false;
      return route.fulfill({ status: 204 });
    }
    const body = method === 'POST' ? (route.request().postDataJSON() as { token: string; name: string }) : null;
    if (body?.token === token) served.isLoggedIn = true;
    const session: SessionBody = { name: body?.name ?? 'Nour' };
    return served.isLoggedIn ? route.fulfill({ json: session }) : refuse(route, 'TOKEN');
  }

  function answerVerdict(route: Route): Promise<void> {
    if (served.refusal !== null) return refuse(route, served.refusal);
    const { kind } = route.request().postDataJSON() as { kind: string };
    const state = kind === 'verify' ? 'verified' : 'corrected';
    served.shown = { ...served.shown, state, openReports: 0, verdicts: 1, actions: ['undo'] };
    return route.fulfill({ json: served.shown });
  }

  const paths = /\/api\/(?:session|reviews|answers|audit|gaps|figures|passages\?)/u;
  await page.route(paths, answer);
  return served;
}
