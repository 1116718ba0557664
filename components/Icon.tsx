import './Icon.css';

/** Outlines on a grid of 20, drawn with the colour of the text beside them. */
const SHAPES = {
  copy: 'M7.5 7.5V4.75c0-.7.55-1.25 1.25-1.25h6.5c.7 0 1.25.55 1.25 1.25v6.5c0 .7-.55 1.25-1.25 1.25H12.5M4.75 7.5h6.5c.7 0 1.25.55 1.25 1.25v6.5c0 .7-.55 1.25-1.25 1.25h-6.5c-.7 0-1.25-.55-1.25-1.25v-6.5c0-.7.55-1.25 1.25-1.25Z',
  delete:
    'M3.75 5.5h12.5M8 5.25V4c0-.4.35-.75.75-.75h2.5c.4 0 .75.35.75.75v1.25M5.25 5.75l.65 9.6c.05.65.6 1.15 1.25 1.15h5.7c.65 0 1.2-.5 1.25-1.15l.65-9.6M8.5 8.75v4.5M11.5 8.75v4.5',
  done: 'm4 10.5 4 4 8-9',
  find: 'M10 3.5v2.25M10 14.25v2.25M3.5 10h2.25M14.25 10h2.25M14.5 10a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z',
  hide: 'M4 4l12 12M8.4 5.7c.5-.1 1-.2 1.6-.2 3.7 0 6 2.7 7 4.5-.4.8-1.1 1.8-2.1 2.7M12.3 14c-.7.3-1.5.5-2.3.5-3.7 0-6-2.7-7-4.5.5-1 1.4-2.2 2.7-3.1',
  leave:
    'M11.5 3.5h5v5M16.25 3.75 9 11M8 4.5H4.75c-.7 0-1.25.55-1.25 1.25v9.5c0 .7.55 1.25 1.25 1.25h9.5c.7 0 1.25-.55 1.25-1.25V12',
  page: 'M5.5 3.5h9c.55 0 1 .45 1 1v11c0 .55-.45 1-1 1h-9c-.55 0-1-.45-1-1v-11c0-.55.45-1 1-1ZM7.5 7h5M7.5 10h5M7.5 13h3',
  save: 'M6 3.5h8c.55 0 1 .45 1 1v12L10 13l-5 3.5v-12c0-.55.45-1 1-1Z',
  settings: 'M3.5 6.5h6M13.5 6.5h3M11.5 4.5v4M3.5 13.5h2M9.5 13.5h7M7.5 11.5v4',
  shelf: 'M4 3.75v12.5M8 3.75v12.5M11.75 4.25l3.5 12M2.75 16.25h14.5',
  undo: 'M7 4 3.75 7.25 7 10.5M4 7.25h7.5a4.25 4.25 0 0 1 0 8.5H8',
  unread: 'M14 10a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
  warning:
    'M10 7.5v3.75M10 13.75v.25M9.1 3.9 2.9 14.6c-.4.7.1 1.4.9 1.4h12.4c.8 0 1.3-.7.9-1.4L10.9 3.9a1 1 0 0 0-1.8 0Z',
} as const;

export type IconName = keyof typeof SHAPES;

/** Decoration beside a name: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" data-name={name} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
