import { REST } from 'discord.js';

/** Where and as whom Discord is asked. */
export interface RestRequest {
  readonly token: string;
  /** Discord's address, or a test server's; `null`: Discord's. */
  readonly apiUrl: string | null;
}

/** Discord's interface for single requests, without a connection that stays. */
export function openRest({ token, apiUrl }: RestRequest): REST {
  return new REST(apiUrl === null ? {} : { api: apiUrl }).setToken(token);
}
