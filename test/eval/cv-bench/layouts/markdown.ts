import type { Layout } from '../layout.ts';
import { type Block, contactOf, MANNERS, type Manner, outlineOf } from '../outline.ts';

type SetBlock = (block: Block) => string;

const headings: SetBlock = (block) => {
  switch (block.is) {
    case 'heading':
      return `\n## ${block.text}\n`;
    case 'entry':
      return `\n### ${[block.title, block.organisation].filter(Boolean).join(', ')}\n\n*${block.dates}*\n`;
    case 'bullet':
      return `- ${block.text}`;
    case 'paragraph':
      return `${block.text}\n`;
    case 'skills':
      return `- ${block.group && `**${block.group}:** `}${block.text}`;
  }
};

/** Bold lines and tables instead of headings and lists where that is possible. */
const bold: SetBlock = (block) => {
  switch (block.is) {
    case 'heading':
      return `\n${block.text}\n${'='.repeat(block.text.length)}\n`;
    case 'entry':
      return `\n**${block.title}** | ${[block.organisation, block.dates].filter(Boolean).join(' | ')}\n`;
    case 'bullet':
      return `* ${block.text.replace(/\b([A-Z]{3,})\b/, '**$1**')}`;
    case 'paragraph':
      return `${block.text}\n`;
    case 'skills':
      return `| ${block.group || 'Skills'} | ${block.text} |`;
  }
};

const layout = (manner: Manner, set: SetBlock): Layout => ({
  ending: '.md',
  format: 'markdown',
  carries: () => true,
  write: (person) => {
    const lines = [`# ${person.name}`, '', person.headline, '', `<${contactOf(person)}>`];
    return new TextEncoder().encode([...lines, ...outlineOf(person, manner).map(set), ''].join('\n'));
  },
});

export default {
  'markdown-headings': layout(MANNERS.words, headings),
  'markdown-bold': layout(MANNERS.short, bold),
} satisfies Readonly<Record<string, Layout>>;
