import type { Layout } from '../layout.ts';
import { type Block, contactOf, MANNERS, type Manner, outlineOf } from '../outline.ts';
import type { Person } from '../person.ts';

type SetBlock = (block: Block) => string;

const joined = (parts: readonly string[], by: string): string => parts.filter(Boolean).join(by);
const skillsLine = (group: string, text: string): string => (group ? `${group}: ${text}` : text);

/** Breaks a line at spaces and indents what follows, as a mail program does. */
function wrapped(text: string, width: number, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.trim() === '' || last.length + 1 + word.length <= width)
      lines[lines.length - 1] = last + (last.trim() === '' ? '' : ' ') + word;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}

/** Capitals over each section, title and employer in one line, dates below. */
const capitals: SetBlock = (block) => {
  switch (block.is) {
    case 'heading':
      return `\n${block.text.toUpperCase()}\n`;
    case 'entry':
      return `\n${joined([block.title, block.organisation], ', ')}${block.dates && `\n${block.dates}`}`;
    case 'bullet':
      return `- ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'skills':
      return skillsLine(block.group, block.text);
  }
};

/** Dates first, as in a table of columns made by spaces. */
const datesFirst: SetBlock = (block) => {
  switch (block.is) {
    case 'heading':
      return `\n${block.text}:\n`;
    case 'entry':
      return `${block.dates.padEnd(22)}${joined([block.title, block.organisation], ' at ')}`;
    case 'bullet':
      return `${' '.repeat(22)}• ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'skills':
      return `  • ${skillsLine(block.group, block.text)}`;
  }
};

/** Underlined headings, the employer first, dates in brackets, stars. */
const underlined: SetBlock = (block) => {
  switch (block.is) {
    case 'heading':
      return `\n${block.text}\n${'-'.repeat(block.text.length)}`;
    case 'entry':
      return `\n${joined([block.organisation, block.title], ' — ')}${block.dates && ` (${block.dates})`}`;
    case 'bullet':
      return `* ${block.text}`;
    case 'paragraph':
      return `${block.text}\n`;
    case 'skills':
      return skillsLine(block.group, block.text);
  }
};

/** Broken at 68 columns, with a hanging indent. */
const broken: SetBlock = (block) => {
  switch (block.is) {
    case 'heading':
      return `\n=== ${block.text} ===\n`;
    case 'entry':
      return `\n${wrapped(joined([block.title, block.organisation, block.dates], ' | '), 68, '  ')}`;
    case 'bullet':
      return wrapped(`  o ${block.text}`, 68, '    ');
    case 'paragraph':
      return wrapped(block.text, 68, '');
    case 'skills':
      return wrapped(skillsLine(block.group, block.text), 68, '');
  }
};

/** As it comes out of a page that was selected and copied: no empty lines, tabs after the bullets. */
const pasted: SetBlock = (block) => {
  switch (block.is) {
    case 'heading':
      return block.text;
    case 'entry':
      return joined([block.title, block.organisation, block.dates], '\n');
    case 'bullet':
      return `●\t${block.text}`;
    case 'paragraph':
      return block.text;
    case 'skills':
      return skillsLine(block.group, block.text);
  }
};

const textOf = (person: Person, manner: Manner, set: SetBlock, name: string): string =>
  [name, person.headline, contactOf(person), ...outlineOf(person, manner).map(set), ''].join('\n');

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Little-endian with its mark, as Windows' Notepad writes "Unicode". */
const utf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

/** The signs of windows-1252 that are not at their place in Latin-1, as far as CVs use them. */
const WINDOWS_SIGNS: Readonly<Record<string, number>> = {
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '€': 0x80,
};
const windows1252 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => WINDOWS_SIGNS[sign] ?? Math.min(sign.codePointAt(0) ?? 0x3f, 0xff));

const layout = (manner: Manner, set: SetBlock, encode = utf8, newline = '\n', shout = false): Layout => ({
  ending: '.txt',
  format: 'text',
  carries: () => true,
  write: (person) =>
    encode(textOf(person, manner, set, shout ? person.name.toUpperCase() : person.name).replaceAll('\n', newline)),
});

export default {
  'text-capitals': layout(MANNERS.words, capitals, utf8, '\n', true),
  'text-dates-first': layout(MANNERS.digits, datesFirst),
  'text-underlined': layout(MANNERS.short, underlined),
  'text-broken-lines': layout(MANNERS.letter, broken),
  'text-pasted': layout(MANNERS.words, pasted),
  'text-utf-16': layout(MANNERS.short, capitals, utf16, '\r\n'),
  'text-windows-1252': layout(MANNERS.words, underlined, windows1252, '\r\n'),
} satisfies Readonly<Record<string, Layout>>;
