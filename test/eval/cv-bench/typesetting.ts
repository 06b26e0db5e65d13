import type { Block } from './outline.ts';
import { PAGE, type PlacedLine, widthOf } from './pdf-page.ts';

/** How a column of a PDF is set. */
export interface Setting {
  readonly left: number;
  readonly width: number;
  /** Where the column starts on its first page; on further pages at the margin. */
  readonly top: number;
  readonly size: number;
  /** From line to line, as a multiple of the size. */
  readonly leading: number;
  readonly bullet: string;
  /** Room kept at the foot, in points. */
  readonly foot: number;
  readonly heading: 'plain' | 'spaced' | 'small-capitals';
  /** Words are broken at line ends, and lines fill the column. */
  readonly justified: boolean;
  /** Where an entry's dates stand. */
  readonly dates: 'below' | 'right';
  /** What a font's ligatures do to a word. */
  readonly ligatures: boolean;
}

export const PLAIN: Setting = {
  left: PAGE.margin,
  width: PAGE.width - 2 * PAGE.margin,
  top: 110,
  size: 10,
  leading: 1.35,
  bullet: '•',
  foot: 50,
  heading: 'plain',
  justified: false,
  dates: 'below',
  ligatures: false,
};

/** The two that the font has. */
const joinLetters = (text: string): string => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ');

/** Where a word may be broken: before a consonant that starts a syllable, with two letters before it. */
function breaksOf(word: string): readonly number[] {
  if (!/^\p{L}{5,}[.,;:]?$/u.test(word)) return [];
  return [...word.matchAll(/(?:[aeiou]|[aeiou][cdlmnprst])(?=[bcdfgklmnprstv][aeiou])/gi)]
    .map(({ index, 0: before }) => index + before.length)
    .filter((at) => at >= 2 && word.length - at >= 3);
}

interface BrokenLine {
  readonly text: string;
  readonly last: boolean;
}

/** Breaks a text into lines of a column, inside of words where the setting says so. */
function linesOf(
  text: string,
  width: number,
  font: PlacedLine['font'],
  { size, justified }: Setting,
): readonly BrokenLine[] {
  const lines: string[] = [];
  let line = '';
  const fits = (longer: string): boolean => widthOf(longer, font, size) <= width;
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer) || line === '') {
      line = longer;
      continue;
    }
    const at = justified ? breaksOf(word).findLast((index) => fits(`${line} ${word.slice(0, index)}-`)) : undefined;
    lines.push(at === undefined ? line : `${line} ${word.slice(0, at)}-`);
    line = at === undefined ? word : word.slice(at);
  }
  return [...lines.map((each) => ({ text: each, last: false })), { text: line, last: true }];
}

/** Sets blocks down a column, over as many pages as it takes. */
export function setColumn(blocks: readonly Block[], setting: Setting): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  const { left, width, size, leading, bullet, foot } = setting;
  let page = 0;
  let y = setting.top;

  const advance = (height: number): void => {
    y += height;
    if (y <= PAGE.height - foot - size) return;
    page++;
    y = PAGE.margin + size;
  };
  const put = (text: string, more: Partial<PlacedLine> = {}): void => {
    const shown = setting.ligatures ? joinLetters(text) : text;
    placed.push({ page, x: left, y, text: shown, font: 'regular', size, ...more });
  };
  const flow = (text: string, indent: number, font: PlacedLine['font'] = 'regular', kept = 0): void => {
    const room = width - indent - kept;
    for (const line of linesOf(text, room, font, setting)) {
      const gaps = line.text.split(' ').length - 1;
      const slack = room - widthOf(line.text, font, size);
      const fill = setting.justified && !line.last && gaps > 0 ? { wordSpacing: slack / gaps } : {};
      put(line.text, { x: left + indent, font, ...fill });
      advance(size * leading);
    }
  };

  /** Capitals with the first letters larger: a run of text each, as programs write small capitals. */
  const putSmallCapitals = (text: string): void => {
    let x = left;
    for (const word of text.toUpperCase().split(' ')) {
      put(word.slice(0, 1), { x, font: 'bold', size: size + 4 });
      x += widthOf(word.slice(0, 1), 'bold', size + 4);
      const rest = word.slice(1);
      if (rest) put(rest, { x, y: y + 3, font: 'bold', size: size + 1 });
      x += widthOf(`${rest} `, 'bold', size + 1);
    }
  };
  const putHeading = (text: string): void => {
    advance(size);
    if (setting.heading === 'spaced') put([...text.toUpperCase()].join(' '), { font: 'bold', letterSpacing: 1.5 });
    else if (setting.heading === 'small-capitals') putSmallCapitals(text);
    else put(text, { font: 'bold', size: size + 3 });
    advance((size + 3) * leading);
  };

  for (const block of blocks) {
    if (block.is === 'heading') putHeading(block.text);
    else if (block.is === 'entry') {
      const title = [block.title, block.organisation].filter(Boolean).join(', ');
      if (setting.dates === 'right') {
        const dated = widthOf(block.dates, 'regular', size);
        put(block.dates, { x: left + width - dated });
        flow(title, 0, 'bold', dated + size);
      } else {
        flow(title, 0, 'bold');
        if (block.dates) flow(block.dates, 0);
      }
    } else if (block.is === 'bullet') {
      put(bullet, { x: left + 4 });
      flow(block.text, 16);
    } else flow(block.is === 'skills' && block.group ? `${block.group}: ${block.text}` : block.text, 0);
  }
  return placed;
}
