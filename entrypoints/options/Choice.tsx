import type { ComponentChildren } from 'preact';

interface Properties<T extends string> {
  name: string;
  legend: string;
  values: readonly T[];
  chosen: T | undefined;
  onChoose: (value: T) => void;
  /** What stands on the choice. */
  children: (value: T) => ComponentChildren;
}

/** One of a few, as native radio buttons side by side. */
export function Choice<T extends string>({ name, legend, values, chosen, onChoose, children }: Properties<T>) {
  return (
    <fieldset class="choice" data-part={name}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {children(value)}
        </label>
      ))}
    </fieldset>
  );
}
