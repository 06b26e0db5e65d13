// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { createProfile, type Profile } from '../../src/core/profile.ts';
import { applyEdit } from '../../src/core/profile-edit.ts';
import { onlyProfile } from '../../src/core/profiles.ts';
import { type HeldProfile, type ProfileStore, readyView, useProfile } from '../../src/ui/profile-view.ts';
import { profileWith } from './invented.ts';
import { openScreen } from './screen.ts';

/** A store whose writes wait until they are let through. */
function slowStore(first: Profile | null) {
  let stored = onlyProfile(first);
  const waiting: ((error?: Error) => void)[] = [];
  const listeners: (() => void)[] = [];
  const store: ProfileStore = {
    load: async () => stored,
    change: (edit) =>
      new Promise<void>((resolve, reject) => {
        waiting.push((error) => {
          if (error) return reject(error);
          stored = applyEdit(stored, edit);
          resolve();
        });
      }),
    onChange: (callback) => listeners.push(callback),
  };
  const finish = (error?: Error) =>
    act(async () => {
      waiting.shift()?.(error);
      // What follows takes several turns: the refusal, then reading the store again.
      await new Promise((resolve) => setTimeout(resolve));
    });
  const changeElsewhere = (next: Profile) =>
    act(async () => {
      stored = onlyProfile(next);
      for (const listener of listeners) listener();
    });
  return { store, finish, changeElsewhere };
}

async function hold(store: ProfileStore) {
  const latest: { held: HeldProfile | null } = { held: null };
  function Holder() {
    latest.held = useProfile(store);
    return null;
  }
  await openScreen(<Holder />);
  await act(async () => {});
  const held = (): HeldProfile => {
    if (!latest.held) throw new Error('not rendered');
    return latest.held;
  };
  return {
    view: () => held().view,
    change: (next: Profile) => held().change({ edit: 'put', of: null, profile: next, activate: true, place: null }),
  };
}

const named = (name: string): Profile => createProfile(name);

describe('useProfile', () => {
  it('shows a change at once and keeps it while another page’s news comes in', async () => {
    const { store, finish, changeElsewhere } = slowStore(named('old'));
    const { view, change } = await hold(store);
    expect(view()).toEqual(readyView(onlyProfile(named('old'))));
    await act(async () => void change(named('new')));
    expect(view()).toEqual(readyView(onlyProfile(named('new'))));
    await changeElsewhere(named('elsewhere'));
    expect(view()).toEqual(readyView(onlyProfile(named('new'))));
    await finish();
    expect(view()).toEqual(readyView(onlyProfile(named('new'))));
  });

  it('follows other pages', async () => {
    const { store, changeElsewhere } = slowStore(null);
    const { view } = await hold(store);
    await changeElsewhere(profileWith({ a: 'led' }));
    expect(view()).toEqual(readyView(onlyProfile(profileWith({ a: 'led' }))));
  });

  it('shows what is really stored after a change that could not be stored, and passes the sentence on', async () => {
    const { store, finish } = slowStore(named('old'));
    const { view, change } = await hold(store);
    let refused: unknown;
    await act(async () => {
      change(named('new')).catch((error: unknown) => {
        refused = error;
      });
    });
    await finish(new Error('The disk is full.'));
    expect(view()).toEqual(readyView(onlyProfile(named('old'))));
    expect(refused).toEqual(new Error('The disk is full.'));
  });

  it('keeps a profile that cannot be read as it is stored', async () => {
    const error = Object.assign(new Error('It is left as it is.'), { stored: { version: 9 } });
    const store: ProfileStore = { ...slowStore(null).store, load: () => Promise.reject(error) };
    const { view } = await hold(store);
    expect(view()).toEqual({ state: 'kept', message: 'It is left as it is.', stored: { version: 9 } });
  });
});
