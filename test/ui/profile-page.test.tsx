// @vitest-environment jsdom

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Correction, createCorrection, type Judgement } from '../../src/core/correction.ts';
import { formatCorrections } from '../../src/core/correction-file.ts';
import type { Profile } from '../../src/core/profile.ts';
import { onlyProfile } from '../../src/core/profiles.ts';
import { NO_IMPORT } from '../../src/ui/profile/import-view.ts';
import { ProfilePage, type ProfilePageProps } from '../../src/ui/profile/ProfilePage.tsx';
import { readyView } from '../../src/ui/profile-view.ts';
import { POSTING, profileWith, READING } from './invented.ts';
import { VOCABULARY } from './invented-vocabulary.ts';
import { openScreen } from './screen.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const ready = (profile: Profile | null): ProfilePageProps['view'] => readyView(onlyProfile(profile));

async function open(change: Partial<ProfilePageProps> = {}) {
  const props: ProfilePageProps = {
    view: ready(profileWith({ 'data-analysis': 'done' })),
    stored: null,
    sites: [
      { site: 'linkedin.com', board: 'LinkedIn', on: false, onRequest: true },
      { site: 'jobs.lever.co', board: 'Lever', on: true, onRequest: false },
    ],
    ownSites: { boards: ['Lever', 'LinkedIn'], sites: [], onRemove: vi.fn() },
    seen: { count: 12, onForget: vi.fn() },
    judged: {
      corrections: null,
      unreadable: 0,
      onExport: vi.fn(),
      onImport: vi.fn(),
      onWithdraw: vi.fn(),
      onDeleteAll: vi.fn(),
    },
    coming: { view: NO_IMPORT, onFile: vi.fn(), onText: vi.fn(), onTakeOver: vi.fn(), onClose: vi.fn() },
    notice: null,
    onSkill: vi.fn(),
    sync: { state: { on: false, syncedAt: null, trouble: null }, onSync: vi.fn(), onDelete: vi.fn() },
    formats: [{ id: 'rolelight', label: 'Rolelight (JSON)' }],
    onActivate: vi.fn(),
    onAdd: vi.fn(),
    onDuplicate: vi.fn(),
    onRemove: vi.fn(),
    onImportBeside: vi.fn(),
    onName: vi.fn(),
    onStartSample: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onMarks: vi.fn(),
    onExportStored: vi.fn(),
    onStartAnew: vi.fn(),
    onCloseNotice: vi.fn(),
    ...change,
  };
  const screen = await openScreen(<ProfilePage {...props} />);
  const choose = async (content: string, where: string): Promise<void> => {
    const input = screen.find(`${where} input[type="file"]`);
    const file = new File([content], 'profile.json');
    // jsdom's File cannot be read as text.
    Object.assign(file, { text: () => Promise.resolve(content) });
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => screen.find('.import-preview, .import [role="alert"]'));
  };
  return { ...screen, props, choose };
}

describe('the profile page', () => {
  it('says how many postings are noted as seen, and forgets them by one click', async () => {
    const { root, click, props } = await open();
    expect(root.textContent).toContain('12 postings noted. Your library stays.');
    await click('button', 'Forget which postings I have seen');
    expect(props.seen.onForget).toHaveBeenCalledTimes(1);
    const none = await open({ seen: { count: 0, onForget: vi.fn() } });
    expect(none.root.textContent).toContain('None is noted now.');
    expect(none.has('button', 'Forget which')).toBe(false);
  });

  it('lists every competency, and finds some by words of label or meaning', async () => {
    const { root, type, has } = await open();
    expect(root.querySelectorAll('.skill')).toHaveLength(VOCABULARY.competencies.size);
    await type('input[type="search"]', 'MODEL training');
    expect([...root.querySelectorAll('.skill h3')].map((head) => head.textContent)).toEqual(['Model training']);
    await type('input[type="search"]', 'zebra');
    expect(has('.empty', 'Nothing by that name')).toBe(true);
  });

  it('stores a level at once', async () => {
    const { click, props } = await open();
    await click('#skill-model-metrics input[value="led"]');
    expect(props.onSkill).toHaveBeenCalledWith('model-metrics', { level: 'led' });
  });

  it('stores years after a pause, and refuses what is no number of years with a word', async () => {
    const { type, has, props } = await open();
    const field = '#skill-data-analysis .skill-years input';
    await type(field, '3,5');
    expect(props.onSkill).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    expect(props.onSkill).toHaveBeenCalledWith('data-analysis', { years: 3.5 });
    await type(field, 'many');
    vi.advanceTimersByTime(600);
    expect(props.onSkill).toHaveBeenCalledOnce();
    expect(has('#skill-data-analysis .trouble', 'A number from 0 to 60')).toBe(true);
  });

  it('adds a line of evidence, and stores no empty one', async () => {
    const { click, type, props } = await open();
    await click('#skill-data-analysis button', 'Add a line');
    await type('#skill-data-analysis textarea', '  ');
    vi.advanceTimersByTime(600);
    expect(props.onSkill).toHaveBeenLastCalledWith('data-analysis', { evidence: [] });
    await click('#skill-data-analysis button', 'Add a line');
    await type('#skill-data-analysis textarea', 'Wrote the SQL\nof the weekly report');
    vi.advanceTimersByTime(600);
    expect(props.onSkill).toHaveBeenLastCalledWith('data-analysis', {
      evidence: ['Wrote the SQL of the weekly report'],
    });
  });

  it('keeps what is typed as it is until the field is left, even after it was stored', async () => {
    const { click, type, find, props } = await open();
    await click('#skill-data-analysis button', 'Add a line');
    await type('#skill-data-analysis textarea', 'Half a ');
    vi.advanceTimersByTime(600);
    expect(props.onSkill).toHaveBeenCalledWith('data-analysis', { evidence: ['Half a'] });
    expect(find('#skill-data-analysis textarea')).toHaveProperty('value', 'Half a ');
  });

  it('stores what is being typed when the tab is left', async () => {
    const { click, type, props } = await open();
    await click('#skill-data-analysis button', 'Add a line');
    await type('#skill-data-analysis textarea', 'Half a tho');
    window.dispatchEvent(new Event('pagehide'));
    expect(props.onSkill).toHaveBeenCalledWith('data-analysis', { evidence: ['Half a tho'] });
  });

  it('says that a change is stored, where screen readers hear it', async () => {
    const { find } = await open({ stored: 'saved' });
    expect(find('.stored[role="status"]').textContent).toBe('Saved');
  });

  it('offers the sample only while the profile says nothing', async () => {
    expect((await open()).has('button', 'sample profile')).toBe(false);
    const { click, props } = await open({ view: ready(null) });
    await click('button', 'sample profile');
    expect(props.onStartSample).toHaveBeenCalledOnce();
  });

  it('switches marks on a site, saying where terms speak against them', async () => {
    const { click, find, props } = await open();
    expect(find('.sites li', 'LinkedIn').textContent).toContain('its terms speak against it');
    await click('.sites [role="switch"]', 'LinkedIn');
    expect(props.onMarks).toHaveBeenCalledWith('linkedin.com', true);
  });

  it('lists the sites that are read by themselves, and takes one back', async () => {
    const site = { site: 'https://jobs.acme.example/*', host: 'jobs.acme.example' };
    const onRemove = vi.fn();
    const { click, has, text } = await open({ ownSites: { boards: ['Lever', 'LinkedIn'], sites: [site], onRemove } });
    expect(has('.own-sites-none')).toBe(false);
    expect(text()).toContain('Postings on Lever, LinkedIn; and on');
    await click('.own-sites button', 'Remove jobs.acme.example');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(site);
    expect((await open()).has('.own-sites-none', 'no sites of your own')).toBe(true);
  });

  it('shows a stored profile that cannot be read, hands it over, and offers nothing that would write over it', async () => {
    const { click, has, text, props } = await open({
      view: { state: 'kept', message: 'It is left as it is.', stored: { format: 'odd' } },
    });
    expect(text()).toContain('It is left as it is.');
    expect(has('.level')).toBe(false);
    expect(has('input[type="file"]')).toBe(false);
    await click('button', 'Download it as it is');
    expect(props.onExportStored).toHaveBeenCalledOnce();
  });

  it('names what another version left in the profile', async () => {
    const { text } = await open({ view: ready(profileWith({ 'quantum-tuning': 'led' })) });
    expect(text()).toContain('quantum-tuning');
  });
});

describe('a file that is dropped', () => {
  const CV = new File(['Product Manager'], 'cv.txt');
  async function drag(type: string, on: Element, types = ['Files']): Promise<Event> {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types, files: [CV] } });
    await act(() => {
      on.dispatchEvent(event);
    });
    return event;
  }

  it('is taken wherever it falls, and the browser does not open it in place of the page', async () => {
    const { find, props } = await open();
    expect((await drag('dragover', find('.skill'))).defaultPrevented).toBe(true);
    expect(find('.file-door').dataset.over).toBe('true');
    expect((await drag('drop', find('.skill'))).defaultPrevented).toBe(true);
    expect(find('.file-door').dataset.over).toBe('false');
    expect(props.coming.onFile).toHaveBeenCalledExactlyOnceWith(CV);
  });

  it('puts nothing away that is being looked through', async () => {
    const view = { state: 'profile', profile: profileWith({}) } as const;
    const coming = { view, onFile: vi.fn(), onText: vi.fn(), onTakeOver: vi.fn(), onClose: vi.fn() };
    const { find } = await open({ coming });
    expect((await drag('drop', find('.import-preview'))).defaultPrevented).toBe(true);
    expect(coming.onFile).not.toHaveBeenCalled();
  });

  it('is left to a button that takes files, and words are left to the browser', async () => {
    const { find, props } = await open();
    expect((await drag('drop', find('input[type="file"]'))).defaultPrevented).toBe(false);
    expect((await drag('dragover', find('.skill'), ['text/plain'])).defaultPrevented).toBe(false);
    expect(props.coming.onFile).not.toHaveBeenCalled();
  });
});

describe('importing a profile', () => {
  const file = profileWith({ 'data-analysis': 'led', experimentation: 'learning' });
  const openPreview = (change: Partial<ProfilePageProps> = {}) => {
    const onClose = vi.fn();
    const coming = { onFile: vi.fn(), onText: vi.fn(), onTakeOver: vi.fn(), onClose };
    return open({ coming: { ...coming, view: { state: 'profile', profile: file } }, ...change });
  };

  it('shows what would change and changes nothing before the user says so', async () => {
    const { find, click, has, props } = await openPreview();
    expect(document.activeElement).toBe(find('.import-preview h2'));
    expect(find('.import-preview').textContent).toContain('1 added, 1 changed, 0 removed');
    expect(find('.changes tr', 'Data analysis').textContent).toBe('Data analysishave donehave led');
    expect(has('.skill')).toBe(false);
    await click('.import-preview button', 'Keep my profile');
    expect(props.coming.onClose).toHaveBeenCalledOnce();
    expect(props.onImport).not.toHaveBeenCalled();
    expect(props.onImportBeside).not.toHaveBeenCalled();
  });

  it('hands over a copy of the present profile first, unless the user does not want it', async () => {
    const { click, props } = await openPreview();
    await click('.import-preview button', 'Replace my profile');
    expect(props.onExport).toHaveBeenCalledExactlyOnceWith('rolelight');
    expect(props.onImport).toHaveBeenCalledWith(file);
    await click('.import-preview input[type="checkbox"]');
    await click('.import-preview button', 'Replace my profile');
    expect(props.onExport).toHaveBeenCalledOnce();
  });

  it('may stand beside the present profile', async () => {
    const { click, props } = await openPreview();
    await click('.import-preview button', 'Add it beside mine');
    expect(props.onImportBeside).toHaveBeenCalledWith(file);
    expect(props.onImport).not.toHaveBeenCalled();
  });

  it('needs no copy and no place beside where there is no profile yet', async () => {
    const { click, has, props } = await openPreview({ view: ready(null) });
    expect(has('.import-preview input')).toBe(false);
    expect(has('.import-preview button', 'beside')).toBe(false);
    await click('.import-preview button', 'Use this profile');
    expect(props.onImport).toHaveBeenCalledWith(file);
    expect(props.onExport).not.toHaveBeenCalled();
  });
});

describe('what the user said of tags', () => {
  const said = (id: string, verdict: Judgement) => {
    const tag = READING.tags.find((one) => one.id === id);
    if (!tag) throw new Error(`no tag of ${id}`);
    return createCorrection({ posting: POSTING, reading: READING }, tag, verdict, '2026-03-05T09:00:00.000Z');
  };
  const metrics = said('model-metrics', 'wrong');
  const compute = said('compute-capacity', 'right');
  const judgedWith = (corrections: readonly Correction[] | null, unreadable = 0): ProfilePageProps['judged'] => ({
    corrections,
    unreadable,
    onExport: vi.fn(),
    onImport: vi.fn(),
    onWithdraw: vi.fn(),
    onDeleteAll: vi.fn(),
  });

  it('says where to start while there is nothing, and offers nothing to export or delete', async () => {
    const { text, has } = await open({ judged: judgedWith([]) });
    expect(text()).toContain('“Why?” at each line of a posting');
    expect(has('button', 'Export corrections')).toBe(false);
    expect(has('button', 'Delete all corrections')).toBe(false);
  });

  it('counts and lists it, takes one back, exports and deletes it', async () => {
    const { text, find, click, props } = await open({ judged: judgedWith([metrics, compute]) });
    expect(text()).toContain('2 corrections: 1 called wrong and taken out, 1 called right.');
    expect(find('.judged', 'precision and recall').textContent).toContain('called wrong in');
    expect(find('.judged', 'GPU quotas').textContent).toContain(POSTING.title);
    await click('.judged button', 'Take back');
    expect(props.judged.onWithdraw).toHaveBeenCalledWith(metrics);
    await click('button', 'Export corrections');
    expect(props.judged.onExport).toHaveBeenCalledOnce();
    await click('button', 'Delete all corrections');
    expect(props.judged.onDeleteAll).toHaveBeenCalledOnce();
  });

  it('says what cannot be read, and lets it be deleted', async () => {
    const { text, has } = await open({ judged: judgedWith([], 1) });
    expect(text()).toContain('What you said of 1 posting cannot be read by this version');
    expect(has('button', 'Delete all corrections')).toBe(true);
  });

  it('shows what a file would change, and takes in nothing before the user says so', async () => {
    const { choose, click, find, props } = await open({ judged: judgedWith([metrics]) });
    const file = formatCorrections([{ ...metrics, verdict: 'right' }, compute]);
    await choose(file, '.page-section:has(.judged-list)');
    expect(find('.import-preview').textContent).toContain('1 added, 1 that say the opposite');
    await click('.import-preview button', 'Leave it');
    expect(props.judged.onImport).not.toHaveBeenCalled();
    await choose(file, '.page-section:has(.judged-list)');
    await click('.import-preview button', 'Take them in');
    expect(props.judged.onImport).toHaveBeenCalledWith([compute, { ...metrics, verdict: 'right' }]);
  });

  it('refuses another file in a sentence', async () => {
    const { choose, find, props } = await open({ judged: judgedWith([metrics]) });
    await choose('{"format":"rolelight-profile"}', '.page-section:has(.judged-list)');
    expect(find('.import [role="alert"]').textContent).toMatch(
      /not a list of Rolelight’s corrections.*Nothing was changed/,
    );
    expect(props.judged.onImport).not.toHaveBeenCalled();
  });
});
