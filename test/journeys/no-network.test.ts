import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAddress, demoPostings } from '../demo/board.mjs';
import { type Journey, LIBRARY, OPTIONS, startJourney } from '../support/journey-browser.ts';
import { downloaded } from '../support/journey-download.ts';
import { marksArePainted } from '../support/journey-marks.ts';
import { countNetwork, type NetworkCounter } from '../support/journey-network.ts';
import { find, press, setLevel, shows } from '../support/journey-screen.ts';
import { stillDemoSite, type Visit, visit } from '../support/journey-site.ts';
import { filesOf } from '../support/sources.ts';

// Nothing leaves the machine: all that the browser asks of the network, from whatever part of it, arrives at a counter.

let network: NetworkCounter;
let journey: Journey;
let posting: Visit;

beforeAll(async () => {
  network = await countNetwork();
  journey = await startJourney('chromium', { args: [...network.args] });
  const [claims] = demoPostings;
  posting = await visit(journey.driver, claims ? demoAddress(claims) : '', stillDemoSite);
});
afterAll(async () => {
  await journey?.close();
  network?.close();
});

/**
 * What was asked for, without what Chromium asks for by itself: its maker's services, and a line to the site that is
 * being visited or will be. (What scripts ask of that site is counted in the visit.)
 */
const askedByUs = (): readonly string[] =>
  network.asked.filter(
    (asked) => !/(?:^|[/.])(?:google\.com|googleapis\.com|gvt1\.com|greenhouse\.io|line\.example)[:/]/.test(asked),
  );

/** An extension as ours must not be: it asks the network, and lets pages see a file. */
async function installTelltale(): Promise<string> {
  const folder = join(journey.downloads, '..', 'telltale');
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Telltale',
    version: '1',
    background: { service_worker: 'background.js' },
    web_accessible_resources: [{ resources: ['background.js'], matches: ['<all_urls>'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), `fetch('https://telltale.example/').catch(() => {});`);
  return journey.driver.installExtension(folder);
}

test('a whole journey asks nothing of the network', async () => {
  await marksArePainted(posting.page);
  const popup = await journey.openPopup(posting.page);
  await press(popup, 'button', 'Start from a sample profile');
  await shows(popup, /you bring \d+/);
  await setLevel(popup, 'Data labelling', 'Have done');
  await press(popup, 'button', 'Save');
  await shows(popup, /Saved to your library/);
  await press(popup, 'button', 'Close this message');
  await press(popup, 'tab', 'Prepare');
  await press(popup, 'tab', 'Check text');
  await (await find(popup, 'textbox', 'The posting’s text')).type('You will own the roadmap of our LLM assistant.');
  await press(popup, 'button', 'Read this text');
  await find(popup, 'button', '← Back to the page');
  await popup.close();
  const library = await journey.open(LIBRARY);
  await press(library, 'link', 'Senior Product Manager, Claims');
  await press(library, 'button', 'Export');
  await press(library, 'menuitem', 'Page to read and print (HTML)');
  await downloaded(journey, 'html');
  await library.close();
  const options = await journey.open(OPTIONS);
  await find(options, 'button', 'Export this profile');
  await options.close();
  expect(posting.strays).toEqual([]);
  expect(askedByUs()).toEqual([]);
});

test('an extension page is refused every channel there is', async () => {
  const page = await journey.open(LIBRARY);
  const refusals = await page.evaluate(async () => {
    const address = 'https://stray.example/';
    // For a navigation Chromium opens a line before it asks the policy; nothing is said on it.
    const lineOnly = 'https://line.example/';
    const element = (name: string, attributes: Record<string, string>) => () => {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      document.body.append(made);
      if (made instanceof HTMLFormElement) made.submit();
    };
    const channels: readonly (readonly [directive: string, attempt: () => unknown])[] = [
      ['connect-src', () => fetch(address).catch(() => {})],
      [
        'connect-src',
        () => {
          const request = new XMLHttpRequest();
          request.open('GET', address);
          request.send();
        },
      ],
      ['connect-src', () => new WebSocket('wss://stray.example/')],
      ['connect-src', () => new EventSource(address)],
      ['connect-src', () => navigator.sendBeacon(address, 'x')],
      ['connect-src', () => new WebTransport('https://stray.example:4433/').ready.catch(() => {})],
      ['img-src', element('img', { src: address })],
      ['style-src-elem', element('link', { rel: 'stylesheet', href: address })],
      ['frame-src', element('iframe', { src: lineOnly })],
      ['form-action', element('form', { action: lineOnly })],
      ['media-src', element('video', { src: address })],
      ['font-src', () => new FontFace('stray', `url(${address})`).load().catch(() => {})],
      ['default-src', element('link', { rel: 'prefetch', href: address })],
      // Anything that could load code: no string becomes an address of a script.
      ['require-trusted-types-for', element('script', { src: address })],
      ['require-trusted-types-for', element('object', { data: address })],
    ];
    const refused: string[] = [];
    for (const [directive, attempt] of channels) {
      await new Promise<void>((resolve) => {
        const end = () => {
          document.removeEventListener('securitypolicyviolation', hear);
          resolve();
        };
        const hear = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
          if (effectiveDirective !== directive) return;
          refused.push(directive);
          end();
        };
        document.addEventListener('securitypolicyviolation', hear);
        setTimeout(end, 2_000);
        try {
          attempt();
        } catch {
          // Refused at once; the violation is told all the same.
        }
      });
    }
    return { refused, tried: channels.map(([directive]) => directive) };
  });
  await page.close();
  expect(refusals.refused).toEqual(refusals.tried);
  expect(askedByUs()).toEqual([]);
});

/** What a page finds that asks for a file of an extension. */
const probe = (address: string): Promise<string> =>
  posting.page.evaluate(
    (url) =>
      fetch(url).then(
        ({ status }) => String(status),
        () => 'refused',
      ),
    address,
  );

test('no file of the extension can be seen from a page', async () => {
  const files = filesOf('dist/chrome').map((path) => path.replace(/^dist\/chrome\//, ''));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(await probe(journey.base + file), file).toBe('refused');
  const globals = await posting.page.evaluate(() => Object.getOwnPropertySymbols(globalThis).map(String));
  expect(globals.join()).not.toContain('rolelight');
});

test('the counter and the probe see an extension that does otherwise', async () => {
  const telltale = await installTelltale();
  await expect.poll(askedByUs).toEqual(['telltale.example:443']);
  expect(await probe(`chrome-extension://${telltale}/background.js`)).toBe('200');
});
