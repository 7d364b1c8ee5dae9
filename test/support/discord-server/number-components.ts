import type { Body } from './route.ts';

/** Discord gives each component a number where the bot gave none. */
export function numberComponents(components: readonly Body[]): Body[] {
  let next = 1;
  const number = (one: Body): Body => {
    const id = one.id ?? next++;
    return {
      ...one,
      id,
      ...(one.components && { components: one.components.map(number) }),
      ...(one.accessory && { accessory: number(one.accessory) }),
    };
  };
  return components.map(number);
}
