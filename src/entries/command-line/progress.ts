/** Where the line is drawn: a terminal. */
interface Terminal {
  write(text: string): unknown;
}

/** How often the line is drawn anew, in milliseconds. */
const EVERY = 200;

const count = (value: number): string => Math.round(value).toLocaleString('en-US');

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** The line on a terminal that says how far a long run is: lines, rate, time left. */
export class Progress {
  private readonly started: number;
  private drawn = Number.NEGATIVE_INFINITY;
  private lines = 0;
  private bytes = 0;

  /**
   * @param terminal where it is drawn; null to draw nothing
   * @param total bytes of all that is read, or null where only the end will tell
   * @param now a clock in milliseconds
   */
  constructor(
    private readonly terminal: Terminal | null,
    private readonly total: number | null,
    private readonly now: () => number,
  ) {
    this.started = now();
  }

  /**
   * Counts the bytes of a stream as they are read.
   *
   * @param chunks the stream
   */
  async *counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.bytes += chunk.length;
      yield chunk;
    }
  }

  /** Counts a line, and draws where it is time. */
  line(): void {
    this.lines += 1;
    const now = this.now();
    if (!this.terminal || now - this.drawn < EVERY) return;
    this.drawn = now;
    this.terminal.write(`\r\x1b[K${this.text((now - this.started) / 1000)}`);
  }

  /** Takes the line away, before something else is written to the terminal. */
  clear(): void {
    if (!this.terminal || this.drawn === Number.NEGATIVE_INFINITY) return;
    this.terminal.write('\r\x1b[K');
    this.drawn = Number.NEGATIVE_INFINITY;
  }

  private text(seconds: number): string {
    const rate = seconds > 0 ? this.lines / seconds : 0;
    const parts = [`${count(this.lines)} lines`, `${count(rate)} a second`];
    if (this.total !== null && this.bytes > 0) {
      parts.push(`${duration((seconds * Math.max(0, this.total - this.bytes)) / this.bytes)} left`);
    }
    return parts.join(' · ');
  }
}
