import { expect, it } from 'vitest';
import { plainMessage } from '../../../src/discord/plain-message.ts';

it.each([
  ['<@123> أين عُقد المنتدى؟', 'أين عُقد المنتدى؟'],
  ['<@!123>  where\n was it <:map:55> <a:wave:7> held? <#9> <@&4>', 'where was it held?'],
  ['see https://a.example/x?y and @everyone @here', 'see and'],
  ['</ask:12> </ask now:12> <t:1700000000:R>', ''],
  ['a@everyoneb 2 < 3 > 1', 'a@everyoneb 2 < 3 > 1'],
])('takes the words out of "%s"', (content, text) => {
  expect(plainMessage(content)).toBe(text);
});
