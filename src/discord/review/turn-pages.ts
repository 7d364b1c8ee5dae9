import type { Language } from '../../language/language.ts';
import type { ModeratorList } from '../custom-id.ts';
import { discordMessages } from '../messages/messages.ts';
import type { ShownButton } from '../payload.ts';

/** The buttons below a page of a list, from 0. */
export function turnPages(list: ModeratorList, page: number, hasMore: boolean, language: Language): ShownButton[] {
  const say = discordMessages[language];
  const to = (other: number, label: string): ShownButton => ({ action: { kind: 'list', list, page: other }, label });
  return [...(page > 0 ? [to(page - 1, say.before)] : []), ...(hasMore ? [to(page + 1, say.after)] : [])];
}
