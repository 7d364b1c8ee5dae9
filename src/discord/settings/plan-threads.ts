import { chosenNumbers, planSet, type Plan, type Planning } from './plan.ts';

/** Whether threads are followed, and how often what did not name the bot is answered. */
export function planThreads(call: Planning): Plan {
  const follow = call.text('follow');
  const numbers = chosenNumbers(call, ['hourlyAnswers']);
  if (follow === null) return planSet(numbers);
  const isOn = follow === 'yes';
  return planSet({ ...numbers, followsThreads: isOn }, [
    ({ means }) => (isOn ? means.followsOn : means.followsOff),
    ...(isOn && !call.parts.readsAll
      ? [({ means }: { readonly means: { readonly unread: string } }) => means.unread]
      : []),
  ]);
}
