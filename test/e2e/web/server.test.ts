import { connect } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import type { DocumentsBody, PassageBody } from '../../../src/web/contracts.ts';
import { runMuntada } from '../../support/run-muntada.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startMuntada, type RunningMuntada } from './start-muntada.ts';

const data = await temporaryFolder('web');
let muntada: RunningMuntada;
beforeAll(async () => {
  muntada = await startMuntada(data);
});
afterAll(() => muntada.stop());

async function ask(question: string, previous?: string): Promise<Answer> {
  const response = await fetch(`${muntada.address}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, previous }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

/** Sends bytes as they are, and gives what comes back until the server ends the connection. */
async function sendBytes(bytes: string | Uint8Array): Promise<string> {
  const socket = connect(muntada.port, '127.0.0.1');
  socket.on('error', () => undefined); // the server may close while we still write
  socket.write(bytes);
  return readAll(socket).catch(() => '');
}

describe('muntada start', () => {
  it('says its address in three languages, and nothing on standard output', () => {
    expect(muntada.said().split(muntada.address)).toHaveLength(4);
    expect(muntada.said()).toContain('المنتدى جاهز');
    expect(muntada.said()).toContain('est prêt');
    expect(muntada.stdout()).toBe('');
  });

  it.each([
    { language: 'ar', question: 'ما شعار منتدى حوكمة الإنترنت لعام 2020؟' },
    { language: 'en', question: 'What was the theme of the Internet Governance Forum in 2020?' },
    { language: 'fr', question: 'Quel était le thème du Forum sur la gouvernance de l’Internet en 2020 ?' },
  ])(
    'answers in $language with excerpts that the documents and passages it serves hold',
    async ({ question, language }) => {
      const answer = await ask(question);
      expect(answer).toMatchObject({ question, language, status: 'answered' });
      for (const { documentId, passageId, start, end, excerpt } of answer.citations) {
        const document = await fetch(`${muntada.address}/api/documents/${encodeURIComponent(documentId)}`);
        expect(((await document.json()) as { text: string }).text.slice(start, end)).toBe(excerpt);
        const passage = await fetch(`${muntada.address}/api/passages/${encodeURIComponent(passageId)}`);
        expect(((await passage.json()) as PassageBody).passage.text).toContain(excerpt);
      }
    },
  );

  it('uses the question before', async () => {
    const answer = await ask('والثانية؟', 'متى المرحلة الأولى من منتدى حوكمة الإنترنت 2020؟');
    expect(answer.citations.map(({ excerpt }) => excerpt).join('\n')).toContain('9 إلى 17 نوفمبر');
  });

  it('counts passages as the index does', async () => {
    const { documents } = (await (await fetch(`${muntada.address}/api/documents`)).json()) as DocumentsBody;
    const metrics = await (await fetch(`${muntada.address}/metrics`)).text();
    const sum = documents.reduce((total, { passages }) => total + passages, 0);
    expect(metrics).toContain(`muntada_index_passages ${sum}\n`);
    expect(metrics).toContain(`muntada_index_documents ${documents.length}\n`);
  });

  it('answers 1,000 requests, 20 at a time, all right', async () => {
    const questions = [
      'ما شعار منتدى حوكمة الإنترنت لعام 2020؟',
      'How many sessions did WSIS Forum 2017 have?',
      'Qui ?',
    ];
    const expected = await Promise.all(questions.map((question) => ask(question)));
    const times: number[] = [];
    let next = 0;
    const work = async () => {
      while (next < 1000) {
        const place = next++ % questions.length;
        const start = performance.now();
        const { text, citations } = await ask(questions[place]!);
        times.push(performance.now() - start);
        if (text !== expected[place]!.text || citations.length !== expected[place]!.citations.length)
          throw new Error(`Request ${next} got another answer: ${text}`);
      }
    };
    await Promise.all(Array.from({ length: 20 }, work));
    times.sort((a, b) => a - b);
    const [median, last] = [0.5, 0.99].map((share) => Math.round(times[Math.floor(share * times.length)]!));
    console.log(`1,000 requests, 20 at a time: median ${median} ms, p99 ${last} ms`);
    expect(times).toHaveLength(1000);
  }, 600_000);
});

describe('bad bytes', () => {
  const request = (head: string, body = '') => `${head}\r\nConnection: close\r\n\r\n${body}`;
  const post = `POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json`;
  it.each([
    { bytes: 'no HTTP at all\r\n\r\n', status: 400 },
    { bytes: new Uint8Array(2048).map((_, place) => (place * 131) % 256), status: 400 },
    { bytes: request('GET / HTTP/1.1'), status: 400 },
    { bytes: request('GET / HTTP/1.1\r\nHost: elsewhere.example'), status: 421 },
    { bytes: request('GET / HTTP/1.1\r\nHost: a b'), status: 4 },
    { bytes: request('GET /../../package.json HTTP/1.1\r\nHost: localhost'), status: 404 },
    { bytes: request('GET /%00%ff HTTP/1.1\r\nHost: localhost'), status: 404 },
    { bytes: request(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost`), status: 431 },
    { bytes: request(`${post}\r\nContent-Length: 4`, '\0\xFF\u0001'), status: 400 },
    { bytes: request(`${post}\r\nContent-Length: 99999999999`, '{}'), status: 413 },
    { bytes: request(`${post}\r\nContent-Length: x`, '{}'), status: 400 },
    { bytes: request(`${post}\r\nTransfer-Encoding: chunked`, 'zz\r\n'), status: 400 },
  ])('get a refusal: $status', async ({ bytes, status }) => {
    const reply = await sendBytes(bytes);
    expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`, 'u'));
    expect(reply).not.toMatch(/\.[jt]s:\d|node_modules/u);
  });

  it('leave the server as it was, and so do callers that hang up', async () => {
    for (const head of [`${post}\r\nContent-Length: 40`, `${post}\r\nTransfer-Encoding: chunked`]) {
      const socket = connect(muntada.port, '127.0.0.1');
      socket.end(`${head}\r\n\r\n2\r\n{"`);
      await readAll(socket).catch(() => '');
    }
    expect((await fetch(`${muntada.address}/readyz`)).status).toBe(200);
    expect(muntada.said()).not.toContain('"level":50');
  });
});

describe('the end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'comes with code 0 after %s, once running requests have their answers',
    async (signal) => {
      const other = await startMuntada(data);
      const body = JSON.stringify({ question: 'ما شعار منتدى حوكمة الإنترنت لعام 2020؟' });
      const socket = connect(other.port, '127.0.0.1');
      const reply = readAll(socket);
      const head = `POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
      socket.write(head + body.slice(0, 5));
      await new Promise((resolve) => setTimeout(resolve, 300));
      other.kill(signal);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await expect(fetch(`${other.address}/healthz`)).rejects.toThrow('fetch failed');
      socket.write(body.slice(5));
      expect(await reply).toMatch(/^HTTP\/1\.1 200[\s\S]*"answered"/u);
      expect(await other.ended).toBe(0);
    },
  );

  it('does not wait for a request that never ends, nor for idle connections', async () => {
    const other = await startMuntada(data);
    const idle = connect(other.port, '127.0.0.1').on('error', () => undefined);
    const endless = connect(other.port, '127.0.0.1').on('error', () => undefined);
    endless.write(
      'POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = performance.now();
    expect(await other.stop()).toBe(0);
    expect(performance.now() - start).toBeLessThan(15_000);
    idle.destroy();
    endless.destroy();
  });

  it('frees the port, which nobody else can take before', async () => {
    const second = await runMuntada(['start', '--data', data], { env: { PORT: String(muntada.port) } });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`Port ${muntada.port} of 127.0.0.1 is in use.`);
    expect(second.stderr).toContain('PORT=0');
    expect(second.stderr).not.toContain('fault of the program');
  });

  it.each([
    { env: { PORT: '70000' }, says: 'PORT=70000' },
    { env: { PORT: '0', HOST: '203.0.113.1' }, says: 'HOST' },
    { env: { PORT: '0', HOST: 'no-such-host.invalid' }, says: 'HOST' },
  ])('comes before the beginning where $env cannot be used', async ({ env, says }) => {
    const { code, stderr } = await runMuntada(['start', '--data', data], { env });
    expect(code).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('fault of the program');
  });
});
