import { textOf } from './text-line';
import { listSigns } from './text-list';
import { tableAsText } from './text-table';

/** Elements that stand in lines of their own. */
const BLOCKS = new Set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption pre table hr details summary div'.split(' '),
);

/** What stands in an element, as the blocks of a plain text. None of them is empty; their lines are parted by "\n". */
export function blocksOf(element: Element): string[] {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const text = lineOf(line);
    line = [];
    if (text !== '') blocks.push(text);
  };
  for (const node of element.childNodes) {
    if (!(node instanceof Element) || !holdsBlocks(node)) line.push(node);
    else {
      endLine();
      blocks.push(...blockOf(node).filter((block) => block.trim() !== ''));
    }
  }
  endLine();
  return blocks;
}

/** A block, or a link or mark around blocks. */
const holdsBlocks = (element: Element): boolean =>
  BLOCKS.has(element.localName) || [...element.children].some(holdsBlocks);

function blockOf(block: Element): string[] {
  switch (block.localName) {
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      // An empty line more than before a paragraph.
      return blocksOf(block).map((text) => `\n${text}`);
    case 'ul':
    case 'ol':
      return [list(block)];
    case 'dl':
      return [terms(block)];
    case 'blockquote':
      return [blocksOf(block).join('\n\n').trim().replace(/^/gm, '> ').replace(/^> $/gm, '>')];
    case 'pre':
      return [(block.textContent ?? '').replace(/^\n|\s+$/g, '')];
    case 'hr':
      return ['* * *'];
    case 'table': {
      const captions = [...block.children].filter(({ localName }) => localName === 'caption');
      return [...captions.flatMap(blocksOf), tableAsText(block, (cell) => blocksOf(cell).join('\n').trim())];
    }
    default:
      return blocksOf(block);
  }
}

/** A line. Where a link is all that it says, the address stands below it: the reader is sent there. */
function lineOf(nodes: readonly Node[]): string {
  const text = textOf(nodes);
  const [only, another] = nodes.filter((node) => textOf([node]) !== '');
  const link =
    only instanceof Element && another === undefined ? (only.matches('a') ? only : only.querySelector('a')) : null;
  const address = link && textOf([link]) === text ? (link.getAttribute('href') ?? '') : '';
  return text !== '' && /^https?:/i.test(address) && address !== text ? `${text}\n<${address}>` : text;
}

/** Items below each other; parted by empty lines where one of them has several paragraphs. */
function list(element: Element): string {
  const items = [...element.children].filter(({ localName }) => localName === 'li');
  const signs = listSigns(element, items);
  const parts = items.map(blocksOf);
  const isLoose = items.some(
    (item, index) => (parts[index]?.length ?? 0) > [...item.children].filter(isList).length + 1,
  );
  const between = isLoose ? '\n\n' : '\n';
  return parts.map((blocks, index) => hung(`${signs[index]} `, blocks.join(between).trim())).join(between);
}

const isList = ({ localName }: Element): boolean => localName === 'ul' || localName === 'ol';

/** A text behind a sign, its further lines below its first. */
const hung = (sign: string, text: string): string => sign + text.replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`);

/** A term in a line, and what it is in the next. */
function terms(element: Element): string {
  let text = '';
  for (const part of element.querySelectorAll('dt, dd')) {
    if (part.closest('dl') !== element) continue;
    const words = blocksOf(part).join('\n').trim();
    if (words === '') continue;
    if (part.localName === 'dd') text += `\n${hung('    ', words)}`;
    else text += `${part.previousElementSibling?.localName === 'dt' ? '\n' : '\n\n'}${words}`;
  }
  return text.replace(/^\n+/, '');
}
