// @vitest-environment jsdom

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Popup, type PopupProps } from '../../src/ui/popup/Popup.tsx';
import type { PageView } from '../../src/ui/popup/page-view.ts';
import { ASKS, LIST, POSTING, profileWith, READING } from './invented.ts';
import { marks, onPage, propsWith, ready } from './popup-props.ts';
import { openScreen } from './screen.ts';

const NEXT = { ...POSTING, id: 'linkedin:2', title: 'Group Product Manager, Ferries', company: 'Harrowgate' };
/** Of what the first asks, only the first. */
const NEXT_READING = { ...READING, tags: READING.tags.filter(({ id }) => id === ASKS[0]?.id) };
const next = (reading: typeof READING | null = NEXT_READING): PageView => ({
  state: 'posting',
  posting: NEXT,
  reading,
  marks,
});

async function openPanel(change: Partial<PopupProps> = {}) {
  const props = propsWith({ place: 'panel', onBeside: null, ...change });
  const screen = await openScreen(<Popup {...props} />);
  const said = (): string => screen.find('.popup > [role="status"]').textContent ?? '';
  return { ...screen, said, update: (more: Partial<PopupProps>) => screen.show(<Popup {...props} {...more} />) };
}

describe('going on to another posting', () => {
  it('keeps the view that was chosen', async () => {
    const { click, find, update, text } = await openPanel();
    await click('[role="tab"]', 'Facts');
    await update({ page: next() });
    expect(find('[role="tab"][aria-selected="true"]').textContent).toBe('Facts');
    expect(text()).toContain('Harrowgate');
  });

  it('begins at the top', async () => {
    const { find, update } = await openPanel();
    const body = find('.popup-body');
    body.scrollTop = 300;
    await update({ page: onPage({ ...READING }) });
    expect(body.scrollTop, 'the same posting read again').toBe(300);
    await update({ page: next() });
    expect(body.scrollTop).toBe(0);
  });

  it('says the new title politely, and nothing of the first', async () => {
    const { said, update } = await openPanel({ page: { state: 'starting' } });
    await update({ page: onPage() });
    expect(said()).toBe('');
    await update({ page: next(null) });
    expect(said()).toBe(NEXT.title);
    await update({ page: { state: 'waiting', board: 'LinkedIn' } });
    expect(said()).toBe(NEXT.title);
    await update({ page: LIST });
    expect(said()).toBe(`Jobs on ${LIST.board}`);
    await update({ page: { state: 'none' } });
    expect(said()).toBe('No posting is shown on this page');
  });

  it('takes the focus from nobody', async () => {
    const page = document.createElement('input');
    document.body.append(page);
    const { update } = await openPanel();
    page.focus();
    await update({ page: next() });
    await update({ page: LIST });
    expect(document.activeElement).toBe(page);
    page.remove();
  });

  it('shows nothing of the one before under the new title', async () => {
    const { find, has, root, update } = await openPanel();
    expect(has('[data-finding]')).toBe(true);
    await update({ page: next(null) });
    expect(find('h1').textContent).toBe(NEXT.title);
    expect(root.textContent).not.toContain(POSTING.company);
    expect(has('[data-finding]')).toBe(false);
    expect(has('.fit')).toBe(false);
    await update({ page: next() });
    expect(find('.fit').textContent).toMatch(/^asks 1\b/);
  });

  it('leaves what was opened in the one before closed', async () => {
    const { click, has, update } = await openPanel();
    await click('[data-finding] button', 'Why?');
    expect(has('[data-finding] [aria-expanded="true"]')).toBe(true);
    await update({ page: next() });
    expect(has('[data-finding] [aria-expanded="true"]')).toBe(false);
  });

  it('says that it is being left, while the old one is still whole', async () => {
    const { find, update } = await openPanel();
    expect(find('.popup').getAttribute('aria-busy')).toBe('false');
    await update({ leaving: true });
    expect(find('.popup').getAttribute('aria-busy')).toBe('true');
    expect(find('h1').textContent).toBe(POSTING.title);
  });

  it('compares the next one once the questions of the first were answered', async () => {
    const { has, update } = await openPanel({ profile: ready(null) });
    const answered = ready(profileWith({ [ASKS[0]?.id ?? '']: 'done' }));
    await update({ profile: answered });
    expect(has('.questions-asked')).toBe(true);
    await update({ profile: answered, page: next() });
    expect(has('.questions-asked')).toBe(false);
  });
});

describe('a text of one’s own', () => {
  it('that is being typed stays, with the focus, while the pages change', async () => {
    const { click, find, type, update } = await openPanel();
    await click('[role="tab"]', 'Check text');
    await type('textarea', 'Own the roadmap.');
    const field = find('textarea');
    await act(() => field.focus());
    await update({ page: next() });
    await update({ page: { state: 'none' } });
    expect(document.activeElement).toBe(field);
    expect(find('textarea')).toHaveProperty('value', 'Own the roadmap.');
  });

  it('that was checked stays until the user goes back', async () => {
    const checked = { posting: { ...POSTING, id: 'text:1', title: 'From a mail' }, reading: READING };
    const { find, said, update } = await openPanel({ checked });
    await update({ checked, page: next() });
    expect(find('h1').textContent).toBe('From a mail');
    expect(said()).toBe('');
    await update({ checked: null, page: next() });
    expect(find('h1').textContent).toBe(NEXT.title);
  });
});

describe('where nothing is read', () => {
  it('it offers no click that could not work from here', async () => {
    const { has, text, update } = await openPanel({ page: { state: 'none' } });
    expect(text()).toContain('Open a job posting, and it is shown here.');
    expect(text()).not.toContain('click the button again');
    await update({ page: { state: 'unreadable', board: 'Lever', boardId: 'lever' } });
    expect(has('button', 'Check selected text')).toBe(false);
    expect(has('button', 'Check a text instead')).toBe(true);
  });

  it('it says how a page is read that nobody asked for', async () => {
    const { text } = await openPanel({ page: { state: 'closed', why: 'unasked' } });
    expect(text()).toContain('This page was not read');
    expect(text()).toContain('Click Rolelight’s button in the toolbar while this page is open');
  });
});

describe('the way beside the page', () => {
  it('is there in the popup where the browser has such a place, and not in the panel', async () => {
    const popup = propsWith({});
    const screen = await openScreen(<Popup {...popup} />);
    await screen.click('button', 'Open beside the page');
    expect(popup.onBeside).toHaveBeenCalledOnce();
    await screen.show(<Popup {...popup} onBeside={null} />);
    expect(screen.has('button', 'Open beside the page')).toBe(false);
  });
});
