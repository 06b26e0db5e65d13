// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { asksOf } from '../../src/core/ask.ts';
import { compare } from '../../src/core/compare.ts';
import type { Stage } from '../../src/core/competency.ts';
import { lifeCycleOf } from '../../src/core/life-cycle.ts';
import type { Profile } from '../../src/core/profile.ts';
import type { Reading } from '../../src/core/reading.ts';
import { DepthMap } from '../../src/ui/DepthMap.tsx';
import { MatchView } from '../../src/ui/popup/MatchView.tsx';
import { placeAsks } from '../../src/ui/standing.ts';
import { POSTING, profileWith, READING } from './invented.ts';
import { VOCABULARY } from './invented-vocabulary.ts';
import { openScreen } from './screen.ts';

const { competencies } = VOCABULARY;
const nothing = (): void => {};

function Both({ reading, profile }: { readonly reading: Reading; readonly profile: Profile | null }) {
  const [chosen, setChosen] = useState<Stage | null>(null);
  const asks = asksOf(reading);
  const map = { stages: lifeCycleOf(asks, profile, competencies), chosen, onChoose: setChosen };
  const comparison = profile && compare(reading, profile, competencies);
  return (
    <>
      <DepthMap map={map} findings={asks.length > 0} />
      <MatchView
        map={map}
        shown={{ posting: POSTING, reading }}
        asks={asks}
        placed={placeAsks(asks, comparison)}
        profile={profile}
        warning={null}
        inviting={false}
        comparison={comparison}
        actions={null}
        onShow={null}
        onLevel={nothing}
        onStartSample={nothing}
        onDone={nothing}
      />
    </>
  );
}

const SOME = profileWith({ 'llm-applications': 'done', 'product-fundamentals': 'led' });

async function open(reading: Reading = READING, profile: Profile | null = SOME) {
  const screen = await openScreen(<Both reading={reading} profile={profile} />);
  const findings = () =>
    [...screen.root.querySelectorAll('.group[data-standing] [data-finding]')].map((card) =>
      card.getAttribute('data-finding'),
    );
  return { ...screen, findings };
}

describe('the map', () => {
  it('is a toolbar of eight stages, described by the whole sentence', async () => {
    const { root, find } = await open();
    const map = find('[role="toolbar"]');
    const sentence = root.querySelector(`[id="${map.getAttribute('aria-describedby')}"]`)?.textContent;
    expect(sentence).toMatch(/^In AI the posting asks you to own opportunity, metrics; contribute to .+ You reach/);
    expect([...map.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))).toEqual([
      'Opportunity: asks you to own; you go as deep in 1 of 2 things',
      'Data: nothing asked',
      'Models: contributing is nice to have; you go as deep in 1 of 2 things',
      'Metrics: asks you to own; you go as deep in 0 of 3 things',
      'Compute and delivery: asks you to contribute; you have not done it yet',
      'Iteration: nothing asked',
      'Governance: asks you to know, beside AI to contribute; you go as deep in 0 of 2 things',
      'People: asks you to contribute, beside AI to own; you go as deep in 0 of 3 things',
    ]);
  });

  it('names every stage as it is written on it, and draws an outline only where something is held', async () => {
    const { root } = await open();
    for (const button of root.querySelectorAll('button.stage')) {
      const written = button.querySelector('.stage-name')?.textContent?.replaceAll('\u00ad', '') ?? '?';
      expect(button.getAttribute('aria-label')?.toLowerCase()).toContain(written.split(', ')[0]?.toLowerCase());
    }
    expect([...root.querySelectorAll('button.stage')].map((one) => one.querySelector('.brought') !== null)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('lights nothing of a posting that asks only what other roles are asked', async () => {
    const plain = { ...READING, tags: READING.tags.filter(({ id }) => competencies.get(id)?.aiSpecific === false) };
    const { root, find } = await open(plain);
    expect(root.querySelectorAll('.stage .step[data-ask^="other"]').length).toBeGreaterThan(5);
    expect(root.querySelectorAll('.stage .step[data-ask^="ai"]')).toHaveLength(0);
    expect(find('[role="toolbar"]').textContent).toContain('The posting asks no AI work.');
  });

  it('shows the findings of a stage alone, says what it is in words, and goes back to all', async () => {
    const { click, find, findings, text } = await open();
    const all = findings();
    await click('button', 'Models:');
    expect(findings().sort()).toEqual(['llm-applications', 'model-training']);
    expect(find('button', 'Models:').getAttribute('aria-pressed')).toBe('true');
    expect(find('.stage-note [role="status"]').textContent).toBe(
      'Models: contributing is nice to have; you go as deep in 1 of 2 things. Asked: Prompting and agents; Model training.',
    );
    // Not asked, and a thing of models: it belongs to what is shown.
    expect(text()).toContain('machine-learning degree');
    await click('button', 'People:');
    expect(findings()).toHaveLength(3);
    expect(text()).not.toContain('machine-learning degree');
    await click('button', `Show all ${all.length}`);
    expect(findings()).toEqual(all);
    await click('button', 'Data:');
    expect(findings()).toEqual([]);
    expect(text()).toContain('Data: nothing asked.');
    await click('button', 'Data:');
    expect(findings()).toEqual(all);
  });

  it('is one stop for Tab, walked with arrow keys, Home and End', async () => {
    const { root, find, press } = await open();
    const stops = () =>
      [...root.querySelectorAll('button.stage')].filter((one) => one.getAttribute('tabindex') === '0');
    find('button', 'Opportunity:').focus();
    await press('ArrowLeft');
    expect(document.activeElement).toBe(find('button', 'People:'));
    expect(stops()).toEqual([find('button', 'People:')]);
    await press('Home');
    await press('ArrowRight');
    expect(document.activeElement).toBe(find('button', 'Data:'));
    await press('End');
    expect(document.activeElement).toBe(find('button', 'People:'));
    expect(stops()).toHaveLength(1);
  });

  it('is a picture with its sentence where nothing is asked', async () => {
    const { find, has } = await open({ ...READING, tags: [] });
    expect(has('button.stage')).toBe(false);
    expect(find('.life-cycle').getAttribute('role')).toBe('img');
    expect(find('.life-cycle').getAttribute('aria-label')).toBe('You have experience in opportunity, models.');
  });
});
