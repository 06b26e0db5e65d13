import type { Posting } from '../../core/posting.ts';
import { whereBeside } from '../../core/preparing/sheet-words.ts';
import type { WorthRaising as Raised } from '../../core/preparing/worth-raising.ts';
import { Quote } from '../Quote.tsx';

interface WorthRaisingProps {
  readonly raised: readonly Raised[];
  readonly posting: Posting;
  readonly onShow: ((start: number) => void) | null;
}

/** Contradictions, each as a question to ask with the two places that it rests on. */
export function WorthRaising({ raised, posting, onShow }: WorthRaisingProps) {
  return (
    <ul class="raised">
      {raised.map(({ id, raise, places }) => (
        <li key={id} data-finding={id} tabIndex={-1}>
          <p>{raise}</p>
          {places.map(({ quote, start, end }) =>
            start === null || end === null ? (
              <p key={quote} class="quote">
                <q>{quote}</q> <span>{whereBeside(quote, posting)}</span>
              </p>
            ) : (
              <Quote
                key={start}
                description={posting.description}
                span={{ start, end }}
                family="fact"
                strength="duty"
                onShow={onShow}
              />
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
