import './empty-state.css';
import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  /** What is known, and how. */
  readonly children: ComponentChildren;
  /** The next step: buttons or links. */
  readonly actions?: ComponentChildren;
}

/** A screen or a part of one where there is nothing to list, with the reason and the next step. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      {children}
      {actions && <div class="empty-actions">{actions}</div>}
    </section>
  );
}
