import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { messageOf } from '../core/message-of.ts';
import { backgroundAnswers } from './background-answers.ts';
import type { ToBackground } from './messages.ts';
import { type Listener, ownRuntime } from './runtime.ts';

/** Why a question got no usable answer. */
export type MessageFailure =
  /** Nobody answered in time. */
  | 'no-answer'
  /** The extension was updated or removed under a page that still runs its old script. */
  | 'orphaned'
  /** The other side answered with an error, whose sentence is this one's. */
  | 'failed';

/** A question that got no usable answer; the message is a sentence for the user. */
export class MessageError extends Error {
  override name = 'MessageError';
  readonly failure: MessageFailure;

  constructor(failure: MessageFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}

/** Who asks, as the browser (not the message) says it. */
export type Sender = Runtime.MessageSender;

type Calls<Api> = { readonly [K in keyof Api]: (...args: never[]) => unknown };

/** One function a message: who asks, then the message's own arguments, already parsed. */
export type Handlers<Api extends Calls<Api>> = {
  readonly [K in keyof Api]: (
    sender: Sender,
    ...args: Parameters<Api[K]>
  ) => ReturnType<Api[K]> | Promise<ReturnType<Api[K]>>;
};

/** One schema a message: what its arguments must be to be let in. */
export type Doors<Api extends Calls<Api>> = {
  readonly [K in keyof Api]: v.GenericSchema<unknown, Parameters<Api[K]>>;
};

/** A message on the wire. */
const QuestionSchema = v.object({
  ask: v.string(),
  args: v.array(v.unknown()),
  /** True where only a frame that holds a posting is meant. */
  holders: v.boolean(),
});
export type Question = v.InferOutput<typeof QuestionSchema>;

const AnswerSchema = v.union([v.object({ value: v.unknown() }), v.object({ error: v.string() })]);

/** A worker that was asleep needs about half a second; one that has not woken in this time will not; in milliseconds. */
export const LONGEST_WAIT = 4_000;
const FIRST_PAUSE = 50;
const PAUSE_GROWTH = 1.3;

const NO_ANSWER =
  'Rolelight did not answer. Nothing was lost. Reload the page; if that does not help, restart the browser.';
const NOT_AS_EXPECTED = 'Two versions of Rolelight met. Reload the page to go on.';
const ORPHANED = 'Rolelight was updated. Reload the page to go on.';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** One try: undefined where nobody was there or nobody answered, which only the next try can tell apart from "asleep". */
async function askOnce(send: () => Promise<unknown>): Promise<v.InferOutput<typeof AnswerSchema> | undefined> {
  if (!ownRuntime()?.id) throw new MessageError('orphaned', ORPHANED);
  try {
    const answer = v.safeParse(AnswerSchema, await send());
    return answer.success ? answer.output : undefined;
  } catch (error) {
    if (String(error).includes('context invalidated')) throw new MessageError('orphaned', ORPHANED);
    return undefined;
  }
}

function letIn<T>(door: v.GenericSchema<unknown, T>, answer: unknown): T {
  const parsed = v.safeParse(door, answer);
  if (!parsed.success) throw new MessageError('failed', NOT_AS_EXPECTED);
  return parsed.output;
}

/**
 * Asks until somebody answers.
 *
 * @param send asks once
 * @param longestWait how long to go on asking, in milliseconds; 0 asks once
 * @param door what the answer must be: the two ends may be of two versions, since a tab's script is as old as its page
 * @throws MessageError with a sentence for the user
 */
export async function askUntilAnswered<T>(
  send: () => Promise<unknown>,
  longestWait: number,
  door: v.GenericSchema<unknown, T>,
): Promise<T> {
  const until = Date.now() + longestWait;
  for (let wait = FIRST_PAUSE; ; wait *= PAUSE_GROWTH) {
    const answer = await askOnce(send);
    if (answer && 'error' in answer) throw new MessageError('failed', answer.error);
    if (answer) return letIn(door, answer.value);
    if (Date.now() + wait > until) throw new MessageError('no-answer', NO_ANSWER);
    await pause(wait);
  }
}

/**
 * Asks the background; where it sleeps or is just starting, asks again for up to four seconds. Every message may
 * therefore arrive twice, and every handler must bear that.
 *
 * @param ask the message's name
 * @param args its arguments
 * @returns the answer
 * @throws MessageError with a sentence for the user
 */
export async function askBackground<K extends keyof ToBackground>(
  ask: K,
  ...args: Parameters<ToBackground[K]>
): Promise<ReturnType<ToBackground[K]>> {
  const question: Question = { ask, args, holders: false };
  return askUntilAnswered(async () => ownRuntime()?.sendMessage(question), LONGEST_WAIT, backgroundAnswers[ask]);
}

export interface AnswerOptions {
  /** Stops answering. */
  readonly signal?: AbortSignal;
  /** In a content script: whether this frame holds a posting. A tab has many frames, and the first answer counts. */
  readonly holdsPosting?: () => boolean;
}

/**
 * Answers messages. Must be called while the script starts, before anything is awaited: a worker is woken for a
 * message only if its listener is there at once.
 *
 * @param doors what each message's arguments must be
 * @param handlers what each message does; an error's message goes back to who asked, never to the page's console
 * @param options when to stop, and which frame this is
 */
export function answer<Api extends Calls<Api>>(
  doors: Doors<Api>,
  handlers: Handlers<Api>,
  { signal, holdsPosting = () => true }: AnswerOptions = {},
): void {
  const open = <K extends keyof Api>(name: K, args: unknown, sender: Sender): unknown => {
    const parsed = v.safeParse(doors[name], args);
    if (!parsed.success) throw new Error('This part of the page could not be read: its text is not as expected.');
    return handlers[name](sender, ...parsed.output);
  };
  const isName = (name: PropertyKey): name is keyof Api => Object.hasOwn(handlers, name);
  const runtime = ownRuntime();
  const listen: Listener = (message, sender, send) => {
    if (sender.id !== runtime?.id) return undefined;
    const question = v.safeParse(QuestionSchema, message);
    if (!question.success || !isName(question.output.ask)) return undefined;
    if (question.output.holders && !holdsPosting()) return undefined;
    const { ask, args } = question.output;
    Promise.resolve()
      .then(() => open(ask, args, sender))
      .then(
        (value) => send({ value }),
        (error: unknown) => send({ error: messageOf(error) }),
      );
    return true;
  };
  runtime?.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => runtime?.onMessage.removeListener(listen), { once: true });
}
