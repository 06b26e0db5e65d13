import './quote.css';
import type { Family } from '../core/family.ts';
import { sentenceAround } from '../core/sentence.ts';
import type { Strength } from '../core/tag.ts';

interface QuoteProps {
  readonly description: string;
  /** UTF-16 offsets of the quote. */
  readonly span: { readonly start: number; readonly end: number };
  readonly family: Family | 'application' | 'fact';
  readonly strength: Strength;
  /** Scrolls the page to it; null where there is no page. */
  readonly onShow: ((start: number) => void) | null;
}

/** The posting's own sentence with the quote marked as on the page; a click shows it there. */
export function Quote({ description, span, family, strength, onShow }: QuoteProps) {
  const { before, quote, after } = sentenceAround(description, span);
  const sentence = (
    <q>
      {before}
      <mark data-family={family} data-strength={strength}>
        {quote}
      </mark>
      {after}
    </q>
  );
  if (onShow === null) return <p class="quote">{sentence}</p>;
  return (
    <button type="button" class="quote" title="Show it on the page" onClick={() => onShow(span.start)}>
      {sentence}
    </button>
  );
}
