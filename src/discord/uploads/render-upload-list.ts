import type { Upload } from '../../corpus/uploads/uploads.ts';
import type { Language } from '../../language/language.ts';
import { startLine } from '../bidi.ts';
import { fitText } from '../fit-text.ts';
import { discordMessages } from '../messages/messages.ts';
import { uploadMessages } from '../messages/uploads/messages.ts';
import { boxMessage, colors, type MessagePayload } from '../payload.ts';
import { showBold, showLine, showSmall } from '../show-text.ts';

const pageLength = 12;
const maxLine = 165; // in UTF-16 code units, laid out: a page stays within an embed

/** The documents that a server added, a page of them; what is beyond the last page shows that. */
export function renderUploadList(uploads: readonly Upload[], wanted: number, language: Language): MessagePayload {
  const say = uploadMessages[language];
  const pages = Math.max(1, Math.ceil(uploads.length / pageLength));
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = uploads.slice((page - 1) * pageLength, page * pageLength).map((upload) => {
    const head = fitText(startLine(showBold(upload.title, language), language), maxLine);
    return `${head}\n${describeUpload(upload, language)}`;
  });
  return boxMessage({
    language,
    label: say.listed,
    description: shown.length === 0 ? showLine(say.none, language) : shown.join('\n'),
    ...(pages > 1 ? { footer: say.pageOf(page, pages) } : {}),
    color: shown.length === 0 ? colors.quiet : colors.plain,
    isEphemeral: true,
  });
}

/** A small line: its file, language, size, and the day when it was added. */
export function describeUpload({ name, language: written, bytes, addedAt }: Upload, language: Language): string {
  const say = uploadMessages[language];
  const inLanguage = written === null ? say.unreadable : discordMessages[language].inLanguage(written);
  const size = say.size(Math.ceil(bytes / 1024));
  return fitText(showSmall([name, inLanguage, size, addedAt.toISOString().slice(0, 10)], language)!, maxLine);
}
