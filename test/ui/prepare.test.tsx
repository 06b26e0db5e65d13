// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { PreparationSheet } from '../../src/core/prepare.ts';
import { createProfile, type Profile } from '../../src/core/profile.ts';
import { Prepare } from '../../src/ui/Prepare.tsx';
import { SkillList } from '../../src/ui/profile/SkillList.tsx';
import { PLAIN_POSTING, PLAIN_PROFILE, PLAIN_READING } from '../core/sheet-formats/plain-sheet.ts';
import { openScreen } from './screen.ts';

const onShow = vi.fn();
const onSheet = vi.fn<(format: string, sheet: PreparationSheet) => void>();

const prepare = (profile: Profile | null = PLAIN_PROFILE, show: ((start: number) => void) | null = onShow) =>
  openScreen(
    <Prepare posting={PLAIN_POSTING} reading={PLAIN_READING} profile={profile} onShow={show} onSheet={onSheet} />,
  );

describe('the preparation', () => {
  it('has its parts under headings, in the order in which they are needed', async () => {
    const { root } = await prepare();
    expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'Worth raising',
      'Questions to expect',
      'Questions to ask',
      'Learn first',
    ]);
  });

  it('shows what does not fit together, and both places', async () => {
    const { find, click } = await prepare();
    const raised = find('.raised li', 'It says “Junior” and asks for 8 years: which is it?');
    expect(raised.textContent).toContain('“Junior” in the title'.replaceAll(/[“”]/g, ''));
    await click('.raised button.quote', '8+ years');
    expect(onShow).toHaveBeenLastCalledWith(PLAIN_POSTING.description.indexOf('8+ years'));
  });

  it('shows the user’s line beside the question', async () => {
    const { find } = await prepare();
    const card = find('article', 'Model metrics');
    expect(card.querySelectorAll('ol.questions li').length).toBeGreaterThan(0);
    expect(card.querySelector('.told')?.textContent).toBe('You can tellRan the weekly review of late parcels');
  });

  it('leads to the profile where no line shows a thing', async () => {
    const { find } = await prepare();
    const link = find('article[data-finding="ml-collaboration"] .told a');
    expect(link.getAttribute('href')).toBe('../options/index.html#skill-ml-collaboration');
    expect(link.textContent).toBe('Add one about Work with data scientists');
  });

  it('shows the sentence on the page, for a question to expect and for one to ask', async () => {
    const { click } = await prepare();
    const at = PLAIN_POSTING.description.indexOf('precision and recall');
    await click('article[data-finding="model-metrics"] button.quote');
    expect(onShow.mock.lastCall?.[0]).toBeCloseTo(at, -1);
    await click('.to-ask button', 'Model metrics');
    expect(onShow.mock.lastCall?.[0]).toBeCloseTo(at, -1);
  });

  it('has nothing to click to the page where there is none', async () => {
    const { has } = await prepare(PLAIN_PROFILE, null);
    expect(has('button.quote')).toBe(false);
    expect(has('.to-ask button')).toBe(false);
  });

  it('asks for a profile where there is none, and does not say that nothing is known', async () => {
    for (const profile of [null, createProfile()]) {
      const { text, has } = await prepare(profile);
      expect(text()).toContain('Fill in your profile to see what you can tell');
      expect(has('.told')).toBe(false);
      expect(has('.to-learn')).toBe(false);
    }
  });

  it('hands over the sheet that it shows, in the form chosen', async () => {
    const { click } = await prepare();
    await click('.menu > button', 'Print or save');
    await click('[role="menuitem"]', 'Page to print');
    expect(onSheet).toHaveBeenCalledOnce();
    const [format, sheet] = onSheet.mock.lastCall ?? [];
    expect(format).toBe('html');
    expect(sheet?.posting).toBe(PLAIN_POSTING);
    expect(sheet?.worthRaising).toHaveLength(1);
  });

  it('is silent about a text that was not read', async () => {
    const reading = { ...PLAIN_READING, english: false, tags: [], verdict: null };
    const { text } = await openScreen(
      <Prepare posting={PLAIN_POSTING} reading={reading} profile={null} onShow={null} onSheet={onSheet} />,
    );
    expect(text()).toBe('');
  });
});

describe('a link to a competency', () => {
  const list = (skills: Profile['skills']) =>
    openScreen(<SkillList of={null} skills={skills} stored={null} onSkill={() => {}} />);

  it('leads to its level where there is none', async () => {
    location.hash = '#skill-data-analysis';
    await list({});
    expect(document.activeElement?.closest('.skill')?.id).toBe('skill-data-analysis');
    expect(document.activeElement?.localName).toBe('input');
  });

  it('leads to where a line is added', async () => {
    location.hash = '#skill-data-analysis';
    await list({ 'data-analysis': { level: 'done', years: null, evidence: [] } });
    expect(document.activeElement?.closest('.skill')?.id).toBe('skill-data-analysis');
    expect(document.activeElement?.textContent).toMatch(/^Add a line/);
  });

  it('to nothing on the page moves nothing', async () => {
    location.hash = '#elsewhere';
    document.body.tabIndex = -1;
    document.body.focus();
    await list({});
    expect(document.activeElement).toBe(document.body);
  });
});
