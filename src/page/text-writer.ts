import { LONGEST_DESCRIPTION } from '../core/posting.ts';
import type { Run } from './page-text.ts';

/** An item that already begins with a sign of its own gets no second one. */
const OWN_SIGN = /[•·▪◦●○■□✓✔➢►▶‣⁃*–—-]/;

/** Puts a text together: line ends and spaces are noted, and written only where text follows. */
export class TextWriter {
  readonly runs: Run[] = [];
  readonly parts: string[] = [];
  length = 0;
  full = false;
  private lineEnds = 0;
  private space: { node: Text; offset: number } | null = null;
  private signDue = false;
  private labelDue = '';

  /** Asks for at least so many line ends before the next text. */
  breakLine(count: number): void {
    this.lineEnds = Math.max(this.lineEnds, count);
  }

  /** Adds a line end to those asked for; more than one empty line is never written. */
  endLine(): void {
    this.lineEnds = Math.min(2, this.lineEnds + 1);
  }

  startItem(): void {
    this.signDue = true;
  }

  /** A cell's text begins with what its column is called. */
  startCell(label: string): void {
    this.labelDue = label;
  }

  /** An item without text leaves no sign behind. */
  endItem(): void {
    this.signDue = false;
  }

  /** Notes white space; only the first of several is written, and none at the border of a line. */
  spaceAt(node: Text, offset: number): void {
    this.space ??= { node, offset };
  }

  write(node: Text, from: number, to: number): void {
    const first = node.data[from] ?? '';
    if (this.length > 0 && this.lineEnds > 0) this.unmapped('\n'.repeat(this.lineEnds));
    else if (this.length > 0 && this.space) this.mapped(this.space.node, this.space.offset, ' ');
    this.lineEnds = 0;
    this.space = null;
    if (this.labelDue) this.unmapped(this.labelDue);
    this.labelDue = '';
    if (this.signDue && !OWN_SIGN.test(first)) this.unmapped('• ');
    this.signDue = false;
    this.mapped(node, from, node.data.slice(from, to));
  }

  private unmapped(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private mapped(node: Text, offset: number, text: string): void {
    const room = Math.max(0, LONGEST_DESCRIPTION - this.length);
    if (text.length > room) this.full = true;
    const kept = text.slice(0, room);
    if (kept === '') return;
    const start = this.length;
    const end = start + kept.length;
    const last = this.runs.at(-1);
    if (last && last.node === node && last.end === start && last.offset + (last.end - last.start) === offset) {
      this.runs[this.runs.length - 1] = { ...last, end };
    } else {
      this.runs.push({ node, start, end, offset });
    }
    this.unmapped(kept);
  }
}
