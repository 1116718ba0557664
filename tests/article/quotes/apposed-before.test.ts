import { expect, it } from 'vitest';
import { said } from './said';
import { tellsSpeakers } from './sentences';

tellsSpeakers({
  en: `
“Terrific guy,” Halden's neighbor in both Florida and New York, Mark Benfield, said in the story. | Mark Benfield | Halden's neighbor in both Florida and New York
In 2009, one of Halden's victims, Vera Giffard, filed a lawsuit. “I was young,” Giffard said. | Vera Giffard | one of Halden's victims
In 2009, one of the founders of the club, Vera Giffard, filed a lawsuit. “I was young,” Giffard said. | Vera Giffard | one of the founders of the club
They were told the newest 2020 presidential hopeful, Deval Patterson, would come. “Don’t mind me!” Patterson said. | Deval Patterson | newest 2020 presidential hopeful
In Halden's home town, Vera Giffard, who was born there, left. “I was young,” Giffard said. | Vera Giffard |
Halden's home town, New Giffard, has a mayor. “I was young,” said Mark Giffard. | Mark Giffard |
He met the mayor, Vera Giffard, the nurse, and Mark Benfield. “I was young,” Benfield said. | Mark Benfield |
The mayors of the valley, Vera Giffard, the nurse, and others came. “I was young,” Giffard said. | Vera Giffard | nurse
Not one of them, Vera Giffard, has left. “I was young,” Giffard said. | Vera Giffard |`,
  sv: `
Bolagets nye ägare i Lund, Anna Lind, är arg. – Det är för sent, säger Lind. | Anna Lind | Bolagets nye ägare i Lund`,
});

it('takes a given name that a place has too for one', () => {
  const words = (name: string) =>
    said('en', `Yesterday ${name} Giffard met them.`, 'Giffard said: “I was very young.”').at(-1)?.full;
  expect(words('Virginia')).toBe('Virginia Giffard');
});
