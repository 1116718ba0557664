import type { ComponentChildren } from 'preact';
import './Switch.css';

interface Properties {
  on: boolean;
  disabled?: boolean;
  /** The visible name. */
  children: ComponentChildren;
  /** The name in one piece, where what is visible is more than a text. */
  name?: string | undefined;
  /** What the reader wants now. The switch shows `on` whatever was pressed: the owner decides. */
  onChange: (wanted: boolean) => void;
  'data-part'?: string | undefined;
}

/** A native checkbox with the role of a switch; its name can be pressed as well. */
export function Switch({ on, disabled = false, children, name, onChange, 'data-part': part }: Properties) {
  return (
    <label
      class="switch"
      data-disabled={disabled || undefined}
      title={name ?? (typeof children === 'string' ? children : undefined)}
    >
      <span class="switch-name">{children}</span>
      <input
        type="checkbox"
        role="switch"
        data-part={part}
        checked={on}
        aria-checked={on}
        aria-label={name}
        disabled={disabled}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = on;
          onChange(wanted);
        }}
      />
    </label>
  );
}
