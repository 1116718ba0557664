import type { ComponentChildren } from 'preact';
import './Disclosure.css';

interface Properties {
  /** What is written on the fold. */
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  'data-part'?: string | undefined;
}

/**
 * A native fold: closed at first, opened by pointer, keyboard or the browser's own search in the page. What is opened at the lower edge of the window is
 * brought into sight: else nothing would seem to have happened.
 */
export function Disclosure({ summary, children, open, onToggle, 'data-part': part }: Properties) {
  return (
    <details
      class="disclosure"
      data-part={part}
      open={open}
      onToggle={({ currentTarget }) => {
        // The browser's search scrolls to what it has found by itself.
        const isPressed = document.activeElement?.parentElement === currentTarget;
        if (isPressed && currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
        onToggle?.(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      <div class="disclosure-content">{children}</div>
    </details>
  );
}
