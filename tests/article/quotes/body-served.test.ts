import { tellsSpeakers } from './sentences';

tellsSpeakers({
  en: `
Nora Whitlam from the University of Hale said: “It is too late.” | Nora Whitlam | University of Hale
“It is too late,” said Nora Whitlam, from Hale University. | Nora Whitlam | Hale University
“It is too late,” said Nora Whitlam with the Heron Club. | Nora Whitlam | Heron Club
“It is too late,” said Nora Whitlam of Leeds. | Nora Whitlam |
“It is too late,” said Nora Whitlam from Monroe County. | Nora Whitlam |
They dropped Nora Whitlam from the University of Hale. “It is too late,” Whitlam said. | Nora Whitlam |
“It is too late,” said Nora Whitlam from Hale University. Whitlam is a botanist. | Nora Whitlam | Hale University
“It is too late,” said Sen. Nora Whitlam of New York. | Nora Whitlam | Sen.
“It is too late,” said Dr. Nora Whitlam of Hale University. | Nora Whitlam | Hale University
What Happened To Nora Whitlam At The NATO Debate. Nora Whitlam came. “It is too late,” Whitlam said. | Nora Whitlam |`,
  de: `
„Es ist zu spät“, sagte Anna Kellmann vom Naturschutzbund. | Anna Kellmann | Naturschutzbund
Anna Kellmann von der Umweltorganisation Blaue Erde sagte: „Es ist zu spät.“ | Anna Kellmann | Umweltorganisation Blaue Erde
Anna Kellmann vom Verband der Städte sagte: „Es ist zu spät.“ | Anna Kellmann | Verband der Städte
„Es ist zu spät“, sagte Anna Kellmann von der SPD. | Anna Kellmann | SPD
„Es ist zu spät“, sagt Anna Kellmann vom Harz-Institut für Klimafolgenforschung. | Anna Kellmann | Harz-Institut für Klimafolgenforschung
„Es ist zu spät“, sagt Anna Kellmann von der Initiative „Saubere Elbe“. | Anna Kellmann | Initiative „Saubere Elbe“
„Es ist zu spät“, sagt Anna Kellmann von der Stiftung Wassertest der F.A.Z. | Anna Kellmann | Stiftung Wassertest
„Es ist zu spät“, sagte Anna Kellmann aus Köln. | Anna Kellmann |
„Es ist zu spät“, sagt Ursula von der Heide. | Ursula von der Heide |
Gestern bekam Anna Kellmann von der Universität Köln den Preis. „Es ist zu spät“, sagte Kellmann. | Anna Kellmann |`,
  nl: `
‘Het is te laat’, zegt Anna Visser van de Universiteit Utrecht. | Anna Visser | Universiteit Utrecht`,
  fr: `
« Il est trop tard », explique Anne Petit, de l’association Eau Vive. | Anne Petit | association Eau Vive`,
  es: `
«Es demasiado tarde», explica Ana Prado, de la Universidad de Sevilla. | Ana Prado | Universidad de Sevilla
«Es demasiado tarde», explica Ana Prado, de Sevilla. | Ana Prado |`,
  it: `
«È troppo tardi», spiega Anna Ferri, dell’Università di Pisa. | Anna Ferri | Università di Pisa`,
  pt: `
“É tarde demais”, disse Ana Prado, da Universidade de Coimbra. | Ana Prado | Universidade de Coimbra`,
  pl: `
„Jest za późno” – mówi Anna Nowak z Uniwersytetu Warszawskiego. | Anna Nowak | Uniwersytetu Warszawskiego
„Jest za późno” – mówi Anna Nowak z fundacji „Nasza Ziemia”. | Anna Nowak | fundacji „Nasza Ziemia”
„Jest za późno” – powiedziała Anna Nowak z Krakowa. | Anna Nowak |`,
  cs: `
„Je pozdě,“ řekla Anna Nováková z Univerzity Karlovy. | Anna Nováková | Univerzity Karlovy`,
  ru: `
«Уже поздно», — сказала Анна Волкова из Института экологии. | Анна Волкова | Института экологии
«Уже поздно», — сказала Анна Волкова из фонда «Чистая вода». | Анна Волкова | фонда «Чистая вода»
«Уже поздно», — сказала Анна Волкова из Твери. | Анна Волкова |`,
  sv: `
– Det är för sent, säger Anna Lind på Naturskyddsföreningen. | Anna Lind | Naturskyddsföreningen`,
  id: `
“Sudah terlambat,” kata Ana Wijaya dari Yayasan Bumi Lestari. | Ana Wijaya | Yayasan Bumi Lestari`,
});
