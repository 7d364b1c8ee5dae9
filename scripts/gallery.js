// Pictures of what the bot sends, as Discord would lay it out, for people to look at: reports/gallery/*.png.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openAnswering } from '../dist/composition/answering.js';
import { readConfig } from '../dist/config.js';
import { askAboutMessage } from '../dist/discord/ask-about-message.js';
import { checkMessage } from '../dist/discord/check-message.js';
import { newStanding } from '../dist/discord/answer-standing.js';
import { renderComparison } from '../dist/discord/look-ups/render-comparison.js';
import { renderDocumentList } from '../dist/discord/look-ups/render-document-list.js';
import { renderEditions } from '../dist/discord/look-ups/render-editions.js';
import { renderForum } from '../dist/discord/look-ups/render-forum.js';
import { renderTerm } from '../dist/discord/look-ups/render-term.js';
import { renderTimeline } from '../dist/discord/look-ups/render-timeline.js';
import { renderAnswer } from '../dist/discord/render-answer.js';
import { renderFoundSources } from '../dist/discord/render-found-sources.js';
import { renderHelp, renderWelcome } from '../dist/discord/render-help.js';
import { renderReview } from '../dist/discord/render-review.js';
import { renderSources } from '../dist/discord/render-sources.js';
import { renderAudit } from '../dist/discord/review/render-audit.js';
import { renderGaps } from '../dist/discord/review/render-gaps.js';
import { renderSettings } from '../dist/discord/settings/render-settings.js';
import { renderAdded } from '../dist/discord/uploads/render-change.js';
import { defaultSettings } from '../dist/moderation/settings.js';
import { projectRoot } from '../dist/foundation/project-root.js';
import { discordPage } from './support/discord-page.js';

const executablePath = '/usr/bin/chromium'; // where Debian puts it
const pictures = join(projectRoot, 'reports', 'gallery');
const data = mkdtempSync(join(tmpdir(), 'muntada-gallery-'));
const silent = { onProgress: () => undefined, onRebuild: () => undefined, onLeftOut: () => undefined };

const settingsOfLake = {
  ...defaultSettings,
  openChannels: ['123456789012345678'],
  silentChannels: ['223456789012345678'],
  followsThreads: true,
  moderatorRole: '323456789012345678',
};
const deleted = new Set();
const upload = {
  name: 'دفتر المكتبة.md',
  title: 'دفتر مكتبة الميناء',
  language: 'ar',
  bytes: 2048,
  addedAt: new Date(0),
};
const added = { isDone: true, upload, isReplaced: false, passages: 7 };
const fault = { file: 'دفتر المكتبة.md', where: 'line 3, year', problem: 'it is "soon", and no year' };
const refused = {
  isDone: false,
  refusal: 'faulty',
  faults: [{ ...fault, remedy: 'Write four digits: "year: 2021".' }],
};

try {
  const { assistant, library } = await openAnswering(readConfig({ DATA_DIR: data }), silent);
  const shown = await render(assistant, library().homeLookups());
  mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 672, height: 200 }, deviceScaleFactor: 1.5 });
  for (const [name, asked, payload] of shown) {
    await page.setContent(discordPage(asked, payload));
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  }
  await browser.close();
  process.stderr.write(`${shown.length} pictures are in ${pictures}\n`);
} finally {
  rmSync(data, { recursive: true });
}

/**
 * @param {import('../src/assistant.ts').Assistant} assistant
 * @param {import('../src/lookups/lookups.ts').Lookups} look
 * @returns {Promise<[name: string, asked: string, payload: import('../src/discord/payload.ts').MessagePayload][]>}
 */
async function render(assistant, look) {
  const { document } = assistant;
  const ask = (question) => assistant.ask({ question });
  const show = (answer, over = {}) => renderAnswer({ answer, audience: 'everybody', document, ...over });
  const arabic = await ask('أين عُقد المنتدى العربي الثالث لحوكمة الإنترنت ومتى؟');
  const foreign = await ask('What is the role of the Multistakeholder Advisory Group?');
  const french = await ask('Quel était le thème du FGI à Berlin ?');
  const unknown = await ask('كم عدد لاعبي الشطرنج في نورفال؟');
  const { citations } = arabic;
  const sources = (page) =>
    renderSources({ answer: arabic, citations, page, passage: (id) => look.passage(id), document });
  const correction = { text: 'بل عُقد في بيروت في نوفمبر 2014 (IGF).', citations: citations.slice(0, 1) };
  const disputed = { ...newStanding, state: 'disputed' };
  const verified = { ...newStanding, state: 'verified' };
  const statement = 'شارك 8000 شخص في منتدى حوكمة الإنترنت 2019 الذي عُقد في باريس';
  const checked = checkMessage(statement, await askAboutMessage(statement, assistant), { lookups: look, assistant });
  const page = { page: 0, hasMore: true };
  return [
    ['01-answer-ar', arabic.question, show(arabic)],
    ['02-answer-en', foreign.question, show(foreign)],
    ['03-answer-fr', french.question, show(french, { audience: 'asker' })],
    ['04-not-found-ar', unknown.question, show(unknown)],
    [
      '05-corrected-ar',
      arabic.question,
      show(arabic, { standing: { ...newStanding, state: 'corrected', correction } }),
    ],
    ['05-verified-ar', arabic.question, show(arabic, { standing: verified })],
    ['06-disputed-ar', arabic.question, show(arabic, { standing: disputed })],
    ['07-sources-ar', '📖', sources(0)],
    ['08-forum-ar', '/منتدى', renderForum(look.forum('igf-2019', 'ar'))],
    ['09-compare-ar', '/قارن', renderComparison(look.compare('igf-2018', 'igf-2019', 'ar'))],
    ['10-timeline-ar', '/خط_زمني', renderTimeline(look.timeline('ar', 'arab-igf', null))],
    ['11-term-ar', '/مصطلح', renderTerm(look.term('IGF', 'ar'), document)],
    ['12-sources-list-ar', '/مصادر', renderDocumentList(look.sources(), 'ar')],
    ['13-themes-ar', '/محاور', renderEditions(look.themes('ar', { year: 2014 }), 'themes', 'ar')],
    ['14-help-ar', '/مساعدة', renderHelp('ar')],
    ['15-welcome-ar', '', renderWelcome('ar')],
    ['16-review-ar', '', renderReview(caseOf(arabic), 'ar', document)],
    ['18-settings-ar', '/إعدادات عرض', renderSettings({ settings: settingsOfLake, deleted, notes: [] })],
    ['19-find-sources-ar', statement, renderFoundSources(checked, document)],
    ['20-added-ar', '/وثائق_الخادم أضف', renderAdded(added, 'ar')],
    ['21-refused-ar', '/وثائق_الخادم أضف', renderAdded(refused, 'ar')],
    ['22-gaps-ar', '/بلا_جواب', renderGaps([gapOf(unknown, 1, 3), gapOf(foreign, 2, 0)], page, 'ar')],
    ['23-audit-ar', '/سجل', renderAudit([eventOf('report', 2), eventOf('correct', 1)], page, 'ar')],
    ['17-forum-en', '/forum', renderForum(look.forum('igf-2019', 'en'))],
  ];
}

/** A question that waits for an answer, as the store would have it. */
function gapOf({ question, language, id: answerId }, count, waiting) {
  const at = { openedAt: 0, lastAskedAt: 0, closedAt: null, closedBy: null };
  return {
    id: `gap-${count}`,
    server: '1',
    collection: 'default',
    question,
    language,
    count,
    waiting,
    answerId,
    ...at,
    verdicts: 0,
  };
}

/** A line of the log, as the store would have it. */
function eventOf(kind, seq) {
  const isReport = kind === 'report';
  const who = isReport
    ? { role: 'member', by: '3fa9', reason: 'المدينة غير صحيحة' }
    : { role: 'moderator', by: 'salma', reason: null };
  const detail = isReport ? {} : { correction: { text: 'بل عُقد في بيروت (IGF).', passageIds: [] } };
  return { seq, at: 1_795_000_000_000, server: '1', answerId: 'a1b2c3d4-0000', kind, ...who, detail };
}

/** A case with a report, as the store would have it. */
function caseOf({ id, ...answer }) {
  const report = { seq: 1, at: 1, server: 'a', answerId: id, kind: 'report', role: 'member', by: '3f', detail: {} };
  return {
    ...answer,
    answerId: id,
    state: 'disputed',
    votes: { up: 2, down: 5 },
    openReports: 1,
    claim: null,
    previous: null,
    correction: null,
    verdicts: 1,
    actions: ['verify', 'correct', 'hide', 'dismiss', 'undo'],
    threshold: 0.5,
    history: [{ ...report, reason: 'المدينة غير صحيحة، انظر تقرير ESCWA لعام 2014' }],
  };
}
