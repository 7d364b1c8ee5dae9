import { expect, it } from 'vitest';
import {
  auditHash,
  caseHash,
  figuresHash,
  gapsHash,
  queueHash,
  readPlace,
} from '../../../../../src/web/page/moderation/place.ts';
import { readRoute } from '../../../../../src/web/page/route.ts';

const place = (hash: string) => {
  const route = readRoute(hash);
  if (route.view !== 'moderation') throw new Error(`${hash} is the view ${route.view}.`);
  return readPlace(route);
};
const queue = { state: 'review', status: '', language: '', text: '', server: '', page: 0 } as const;
const audit = { kind: '', by: '', since: '', until: '', answer: '', page: 0 };

it.each([
  { ...queue },
  { ...queue, state: 'all', page: 3 },
  { ...queue, state: 'stale', status: 'not_found', language: 'fr', text: 'a&b=ما؟ #', server: '81' },
] as const)('the address of the queue %o leads to it', (filter) => {
  expect(place(queueHash(filter))).toEqual({ name: 'queue', filter });
});

it.each([
  { ...audit },
  { kind: 'gap-close', by: 'نور & co', since: '2031-05-01', until: '2031-06-01', answer: 'a/b', page: 2 },
])('the address of the log %o leads to it', (choice) => {
  expect(place(auditHash(choice))).toEqual({ name: 'audit', choice });
});

it.each([
  { hash: caseHash('a/b?c'), leads: { name: 'case', id: 'a/b?c', isCorrecting: false } },
  { hash: caseHash('a', true), leads: { name: 'case', id: 'a', isCorrecting: true } },
  { hash: gapsHash(true), leads: { name: 'gaps', isOpen: true } },
  { hash: gapsHash(false), leads: { name: 'gaps', isOpen: false } },
  { hash: figuresHash(30), leads: { name: 'figures', days: 30 } },
  { hash: figuresHash(90), leads: { name: 'figures', days: 90 } },
])('$hash leads to its place', ({ hash, leads }) => {
  expect(place(hash)).toEqual(leads);
});

it.each(['#/moderation/', '#/moderation/cases/', '#/moderation/elsewhere', '#/moderation?state=x&status=y&page=-1'])(
  '"%s" is the queue',
  (hash) => {
    expect(place(hash)).toEqual({ name: 'queue', filter: queue });
  },
);

it('leaves out what no filter takes', () => {
  expect(place('#/moderation/audit?since=yesterday&until=2031-5-1&page=1e9')).toEqual({ name: 'audit', choice: audit });
  expect(place('#/moderation/figures?days=31')).toEqual({ name: 'figures', days: 30 });
});
