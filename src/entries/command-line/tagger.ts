import type { Profile } from '../../core/profile.ts';
import { GUESSED, inUtf8 } from './decode.ts';
import { type Format, formats } from './format.ts';
import { type Input, InputError, inWords, kindOf } from './input.ts';
import type { Options } from './options.ts';
import { put, tell } from './output.ts';
import { type PageReader, startPageReader } from './page-reader.ts';
import { peek } from './peek.ts';
import type { Progress } from './progress.ts';
import { readInput } from './read-input.ts';
import type { Result } from './result.ts';

/** Columns of a table where the output is no terminal. */
const DEFAULT_WIDTH = 100;

/** How many sentences on bad lines are told where the format has no place for them; the count is always told. */
const MOST_TOLD = 20;

function startedOnce<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null;
  return () => {
    started ??= start();
    return started;
  };
}

/** What a run has seen, for its last words. */
interface Tally {
  tagged: number;
  bad: number;
  unreadable: number;
}

/** Reads inputs one after another and writes what it reads. */
export class Tagger {
  private readonly tally: Tally = { tagged: 0, bad: 0, unreadable: 0 };
  private readonly pages: () => Promise<PageReader> = startedOnce(startPageReader);
  private readonly headed = new Set<Format>();

  constructor(
    private readonly options: Options,
    private readonly profile: Profile | null,
    private readonly progress: Progress,
  ) {}

  /**
   * Reads one input to its end.
   *
   * @param input a file or the standard input
   */
  async read(input: Input): Promise<void> {
    const { options, profile, progress, pages } = this;
    try {
      const { head, chunks } = await peek(inUtf8(progress.counted(input.chunks)));
      const kind = options.input ?? kindOf(input.name, head);
      const format = formats.get(options.format ?? (kind === 'jsonl' ? 'jsonl' : 'text'));
      if (!format) throw new Error('A format that the options do not know');
      if (!this.headed.has(format)) await put(format.head);
      this.headed.add(format);
      const onLine = () => progress.line();
      let told = false;
      const onGuess = () => {
        if (!told) this.tellAside(`${input.name}: ${GUESSED}`);
        told = true;
      };
      const { name } = input;
      const results = readInput(kind, chunks, { name, url: options.url, profile, pages, onLine, onGuess });
      for await (const result of results) await this.write(result, format);
    } catch (error) {
      // One page that breaks a board or the matcher must not keep the others from being read.
      this.refuse(
        error instanceof InputError ? error : new InputError(`${input.name}: could not be read: ${inWords(error)}`),
      );
    }
  }

  /**
   * Notes an input that cannot be read; the others go on.
   *
   * @param error says why
   */
  refuse({ message }: InputError): void {
    this.tally.unreadable += 1;
    this.tellAside(message);
  }

  private async write(result: Result, format: Format): Promise<void> {
    if (result.is === 'bad') this.tally.bad += 1;
    if (result.is === 'tagged') this.tally.tagged += 1;
    if (process.stdout.isTTY) this.progress.clear();
    const text = format.write(result, process.stdout.columns ?? DEFAULT_WIDTH);
    if (text !== null) await put(text);
    else this.tellOf(result);
  }

  private tellAside(sentence: string): void {
    this.progress.clear();
    tell(sentence);
  }

  /** Says on the side what has no place in the format. */
  private tellOf(result: Result): void {
    if (result.is === 'none') tell(`${result.input}: ${result.reason}`);
    if (result.is !== 'bad' || this.tally.bad > MOST_TOLD) return;
    this.tellAside(`${result.input}, line ${result.line}: ${result.error}`);
  }

  /**
   * Says what went wrong in all.
   *
   * @returns the exit code
   */
  end(): number {
    const { tagged, bad, unreadable } = this.tally;
    this.progress.clear();
    if (bad > 0) tell(`${bad} ${bad === 1 ? 'line' : 'lines'} of ${bad + tagged} could not be read.`);
    return unreadable > 0 || (bad > 0 && tagged === 0) ? 1 : 0;
  }
}
