import { ComponentType, type APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { flattenComponents } from '../checks/check-components.ts';
import type { Body } from '../route.ts';

/** The components of a modal with what a member typed or chose, by custom id; throws where the client would not send it. */
export function fillInModal(
  { components }: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, string | readonly string[]>>,
): Body[] {
  const inputs = flattenComponents(components).filter(({ one }) => one.custom_id !== undefined);
  const unknown = Object.keys(values).find((key) => inputs.every(({ one }) => one.custom_id !== key));
  if (unknown !== undefined) throw new Error(`the modal has no input "${unknown}"`);
  return components.map((top: Body) => {
    if (top.component) return { type: top.type, id: 0, component: fillIn(top.component, values) };
    if (top.components)
      return { type: top.type, id: 0, components: top.components.map((one: Body) => fillIn(one, values)) };
    return { type: top.type, id: 0 };
  });
}

function fillIn(input: Body, values: Readonly<Record<string, string | readonly string[]>>): Body {
  const { type, custom_id, required = true } = input;
  const value = values[custom_id] ?? (type === ComponentType.TextInput ? (input.value ?? '') : []);
  if (required && value.length === 0) throw new Error(`the input "${custom_id}" is required`);
  const { min_length = 0, max_length = 4000 } = input;
  if (type !== ComponentType.TextInput) return { type, id: 0, custom_id, values: value };
  if (value.length > 0 && (value.length < min_length || value.length > max_length)) {
    throw new Error(`the input "${custom_id}" takes ${min_length} to ${max_length} characters`);
  }
  return { type, id: 0, custom_id, value };
}
