import { expect, it } from 'vitest';
import { webAddress } from '../../../../src/web/page/web-address.ts';

it.each(['https://lake.example/2018?a=b', 'http://lake.example/'])('%s may be a link', (url) => {
  expect(webAddress(url)?.href).toBe(url);
});

it.each([
  null,
  '',
  'lake.example',
  '/2018',
  'javascript:alert(1)',
  'data:text/html,a',
  'ftp://lake.example/',
  ' JaVaScRiPt:x',
])('%s may not', (url) => {
  expect(webAddress(url)).toBeNull();
});
