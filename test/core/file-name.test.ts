import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/core/file-name.ts';

describe('fileName', () => {
  it('joins the words with hyphens', () => {
    expect(fileName('Northbank: Senior PM (Lending)', 'csv')).toBe('northbank-senior-pm-lending.csv');
    expect(fileName('Müller & Söhne', 'md')).toBe('müller-söhne.md');
  });

  it('never leads out of the folder, hides the file or leaves it without a name', () => {
    expect(fileName('../../.ssh/config', 'json')).toBe('ssh-config.json');
    expect(fileName('***', 'json')).toBe('rolelight.json');
  });

  it('keeps long titles short', () => {
    expect(fileName('word '.repeat(100), 'csv').length).toBeLessThanOrEqual(84);
  });
});
