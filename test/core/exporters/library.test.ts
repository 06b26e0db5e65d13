import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../../src/core/exporter.ts';
import type { SavedPosting } from '../../../src/core/saved-posting.ts';

const fixture = (extension: string): string => new URL(`library.${extension}`, import.meta.url).pathname;

// The JSON export is itself what is read here: it must come out as it went in.
const library: { readonly postings: readonly SavedPosting[] } = JSON.parse(readFileSync(fixture('json'), 'utf8'));

describe.each([...exporters])('the export format %s', (_id, exporter) => {
  it('writes the library as its fixture beside this file shows it', async () => {
    const expected = fixture(exporter.extension);
    expect(existsSync(expected), `${expected} is missing: write it by hand, or by \`npx vitest -u\` and read it`).toBe(
      true,
    );
    await expect(exporter.write(library.postings)).toMatchFileSnapshot(expected);
  });

  it('writes the same text for the same library', () => {
    expect(exporter.write(library.postings)).toBe(exporter.write(structuredClone(library.postings)));
  });

  it('has a name, an extension and a media type', () => {
    expect(exporter.label).not.toBe('');
    expect(exporter.extension).toMatch(/^[a-z0-9]+$/);
    expect(exporter.mediaType).toMatch(/^(?:text|application)\/[a-z]+/);
  });
});
