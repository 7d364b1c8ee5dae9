import { ComponentType as Type } from 'discord-api-types/v10';
import type { Body } from '../route.ts';
import { checkCustomIds, flattenComponents } from './check-components.ts';
import { checkSelect, selectTypes } from './check-select.ts';
import { FormErrors } from './form-errors.ts';

const inModals: readonly unknown[] = [Type.ActionRow, Type.TextDisplay, Type.Label];

/** Refuses with 50035 what is no modal. */
export function checkModal(modal: Body): void {
  const errors = new FormErrors();
  errors.text(['data', 'custom_id'], modal?.custom_id, 1, 100);
  errors.text(['data', 'title'], modal?.title, 1, 45);
  const tops: Body[] = modal?.components ?? [];
  if (tops.length < 1 || tops.length > 5) errors.length(['data', 'components'], 1, 5);
  for (const [index, top] of tops.entries()) {
    const at = ['data', 'components', index];
    errors.choice([...at, 'type'], top.type, inModals);
    if (top.type === Type.ActionRow) {
      if (top.components?.length !== 1) errors.length([...at, 'components'], 1, 1);
      if (top.components?.[0]) errors.text([...at, 'components', 0, 'label'], top.components[0].label, 1, 45);
    }
    if (top.type === Type.Label) {
      errors.text([...at, 'label'], top.label, 1, 45);
      errors.text([...at, 'description'], top.description, 0, 100);
      if (!top.component) errors.add([...at, 'component'], 'BASE_TYPE_REQUIRED', 'This field is required');
    }
  }
  const all = flattenComponents(tops, ['data', 'components']);
  for (const { one, at } of all) {
    if (one.type === Type.TextInput) checkTextInput(errors, one, at);
    else if (selectTypes.includes(one.type)) checkSelect(errors, one, at);
  }
  checkCustomIds(errors, all);
  errors.throwIfAny();
}

function checkTextInput(errors: FormErrors, input: Body, at: readonly (string | number)[]): void {
  errors.text([...at, 'custom_id'], input.custom_id, 1, 100);
  errors.choice([...at, 'style'], input.style, [1, 2]);
  errors.text([...at, 'placeholder'], input.placeholder, 0, 100);
  errors.text([...at, 'value'], input.value, 0, input.max_length ?? 4000);
  const { min_length: min = 0, max_length: max = 4000 } = input;
  if (!(min >= 0 && min <= 4000)) errors.add([...at, 'min_length'], 'NUMBER_TYPE_MAX', 'Must be 0 to 4000.');
  if (!(max >= 1 && max <= 4000 && max >= min))
    errors.add([...at, 'max_length'], 'NUMBER_TYPE_MAX', 'Must be 1 to 4000.');
}
