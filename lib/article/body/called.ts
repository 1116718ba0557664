/** Longer values are data, except for a list of classes. */
const LONGEST = 100;

/** What makers call some elements: their classes and, where style sheets give no names of their own, those for the house's tests. */
export const namesOf = (...elements: readonly (Element | null | undefined)[]): string =>
  elements
    .flatMap((element) => [...(element?.attributes ?? [])])
    .map(({ name, value }) => (name === 'class' || (name.startsWith('data-') && value.length < LONGEST) ? value : ''))
    .join(' ');
