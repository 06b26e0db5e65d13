import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesAgree, postingName } from '../../src/core/posting-name.ts';
import { indexSeen, isSamePosting, parseSeenPosting, type SeenPosting } from '../../src/core/seen-posting.ts';
import { likeness, sketchOf } from '../../src/core/text-sketch.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 3, maxLength: 9 });
/** As many different words as a short posting has. */
const wordsOfText = fc.array(word, { minLength: 150, maxLength: 400 });
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const seen = (change: Partial<SeenPosting> = {}, text = 'You own the roadmap of our assistant.'): SeenPosting => ({
  version: 1,
  id: 'lever:1',
  name: postingName({ company: 'Acme', title: 'Baker' }),
  location: null,
  sketch: sketchOf(text),
  verdict: 'ai',
  english: true,
  asks: [],
  seenAt: '2026-05-01T08:00:00.000Z',
  ...change,
});

describe('what is kept of a posting', () => {
  it('comes back with its strengths and choices', () => {
    const asks: SeenPosting['asks'] = [
      { id: 'a', depth: 'own', years: 3, strength: 'duty', or: [{ id: 'b', depth: 'know' }] },
    ];
    expect(parseSeenPosting(JSON.parse(JSON.stringify(seen({ asks }))))).toEqual(seen({ asks }));
  });

  it('is read where it is from before strengths were kept, which then count as required', () => {
    const before = { ...seen(), asks: [{ id: 'a', depth: 'own', years: null }] };
    expect(parseSeenPosting(before)?.asks).toEqual([{ id: 'a', depth: 'own', years: null, strength: 'required' }]);
  });
});

describe('a sketch', () => {
  it('is the same whatever the layout, the case and the punctuation', () => {
    fc.assert(
      fc.property(wordsOfText, (words) => {
        const written = words.map((one, index) => (index % 7 === 0 ? one.toUpperCase() : one));
        expect(sketchOf(written.join('\n• '))).toBe(sketchOf(words.join(', ')));
      }),
      { numRuns: 50 },
    );
  });

  it('finds a text again after small edits: one word in fifty changed, and a paragraph added', () => {
    fc.assert(
      fc.property(wordsOfText, fc.array(word, { maxLength: 12 }), fc.nat(49), (words, added, from) => {
        const edited = words.map((one, index) => (index % 50 === from ? `${one}x` : one));
        const likely = likeness(sketchOf(words.join(' ')), sketchOf([...edited, ...added].join(' ')));
        expect(likely).toBeGreaterThanOrEqual(0.65);
      }),
      { numRuns: 200 },
    );
  });

  it('tells a text from another that shares its standing half', () => {
    fc.assert(
      fc.property(wordsOfText, wordsOfText, wordsOfText, (standing, one, other) => {
        const half = standing.slice(0, 150);
        const likely = likeness(
          sketchOf([...half, ...one.slice(0, 150)].join(' ')),
          sketchOf([...half, ...other.slice(0, 150)].join(' ')),
        );
        expect(likely).toBeLessThan(0.65);
      }),
      { numRuns: 200 },
    );
  });

  it('tells a text from the same words in another order', () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index}`);
    expect(likeness(sketchOf(words.join(' ')), sketchOf(words.toReversed().join(' ')))).toBeLessThan(0.2);
  });

  it('does not take the absence of words, or of a sketch, for likeness', () => {
    expect(likeness(sketchOf('Bake bread.'), sketchOf('Mill corn every day.'))).toBeLessThan(0.2);
    expect(likeness('', '')).toBe(0);
    expect(sketchOf('')).toMatch(/^[0-9a-f]{128}$/);
  });
});

describe('a name', () => {
  it('is one for all spellings of the employer and the title', () => {
    const wanted = postingName({ company: 'Acme', title: 'Product Manager, AI' });
    for (const [company, title] of [
      ['Acme, Inc.', 'Product Manager – AI'],
      ['ACME GmbH & Co. KG', 'Product Manager AI (m/w/d)'],
      ['Acmé', 'product manager / AI (all genders)'],
    ] as const)
      expect(postingName({ company, title })).toBe(wanted);
  });

  it('is none without an employer or a title', () => {
    expect(postingName({ company: null, title: 'Baker' })).toBeNull();
    expect(postingName({ company: '…', title: 'Baker' })).toBeNull();
    expect(postingName({ company: 'Acme', title: '–' })).toBeNull();
  });

  it('keeps apart what only looks alike', () => {
    const names = [
      ['Acme', 'C++ Engineer'],
      ['Acme', 'C# Engineer'],
      ['Acme', 'C Engineer'],
      ['Acme C', 'Engineer'],
      ['AG', 'Engineer'],
    ].map(([company = '', title = '']) => postingName({ company, title }));
    expect(new Set(names).size).toBe(5);
  });

  it('takes a place for the same one where one says less', () => {
    expect(placesAgree('Berlin', 'Berlin, Germany (Hybrid)')).toBe(true);
    expect(placesAgree(null, 'Porto')).toBe(true);
    expect(placesAgree('Berlin, Germany', 'Munich, Germany')).toBe(false);
    expect(placesAgree('New York', 'New Delhi')).toBe(false);
  });
});

describe('what was seen', () => {
  it('is never told by another employer’s posting, whatever its title and text', () => {
    fc.assert(
      fc.property(name, name, name, wordsOfText, (employer, other, title, words) => {
        fc.pre(postingName({ company: employer, title }) !== postingName({ company: other, title }));
        const own = seen({ name: postingName({ company: employer, title }) }, words.join(' '));
        const theirs = { id: 'linkedin:9', company: other, title, location: null };
        expect(indexSeen([own]).recognise(theirs)).toBeNull();
        const read = { ...own, id: theirs.id, name: postingName(theirs) };
        expect(indexSeen([own]).recogniseRead(read)).toBeNull();
        expect(isSamePosting(own, read)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  const listed = { id: 'lever:1', company: 'Acme', title: 'Baker', location: null };

  it('is known by its id whatever the list calls it now', () => {
    const found = indexSeen([seen()]).recognise({ ...listed, company: null, title: 'Head Baker' });
    expect(found).toEqual({ seen: seen(), ids: ['lever:1'], repost: false });
  });

  it('is known by employer and title under a new id, and without any', () => {
    const index = indexSeen([seen({ location: 'Porto' })]);
    expect(index.recognise({ ...listed, id: 'lever:2' })).toMatchObject({ ids: ['lever:1'], repost: true });
    expect(index.recognise({ ...listed, id: null, company: 'ACME Inc.' })).toMatchObject({ repost: false });
    expect(index.recognise({ ...listed, id: 'lever:2', location: 'Leeds' })).toBeNull();
  });

  it('brings along what was put up again with nearly the same text, and no other opening of that name', () => {
    const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const index = indexSeen([
      seen({ id: 'lever:1' }, text),
      seen({ id: 'lever:2', seenAt: '2026-05-03T08:00:00.000Z' }, text.replace('word7 ', '')),
      seen({ id: 'lever:3' }, 'Another team bakes something else altogether, at night, by the sea.'),
    ]);
    expect(index.recognise(listed)).toMatchObject({ ids: ['lever:1', 'lever:2'], repost: true });
    expect(index.recognise({ ...listed, id: 'lever:3' })).toMatchObject({ ids: ['lever:3'], repost: false });
    expect(index.recogniseRead(seen({ id: 'lever:4' }, text))).toMatchObject({
      ids: ['lever:2', 'lever:1'],
      repost: true,
    });
  });

  it('is read from the store only as this version writes it', () => {
    expect(parseSeenPosting(seen())).toEqual(seen());
    expect(parseSeenPosting({ ...seen(), version: 2 })).toBeNull();
    expect(parseSeenPosting({ ...seen(), sketch: 'ff' })).toBeNull();
  });
});
