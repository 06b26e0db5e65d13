/** An event of a trace, as far as it is needed; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The time that the thread itself was running. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The categories of Chromium's tracing in which scripts' time is told. */
export const TRACED = ['-*', 'devtools.timeline', 'v8.execute', 'blink.user_timing'];

/** One time that the browser let a script run; times in milliseconds. */
export interface Turn {
  /** On the trace's clock. */
  readonly at: number;
  /** The time that the thread was running: another program that takes the processor meanwhile does not count. */
  readonly running: number;
}

/**
 * Finds a script's turns on a page's main thread: its evaluation with its compilation, every call of its functions, and
 * the microtasks, less what they in turn let other scripts do. So the page's own scripts must use no promises.
 *
 * @param events a trace
 * @param origin how the addresses of the script's files begin
 */
export function turnsOf(events: readonly TraceEvent[], origin: string): readonly Turn[] {
  const scripts = events.filter(({ name, ph }) => ph === 'X' && /^(?:EvaluateScript|FunctionCall)$/.test(name));
  const isOurs = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith(origin) ?? false;
  const [first] = scripts.filter(isOurs).sort((one, other) => one.ts - other.ts);
  if (!first) return [];
  const microtasks = events.filter(({ name, ph, ts }) => ph === 'X' && name === 'RunMicrotasks' && ts >= first.ts);
  const onThread = [...scripts, ...microtasks]
    .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const turns: { at: number; running: number; end: number; isOurs: boolean }[] = [];
  const open: typeof turns = [];
  for (const event of onThread) {
    const { ts, dur = 0, tdur = dur } = event;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) open.pop();
    const turn = { at: ts, running: tdur, end: ts + dur, isOurs: event.name === 'RunMicrotasks' || isOurs(event) };
    const around = open.at(-1);
    if (around) around.running -= tdur;
    open.push(turn);
    turns.push(turn);
  }
  return turns.filter((turn) => turn.isOurs).map(({ at, running }) => ({ at: at / 1000, running: running / 1000 }));
}

/**
 * Finds when the page made a mark of its own, by `performance.mark`.
 *
 * @param events a trace
 * @param name the mark's
 * @returns milliseconds on the trace's clock
 */
export function marksIn(events: readonly TraceEvent[], name: string): readonly number[] {
  return events.filter((event) => event.name === name && event.ph !== 'X').map(({ ts }) => ts / 1000);
}
