import type { Context } from 'hono';
import { languages, type Language } from '../../language/language.ts';
import { completionKinds, type EditionFilter, type Lookups } from '../../lookups/lookups.ts';
import { findSeries, type SeriesName } from '../../lookups/record-index.ts';
import { seriesNames } from '../../records/record-schema.ts';
import { series } from '../../records/series.ts';
import { refuse } from '../refuse.ts';

const maxCandidates = 25; // as many as Discord shows
const seriesList = `Use one of: ${seriesNames.map((id) => series[id].label).join(', ')}.`;

/** A parameter that cannot be used. */
class QueryFault extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** `GET /api/forums`, `/api/forums/:id`, `/api/themes`, `/api/outcomes`, `/api/compare`, `/api/timeline`… */
export function lookUpRoutes(lookups: () => Lookups): Readonly<Record<string, (c: Context) => Response>> {
  const noForum = {
    message: 'There is no forum of this id or name.',
    remedy: 'GET /api/forums lists them; /api/complete?kind=forum&q=… finds them by what is typed.',
  };
  const editions = (look: 'themes' | 'outcomes') =>
    answer((c) => {
      const [filter, language] = [filterOf(c), languageOf(c)];
      const isUnknown = filter.forum !== null && !lookups().forum(filter.forum, language);
      return isUnknown ? null : { editions: lookups()[look](language, filter) };
    }, noForum);
  return {
    '/api/forums': answer((c) => ({ forums: lookups().forums(languageOf(c), seriesOf(c)) })),
    '/api/forums/:id{.+}': answer((c) => lookups().forum(c.req.param('id') ?? '', languageOf(c)), noForum),
    '/api/themes': editions('themes'),
    '/api/outcomes': editions('outcomes'),
    '/api/compare': answer((c) => lookups().compare(needed(c, 'left'), needed(c, 'right'), languageOf(c)), {
      message: 'One of the two is no forum that is known here.',
      remedy: 'Name both by id or name, as GET /api/forums lists them.',
    }),
    '/api/timeline': answer((c) => {
      const [of, topic] = [seriesOf(c), c.req.query('topic')?.trim() || null];
      if (of === null && topic === null) throw new QueryFault('"series" and "topic" are missing.', seriesList);
      return lookups().timeline(languageOf(c), of, topic);
    }),
    '/api/terms/:term{.+}': answer((c) => lookups().term(c.req.param('term') ?? '', languageOf(c)), {
      message: 'The glossary does not hold this term.',
      remedy: 'GET /api/complete?kind=term&q=… finds terms by what is typed.',
    }),
    '/api/sources': answer(() => ({ sources: lookups().sources() })),
    '/api/complete': answer((c) => {
      const kind = completionKinds.find((known) => known === c.req.query('kind'));
      if (kind === undefined)
        throw new QueryFault('"kind" is missing or not known.', `Use one of: ${completionKinds.join(', ')}.`);
      return { candidates: lookups().complete(kind, c.req.query('q') ?? '', maxCandidates) };
    }),
  };
}

interface Absence {
  readonly message: string;
  readonly remedy: string;
}

function answer(lookUp: (c: Context) => object | null, absence?: Absence) {
  return (c: Context): Response => {
    try {
      const found = lookUp(c);
      if (found !== null || absence === undefined) return c.json(found ?? {});
      return refuse(c, { code: 'NOT_FOUND', ...absence });
    } catch (error) {
      if (!(error instanceof QueryFault)) throw error;
      return refuse(c, { code: 'QUERY', message: error.message, remedy: error.remedy });
    }
  };
}

/** `language`, else the first known one that the browser asks for, else Arabic. */
function languageOf(c: Context): Language {
  const asked = c.req.query('language');
  const known = (name: string) => languages.find((language) => language === name.trim().slice(0, 2).toLowerCase());
  if (asked === undefined)
    return (c.req.header('accept-language') ?? '').split(',').flatMap((one) => known(one) ?? [])[0] ?? 'ar';
  const language = languages.find((one) => one === asked);
  if (language === undefined) throw new QueryFault('"language" is not known.', `Use one of: ${languages.join(', ')}.`);
  return language;
}

function seriesOf(c: Context): SeriesName | null {
  const asked = c.req.query('series');
  if (asked === undefined || asked === '') return null;
  const found = findSeries(asked);
  if (found === null) throw new QueryFault('"series" is not known.', seriesList);
  return found;
}

function filterOf(c: Context): Required<EditionFilter> & { readonly forum: string | null } {
  const year = c.req.query('year');
  if (year !== undefined && !/^\d{4}$/u.test(year)) throw new QueryFault('"year" is not a year.', 'Write four digits.');
  return {
    series: seriesOf(c),
    year: year === undefined ? null : Number(year),
    forum: c.req.query('forum')?.trim() || null,
  };
}

function needed(c: Context, name: string): string {
  const value = c.req.query(name)?.trim();
  if (value) return value;
  throw new QueryFault(`"${name}" is missing.`, 'Name both: /api/compare?left=igf-2019&right=igf-2020');
}
