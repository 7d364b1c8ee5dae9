/** A run of whole sentences of one document. Offsets are UTF-16 code units in the document's original text. */
export interface Passage {
  /** `<documentId>:<8 hex digits of the text's SHA-256>`, `.2`, `.3`… appended where one text occurs again. */
  readonly id: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  /** The nearest heading above, without its marks. */
  readonly section: string | null;
  /**
   * `[start, end)` of each sentence, in order, inside `[start, end)` of the passage. A sentence of more than 350
   * graphemes, too long to be cited whole, is listed clause by clause.
   */
  readonly sentences: readonly (readonly [start: number, end: number])[];
}
