/** Runs an action on something that is closed after it, whatever happens. */
export async function whileOpen<Result>(
  resource: { readonly close: () => Promise<void> },
  action: () => Promise<Result>,
): Promise<Result> {
  try {
    return await action();
  } finally {
    await resource.close();
  }
}
