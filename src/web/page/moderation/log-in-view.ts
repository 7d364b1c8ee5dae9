import type { Language } from '../../../language/language.ts';
import { element } from '../element.ts';
import { failureWords } from '../failure-words.ts';
import { moderationWords } from '../messages/moderation/moderation-words.ts';
import { labelled } from './form-fields.ts';
import { logIn } from './moderation-api.ts';

/** @param enter - Called with the moderator's name once the server has taken the token. */
export function renderLogIn(language: Language, enter: (name: string) => void): HTMLElement[] {
  const say = moderationWords[language];
  const name = element('input', {
    id: 'moderator',
    type: 'text',
    autocomplete: 'username',
    dir: 'auto',
    maxlength: '40',
  });
  const token = element('input', { id: 'token', type: 'password', autocomplete: 'current-password', dir: 'ltr' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const submit = element('button', { type: 'submit', class: 'main-action' }, say.logIn);
  const form = element(
    'form',
    { class: 'log-in' },
    labelled(say.moderatorName, name),
    labelled(say.token, token),
    problem,
    submit,
  );
  let isBusy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt();
  });

  async function attempt(): Promise<void> {
    const empty = [name, token].find((box) => box.value.trim() === '');
    if (empty) {
      problem.textContent = say.bothNeeded;
      return empty.focus();
    }
    if (isBusy) return;
    isBusy = true;
    problem.textContent = '';
    const result = await logIn(name.value.trim(), token.value.trim());
    isBusy = false;
    if (result.isOk) return enter(result.value.name);
    problem.textContent = result.failure.code === 'TOKEN' ? say.wrongToken : failureWords(result.failure, say);
    token.focus();
  }

  return [
    element('h1', { tabindex: '-1' }, say.toModeration),
    element('p', { class: 'promise' }, say.logInPromise),
    form,
  ];
}
