import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');

/** Every colour token as [in light, in dark]. */
const colours = new Map(
  [...css.matchAll(/--([a-z-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name = '', light, dark, both]) => [name, [light ?? both ?? '', dark ?? both ?? '']] as const,
  ),
);

const SCHEMES = ['light', 'dark'] as const;

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: (typeof SCHEMES)[number]): number {
  const [a, b] = [one, other].map((name) => {
    const pair = colours.get(name);
    if (!pair) throw new Error(`no token --${name}`);
    return luminance(pair[SCHEMES.indexOf(scheme)] ?? '');
  });
  if (a === undefined || b === undefined) throw new Error('unreachable');
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const TEXT = ['ink', 'soft', 'accent', 'met', 'partial', 'transferable', 'missing'];
const FAMILIES = ['product', 'data', 'models', 'measurement', 'compute', 'governance', 'people', 'application'];
const LINES = ['edge', ...FAMILIES.map((family) => `${family}-line`)];

describe.each(SCHEMES)('the theme in %s', (scheme) => {
  it.each(TEXT.flatMap((text) => ['ground', 'panel', 'wash'].map((behind) => [text, behind] as const)))(
    'shows text in %s on %s at 4.5:1',
    (text, behind) => expect(contrast(text, behind, scheme)).toBeGreaterThanOrEqual(4.5),
  );

  it('shows text on the accent at 4.5:1', () => {
    expect(contrast('on-accent', 'accent', scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)('shows %s at 3:1', (line) => {
    expect(contrast(line, 'panel', scheme)).toBeGreaterThanOrEqual(3);
    expect(contrast(line, 'ground', scheme)).toBeGreaterThanOrEqual(3);
  });
});
