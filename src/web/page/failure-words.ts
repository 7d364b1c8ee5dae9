import type { Failure } from './api.ts';
import type { PageMessages } from './messages/messages.ts';

/** What a reader is told about a failure. */
export function failureWords({ code, reference }: Failure, say: PageMessages): string {
  if (code === 'OFFLINE') return say.offline;
  if (code === 'TOO_LARGE') return say.tooLong;
  if (code === 'TOO_MANY') return say.tooMany;
  return code === 'NOT_READY' ? say.notReady : say.fault(reference);
}
