import { tellsSpeakers } from './sentences';

tellsSpeakers({
  en: `
Lucas Pagani, a NASA planetary scientist who led the search, said two of the three “are found for good”. | Lucas Pagani | NASA planetary scientist
Chris Goodfield, coach of the girls basketball team for Mid Ellery Christian School in White River, kept his team at home. “I've got four daughters,” Goodfield said. | Chris Goodfield | coach of the girls basketball team for Mid Ellery Christian School in White River
Ryan Tuckwell, an attorney with Alliance Defending Freedom who represents them, went to court. “It is punishment,” Tuckwell said. | Ryan Tuckwell | attorney with Alliance Defending Freedom
A review by Lord Wallis, the Government’s independent adviser on political violence and disruption, is due. Lord Wallis said: “It is late.” | Wallis | the Government’s independent adviser on political violence and disruption
“It is late,” Hornby said. Hornby, the Red Bull team principal, had been away. | Hornby | Red Bull team principal
Til Wyckham, a professor of psychology at King’s College London, doubts it. “It is late,” Wyckham said. | Til Wyckham | professor of psychology at King’s College London
Keir Storrow opened the fair. Lady Storrow, the Prime Minister’s wife, was with him. “It is late,” Storrow said. | Keir Storrow |
“It is late,” said Mark Benfield, whose son was hurt. | Mark Benfield |
“It is late,” said state Rep. Mark Benfield. | Mark Benfield | state Rep.
Mark Benfield, Lea Mohaupt the judge and others came. “It is late,” Benfield said. | Mark Benfield |
Mark Benfield, officials in Hale said, had left. “It is late,” Benfield said. | Mark Benfield |
Mark Benfield, the Hale mayor told reporters, had left. “It is late,” Benfield said. | Mark Benfield |
Mark Benfield, mayors of London and Paris and others came. “It is late,” Benfield said. | Mark Benfield |`,
  nl: `
Anna Visser, hoogleraar aan de Universiteit Hale, is boos. ‘Het is te laat’, zegt Visser. | Anna Visser | hoogleraar aan de Universiteit Hale
‘Het is te laat’, zegt Anna Visser, wier zoon gewond raakte. | Anna Visser |`,
  de: `
„Das geht nicht“, sagt Anna Kellmann, Professorin an der Universität Hale. | Anna Kellmann | Professorin an der Universität Hale
„Das geht nicht“, sagte Anna Kellmann, Ministerin am Montag. | Anna Kellmann | Ministerin
„Das geht nicht“, schrieb die Ministerin an den Kanzler. | Ministerin | Ministerin`,
  sv: `
Anna Lind, professor i statsvetenskap vid Lunds universitet, är arg. – Det är för sent, säger Lind. | Anna Lind | professor i statsvetenskap vid Lunds universitet`,
  da: `
Anna Holm, professor i jura ved Aarhus Universitet, er vred. »Det er for sent,« siger Holm. | Anna Holm | professor i jura ved Aarhus Universitet`,
});
