const RAISED: Readonly<Record<string, string>> = signs('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ');
const LOWERED: Readonly<Record<string, string>> = signs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

function signs(plain: string, written: string): Record<string, string> {
  const others = [...written];
  return Object.fromEntries([...plain].map((sign, index) => [sign, others[index] ?? sign]));
}

/** What stands in a line, without marks that plain text has no signs for. A line break is one. */
export function textOf(nodes: Iterable<Node>): string {
  return [...nodes]
    .map(written)
    .join('')
    .replace(/\u00ad/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
  if (!(node instanceof Element)) return '';
  const inside = [...node.childNodes].map(written).join('');
  switch (node.localName) {
    case 'br':
      return '\n';
    case 'img':
      return pictured(node);
    case 'q':
      return `“${inside}”`;
    case 'del':
    case 's':
      // Without a sign it would say what was taken back.
      return inside.trim() === '' ? inside : `~~${inside}~~`;
    case 'sup':
      return inSigns(inside, RAISED);
    case 'sub':
      return inSigns(inside, LOWERED);
    case 'rt':
      return node.closest('ruby')?.querySelector('rp') ? inside : `(${inside})`;
    default:
      return inside;
  }
}

/** A picture's own words, where its caption does not say the same. */
function pictured(image: Element): string {
  const words = image.getAttribute('alt')?.trim() ?? '';
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  return words === '' || caption.includes(words) ? '' : `[${words}]`;
}

/** Raised or lowered by signs of their own, where all of them have one. */
function inSigns(text: string, signs: Readonly<Record<string, string>>): string {
  const letters = [...text];
  return letters.every((letter) => letter in signs) ? letters.map((letter) => signs[letter]).join('') : text;
}
