import { describe, expect, it } from 'vitest';
import { createHostCheck, printAddress } from '../../../src/web/hosts.ts';

describe('createHostCheck', () => {
  it.each([
    { configured: 'forum.example', header: 'Forum.Example:8787', allowed: true },
    { configured: 'forum.example', header: 'other.example', allowed: false },
    { configured: '::1', header: '[::1]:80', allowed: true },
    { configured: 'fe80::1', header: '[FE80::1]', allowed: true },
    { configured: '127.0.0.1', header: '10.0.0.5:8787', allowed: false },
    { configured: '0.0.0.0', header: '10.0.0.5:8787', allowed: true },
    { configured: '::', header: '[2001:db8::5]:8787', allowed: true },
    { configured: '0.0.0.0', header: 'elsewhere.example', allowed: false },
    { configured: '127.0.0.1', header: undefined, allowed: false },
  ])('served at $configured, $header: $allowed', ({ configured, header, allowed }) => {
    expect(createHostCheck(configured)(header)).toBe(allowed);
  });
});

describe('printAddress', () => {
  it.each([
    { host: '127.0.0.1', address: 'http://127.0.0.1:80' },
    { host: 'localhost', address: 'http://localhost:80' },
    { host: '::1', address: 'http://[::1]:80' },
    { host: '0.0.0.0', address: 'http://127.0.0.1:80' },
  ])('$host is reached at $address', ({ host, address }) => {
    expect(printAddress(host, 80)).toBe(address);
  });
});
