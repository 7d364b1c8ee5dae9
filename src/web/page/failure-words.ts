import type { Failure } from './api.ts';
import type { PageMessages } from './messages/messages.ts';

/** What a reader is told about a failure. */
export function failureWords({ code, reference }: Failure, say: PageMessages): string {
  if (code === 'OFFLINE') return say.offline;
  if (code === 'TOO_LARGE') return say.tooLong;
  return code === 'NOT_READY' ? say.notReady : say.fault(reference);
}
