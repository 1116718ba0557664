/** Longest name without its ending, in UTF-16 code units: with the ending it stays below the 255 bytes of common file systems. */
const LONGEST = 60;

/** A file name that every file system takes, from the title of an article. */
export function fileName(title: string, ending: string): string {
  const name = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be in a file's name
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = shortened(name)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${short || 'jernih'}.${ending}`;
}

/** Cut between two words, where they are parted by spaces. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const end = name.lastIndexOf(' ', LONGEST);
  return name.slice(0, end > LONGEST / 2 ? end : LONGEST);
}
