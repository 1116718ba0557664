/** Languages whose press shares labels with another one. */
const NEIGHBOURS: Record<string, readonly string[]> = { jv: ['id'], su: ['id'], ms: ['id'], gl: ['es'], ca: ['es'] };

/** Old and regional tags of languages that have a file of another name. */
const ALIASES: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  fil: 'tl',
  bs: 'hr',
  cnr: 'sr',
  kmr: 'ku',
};

/**
 * The tags of the files whose words may stand on a page: its languages, their neighbours and English, which labels are often left in.
 * @param tags BCP 47 tags, unknown and empty ones are skipped
 */
export function filesFor(tags: readonly string[]): string[] {
  const found = new Set<string>();
  for (const tag of [...tags, 'en']) {
    const base = fileOf(tag);
    if (!base) continue;
    found.add(base);
    for (const neighbour of NEIGHBOURS[base] ?? []) found.add(neighbour);
  }
  return [...found];
}

/** The name of a language's file, whether there is one or not. */
export function fileOf(tag: string): string {
  const [base = '', ...rest] = tag.split(/[-_]/);
  const language = base.toLowerCase();
  if (language === 'zh') return /hant|tw|hk|mo/i.test(rest.join('-')) ? 'zh-Hant' : 'zh-Hans';
  return ALIASES[language] ?? language;
}
