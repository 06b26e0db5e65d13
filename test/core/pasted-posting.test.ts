import { describe, expect, it } from 'vitest';
import { pastedPosting } from '../../src/core/pasted-posting.ts';
import { LONGEST_DESCRIPTION } from '../../src/core/posting.ts';

describe('pastedPosting', () => {
  it('takes a short first line for the title unless the user gives one', () => {
    const text = 'Product Manager, Lending\nYou set recall targets.';
    expect(pastedPosting(text, '').title).toBe('Product Manager, Lending');
    expect(pastedPosting(text, ' Lending ').title).toBe('Lending');
    expect(pastedPosting(`${'long '.repeat(40)}\nmore`, '').title).toBe('Pasted text');
    expect(pastedPosting('', '').title).toBe('Pasted text');
  });

  it('gives the same text the same id, and another text another', () => {
    expect(pastedPosting(' Own evals. ', 'a').id).toBe(pastedPosting('Own evals.', 'b').id);
    expect(pastedPosting('Own evals.', '').id).not.toBe(pastedPosting('Own evals!', '').id);
  });

  it('reads no more than the longest description', () => {
    expect(pastedPosting('x'.repeat(LONGEST_DESCRIPTION + 5), '').description).toHaveLength(LONGEST_DESCRIPTION);
  });
});
