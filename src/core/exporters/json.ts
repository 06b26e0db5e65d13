import type { Exporter } from '../exporter.ts';

/** The records as the library keeps them: nothing is lost, and a program can read them back. */
const json: Exporter = {
  label: 'Everything (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  write: (saved) => `${JSON.stringify({ format: 'rolelight-library', version: 1, postings: saved }, null, 2)}\n`,
};

export default json;
