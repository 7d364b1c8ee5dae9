/** Placeholder until the shape is there. */
export type QuestionShape = Readonly<Record<string, unknown>>;
