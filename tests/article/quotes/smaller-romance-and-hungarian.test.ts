import { tellsSpeakers } from './sentences';

/** Catalan, Galician, Romanian and Hungarian. A sentence a line: the text, whom a reader is shown for its last quotation, and his office; none where nobody speaks. */
const SENTENCES: Readonly<Record<string, string>> = {
  ca: `
La pel·lícula "Alcarràs" de Carla Simón es podrà veure demà al cinema. |
L'anomenada "taxa rosa" ha tornat al debat, pensa l'Anna. |
`,
  gl: `
A deputada socialista Noelia Barreiro reprochou ao Goberno a súa "falta de transparencia". | Noelia Barreiro | deputada socialista
O mariñeiro Xosé Castiñeira conta: "Nunca vin un mar coma ese". | Xosé Castiñeira | mariñeiro
A película "Matria" estréase mañá en Santiago. |
O chamado "imposto ao sol" quedou derrogado. |
`,
  ro: `
„Nu vom accepta niciun compromis”, a declarat ministra Educației, Irina Vasluian, miercuri, la Palatul Victoria. | Irina Vasluian | ministra Educației
Deputata USR Oana Murariu a precizat că legea „încalcă drepturile fundamentale”. | Oana Murariu | Deputata USR
Potrivit purtătorului de cuvânt al IGSU, Radu Stoicescu, incendiul „a fost localizat”. | Radu Stoicescu | purtătorului de cuvânt al IGSU
Președinta Camerei Deputaților, Corina Bălănescu, a subliniat: „Bugetul trebuie votat până vineri”. | Corina Bălănescu | Președinta Camerei Deputaților
Filmul „Aferim!” va fi proiectat duminică. |
Așa-numita „taxă pe stâlp” revine. |
`,
  hu: `
„Nagy robbanást hallottam” – idézte fel Szabó Mária, a szomszéd ház lakója. „Azt hittem, földrengés” – tette hozzá. | Szabó Mária | szomszéd ház lakója
– Megérdemelten kaptunk ki – ismerte el Dárday Pál, a csapat vezetőedzője. | Dárday Pál | csapat vezetőedzője
A „Saul fia” című filmet ma este vetítik. |
Az úgynevezett „extraprofitadó” megmarad. |
`,
};

tellsSpeakers(SENTENCES);
