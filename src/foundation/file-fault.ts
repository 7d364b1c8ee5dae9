/** One thing wrong in a corpus folder, for a person to mend. */
export interface FileFault {
  /** Relative to the corpus folder, or the folder itself as it was given. */
  readonly file: string;
  /** A line, a byte or a front-matter key ("line 4, date"); `null` for the whole file. */
  readonly where: string | null;
  /** What is wrong, without full stop. */
  readonly problem: string;
  /** What to do, as a full sentence. */
  readonly remedy: string;
}

/** One line for one fault: file, place, problem, remedy. */
export function describeFault(fault: FileFault): string {
  const place = fault.where === null ? fault.file : `${fault.file} (${fault.where})`;
  return `${place}: ${fault.problem}. ${fault.remedy}`;
}
