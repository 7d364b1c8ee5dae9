import type { FileFault } from '../../foundation/file-fault.ts';
import type { AddOutcome, RemoveOutcome, Upload } from '../../corpus/uploads/uploads.ts';
import { kindOfFault } from '../../corpus/fault-kind.ts';
import type { Language } from '../../language/language.ts';
import { fitText } from '../fit-text.ts';
import { joinBlocks } from '../join-blocks.ts';
import { maxEmbedDescription } from '../limits.ts';
import { discordMessages } from '../messages/messages.ts';
import { uploadMessages } from '../messages/uploads/messages.ts';
import { boxMessage, colors, type MessagePayload } from '../payload.ts';
import { showLine, showSmall } from '../show-text.ts';
import { describeUpload } from './render-upload-list.ts';

const maxFaultLength = 500; // in UTF-16 code units, laid out

/** What became of a document that was to be added; `unbuilt` is told with a number that the log has too. */
export function renderAdded(
  outcome: Exclude<AddOutcome, { readonly refusal: 'unbuilt' }>,
  language: Language,
): MessagePayload {
  const say = uploadMessages[language];
  if (outcome.isDone) {
    const { upload, isReplaced, passages } = outcome;
    const lines = [say.passages(passages), say.live].map((line) => showLine(line, language));
    return changed(isReplaced ? say.replaced : say.added, upload, lines, language);
  }
  if (outcome.refusal !== 'faulty') return refused(showLine(say.refusals[outcome.refusal], language), language);
  const { faults } = outcome;
  const blocks = [showLine(say.faulty(faults.length), language), ...faults.map((fault) => showFault(fault, language))];
  const more = (count: number) => showLine(discordMessages[language].more(count), language);
  return refused(joinBlocks(blocks, maxEmbedDescription, more), language);
}

/** What became of a document that was to be removed. */
export function renderRemoved(
  outcome: Extract<RemoveOutcome, { readonly isDone: true } | { readonly refusal: 'needed' }>,
  language: Language,
): MessagePayload {
  const say = uploadMessages[language];
  if (outcome.isDone) return changed(say.removed, outcome.upload, [showLine(say.gone, language)], language);
  const names = outcome.files.map((name) => showLine(`• ${name}`, language));
  const more = (count: number) => showLine(discordMessages[language].more(count), language);
  const description = joinBlocks([showLine(say.needed, language), ...names], maxEmbedDescription, more, '\n');
  return boxMessage({ language, description, color: colors.doubtful, isEphemeral: true });
}

function changed(label: string, upload: Upload, lines: readonly string[], language: Language): MessagePayload {
  const description = [describeUpload(upload, language), ...lines].join('\n');
  return boxMessage({ language, label, title: upload.title, description, color: colors.good, isEphemeral: true });
}

function refused(description: string, language: Language): MessagePayload {
  const label = uploadMessages[language].refused;
  return boxMessage({ language, label, description, color: colors.doubtful, isEphemeral: true });
}

/** In the member's language, and below it the details: the corpus's own words, as the command line prints them. */
function showFault(fault: FileFault, language: Language): string {
  const { file, where, problem, remedy } = fault;
  const { faults, keyHints } = uploadMessages[language];
  const { kind, key } = kindOfFault(fault);
  const hint = Object.entries(keyHints).find(([name]) => name === key)?.[1];
  const words = [faults[kind](key), hint].filter((part) => part !== undefined).join(' ');
  const details = showSmall([fitText(`${problem}. ${remedy}`.replaceAll(/\s+/gu, ' '), maxFaultLength)], language);
  return [showSmall([file, where], language), showLine(words, language), details].filter(Boolean).join('\n');
}
