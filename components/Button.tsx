import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';
import { Icon, type IconName } from './Icon';

interface Properties extends Omit<ButtonHTMLAttributes, 'icon' | 'size'> {
  /** `main` once a view, `plain` for everything else, `quiet` inside running content. */
  look?: 'main' | 'plain' | 'quiet';
  icon?: IconName | undefined;
  /** Shows the icon alone: the name is still there for screen readers and as a tooltip. */
  iconOnly?: boolean;
  /** The visible name. */
  children: ComponentChildren;
  /** A fixed name for checks from outside. */
  'data-part'?: string | undefined;
}

/** Something to press, with its name or with an icon alone. */
export function Button({ look = 'plain', icon, iconOnly = false, children, ...rest }: Properties) {
  return (
    <button
      type="button"
      {...rest}
      class="button"
      data-look={look}
      data-icon-only={iconOnly || undefined}
      title={iconOnly && typeof children === 'string' ? children : rest.title}
    >
      {icon && <Icon name={icon} />}
      <span class={iconOnly ? 'unseen' : undefined}>{children}</span>
    </button>
  );
}

interface LinkProperties {
  href: string;
  icon?: IconName | undefined;
  iconOnly?: boolean;
  children: string;
  onClick?: (event: MouseEvent) => void;
  'data-part'?: string | undefined;
}

/** A link that looks like a button: for what leads to another page. Opens beside the page it stands on. */
export function ButtonLink({ href, icon, iconOnly = false, children, onClick, ...rest }: LinkProperties) {
  return (
    <a
      {...rest}
      class="button"
      data-look="plain"
      data-icon-only={iconOnly || undefined}
      href={href}
      target="_blank"
      rel="noopener"
      title={iconOnly ? children : undefined}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      <span class={iconOnly ? 'unseen' : undefined}>{children}</span>
    </a>
  );
}
