import type { OutgoingHttpHeaders } from 'node:http';

/** How the server is to fail the requests that match. */
export interface HttpFault {
  /** Tested on "POST /channels/1/messages". */
  readonly on: RegExp;
  /** 401, 429 or 5xx; left out, the request is only late. */
  readonly status?: number;
  /** How many requests fail; 1 unless said. */
  readonly times?: number;
  /** Only each so manieth of the requests that match fails; every one unless said. */
  readonly every?: number;
  /** Of a 429, in seconds. */
  readonly retryAfterS?: number;
  /** Of a 429. */
  readonly scope?: 'user' | 'shared' | 'global';
  /** Moves the server's clock on before the request is judged. */
  readonly lateByMs?: number;
  /** Does what was asked, and fails all the same: an answer that is lost on its way. */
  readonly afterwards?: boolean;
}

/** The failing answer. */
export interface FailedAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: object;
}

/** The faults that wait for their requests. */
export class HttpFaults {
  readonly #waiting: { readonly fault: HttpFault; left: number; met: number }[] = [];

  add(fault: HttpFault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1, met: 0 });
  }

  /** The fault that strikes this request, if one does. */
  take(where: string): HttpFault | null {
    const matching = this.#waiting.filter(({ fault, left }) => left > 0 && fault.on.test(where));
    const found = matching.find((one) => ++one.met % (one.fault.every ?? 1) === 0);
    if (!found) return null;
    found.left--;
    return found.fault;
  }
}

/** What Discord would say. */
export function failedAnswer({ status = 500, retryAfterS = 0.05, scope = 'user' }: HttpFault): FailedAnswer {
  if (status !== 429) {
    return {
      status,
      headers: {},
      body: { message: `${status}: ${status === 401 ? 'Unauthorized' : 'Failed'}`, code: 0 },
    };
  }
  const isGlobal = scope === 'global';
  return {
    status,
    headers: {
      'retry-after': String(retryAfterS),
      'x-ratelimit-scope': scope,
      ...(isGlobal
        ? { 'x-ratelimit-global': 'true' }
        : {
            'x-ratelimit-limit': '5',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset-after': String(retryAfterS),
            'x-ratelimit-bucket': 'test',
          }),
    },
    body: { message: 'You are being rate limited.', retry_after: retryAfterS, global: isGlobal },
  };
}
