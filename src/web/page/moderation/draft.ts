/** What a moderator has written and not sent yet; it outlasts what others decide meanwhile. */
export interface Draft {
  reason: string;
  /** `null`: nothing of its own yet. */
  text: string | null;
  isCorrecting: boolean;
  /** The chosen passages: id to title; `null`: nothing chosen or taken away yet. */
  chosen: Map<string, string> | null;
}

export function emptyDraft(isCorrecting: boolean): Draft {
  return { reason: '', text: null, isCorrecting, chosen: null };
}
