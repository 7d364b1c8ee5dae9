import { createCombobox } from './combobox.ts';
import { lookUpWords } from './messages/look-ups/look-up-words.ts';
import { forumHash } from './route.ts';
import type { Translation } from './translation.ts';

/** A box that finds a forum, body or event by what is typed, and opens its card. */
export function renderForumSearch(translation: Translation): HTMLElement {
  const say = lookUpWords[translation.language()];
  return createCombobox({
    id: 'find-forum',
    kind: 'forum',
    label: say.findForum,
    hint: say.forumHint,
    translation,
    choose: ({ value }) => (location.hash = forumHash(value)),
  }).node;
}
