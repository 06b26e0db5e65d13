import type { Standing } from './standing.ts';

/** A shape for each standing, so that colour is never the only sign. */
export function StandingSign({ standing }: { readonly standing: Standing }) {
  return (
    <svg class="standing-sign" data-standing={standing} viewBox="0 0 12 12" aria-hidden="true">
      {standing === 'transferable' ? (
        <path d="M6 1 11 6 6 11 1 6Z" fill="none" stroke="currentColor" stroke-width="1.6" />
      ) : (
        <circle
          cx="6"
          cy="6"
          r="4.4"
          fill={standing === 'met' ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.6"
        />
      )}
      {standing === 'partial' && <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8Z" fill="currentColor" />}
    </svg>
  );
}
