import { describe, expect, it } from 'vitest';
import { said } from './said';

const roleOf = (lang: string, ...paragraphs: string[]): string | undefined => said(lang, ...paragraphs).at(-1)?.role;

describe('an office that is another’s', () => {
  it.each([
    [
      'en',
      'The inquiry against President Halden will go on, with Hunter Halden as a witness.',
      '“It went great,” Hunter Halden said.',
    ],
    ['de', 'Die Klage gegen Präsident Haller betrifft auch Hans Haller.', '„Das lief gut“, sagte Hans Haller.'],
    ['es', 'La causa contra el presidente Prado afecta también a Hugo Prado.', '«Fue bien», dijo Hugo Prado.'],
    ['nl', 'De zaak tegen president Bakker raakt ook Hans Bakker.', '‘Het ging goed’, zei Hans Bakker.'],
    ['fr', 'L’enquête sur le président Perrot vise aussi Hugo Perrot.', '« Ça allait », a dit Hugo Perrot.'],
    ['pl', 'Sprawa prezydenta Nowaka dotyczy też Jana Nowaka.', '„Poszło dobrze” – powiedział Jan Nowak.'],
  ])('%s: stays with the one who is named by it beside a namesake', (lang, both, words) => {
    expect(roleOf(lang, both, words)).toBe('');
  });

  it('stays with a whole name that bears it elsewhere', () => {
    expect(roleOf('en', 'President Halden met the press.', '“It went great,” Joe Halden said.')).toBe('President');
    const [both, words] = ['President Halden and Jill Halden left.', '“It went great,” President Halden said.'];
    expect(roleOf('en', 'Joe Halden won.', both, words)).toBe('President');
  });

  it('is nobody’s where somebody runs for it', () => {
    const kim = 'Andy Kimball won. Kimball was glad. Kimball thanked them. Kimball left.';
    const run = 'Mercer left before her husband’s run for governor in 2017. It was the first race for governor.';
    expect(roleOf('en', kim, '“If they don’t fix this,” Kimball said.', run)).toBe('');
    const held = 'Now the governor wants to rest. The governor has a house in the hills.';
    expect(roleOf('en', kim, '“If they don’t fix this,” Kimball said.', held)).toBe('governor');
  });

  it('is less than the one beside the name where a sentence tells that somebody served in it', () => {
    const senator = 'Texas senator John Corwin announced his plan.';
    const served = 'Corwin, 72, served as chairman of the National Committee between 2009 and 2013.';
    expect(roleOf('en', senator, '“I am asking them,” Corwin said.', served)).toBe('Texas senator');
    expect(roleOf('en', '“I am asking them,” said John Corwin, 72, who serves as chairman of the board.')).toBe(
      'chairman of the board',
    );
  });
});
