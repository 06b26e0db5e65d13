import type { Importer } from '../importer.ts';
import { parseProfile } from '../profile.ts';

/** The profile as Rolelight exports it. */
export default {
  label: 'Rolelight profile',
  order: 10,
  recognises: ([file]) =>
    file !== undefined && /^\s*\{/.test(file.text) && /"format"\s{0,9}:\s{0,9}"rolelight-profile"/.test(file.text),
  read: ([file]) => ({ is: 'profile', profile: parseProfile(file?.text ?? '') }),
} satisfies Importer;
