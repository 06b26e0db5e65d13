import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHash, placeIn, postingHash } from '../../src/ui/library/library-address.ts';

describe('the library’s addresses', () => {
  it('lead back to what they were made of, whatever the ids hold', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 3 }), (ids) => {
        expect(placeIn(compareHash(ids))).toEqual({ view: 'compare', ids });
        for (const one of ids) expect(placeIn(postingHash(one))).toEqual({ view: 'posting', id: one });
      }),
    );
    const tricky = 'compare=a,b';
    expect(placeIn(postingHash(tricky))).toEqual({ view: 'posting', id: tricky });
  });

  it('open the list where they name nothing, or nothing that can be read', () => {
    expect(placeIn('')).toEqual({ view: 'list' });
    expect(placeIn('#')).toEqual({ view: 'list' });
    expect(placeIn('#%E0%A4%A')).toEqual({ view: 'list' });
    expect(placeIn('#compare=%E0%A4%A,b')).toEqual({ view: 'list' });
  });

  it('name a posting once, and three at most', () => {
    expect(placeIn('#compare=a,a,b,c,d')).toEqual({ view: 'compare', ids: ['a', 'b', 'c'] });
  });
});
