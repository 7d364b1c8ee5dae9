import type { CaseDetail } from '../../../moderation/views.ts';
import { writtenIn } from '../direction.ts';
import { button, element } from '../element.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { mostCorrection } from '../step-limits.ts';
import type { Draft } from './draft.ts';
import { labelled, leaning } from './form-fields.ts';
import type { VerdictWish } from './moderation-api.ts';
import type { ModerationParts } from './moderation-parts.ts';
import { createPassageChoice } from './passage-choice.ts';

/** What stands in the answer's place, and the passages that bear it; without one it is a moderator's note. */
export function createCorrectionForm(
  detail: CaseDetail,
  draft: Draft,
  parts: ModerationParts,
  ends: { readonly publish: (correction: NonNullable<VerdictWish['correction']>) => void; readonly close: () => void },
): HTMLFormElement {
  const { translation, announce } = parts;
  const language = translation.language();
  const say = moderationWords[language];
  const text = element('textarea', {
    id: 'correction',
    rows: '4',
    maxlength: String(mostCorrection),
    lang: detail.language,
  });
  text.value = draft.text ?? detail.correction?.text ?? '';
  text.addEventListener('input', () => (draft.text = text.value));
  const problem = element('p', { class: 'problem' });
  const note = element('p', { class: 'note', role: 'status' });
  const chosen = (draft.chosen ??= firstChosen(detail));
  const showNote = () => (note.textContent = chosen.size === 0 ? say.withoutPassage : say.chosenPassages(chosen.size));
  showNote();
  const form = element(
    'form',
    { class: 'correcting' },
    labelled(say.correctText, leaning(text, writtenIn(detail.language).dir)),
    createPassageChoice(detail, chosen, parts, showNote),
    note,
    problem,
    element(
      'div',
      { class: 'verdicts' },
      element('button', { type: 'submit', class: 'main-action' }, say.saveCorrection),
      button({ class: 'quiet' }, ends.close, say.cancel),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = text.value.trim();
    problem.textContent = written === '' ? say.textNeeded : '';
    if (written !== '') return ends.publish({ text: written, passageIds: [...chosen.keys()] });
    text.focus();
    announce(say.textNeeded, language);
  });
  return form;
}

/** Those of the correction that stands, where one does: an answer that is wrong may well be wrongly borne. */
function firstChosen({ correction, passages }: CaseDetail): Map<string, string> {
  const ids = correction?.passageIds ?? [];
  const titleOf = (id: string) => passages.find(({ passageId }) => passageId === id)?.title ?? id;
  return new Map(ids.map((id) => [id, titleOf(id)]));
}
