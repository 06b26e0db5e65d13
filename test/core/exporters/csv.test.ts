import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import csv from '../../../src/core/exporters/csv.ts';
import { hostilePosting } from './hostile.ts';

const unguarded = (cell: string | undefined): string | undefined =>
  cell?.replace(/^'(?=[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/, '');

describe('the CSV export', () => {
  it('is read back as it was, whatever the postings hold, and no cell is a formula', () => {
    fc.assert(
      fc.property(fc.array(hostilePosting, { minLength: 1, maxLength: 3 }), (library) => {
        const { data, errors } = Papa.parse<Record<string, string>>(csv.write(library), {
          header: true,
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(data).toHaveLength(library.length);
        for (const [index, { posting, note }] of library.entries()) {
          const row = data[index] ?? {};
          const texts = {
            Title: posting.title,
            Company: posting.company ?? '',
            Address: posting.url,
            Note: note,
            Description: posting.description,
          };
          for (const [heading, text] of Object.entries(texts)) {
            expect([text, `'${text}`]).toContain(row[heading]);
            expect(row[heading] === text ? text : unguarded(row[heading])).toBe(text);
          }
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('has its head alone where nothing is saved', () => {
    expect(csv.write([])).toMatch(/^\uFEFFTitle,Company,[^\r\n]*,Description\r\n$/);
  });
});
