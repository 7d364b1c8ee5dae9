import { ComponentType as Type } from 'discord-api-types/v10';
import type { Body } from '../route.ts';
import type { FormErrors } from './form-errors.ts';

/** The components of which members choose. */
export const selectTypes: readonly unknown[] = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];

/** The limits of a select and of its options. */
export function checkSelect(errors: FormErrors, select: Body, at: readonly (string | number)[]): void {
  errors.text([...at, 'custom_id'], select.custom_id, 1, 100);
  errors.text([...at, 'placeholder'], select.placeholder, 0, 150);
  const { min_values: min = 1, max_values: max = 1 } = select;
  if (!(min >= 0 && min <= 25)) errors.add([...at, 'min_values'], 'NUMBER_TYPE_MAX', 'Must be 0 to 25.');
  if (!(max >= 1 && max <= 25 && max >= min)) errors.add([...at, 'max_values'], 'NUMBER_TYPE_MAX', 'Must be 1 to 25.');
  if (select.type !== Type.StringSelect) return;
  const options: Body[] = select.options ?? [];
  if (options.length < 1 || options.length > 25) errors.length([...at, 'options'], 1, 25);
  if (max > options.length) {
    errors.add([...at, 'max_values'], 'BASE_TYPE_BAD_LENGTH', 'More values than there are options.');
  }
  const seen = new Set<unknown>();
  for (const [index, option] of options.entries()) {
    const here = [...at, 'options', index];
    errors.text([...here, 'label'], option.label, 1, 100);
    errors.text([...here, 'value'], option.value, 1, 100);
    errors.text([...here, 'description'], option.description, 0, 100);
    if (seen.has(option.value)) {
      errors.add(
        [...here, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    seen.add(option.value);
  }
}
