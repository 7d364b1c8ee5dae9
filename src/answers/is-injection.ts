import { normalize } from '../language/normalize.ts';

const secrets = String.raw`(?:system prompt|prompt systeme|api ?key|cle (?:d )?api|token|jeton|passwords?|mots? de passe|secrets?|credentials|identifiants|\.env|env(?:ironment)? (?:file|variables?)|variables d environnement|configuration|كلم(?:ه|ات) (?:ال)?(?:سر|مرور)|التوكن|توكن|الرموز? السري\p{L}*|مفتاح|مفاتيح|برومبت|موجه النظام|تعليمات(?:ك| النظام)|متغيرات البيئه)`;
const orders = [
  String.raw`(?:ignore[zr]?|disregard|forget|override|bypass|oublie[zr]?|contourne[zr]?) (?:\p{L}+ ){0,4}(?:instructions?|rules?|guidelines?|prompts?|consignes|regles|directives)`,
  String.raw`و?(?:تجاهل\p{L}*|انس|انسي|تجاوز\p{L}*|اهمل\p{L}*|سيبك من|اترك|انسوا|تغاض\p{L}*) (?:\p{L}+ ){0,3}(?:تعليمات\p{L}*|التعليمات|الاوامر|اوامر\p{L}*|القواعد|قواعد\p{L}*|التوجيهات|توجيهات\p{L}*)`,
  String.raw`(?:print|reveal|show|output|dump|send|display|repeat|leak|tell|give|affiche[zr]?|montre[zr]?|revele[zr]?|donne[zr]?|imprime[zr]?|envoie|envoyer?|repete[zr]?)(?:[ -]\p{L}+){0,7} ${secrets}`,
  String.raw`(?:اطبع\p{L}*|اعرض\p{L}*|اكشف\p{L}*|اعطني|اعطيني|ارسل\p{L}*|هات|وريني|ورني|اظهر\p{L}*|قل لي|عطني|عطيني) (?:\p{L}+ ){0,6}${secrets}`,
  String.raw`(?:debug|developer|god|dan|admin) mode|mode (?:debug|developpeur|admin)|jailbreak|وضع (?:المطور|التصحيح|المشرف)`,
  String.raw`(?:you are now|from now on you|act as|pretend (?:to be|you)|role ?play|tu es maintenant|fais semblant|agis comme|comporte toi|joue le role|انت الان|من الان فصاعدا|تظاهر|تقمص|تصرف ك\p{L}*|مثل دور)`,
  String.raw`(?:drop table|rm -rf|union select|<script|<\|im_start\|>)`,
];
const injection = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${orders.join('|')})|^\W*(?:system|assistant)\W*[\]:>]`,
  'u',
);

/**
 * Whether a text tries to give the program orders instead of asking about the documents ("ignore your instructions",
 * "print the token", "you are now…"), in the three languages. Nothing here could obey; the asker is told so politely.
 */
export function isInjection(text: string): boolean {
  return injection.test(
    normalize(text)
      .replaceAll(/[’'"“”«»]/gu, ' ')
      .replaceAll(/ {2,}/gu, ' '),
  );
}
