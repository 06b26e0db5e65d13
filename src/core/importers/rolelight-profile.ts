import type { Importer } from '../importer.ts';
import { parseProfile } from '../profile.ts';

/** The profile as Rolelight exports it. */
export default {
  label: 'Rolelight profile',
  extensions: ['json'],
  recognises: (text) => /^\s*\{/.test(text),
  read: parseProfile,
} satisfies Importer;
