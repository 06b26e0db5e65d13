// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withSkill } from '../../src/core/skill.ts';
import { Proposals } from '../../src/ui/profile/Proposals.tsx';
import { AI_PM, CV_READING, PROFILES, PROPOSALS } from './invented-cv.ts';
import { openScreen } from './screen.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Props = Parameters<typeof Proposals>[0];

async function open(change: Partial<Props> = {}) {
  const props: Props = {
    file: 'cv.pdf',
    reading: CV_READING,
    notes: [],
    profiles: PROFILES,
    active: 'ai',
    onTakeOver: vi.fn<Props['onTakeOver']>(),
    onClose: vi.fn(),
    ...change,
  };
  const screen = await openScreen(<Proposals {...props} />);
  const box = (label: string): HTMLInputElement => {
    const found = screen.find('.proposal-head label', label).querySelector('input');
    if (!found) throw new Error(`no box of ${label}`);
    return found;
  };
  /** Takes over, and hands back what was asked for. */
  const takeOver = async () => {
    await screen.click('.take-over .primary');
    const [taken] = vi.mocked(props.onTakeOver).mock.lastCall ?? [];
    if (!taken) throw new Error('nothing was taken over');
    return { ...taken, ids: taken.accepted.map(({ id }) => id) };
  };
  return { ...screen, props, box, takeOver };
}

describe('the proposals of a CV', () => {
  it('take the focus to their heading', async () => {
    const { find } = await open();
    expect(document.activeElement).toBe(find('h2', 'What “cv.pdf” shows'));
  });

  it('stand in groups, the profile’s say beside the CV’s, with why', async () => {
    const { root, find } = await open();
    const heads = [...root.querySelectorAll('h3')].map((head) => head.textContent);
    expect(heads).toEqual(['New 3', 'More than your profile says 3', 'Already in your profile 3']);
    const sides = find('.proposal', 'Product fundamentals').querySelectorAll('dd');
    expect(sides[0]?.textContent).toBe('Have done, 5 years · 1 line');
    expect(sides[1]?.textContent).toBe('Have led, 6.5 years because of “Owned”');
    expect(find('.proposal', 'Compute capacity').textContent).not.toContain('Your profile');
  });

  it('stand in the order of the profile’s page', async () => {
    const { find } = await open({ reading: { ...CV_READING, proposals: PROPOSALS.toReversed() } });
    const labels = [...find('section.proposal-group').querySelectorAll('.proposal-head label')];
    expect(labels.map((label) => label.textContent)).toEqual([
      'Take over AI opportunities',
      'Take over Machine learning',
      'Take over Compute capacity',
    ]);
  });

  it('fold what the profile says already, and say what it would still add', async () => {
    const { find } = await open();
    const folded = find('details.proposal-group');
    expect(folded).toHaveProperty('open', false);
    expect(folded.querySelector('summary')?.textContent).toContain('2 of them get more lines.');
  });

  it('show each line with what was found in it and where it stands', async () => {
    const { find } = await open();
    const line = find('.proposal-line', 'GPU quota');
    expect(line.querySelector('mark')?.textContent).toBe('GPU quota');
    expect(line.textContent).toContain('Senior Product Manager, Fernhollow, 2019–2022');
  });

  it('offer no line that the profile has', async () => {
    const { find } = await open();
    const line = find('.proposal-line', 'payments product at Fintly');
    expect(line.querySelector('input')).toBeNull();
    expect(line.textContent).toContain('Already among your lines');
  });

  it('store nothing before the one button, then all that is taken', async () => {
    const { props, takeOver } = await open();
    expect(props.onTakeOver).not.toHaveBeenCalled();
    const taken = await takeOver();
    expect(taken).toMatchObject({ into: 'ai', name: 'AI PM', copyFirst: false });
    expect(taken.ids).toHaveLength(8);
    expect(taken.ids).not.toContain('privacy-compliance');
  });

  it('leave what the user leaves, and count aloud', async () => {
    const { box, find, click, takeOver } = await open();
    expect(find('.take-over [role="status"]').textContent).toContain('8 of 9 are taken over');
    await click('.proposal-head label', 'Compute capacity');
    expect(box('Compute capacity').checked).toBe(false);
    expect(find('.take-over [role="status"]').textContent).toContain('7 of 9 are taken over: 2 new');
    expect(find('.take-over .primary').textContent).toBe('Take over 7 into “AI PM”');
    expect(find('.proposal', 'Compute capacity').querySelector('.proposal-body')).toHaveProperty('disabled', true);
    expect((await takeOver()).ids).not.toContain('compute-capacity');
  });

  it('hand on level, years and lines as the user changed them', async () => {
    const { find, click, type, takeOver } = await open();
    const row = find('.proposal', 'Experimentation');
    row.id = 'changed';
    await click('#changed input[value="done"]');
    await type('#changed .skill-years input', '4,5');
    vi.advanceTimersByTime(600);
    await click('#changed .proposal-line label', 'split tests');
    const { accepted } = await takeOver();
    expect(accepted.find(({ id }) => id === 'experimentation')).toEqual({
      id: 'experimentation',
      level: 'done',
      years: 4.5,
      evidence: ['Led the A/B testing of every change to the intake form, forty tests in two years'],
    });
  });

  it('offer no level that would be none at all', async () => {
    const { root } = await open();
    expect(root.querySelector('.proposal input[value="none"]')).toBeNull();
  });

  it('are all taken or all left by one click', async () => {
    const { click, find, takeOver } = await open();
    await click('button', 'Leave all');
    expect(find('.take-over [role="status"]').textContent).toBe('None of 9 is taken over.');
    expect(find('.take-over .primary')).toHaveProperty('disabled', true);
    await click('button', 'Take all');
    expect((await takeOver()).ids).toEqual(PROPOSALS.map(({ id }) => id));
  });

  it('are set beside another profile, or make a new one under its own name', async () => {
    const { find, type, text, takeOver } = await open();
    const choose = async (value: string): Promise<void> => {
      const select = find('.into-profile select');
      if (!(select instanceof HTMLSelectElement)) throw new Error('no choice of profiles');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await vi.waitFor(() => expect(text()).not.toContain('More than your profile says'));
    };
    await choose('data');
    expect(await takeOver()).toMatchObject({ into: 'data', name: 'Data PM' });
    await choose('');
    expect(find('.take-over .primary').textContent).toBe('Make “cv” of 9');
    await type('.into-profile input', 'Claims PM');
    const made = await takeOver();
    expect(made).toMatchObject({ into: null, name: 'Claims PM', copyFirst: false });
    // Made of the CV alone: also of what another profile says already.
    expect(made.ids).toHaveLength(9);
  });

  it('make the first profile of all, with nothing to copy and nothing to choose', async () => {
    const { has, find, takeOver } = await open({ profiles: [], active: null });
    expect(has('.into-profile select')).toBe(false);
    expect(has('.take-over input')).toBe(false);
    expect(find('.take-over .primary').textContent).toBe('Make “My profile” of 9');
    expect(await takeOver()).toMatchObject({ into: null, name: 'My profile' });
  });

  it('ask for a copy of the profile first where the user wants one', async () => {
    const { click, takeOver } = await open();
    await click('.take-over input[type="checkbox"]');
    expect((await takeOver()).copyFirst).toBe(true);
  });

  it('follow the profile when it changes elsewhere meanwhile', async () => {
    const { show, props, find } = await open();
    const profiles = [{ id: 'ai', profile: withSkill(AI_PM, 'compute-capacity', { level: 'led', years: 4 }) }];
    await show(<Proposals {...props} profiles={profiles} />);
    expect(find('details.proposal-group').textContent).toContain('Compute capacity');
  });

  it('say what was not read, and offer only the way back where nothing is proposed', async () => {
    const notes = ['Only the first 60 of 200 pages were read.'];
    const { has, click, text, props } = await open({ reading: { ...CV_READING, proposals: [] }, notes });
    expect(text()).toContain('Nothing is proposed from “cv.pdf”');
    expect(has('.warning', 'Only the first 60 of 200 pages')).toBe(true);
    expect(has('.primary')).toBe(false);
    await click('button', 'Back to your profile');
    expect(props.onClose).toHaveBeenCalledOnce();
    expect(props.onTakeOver).not.toHaveBeenCalled();
  });

  it('make nothing of a CV markup', async () => {
    const line = '<img src=x onerror=alert(1)> precision';
    const evidence = [{ line, start: 29, end: 38, source: '<b>Acme</b>' }];
    const proposal = {
      id: 'model-metrics',
      level: 'done',
      basis: { by: 'verb', word: '<i>' },
      years: 1,
      evidence,
    } as const;
    const { root } = await open({ reading: { ...CV_READING, proposals: [proposal] }, file: '<u>cv</u>' });
    expect(root.querySelector('img, u, .proposal b, .proposal i')).toBeNull();
    expect(root.textContent).toContain(line);
  });
});
