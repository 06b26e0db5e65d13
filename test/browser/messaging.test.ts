import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backgroundDoors, contentDoors } from '../../src/browser/message-doors.ts';
import type { PageState, ReadPostingAnswer, ToBackground, ToContent } from '../../src/browser/messages.ts';
import { answer, askBackground, type Handlers, MessageError } from '../../src/browser/messaging.ts';
import { askFrame, askTab } from '../../src/browser/tab-messages.ts';
import { LONGEST_DESCRIPTION } from '../../src/core/posting.ts';
import { fake } from '../support/fake-polyfill.ts';
import { plainPosting, plainReading } from '../support/saved.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-polyfill.ts'));

const NOBODY = 'Could not establish connection. Receiving end does not exist.';

beforeEach(() => {
  vi.stubGlobal('browser', fake.browser);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const state: PageState = { state: 'none' };
const reading: ReadPostingAnswer = { reading: plainReading(), marks: false, families: {}, labels: {} };

/** Settles a promise while the clock runs, so that a rejection is never unhandled. */
async function settled<T>(promise: Promise<T>): Promise<T | MessageError> {
  const outcome = promise.catch((error: unknown) => {
    if (error instanceof MessageError) return error;
    throw error;
  });
  await vi.runAllTimersAsync();
  return outcome;
}

describe('asking', () => {
  test('goes on until the worker is awake', async () => {
    let tries = 0;
    fake.browser.runtime.sendMessage = async () => {
      tries += 1;
      if (tries < 3) throw new Error(NOBODY);
      if (tries === 3) return undefined;
      return { value: null };
    };
    expect(await settled(askBackground('forgetPosting'))).toBeNull();
    expect(tries).toBe(4);
  });

  test('ends after four seconds with a sentence', async () => {
    fake.browser.runtime.sendMessage = async () => undefined;
    const start = Date.now();
    const error = await settled(askBackground('forgetPosting'));
    expect(error).toMatchObject({ name: 'MessageError', failure: 'no-answer' });
    expect(String(error)).toMatch(/did not answer.*Nothing was lost/);
    expect(Date.now() - start).toBeGreaterThan(2_500);
    expect(Date.now() - start).toBeLessThanOrEqual(4_000);
  });

  test('asks once where told not to wait', async () => {
    const send = vi.fn(async (_tab: number, _message: unknown, _where: unknown) => undefined);
    fake.browser.tabs.sendMessage = send;
    expect(await settled(askFrame(7, { longestWait: 0, frame: 'top' }, 'describePage'))).toBeInstanceOf(MessageError);
    expect(send.mock.calls.map(([tab, , where]) => [tab, where])).toEqual([[7, { frameId: 0 }]]);
  });

  test('gives the other side’s sentence at once', async () => {
    const send = vi.fn(async () => ({ error: 'The disk is full.' }));
    fake.browser.runtime.sendMessage = send;
    expect(await settled(askBackground('forgetPosting'))).toMatchObject({
      failure: 'failed',
      message: 'The disk is full.',
    });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a reading of another version', { ...reading, reading: { rules: '0' } }],
    ['a family that nobody knows', { ...reading, families: { sql: 'nothing' } }],
    ['nothing', undefined],
  ])('does not believe an answer: %s', async (_, value) => {
    fake.browser.runtime.sendMessage = async () => ({ value });
    expect(await settled(askBackground('readPosting', plainPosting()))).toMatchObject({
      failure: 'failed',
      message: expect.stringMatching(/Reload the page/),
    });
  });

  test('lets a whole answer in as it is', async () => {
    const told: PageState = {
      state: 'posting',
      posting: plainPosting(),
      reading: plainReading(),
      marks: true,
      marksOnRequest: false,
    };
    fake.browser.runtime.sendMessage = async () => ({ value: reading });
    expect(await settled(askBackground('readPosting', plainPosting()))).toEqual(reading);
    for (const value of [told, state, { state: 'waiting', board: 'Lever' }] satisfies PageState[]) {
      fake.browser.tabs.sendMessage = async () => ({ value });
      expect(await settled(askTab(7, 'describePage'))).toEqual(value);
    }
    fake.browser.tabs.sendMessage = async () => ({ value: { ...told, posting: null } });
    expect(await settled(askTab(7, 'describePage'))).toMatchObject({ failure: 'failed' });
  });

  test('says to reload where the extension was updated under the page', async () => {
    fake.browser.runtime.id = undefined;
    expect(await settled(askBackground('forgetPosting'))).toMatchObject({ failure: 'orphaned' });
    fake.browser.runtime.id = 'rolelight-id';
    fake.browser.runtime.sendMessage = async () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await settled(askBackground('forgetPosting'))).toMatchObject({ failure: 'orphaned' });
  });
});

function background(): { [K in keyof ToBackground]: ReturnType<typeof vi.fn> } & Handlers<ToBackground> {
  return {
    readPosting: vi.fn(() => reading),
    forgetPosting: vi.fn(() => null),
    knownCards: vi.fn(() => ({ marks: true, cards: [] })),
    readCards: vi.fn(() => ({ marks: true, cards: [] })),
    openedCard: vi.fn(() => null),
  };
}

/** Sends to whoever listens, as the browser would: a listener that returns true will answer, any other does not. */
function deliver(message: unknown, sender: object = { id: 'rolelight-id' }): (Promise<unknown> | undefined)[] {
  return [...fake.browser.runtime.onMessage.listeners].map((listener) => {
    let send: (answer: unknown) => void = () => {};
    const reply = new Promise<unknown>((resolve) => {
      send = resolve;
    });
    return listener(...([message, sender, send] as never[])) === true ? reply : undefined;
  });
}

describe('answering', () => {
  test('hands over the sender and the parsed arguments', async () => {
    const handlers = background();
    answer<ToBackground>(backgroundDoors, handlers);
    const sender = { id: 'rolelight-id', tab: { id: 4 } };
    const posting = plainPosting();
    const [reply] = deliver({ ask: 'readPosting', args: [{ ...posting, more: 1 }], holders: false }, sender);
    expect(await reply).toEqual({ value: reading });
    expect(handlers.readPosting).toHaveBeenCalledExactlyOnceWith(sender, posting);
  });

  test('does not know strangers, nor messages that are not ours', () => {
    const handlers = background();
    answer<ToBackground>(backgroundDoors, handlers);
    const good = { ask: 'forgetPosting', args: [], holders: false };
    expect(deliver(good, { id: 'another-extension' })).toEqual([undefined]);
    expect(deliver(good, {})).toEqual([undefined]);
    for (const message of [
      null,
      'forgetPosting',
      { ...good, ask: 'toString' },
      { ...good, ask: 'describePage' },
      { ask: 'forgetPosting' },
    ]) {
      expect(deliver(message)).toEqual([undefined]);
    }
    expect(handlers.forgetPosting).not.toHaveBeenCalled();
  });

  test.each([
    ['a wrong type', { ...plainPosting(), title: 5 }],
    ['a missing field', { title: 'x' }],
    ['a text beyond all limits', plainPosting({ description: 'x'.repeat(LONGEST_DESCRIPTION + 1) })],
    ['nothing', undefined],
  ])('refuses %s with a sentence, before the handler', async (_, posting) => {
    const handlers = background();
    answer<ToBackground>(backgroundDoors, handlers);
    const [reply] = deliver({ ask: 'readPosting', args: [posting], holders: false });
    expect(await reply).toEqual({ error: expect.stringMatching(/could not be read/) });
    expect(handlers.readPosting).not.toHaveBeenCalled();
  });

  test('turns a handler’s error into an answer', async () => {
    const handlers = background();
    handlers.forgetPosting.mockImplementation(() => {
      throw new Error('The tab is gone.');
    });
    answer<ToBackground>(backgroundDoors, handlers);
    const [reply] = deliver({ ask: 'forgetPosting', args: [], holders: false });
    expect(await reply).toEqual({ error: 'The tab is gone.' });
  });

  test('leaves the answer to the frame that holds the posting', async () => {
    let holds = false;
    const handlers: Handlers<ToContent> = {
      describePage: () => state,
      showTag: () => true,
      setMarks: () => null,
      readAgain: () => null,
      openCard: () => ({ found: false, posting: null }),
    };
    answer<ToContent>(contentDoors, handlers, { holdsPosting: () => holds });
    const toHolders = { ask: 'describePage', args: [], holders: true };
    expect(deliver(toHolders)).toEqual([undefined]);
    expect(await deliver({ ...toHolders, holders: false })[0]).toEqual({ value: state });
    holds = true;
    expect(await deliver(toHolders)[0]).toEqual({ value: state });
  });

  test('ends with its signal', () => {
    const stop = new AbortController();
    answer<ToBackground>(backgroundDoors, background(), { signal: stop.signal });
    expect(deliver({}).length).toBe(1);
    stop.abort();
    expect(deliver({}).length).toBe(0);
  });

  test('whatever is sent, nothing is thrown and no handler sees an unparsed posting', async () => {
    vi.useRealTimers();
    const handlers = background();
    answer<ToBackground>(backgroundDoors, handlers);
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        ask: fc.constantFrom('readPosting', 'forgetPosting', '__proto__', 'constructor'),
        args: fc.anything(),
        holders: fc.boolean(),
      }),
      fc.record({ ask: fc.constant('readPosting'), args: fc.array(fc.object()), holders: fc.constant(false) }),
    );
    await fc.assert(
      fc.asyncProperty(message, async (sent) => {
        const replies = await Promise.all(deliver(sent));
        for (const reply of replies.filter((one) => one !== undefined)) {
          expect(v.is(v.union([v.object({ value: v.unknown() }), v.object({ error: v.string() })]), reply)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(handlers.readPosting).not.toHaveBeenCalled();
  });
});

test('a question reaches its answer through the wire', async () => {
  answer<ToContent>(contentDoors, {
    describePage: () => state,
    showTag: (_sender, start) => start === 3,
    setMarks: () => null,
    readAgain: () => null,
    openCard: () => ({ found: false, posting: null }),
  });
  fake.browser.tabs.sendMessage = async (_tab, message) => deliver(structuredClone(message))[0];
  expect(await settled(askTab(1, 'showTag', 3))).toBe(true);
  expect(await settled(askTab(1, 'describePage'))).toEqual(state);
});
