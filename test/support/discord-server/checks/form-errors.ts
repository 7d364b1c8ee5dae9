import { type ErrorTree, Refusal } from '../refusal.ts';

type Path = readonly (string | number)[];

/** Collects what is wrong with a body, as 50035 tells it. */
export class FormErrors {
  readonly #tree: ErrorTree = {};
  #isEmpty = true;

  add(path: Path, code: string, message: string): void {
    this.#isEmpty = false;
    let node = this.#tree;
    for (const key of path) node = (node[String(key)] ??= {}) as ErrorTree;
    node['_errors'] = [...((node['_errors'] as [] | undefined) ?? []), { code, message }];
  }

  /** A text of `min` to `max` UTF-16 units; missing is fine where `min` is 0. */
  text(path: Path, value: unknown, min: number, max: number): void {
    if (value === undefined || value === null) {
      if (min > 0) this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
      return;
    }
    if (typeof value !== 'string') this.add(path, 'STRING_TYPE_CONVERT', 'Could not interpret as string.');
    else if (value.length > max || value.length < min) this.length(path, min, max);
  }

  /** Says that a list or a text has the wrong length. */
  length(path: Path, min: number, max: number): void {
    this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }

  choice(path: Path, value: unknown, allowed: readonly unknown[]): void {
    if (!allowed.includes(value)) {
      this.add(path, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
    }
  }

  /** With `under`, the tree hangs below that key. */
  throwIfAny(under: string | null = null): void {
    if (this.#isEmpty) return;
    throw new Refusal(400, 50_035, 'Invalid Form Body', under ? { [under]: this.#tree } : this.#tree);
  }
}

/** 50035 for one fault. */
export function invalidForm(path: Path, code: string, message: string): never {
  const errors = new FormErrors();
  errors.add(path, code, message);
  errors.throwIfAny();
  throw new Error('unreachable');
}
