import type { MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';

/**
 * Refuses what a browser sends for a page of another origin. `Sec-Fetch-Site`, which no page can set, decides; a browser
 * without it is judged by `Origin`. Programs that are no browser send neither, and pass.
 *
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export const onlySameOrigin: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const isOwn =
    site === undefined ? origin === undefined || isOf(origin, c.req.header('host')) : site === 'same-origin';
  if (isOwn) return next();
  return refuse(c, {
    code: 'ORIGIN',
    message: 'This request comes from a page of another origin.',
    remedy: 'Ask from the page that this server serves, or from a program that is no browser.',
  });
};

function isOf(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
