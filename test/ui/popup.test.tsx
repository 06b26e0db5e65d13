// @vitest-environment jsdom

import { describe, expect, it, vi } from 'vitest';
import { applyCorrections } from '../../src/core/apply-corrections.ts';
import { createCorrection } from '../../src/core/correction.ts';
import { NO_FACTS } from '../../src/core/find-facts.ts';
import { LONGEST_DESCRIPTION } from '../../src/core/posting.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { Tag } from '../../src/core/tag.ts';
import { Popup, type PopupProps } from '../../src/ui/popup/Popup.tsx';
import type { PageView } from '../../src/ui/popup/page-view.ts';
import { ASKS, LIST, nothingFound, POSTING, profileWith, READING } from './invented.ts';
import { VOCABULARY } from './invented-vocabulary.ts';
import { marks, onPage, propsWith, ready, SOME } from './popup-props.ts';
import { openScreen } from './screen.ts';

const UNREADABLE: PageView = { state: 'unreadable', board: 'Lever', boardId: 'lever' };

async function open(change: Partial<PopupProps> = {}) {
  const props = propsWith(change);
  const screen = await openScreen(<Popup {...props} />);
  return { ...screen, props, update: (next: Partial<PopupProps>) => screen.show(<Popup {...props} {...next} />) };
}

describe('the popup without a profile', () => {
  it('gives no score, only what is asked, and asks three questions', async () => {
    const { text, find, root } = await open({ profile: ready(null) });
    expect(find('.fit').textContent).toBe(`asks ${ASKS.length}, 7 of them AI`);
    expect(text()).not.toContain('you bring');
    expect(root.querySelectorAll('.questions-asked fieldset')).toHaveLength(3);
    expect(root.querySelectorAll('.questions-asked :checked')).toHaveLength(0);
  });

  it('counts a profile that only says "not yet" as none', async () => {
    const { text } = await open({ profile: ready(profileWith({ 'model-metrics': 'none' })) });
    expect(text()).not.toContain('you bring');
  });

  it('keeps the questions in place while they are answered, and shows the comparison when asked for it', async () => {
    const { click, find, has, update, props } = await open({ profile: ready(null) });
    const first = ASKS[0]?.id ?? '';
    await click('.questions-asked input[value="done"]');
    expect(props.onLevel).toHaveBeenCalledWith(first, 'done');
    await update({ profile: ready(profileWith({ [first]: 'done' })) });
    expect(has('.questions-asked')).toBe(true);
    await click('button', 'Show the comparison');
    expect(has('.questions-asked')).toBe(false);
    expect(find('.fit').textContent).toBe(`asks ${ASKS.length}, 7 of them AI · you bring 1`);
    expect(document.activeElement?.closest('[data-finding]')).toBe(find('[data-finding]'));
  });

  it('starts from the sample profile on a click', async () => {
    const { click, props } = await open({ profile: ready(null) });
    await click('button', 'sample profile');
    expect(props.onStartSample).toHaveBeenCalledOnce();
  });

  it('says that a stored profile could not be read, and offers no level that would write over it', async () => {
    const { has, text } = await open({ profile: { state: 'kept', message: 'It is left as it is.', stored: {} } });
    expect(text()).toContain('It is left as it is.');
    expect(has('.level')).toBe(false);
    expect(text()).not.toContain('you bring');
  });
});

describe('the popup with a profile', () => {
  it('lists missing before partly before met, met folded, then what is not asked, and what is said in passing folded', async () => {
    const { root } = await open();
    const heads = [...root.querySelectorAll('.group-head')].map((head) => head.textContent?.replace(/, \d+$/, ''));
    expect(heads).toEqual(['Missing', 'Partly', 'Carries over', 'Met', 'Expressly not asked', 'Said in passing']);
    expect(root.querySelector('details.group[data-standing="met"]')?.hasAttribute('open')).toBe(false);
  });

  it('shows the sentence on the page with a click', async () => {
    const { click, props } = await open();
    await click('[data-finding="compute-capacity"] button.quote');
    expect(props.onShow).toHaveBeenCalledWith(POSTING.description.indexOf('inference cost and GPU quotas'));
  });

  it('sets a level with one click, and leaves the finding where it is', async () => {
    const { click, find, update, props } = await open();
    await click('[data-finding="compute-capacity"] input[value="led"]');
    expect(props.onLevel).toHaveBeenCalledWith('compute-capacity', 'led');
    await update({
      profile: ready({
        ...SOME,
        skills: { ...SOME.skills, 'compute-capacity': { level: 'led', years: null, evidence: [] } },
      }),
    });
    const card = find('[data-finding="compute-capacity"]');
    expect(card.closest('.group')?.getAttribute('data-standing')).toBe('missing');
    expect(card.querySelector('.finding-moved')?.textContent).toBe('now met');
    expect(find('.group[data-standing="missing"] .group-head').textContent).toBe(
      `Missing, ${find('.group[data-standing="missing"]').querySelectorAll('[data-finding]').length}`,
    );
  });

  it('moves through the findings with j and k, not into folded ones', async () => {
    const { press, root } = await open();
    const focused = () => document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding');
    await press('j');
    const first = focused();
    await press('j');
    expect(focused()).not.toBe(first);
    await press('k');
    expect(focused()).toBe(first);
    for (let step = 0; step < 40; step += 1) await press('j');
    expect(focused()).toBe('machine-learning');
    expect(root.querySelector('details[open]')).toBeNull();
  });

  it('saves with s and opens the formats with e, but not while a text is typed', async () => {
    const { press, click, find, has, props } = await open();
    await press('s');
    expect(props.onSave).toHaveBeenCalledOnce();
    await press('e');
    await click('[role="menuitem"]', 'Everything');
    expect(props.onExport).toHaveBeenCalledWith('json');
    expect(has('[role="menu"]')).toBe(false);
    await click('[role="tab"]', 'Check text');
    await press('s', find('#check-text'));
    expect(props.onSave).toHaveBeenCalledOnce();
  });

  it('gives the focus back to where it was when the keys are closed with Escape', async () => {
    const { press, find, has } = await open();
    await press('j');
    const before = document.activeElement;
    await press('?');
    expect(has('.key-help')).toBe(true);
    await press('Escape');
    expect(has('.key-help')).toBe(false);
    expect(document.activeElement).toBe(before);
    find('button', 'Keys').focus();
    await press('?');
    await press('Escape');
    expect(document.activeElement).toBe(find('button', 'Keys'));
  });

  it('says where it could not be looked up whether the posting is saved', async () => {
    const { find, update } = await open({ saved: null });
    expect(find('.star').title).toContain('could not be looked up');
    expect(find('.star').textContent).toBe('☆Saved?');
    await update({ saved: false });
    expect(find('.star').textContent).toBe('☆Save');
  });

  it('moves between the tabs with the arrow keys, with one stop for Tab', async () => {
    const { press, find, root } = await open();
    await press('ArrowRight', find('[role="tab"]', 'Match'));
    expect(find('[aria-selected="true"]').textContent).toBe('Prepare');
    expect(document.activeElement).toBe(find('[role="tab"]', 'Prepare'));
    expect(root.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(find('[aria-selected="true"]').textContent).toBe('Check text');
  });

  it('says of every fact that is not stated that it is not', async () => {
    const { click, find } = await open();
    await click('[role="tab"]', 'Facts');
    expect(find('.fact', 'Degree').textContent).toContain('not stated');
    expect(find('.fact', 'Salary').textContent).toContain('85,000');
  });

  it('names the work permit and the clearance only where the posting does', async () => {
    const stated = await open();
    await stated.click('[role="tab"]', 'Facts');
    expect(stated.text()).not.toContain('Work permit');
    const visa = { value: 'not-sponsored', quote: 'no visa sponsorship', start: null, end: null } as const;
    const { click, find, text } = await open({ page: onPage(nothingFound({ facts: { ...NO_FACTS, visa } })) });
    await click('[role="tab"]', 'Facts');
    expect(find('.fact', 'Work permit').textContent).toContain('No visa sponsored');
    expect(text()).not.toContain('Clearance');
  });

  it('says of a posting that was not read that it was not, with the place that the page names', async () => {
    const german = nothingFound({ english: false, language: 'deu', verdict: null });
    const { click, find, text } = await open({ page: onPage(german) });
    await click('[role="tab"]', 'Facts');
    expect(find('.facts-note').textContent).toContain('was not read: it is in German');
    expect(find('.fact', 'Location').textContent).toContain('Berlin');
    expect(text()).not.toContain('not stated');
  });
});

describe('a posting that is too long', () => {
  it('says that its end was not read', async () => {
    const long = { ...POSTING, description: POSTING.description.padEnd(LONGEST_DESCRIPTION, ' ') };
    const { text, update } = await open({ page: { state: 'posting', posting: long, reading: READING, marks } });
    expect(text()).toContain('longer than 1,000,000 characters');
    await update({ page: onPage() });
    expect(text()).not.toContain('longer than');
  });
});

describe('why a tag is there', () => {
  const metrics = READING.tags.filter(({ id }) => id === 'model-metrics');
  const wrong = (...tags: readonly Tag[]): Reading =>
    applyCorrections(
      { posting: POSTING, reading: READING },
      tags.map((tag) => createCorrection({ posting: POSTING, reading: READING }, tag, 'wrong', '2026-03-05T09:00:00Z')),
      VOCABULARY.competencies,
    );

  it('is said on request, for each of the sentences a thing rests on', async () => {
    const { find, click, has } = await open();
    const card = '[data-finding="model-metrics"]';
    const toggle = find(`${card} button`, 'Why?');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(has(`${card} .why`)).toBe(false);
    await click(`${card} button`, 'Why?');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const panel = document.getElementById(toggle.getAttribute('aria-controls') ?? '');
    expect([...(panel?.querySelectorAll('code') ?? [])].map((rule) => rule.textContent)).toEqual(
      metrics.map(({ cue }) => cue.rule),
    );
    expect(panel?.querySelector('.why-reasons')?.textContent).toContain('under “What you will do”');
  });

  it('is said too of what is not asked, of what is said in passing, and of what the AI is for', async () => {
    const { click, find } = await open();
    const groups = [...document.querySelectorAll('.group')].filter((group) => group.querySelector('.why-more'));
    expect(groups.map((group) => group.querySelector('.group-head')?.textContent)).toEqual([
      'Expressly not asked, 1',
      'Said in passing, 1',
    ]);
    expect(find('[data-finding="machine-learning"] details.why-more').textContent).toContain('Found by');
    await click('[role="tab"]', 'Facts');
    expect(find('[data-finding="fraud-risk"] details.why-more').textContent).toContain('Found by');
  });

  it('leaves the word to the user: wrong, right, and no word after all', async () => {
    const { click, find, update, props } = await open();
    const card = '[data-finding="model-metrics"]';
    await click(`${card} button`, 'Why?');
    await click(`${card} button`, 'Wrong tag?');
    expect(props.onJudge).toHaveBeenLastCalledWith(metrics[0], 'wrong');
    await click(`${card} button`, 'It is right');
    expect(props.onJudge).toHaveBeenLastCalledWith(metrics[0], 'right');
    const [first] = metrics;
    if (!first) throw new Error('no tag');
    const right = createCorrection({ posting: POSTING, reading: READING }, first, 'right', '2026-03-05T09:00:00Z');
    await update({ page: onPage({ ...READING, corrections: [right] }) });
    const [pressed, other] = [...document.querySelectorAll(`${card} [aria-pressed]`)];
    expect(pressed?.getAttribute('aria-pressed')).toBe('true');
    expect(other?.getAttribute('aria-pressed')).toBe('false');
    await click(`${card} button`, 'It is right');
    expect(props.onWithdraw).toHaveBeenCalledWith([right]);
    expect(find(`${card} button`, 'Wrong tag?').textContent).toContain('Model metrics');
  });

  it('takes a card away with its last tag, says so quietly, and gives one back or all', async () => {
    const { click, has, find, text, update, props } = await open();
    expect(has('.taken-out')).toBe(false);
    const corrected = wrong(...metrics);
    await update({ page: onPage(corrected) });
    expect(has('[data-finding="model-metrics"]')).toBe(false);
    expect(find('.fit').textContent).toContain(`asks ${ASKS.length - 1}`);
    expect(find('.taken-out p').textContent).toBe('2 tags taken out by you · undo all · show');
    await click('.taken-out button', 'undo all');
    expect(props.onWithdraw).toHaveBeenLastCalledWith(corrected.corrections);
    await click('.taken-out button', 'show');
    expect(find('.taken-out li').textContent).toContain('precision and recall targets');
    await click('.taken-out li button', 'Put it back');
    expect(props.onWithdraw).toHaveBeenLastCalledWith([corrected.corrections?.[0]]);
    await update({ page: onPage(wrong(...metrics.slice(0, 1))) });
    expect(text()).toContain('1 tag taken out by you · undo · hide');
  });

  it('stays in its tab when a pasted text is read again', async () => {
    const posting = { ...POSTING, id: 'text:1', board: 'text' };
    const { click, find, update } = await open({ checked: { posting, reading: READING } });
    await click('[role="tab"]', 'Facts');
    await update({ checked: { posting, reading: wrong(...metrics) } });
    expect(find('[role="tab"]', 'Facts').getAttribute('aria-selected')).toBe('true');
  });
});

describe('marks on the site', () => {
  it('asks once where the site’s terms speak against them, and takes either answer', async () => {
    const { click, text, update, has, props } = await open({
      page: { state: 'posting', posting: POSTING, reading: READING, marks: { ...marks, undecided: true } },
    });
    expect(text()).toContain('The terms of linkedin.com speak against changing how its pages look');
    await click('button', 'Leave them off');
    expect(props.onMarks).toHaveBeenCalledWith(false);
    await update({ page: onPage() });
    expect(has('.marks-question')).toBe(false);
    await click('[role="switch"]');
    expect(props.onMarks).toHaveBeenLastCalledWith(true);
  });
});

describe('the empty states, each in its own words', () => {
  const states: readonly (readonly [string, PageView, string])[] = [
    ['no posting', { state: 'none' }, 'No posting on this page'],
    ['waiting', { state: 'waiting', board: 'Lever' }, 'still loading'],
    ['unreadable', UNREADABLE, 'on Lever could not be read'],
    ['closed', { state: 'closed', why: 'browser' }, 'cannot be read'],
    ['silent', { state: 'silent', message: 'Rolelight did not answer.' }, 'Rolelight did not answer.'],
    ['another language', onPage(nothingFound({ english: false, language: 'deu', verdict: null })), 'in German'],
    ['no requirements', onPage(nothingFound({ requirementsFound: false })), 'Silence is no answer'],
    ['no AI duty', onPage(nothingFound({})), 'No AI duty found'],
  ];
  it.each(states)('%s', async (_name, page, words) => {
    const { text } = await open({ page });
    expect(text()).toContain(words);
    const others = states.filter(([, , other]) => other !== words).map(([, , other]) => other);
    for (const other of others) expect(text()).not.toContain(other);
  });

  it('takes silence for no answer: no verdict and no zero', async () => {
    const { has } = await open({ page: onPage(nothingFound({ requirementsFound: false })) });
    expect(has('.verdict')).toBe(false);
    expect(has('.fit')).toBe(false);
  });

  it('paints a frame before anything is known', async () => {
    const { has } = await open({ page: { state: 'starting' }, profile: { state: 'loading' } });
    expect(has('[role="tab"]', 'Match')).toBe(true);
    expect(has('.life-cycle')).toBe(true);
    expect(has('.empty')).toBe(false);
  });
});

describe('a board that cannot be read', () => {
  it('offers the selection, and a report that is made when it is opened and shown before it is copied', async () => {
    const { click, find, update, props } = await open({ page: UNREADABLE });
    await click('button', 'Check selected text');
    expect(props.onCheckSelection).toHaveBeenCalledOnce();
    const details = find('details', 'Copy a report');
    expect(props.onReport).not.toHaveBeenCalled();
    expect(find('button', 'Copy this report')).toHaveProperty('disabled', true);
    details.setAttribute('open', '');
    details.dispatchEvent(new Event('toggle'));
    expect(props.onReport).toHaveBeenCalledOnce();
    await update({ report: 'main#app ~1000' });
    expect(find('textarea')).toMatchObject({ value: 'main#app ~1000', readOnly: true });
    await click('button', 'Copy this report');
    expect(props.onCopyReport).toHaveBeenCalledOnce();
  });
});

describe('a page that no board starts on', () => {
  it('can be read by itself from now on, and the switch says what is', async () => {
    const ownSite = { host: 'jobs.acme.example', on: false };
    const { click, find, text, update, props } = await open({ ownSite });
    expect(text()).toContain('jobs.acme.example is read only when you click');
    await click('[role="switch"]', 'Always on this site');
    expect(props.onOwnSite).toHaveBeenCalledExactlyOnceWith(true);
    await update({ ownSite: { ...ownSite, on: true } });
    expect(find('[role="switch"]', 'Always on this site').getAttribute('aria-checked')).toBe('true');
    expect(text()).toContain('jobs.acme.example is read by itself');
  });

  it('offers what is selected beside its posting, until that is shown', async () => {
    const { click, has, update, props } = await open({ selection: true });
    await click('button', 'Check the selected text');
    expect(props.onCheckSelection).toHaveBeenCalledOnce();
    await update({ selection: true, checked: { posting: { ...POSTING, id: 'text:1' }, reading: READING } });
    expect(has('button', 'Check the selected text')).toBe(false);
  });
});

describe('Check text', () => {
  it('reads what is pasted, and keeps the draft while other tabs are looked at', async () => {
    const { click, type, find, props } = await open({ page: { state: 'none' } });
    await click('button', 'Check a text instead');
    expect(document.activeElement).toBe(find('[role="tab"]', 'Check text'));
    await type('#check-title', 'Lending');
    await type('#check-text', 'Own model evaluation.');
    await click('[role="tab"]', 'Match');
    await click('[role="tab"]', 'Check text');
    expect(find('#check-text')).toHaveProperty('value', 'Own model evaluation.');
    await click('button', 'Read this text');
    expect(props.onCheck).toHaveBeenCalledWith({ title: 'Lending', text: 'Own model evaluation.' });
  });

  it('says how much of a text that is too long is read', async () => {
    const { click, type, text } = await open();
    await click('[role="tab"]', 'Check text');
    await type('#check-text', 'x'.repeat(LONGEST_DESCRIPTION + 1));
    expect(text()).toContain('1,000,001 characters. The first 1,000,000 are read');
  });

  it('shows the text in the same view, without jumps to a page, and leads back', async () => {
    const { has, find, click, update, props } = await open();
    await update({ checked: { posting: { ...POSTING, id: 'text:1', board: 'text' }, reading: READING } });
    expect(has('[data-finding]')).toBe(true);
    expect(has('button.quote')).toBe(false);
    expect(document.activeElement).toBe(find('h1'));
    await click('button', 'Back to the page');
    expect(props.onBack).toHaveBeenCalledOnce();
  });
});

describe('a list of postings', () => {
  const titles = (root: HTMLElement): string[] =>
    [...root.querySelectorAll('.listed-title')].map((title) => title.textContent ?? '');

  it('lists what is known of it, best fit first, in numbers and in words', async () => {
    const { root, text } = await openScreen(<Popup {...propsWith({ page: LIST })} />);
    expect(root.querySelector('h1')?.textContent).toBe('Jobs on LinkedIn');
    expect(text()).toContain('25 postings listed, 6 of them read');
    expect(titles(root).map((title) => title.split(/[ ,]/)[0])).toEqual([
      'Senior',
      'Product',
      'Machine',
      'Product',
      'AI',
      'Produktmanagerin',
    ]);
    const [first, second, third, , , last] = [...root.querySelectorAll('.listed')].map((row) => row.textContent);
    expect(first).toContain('Larkspur Health · Saved 3 days ago');
    expect(first).toMatch(/AI roleasks 9 · you bring 7$/);
    expect(second).toContain('Quillmoor · Applied · listed again');
    expect(third).toContain('Read 2 weeks ago');
    expect(last).toMatch(/not in English$/);
  });

  it('a posting is chosen by a click or by the keyboard', async () => {
    const onOpenCard = vi.fn();
    const screen = await openScreen(<Popup {...propsWith({ page: LIST, onOpenCard })} />);
    await screen.click('.listed', 'Machine Learning Platform');
    expect(onOpenCard.mock.calls).toEqual([['12']]);
    await screen.press('j');
    await screen.press('j');
    expect(document.activeElement?.textContent).toContain('Quillmoor');
  });

  it('says how it will come to know something, and that a private window does not', async () => {
    const empty: PageView = { ...LIST, total: 25, cards: [] };
    const screen = await openScreen(<Popup {...propsWith({ page: empty })} />);
    expect(screen.text()).toContain('25 postings listed, none of them read yet');
    expect(screen.text()).toContain('Open one and it will be remembered');
    await screen.show(<Popup {...propsWith({ page: { ...empty, isPrivate: true } })} />);
    expect(screen.text()).toContain('In a private window nothing is remembered');
    await screen.click('button', 'Check a text instead');
    expect(screen.has('textarea')).toBe(true);
  });

  it('says that it is still reading', async () => {
    const { text } = await openScreen(<Popup {...propsWith({ page: { ...LIST, unread: 12 } })} />);
    expect(text()).toContain('Reading, 12 to go');
  });

  it('shows a long list in part, and all of it when asked', async () => {
    const [one] = LIST.cards;
    if (!one) throw new Error('No posting.');
    const cards = Array.from({ length: 60 }, (_, index) => ({ ...one, name: String(index) }));
    const screen = await openScreen(<Popup {...propsWith({ page: { ...LIST, cards } })} />);
    expect(titles(screen.root).length).toBe(40);
    await screen.click('button', 'Show 20 more');
    expect(titles(screen.root).length).toBe(60);
  });

  it('gives way to a posting that was chosen out of it', async () => {
    const checked = { posting: POSTING, reading: READING };
    const { root } = await openScreen(<Popup {...propsWith({ page: LIST, checked })} />);
    expect(root.querySelector('h1')?.textContent).toBe(POSTING.title);
    expect(root.querySelector('.listed')).toBeNull();
  });
});
