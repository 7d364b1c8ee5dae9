import type { LookUpParts } from '../look-up-parts.ts';
import type { ModerationApi } from './moderation-api.ts';

/** What the moderators' views are made with. */
export interface ModerationParts extends LookUpParts {
  readonly api: ModerationApi;
  /** The name of the moderator who is logged in. */
  readonly moderator: string;
}
