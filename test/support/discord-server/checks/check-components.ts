import { ButtonStyle, ComponentType as Type } from 'discord-api-types/v10';
import type { Body } from '../route.ts';
import { checkSelect, selectTypes } from './check-select.ts';
import type { FormErrors } from './form-errors.ts';

type Path = readonly (string | number)[];

const versionTwo: readonly unknown[] = [
  Type.Section,
  Type.TextDisplay,
  Type.Thumbnail,
  Type.MediaGallery,
  Type.File,
  Type.Separator,
  Type.Container,
];
const legacyRows = 5;
const inVersionTwo = { components: 40, text: 4000 } as const;

/** All components, nested ones too, each with its path. */
export function flattenComponents(components: Body, path: Path = ['components']): { one: Body; at: Path }[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((one: Body, index) => {
    const at = [...path, index];
    const inner = [one?.accessory, one?.component].filter(Boolean);
    return [
      { one, at },
      ...flattenComponents(one?.components, [...at, 'components']),
      ...inner.map((single) => ({ one: single, at: [...at, one.accessory ? 'accessory' : 'component'] })),
    ];
  });
}

/** The limits of a message's components; `isVersionTwo`: it has the flag of Components V2. */
export function checkComponents(errors: FormErrors, components: Body, isVersionTwo: boolean): void {
  if (components === undefined || components === null) return;
  const all = flattenComponents(components);
  if (!isVersionTwo && components.length > legacyRows) errors.length(['components'], 0, legacyRows);
  if (isVersionTwo && all.length > inVersionTwo.components) errors.length(['components'], 1, inVersionTwo.components);
  const text = all.reduce((sum, { one }) => sum + (one.type === Type.TextDisplay ? String(one.content).length : 0), 0);
  if (text > inVersionTwo.text) {
    errors.add(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', 'Text exceeds maximum size of 4000');
  }
  for (const [index, top] of components.entries()) {
    if (top.type !== Type.ActionRow && !(isVersionTwo && versionTwo.includes(top.type))) {
      errors.choice(['components', index, 'type'], top.type, isVersionTwo ? [Type.ActionRow, ...versionTwo] : [1]);
    }
  }
  for (const { one, at } of all) checkOne(errors, one, at);
  checkCustomIds(errors, all);
}

function checkOne(errors: FormErrors, one: Body, at: Path): void {
  if (one.type === Type.ActionRow) checkRow(errors, one, at);
  else if (one.type === Type.Button) checkButton(errors, one, at);
  else if (one.type === Type.TextDisplay) errors.text([...at, 'content'], one.content, 1, inVersionTwo.text);
  else if (selectTypes.includes(one.type)) checkSelect(errors, one, at);
  else if (!versionTwo.includes(one.type)) errors.choice([...at, 'type'], one.type, versionTwo);
}

/** One to five buttons, or one select. */
function checkRow(errors: FormErrors, row: Body, at: Path): void {
  const inside: Body[] = row.components ?? [];
  const selects = inside.filter(({ type }) => selectTypes.includes(type)).length;
  const isFull = selects > 0 ? inside.length > 1 : inside.length > 5;
  if (inside.length === 0) errors.length([...at, 'components'], 1, 5);
  if (isFull) {
    errors.add([...at, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The components in this row are too wide.');
  }
  for (const [index, { type }] of inside.entries()) {
    if (type !== Type.Button && !selectTypes.includes(type)) {
      errors.choice([...at, 'components', index, 'type'], type, [Type.Button, ...selectTypes]);
    }
  }
}

function checkButton(errors: FormErrors, button: Body, at: Path): void {
  errors.text([...at, 'label'], button.label, button.emoji || button.style === ButtonStyle.Premium ? 0 : 1, 80);
  errors.choice([...at, 'style'], button.style, [1, 2, 3, 4, 5, 6]);
  if (button.style === ButtonStyle.Link) {
    errors.text([...at, 'url'], button.url, 1, 512);
    if (button.custom_id !== undefined) {
      errors.add([...at, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url.');
    }
  } else if (button.style !== ButtonStyle.Premium) errors.text([...at, 'custom_id'], button.custom_id, 1, 100);
}

/** No two components may answer to the same id. */
export function checkCustomIds(errors: FormErrors, all: readonly { one: Body; at: Path }[]): void {
  const seen = new Set<unknown>();
  for (const { one, at } of all) {
    if (one.custom_id === undefined) continue;
    if (seen.has(one.custom_id)) {
      errors.add([...at, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    }
    seen.add(one.custom_id);
  }
}
