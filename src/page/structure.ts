/**
 * Describes how a page is built, for a report of a board that cannot be read any more: tags, roles, masked names of classes,
 * ids and `data-` attributes, how much text is where, and the kinds of its JSON-LD. No word of the page and no attribute's value.
 *
 * It is put into the page when the user asks for it, by itself: it may use nothing from outside of it.
 *
 * @param longest how long it may get, in UTF-16 units
 * @returns one line an element, indented as they lie in each other
 */
export function describeStructure(longest: number): string {
  /** An outline that is too long leaves out what has less text than this, in characters. */
  const LEAST_TEXT = [0, 20, 100, 400, 1_500, 5_000];
  const DEEPEST = 150;
  const MOST_CLASSES = 6;
  const UNTOLD = /^(?:script|style|noscript|template|link|meta|br|hr|path|source|track|param)$/;
  const LANDMARK = /^(?:main|article|h1|h2|iframe|dialog)$/;
  const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
  const ROLES = listed(
    'alert alertdialog application article banner button cell complementary contentinfo definition dialog document feed ' +
      'figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none note ' +
      'option presentation progressbar radio region row rowgroup search searchbox separator status switch tab table tablist tabpanel term ' +
      'textbox toolbar tooltip tree treeitem',
  );
  const KINDS = listed(
    'JobPosting ItemList ListItem BreadcrumbList Organization Corporation EmployerAggregateRating WebSite WebPage CollectionPage ' +
      'SearchAction SearchResultsPage Article NewsArticle BlogPosting FAQPage Product Place PostalAddress Event Person Occupation',
  );
  const PATH_WORDS = listed(
    'job jobs jobad job-detail job-details career careers posting postings position positions opening openings vacancy vacancies ' +
      'offer offers company companies organization view search search-results results result collections details detail apply application ' +
      'applications embed about item remote-jobs remote work o j p c e r',
  );

  const words = listed(document.title.toLowerCase().replace(/[^a-z]+/g, ' '));
  /** Numbers are ids, signs are values, and what repeats the page's title is its text. */
  const masked = (name: string): string => {
    if (name.length > 60 || !/^[\w-]+$/.test(name)) return '?';
    const parts = name.toLowerCase().split(/[-_]+/).filter(Boolean);
    if (parts.length > 1 && parts.every((part) => words.has(part))) return '?';
    return name.replace(/[^-_]*\d[^-_]*/g, '#');
  };
  const shapeOf = (address: string): string => {
    if (!URL.canParse(address, location.href)) return '?';
    const { protocol, hostname, pathname, searchParams } = new URL(address, location.href);
    if (!/^https?:$/.test(protocol)) return protocol.replace(/[^a-z]/g, '');
    const host = hostname.replace(/[^.-]*\d[^.-]*/g, '#');
    const shape = (part: string): string =>
      PATH_WORDS.has(part)
        ? part
        : part
            .slice(0, 80)
            .replace(/[^-_.]*\d[^-_.]*/g, '0')
            .replace(/[^-_.0]+/g, 'a');
    const names = [...searchParams].map(([name, value]) => (value && /^[a-z_]{1,20}$/i.test(name) ? name : '?'));
    return host + pathname.split('/').map(shape).join('/') + (names.length > 0 ? `?${names.join('&')}` : '');
  };
  const kindsIn = (value: unknown, depth = 0): readonly string[] => {
    if (typeof value !== 'object' || value === null || depth > 8) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key === '@type'
        ? [inner].flat().map((kind) => (typeof kind === 'string' && KINDS.has(kind) ? kind : 'other'))
        : kindsIn(inner, depth + 1),
    );
  };
  const kindsOfData = (): string => {
    const kinds = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
      try {
        return kindsIn(JSON.parse(script.textContent ?? ''));
      } catch {
        return ['unreadable'];
      }
    });
    return [...new Set(kinds)].join(', ') || 'none';
  };

  const sizes = new Map<Node, number>();
  const measure = (node: Node, depth: number): number => {
    let size = 0;
    if (node.nodeType === 3 || depth > DEEPEST) size = (node.textContent ?? '').trim().length;
    else if (!UNTOLD.test(node.nodeName.toLowerCase()))
      for (const child of node.childNodes) size += measure(child, depth + 1);
    sizes.set(node, size);
    return size;
  };
  /** To the power of ten below: enough to see where the text is. */
  const rough = (size: number): string => (size < 100 ? '' : ` ~${10 ** (String(size).length - 1)}`);
  const lineOf = (element: Element): string => {
    const tag = element.localName;
    const role = element.getAttribute('role');
    const classes = [...element.classList].slice(0, MOST_CLASSES).map((name) => `.${masked(name)}`);
    const data = [...element.attributes].flatMap(({ name }) => (name.startsWith('data-') ? [`[${masked(name)}]`] : []));
    const source = tag === 'iframe' ? element.getAttribute('src') : null;
    return [
      /^h[1-6]$/.test(tag) ? tag : masked(tag),
      element.id && `#${masked(element.id)}`,
      ...classes,
      role && `[role=${ROLES.has(role) ? role : '?'}]`,
      ...data,
      source && ` → ${shapeOf(source)}`,
      rough(sizes.get(element) ?? 0),
    ].join('');
  };

  const outline = (root: ParentNode, least: number, depth: number, lines: string[]): void => {
    let last = { line: '', at: -1, count: 0 };
    for (const element of root.children) {
      const tag = element.localName;
      const small = (sizes.get(element) ?? 0) < least && !(LANDMARK.test(tag) || element.hasAttribute('role'));
      if (UNTOLD.test(tag) || small || depth > DEEPEST) continue;
      const line = '  '.repeat(Math.min(depth, 40)) + lineOf(element);
      if (line === last.line) {
        last.count += 1;
        lines[last.at] = `${line} ×${last.count}`;
        continue;
      }
      last = { line, at: lines.push(line) - 1, count: 1 };
      if (tag !== 'svg') outline(element, least, depth + 1, lines);
      if (!element.shadowRoot) continue;
      measure(element.shadowRoot, depth);
      lines.push(`${'  '.repeat(Math.min(depth + 1, 40))}shadow root`);
      outline(element.shadowRoot, least, depth + 2, lines);
    }
  };

  measure(document.body ?? document, 0);
  const head = `page: ${shapeOf(location.href)}\nJSON-LD: ${kindsOfData()}`;
  let whole = head;
  for (const least of LEAST_TEXT) {
    const lines = [head];
    if (document.body) outline(document.body, least, 0, lines);
    whole = lines.join('\n');
    if (whole.length <= longest) return whole;
  }
  return whole.slice(0, whole.lastIndexOf('\n', longest - 2) + 1 || longest - 1).concat('…');
}
