import { cvOfText } from '../cv/cv-of-text.ts';
import type { Importer } from '../importer.ts';

/** Text of any kind, Markdown among it; what PDF and Word files become. */
export default {
  label: 'CV as PDF, Word, text or Markdown',
  order: 90,
  recognises: (files) => files.some(({ text }) => text.trim() !== ''),
  read: (files) => ({ is: 'cv', cv: cvOfText(files.map(({ text }) => text).join('\n\n')) }),
} satisfies Importer;
