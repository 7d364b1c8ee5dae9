import { Hono, type MiddlewareHandler } from 'hono';
import type { AppParts } from './create-app.ts';
import { onlyModerators, type ModeratorEnv } from './only-moderators.ts';
import { sendExport } from './routes/export.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { sessionRoutes } from './routes/session.ts';
import { castVote, reportAnswer, showMyData } from './routes/votes.ts';
import { onlySameOrigin } from './same-origin.ts';
import { visitorOf } from './visitor.ts';

/** Votes and reports, for everybody; reviews, for moderators. What changes something is taken from the same origin only. */
export function addModerationRoutes(
  app: Hono,
  limit: MiddlewareHandler,
  {
    moderation,
    assistant,
    sessions,
    exportRows,
  }: Pick<AppParts, 'moderation' | 'assistant' | 'sessions' | 'exportRows'>,
): void {
  app.post('/api/answers/:id/votes', onlySameOrigin, limit, castVote(moderation));
  app.post('/api/answers/:id/reports', onlySameOrigin, limit, reportAnswer(moderation));
  const mine = showMyData(moderation, visitorOf);
  app.get('/api/my-data', onlySameOrigin, mine).delete('/api/my-data', onlySameOrigin, mine);

  const session = sessionRoutes(sessions);
  app.post('/api/session', onlySameOrigin, limit, session.open);
  app.get('/api/session', session.show);
  app.delete('/api/session', onlySameOrigin, session.close);

  const reviews = reviewRoutes(moderation, assistant);
  const moderators = new Hono<ModeratorEnv>();
  const only = onlyModerators(sessions);
  moderators.get('/reviews', only, reviews.list);
  moderators.get('/reviews/:id', only, reviews.show);
  moderators.post('/answers/:id/verdicts', onlySameOrigin, only, limit, reviews.decide);
  moderators.post('/answers/:id/claims', onlySameOrigin, only, reviews.claim);
  moderators.delete('/answers/:id/claims', onlySameOrigin, only, reviews.claim);
  moderators.get('/audit', only, reviews.audit);
  moderators.get('/gaps', only, reviews.gaps);
  moderators.get('/figures', only, reviews.figures);
  moderators.get('/passages', only, reviews.passages);
  moderators.get('/export', only, sendExport({ moderation, exportRows, now: Date.now }));
  app.route('/api', moderators);
}
