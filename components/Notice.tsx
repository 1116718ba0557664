import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import './Notice.css';

interface Properties {
  tone?: 'calm' | 'warning' | 'danger';
  children: ComponentChildren;
  /** Buttons or a link that help. */
  action?: ComponentChildren;
  /** Spoken by screen readers when it appears; what went wrong at once, for a region that comes with its words is not surely heard otherwise. */
  live?: boolean;
}

/** One sentence in plain words and, where something can be done, one action. */
export function Notice({ tone = 'calm', children, action, live = false }: Properties) {
  return (
    <div class="notice" data-tone={tone} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      {tone !== 'calm' && <Icon name="warning" />}
      <p>{children}</p>
      {action && <div class="notice-action">{action}</div>}
    </div>
  );
}
