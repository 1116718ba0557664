/** What stands before each item of a list: a stroke, or its number as the list counts. */
export function listSigns(list: Element, items: readonly Element[]): string[] {
  if (list.localName !== 'ol') return items.map(() => '-');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let number = whole(list.getAttribute('start')) ?? (step < 0 ? items.length : 1);
  return items.map((item) => {
    number = whole(item.getAttribute('value')) ?? number;
    const sign = `${counted(number, list.getAttribute('type') ?? '1')}.`;
    number += step;
    return sign;
  });
}

const whole = (text: string | null): number | null => (text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : null);

/** The kinds of numbers that HTML lists have. */
function counted(number: number, type: string): string {
  if (/^a$/i.test(type) && number > 0) return inCase(letters(number), type);
  if (/^i$/i.test(type) && number > 0 && number < 4000) return inCase(roman(number), type);
  return String(number);
}

const inCase = (text: string, type: string): string => (type === type.toLowerCase() ? text : text.toUpperCase());

function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}
