// @vitest-environment jsdom

import { describe, expect, it, vi } from 'vitest';
import { compare } from '../../src/core/compare.ts';

import { shareOf } from '../../src/core/fit.ts';
import { onlyProfile } from '../../src/core/profiles.ts';
import type { SavedPosting } from '../../src/core/saved-posting.ts';
import { LibraryPage, type LibraryPageProps } from '../../src/ui/library/LibraryPage.tsx';
import { readyView } from '../../src/ui/profile-view.ts';
import { nothingFound, profileWith, savedPostings, tagAt } from './invented.ts';
import { VOCABULARY } from './invented-vocabulary.ts';
import { openScreen } from './screen.ts';

const ready = (saved: readonly SavedPosting[]): LibraryPageProps['view'] => ({ state: 'ready', saved, unreadable: [] });

const OWN = profileWith({ 'data-analysis': 'done', 'product-fundamentals': 'led' });

async function open(change: Partial<LibraryPageProps> = {}) {
  const props: LibraryPageProps = {
    view: ready(savedPostings(10)),
    profile: readyView(onlyProfile(OWN)),
    exports: [{ id: 'csv', label: 'Spreadsheet' }],
    notice: null,
    place: { view: 'list' },
    onStatus: vi.fn(),
    onNote: vi.fn(),
    onLevel: vi.fn(),
    onJudge: vi.fn(),
    onWithdraw: vi.fn(),
    onDelete: vi.fn(),
    onExport: vi.fn(),
    onSheet: vi.fn(),
    onExportUnreadable: vi.fn(),
    onCloseNotice: vi.fn(),
    ...change,
  };
  const screen = await openScreen(<LibraryPage {...props} />);
  const rows = () => [...screen.root.querySelectorAll('.posting-row')];
  const select = async (label: string, value: string): Promise<void> => {
    const field = screen.find(`select[aria-label="${label}"]`);
    if (field instanceof HTMLSelectElement) field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.press('Shift');
  };
  return {
    ...screen,
    props,
    rows,
    select,
    update: (next: Partial<LibraryPageProps>) => screen.show(<LibraryPage {...props} {...next} />),
  };
}

describe('the library', () => {
  it('has its own words for an empty library, a store that is closed and a search without a hit', async () => {
    expect((await open({ view: ready([]) })).text()).toContain('Nothing saved yet');
    const closed = await open({ view: { state: 'closed', message: 'Restart the browser.' } });
    expect(closed.text()).toContain('Restart the browser.');
    const { type, text, click, rows } = await open();
    await type('input[type="search"]', 'zebra');
    expect(text()).toContain('No saved posting is like that');
    await click('button', 'Show all');
    expect(rows()).toHaveLength(10);
  });

  it('shows no score without a profile', async () => {
    const { text } = await open({ profile: readyView(onlyProfile(null)) });
    expect(text()).toMatch(/asks \d+/);
    expect(text()).not.toContain('you bring');
  });

  it('says of a posting that was not read that it was not, and nothing of what it asks', async () => {
    const [saved] = savedPostings(1);
    const reading = nothingFound({ english: false, language: 'deu', verdict: null });
    const { find, text, has } = await open({ view: ready(saved ? [{ ...saved, reading }] : []) });
    expect(find('.posting-row .fit').textContent).toBe('not read: German');
    expect(text()).not.toContain('asks none');
    expect(has('.posting-row .life-cycle')).toBe(false);
  });

  it('filters by verdict, competency and status, and sorts by fit', async () => {
    const { rows, select } = await open();
    await select('Verdict', 'ai');
    expect(rows()).toHaveLength(4);
    await select('Status', 'applied');
    expect(rows()).toHaveLength(2);
    await select('Verdict', '');
    await select('Status', '');
    await select('Asks for', 'machine-learning');
    expect(rows()).toHaveLength(0);
    await select('Asks for', '');
    await select('Order', 'fit');
    const saved = new Map(savedPostings(10).map((one) => [`#${encodeURIComponent(one.posting.id)}`, one.reading]));
    const shares = rows().map((row) => {
      const reading = saved.get(row.querySelector('a')?.getAttribute('href') ?? '');
      return reading ? shareOf(compare(reading, OWN, VOCABULARY.competencies).fit) : Number.NaN;
    });
    expect(new Set(shares).size).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('changes a status', async () => {
    const { select, find, props } = await open({ view: ready(savedPostings(1)) });
    expect(find('.posting-row').textContent).toContain('Senior Product Manager, Lending');
    await select('Status of Senior Product Manager, Lending', 'offer');
    expect(props.onStatus).toHaveBeenCalledWith('invented:0', 'offer');
  });

  it('exports and deletes what is selected, else exports all that is listed', async () => {
    const { click, select, props, rows } = await open();
    await select('Verdict', 'ai');
    await click('button', 'Export all listed');
    await click('[role="menuitem"]', 'Spreadsheet');
    expect(vi.mocked(props.onExport).mock.calls[0]?.[1]).toHaveLength(4);
    await click('.posting-row input[type="checkbox"]');
    await click('button', 'Export selected');
    await click('[role="menuitem"]', 'Spreadsheet');
    const [format, ids] = vi.mocked(props.onExport).mock.calls[1] ?? [];
    expect(format).toBe('csv');
    expect(ids).toHaveLength(1);
    await click('button', 'Delete selected');
    expect(props.onDelete).toHaveBeenCalledWith(ids);
    expect(rows().filter((row) => row.querySelector(':checked[type="checkbox"]'))).toHaveLength(0);
  });

  it('puts the focus on the way back from a deletion, and on the heading after it', async () => {
    const { update, find, click } = await open();
    const run = vi.fn();
    await update({ notice: { id: 1, tone: 'news', text: '1 posting deleted.', action: { label: 'Undo', run } } });
    expect(document.activeElement).toBe(find('button', 'Undo'));
    await click('button', 'Undo');
    expect(run).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(find('h1'));
  });

  it('does not act on a selected posting that a filter has put out of sight', async () => {
    const { click, select, props } = await open();
    await click('.list-bar input[type="checkbox"]');
    await select('Verdict', 'hidden');
    await click('button', 'Delete selected');
    expect(vi.mocked(props.onDelete).mock.calls[0]?.[0]).toHaveLength(2);
  });

  it('lays two or three selected postings side by side, and neither one nor four', async () => {
    const { click, find, has, update } = await open();
    const boxes = '.posting-row input[type="checkbox"]:not(:checked)';
    expect(find('button', 'Compare')).toHaveProperty('disabled', true);
    await click(boxes);
    expect(find('button', 'Compare')).toHaveProperty('disabled', true);
    expect(find('.list-bar [role="status"]').textContent).toBe('1 of 10 selected, one more to compare');
    await click(boxes);
    expect(find('.list-bar [role="status"]').textContent).toBe('2 of 10 selected');
    expect(find('a', 'Compare').getAttribute('href')).toBe('#compare=invented%3A9,invented%3A8');
    await click(boxes);
    expect(find('a', 'Compare').getAttribute('href')).toContain(',invented%3A7');
    await click(boxes);
    expect(has('a', 'Compare')).toBe(false);
    expect(find('.list-bar [role="status"]').textContent).toBe('4 of 10 selected, 3 at most to compare');
    await update({ place: { view: 'compare', ids: ['invented:9', 'invented:8'] } });
    expect(find('h1').textContent).toBe('Side by side');
    expect([...document.querySelectorAll('.side-map h2 a')].map((link) => link.getAttribute('href'))).toEqual([
      '#invented%3A9',
      '#invented%3A8',
    ]);
    // Back in the list, what was selected still is.
    await update({});
    expect(document.querySelectorAll('.posting-row :checked[type="checkbox"]')).toHaveLength(4);
  });

  it('lists two thousand postings a page at a time', async () => {
    const { rows, click, text } = await open({ view: ready(savedPostings(2_000)) });
    expect(text()).toContain('2000 postings');
    expect(rows()).toHaveLength(60);
    await click('button', 'Show 60 more of 1940');
    expect(rows()).toHaveLength(120);
  });

  it('keeps records that cannot be read in sight, to be downloaded or deleted', async () => {
    const { click, props } = await open({
      view: { state: 'ready', saved: [], unreadable: [{ id: 'lever:9', state: 'later-version' }] },
    });
    await click('.unreadable button', 'Download it as it is');
    expect(props.onExportUnreadable).toHaveBeenCalledWith('lever:9');
    await click('.unreadable button', 'Delete');
    expect(props.onDelete).toHaveBeenCalledWith(['lever:9']);
  });
});

const OPENED: LibraryPageProps['place'] = { view: 'posting', id: 'invented:0' };

describe('an opened posting', () => {
  const [saved] = savedPostings(1);
  if (!saved) throw new Error('the invented library is empty');

  it('shows the whole text with its marks as text, never as markup', async () => {
    const description = 'You own <img src=x onerror=alert(1)> model evaluation & <b>recall</b>.';
    const hostile: SavedPosting = {
      ...saved,
      posting: { ...saved.posting, description, url: 'javascript:alert(1)' },
      reading: { ...saved.reading, tags: [tagAt(description, '<b>recall</b>', 'model-metrics', 'duty', 'own')] },
    };
    const { find, root, has } = await open({ view: ready([hostile]), place: OPENED });
    expect(find('.marked-text').textContent).toBe(description);
    expect(root.querySelector('.marked-text img, .marked-text b')).toBeNull();
    expect(find('.marked-text mark').textContent).toBe('<b>recall</b>');
    expect(has('a', 'Original page')).toBe(false);
  });

  it('leads from a finding to its mark in the text', async () => {
    const { click } = await open({ place: OPENED });
    await click('[data-finding="compute-capacity"] button.quote');
    expect(document.activeElement?.textContent).toBe('inference cost and GPU quotas');
  });

  it('shows the findings of one stage of its map alone', async () => {
    const { click, find, root, text } = await open({ place: OPENED });
    const cards = () => root.querySelectorAll('.group[data-standing] [data-finding]').length;
    const all = cards();
    await click('[role="tab"]', 'Facts');
    await click('button.stage', 'Compute and delivery:');
    expect(find('[role="tab"]', 'Match').getAttribute('aria-selected')).toBe('true');
    expect(cards()).toBe(1);
    expect(text()).toContain('Compute and delivery: asks you to contribute; you have not done it yet.');
    await click('button', `Show all ${all}`);
    expect(cards()).toBe(all);
  });

  it('stores the note when the field is left', async () => {
    const { type, find, props } = await open({ place: OPENED });
    await type('textarea[aria-label="Your note"]', 'Ask about the team');
    expect(props.onNote).not.toHaveBeenCalled();
    find('textarea[aria-label="Your note"]').dispatchEvent(new FocusEvent('blur'));
    expect(props.onNote).toHaveBeenCalledWith('invented:0', 'Ask about the team');
  });

  it('opens the list where the address names no posting', async () => {
    const { rows } = await open({ place: { view: 'posting', id: 'gone' } });
    expect(rows()).toHaveLength(10);
  });
});
