import { tellsSpeakers } from './sentences';

tellsSpeakers({
  en: `
Standing alongside labor leader and civil rights activist Dolores Haas, Ms. Vivers spoke. “It is over,” said Haas. | Dolores Haas | labor leader and civil rights activist
Nora Cole met Brightfield founder and co-CEO Mark Benfield on Friday. “It is our dream,” Benfield said. | Mark Benfield | Brightfield founder and co-CEO
“It is our dream,” said Acme co-founder and chief executive Mark Benfield. | Mark Benfield | Acme co-founder and chief executive
Early retiree and self-made millionaire Mark Benfield said: “It is our dream.” | Mark Benfield | Early retiree and self-made millionaire
The mayor and police chief Mark Benfield met. “It is our dream,” Benfield said. | Mark Benfield | police chief
Mayors and police chief Mark Benfield met. “It is our dream,” Benfield said. | Mark Benfield | police chief`,
  nl: `
‘Nee’, zegt Mark Visser, hoogleraar strafrecht aan de Universiteit Hale. | Mark Visser | hoogleraar strafrecht aan de Universiteit Hale
‘Het is onze droom’, zegt oprichter en directeur Mark Bakker. | Mark Bakker | oprichter en directeur
‘Het is onze droom’, zegt Acme-CEO Mark Bakker. | Mark Bakker | Acme-CEO`,
  sv: `
– Det är vår dröm, säger vd:n Mark Berg. | Mark Berg | vd:n
– Det är vår dröm, säger grundaren och vd:n Mark Berg. | Mark Berg | grundaren och vd:n`,
  da: `
»Det er vores drøm,« siger stifter og direktør Mark Holm. | Mark Holm | stifter og direktør`,
  fi: `
”Se on unelmamme”, sanoo perustaja ja toimitusjohtaja Matti Virtanen. | Matti Virtanen | perustaja ja toimitusjohtaja`,
  es: `
«No», dijo Ana Prado, fundadora y directora general de Lumo. | Ana Prado | fundadora y directora general de Lumo
«No», dijo Ana Prado, fundadora y el director dijo que sí. | Ana Prado |
«No», dijo el CEO de Lumo, Marco Prado. | Marco Prado | CEO de Lumo
«Es nuestro sueño», dijo el fundador y director Marco Prado. | Marco Prado | fundador y director`,
  de: `
„Das ist unser Traum“, sagt Acme-CEO Mark Benfeld. | Mark Benfeld | Acme-CEO
„Das ist unser Traum“, sagt Christiane Neumann, Executive Director der Beratung Capom. | Christiane Neumann | Executive Director der Beratung Capom
„Das ist unser Traum“, sagt Pastorin Anna Mertens. | Anna Mertens | Pastorin
„Das ist unser Traum“, sagt Sportredaktor Urs Ammann. | Urs Ammann | Sportredaktor
Wegen des Mitbegründers Mark Benfeld blieb der Rat. „Das ist unser Traum“, sagt Benfeld. | Mark Benfeld | Mitbegründer`,
  fr: `
« Non », dit Anne Petit, fondatrice et PDG de Lumo. | Anne Petit | fondatrice et PDG de Lumo
« Non », dit Anne Petit, CEO de Lumo. | Anne Petit | CEO de Lumo`,
  it: `
«No», dice Anna Ferri, fondatrice e ad di Lumo. | Anna Ferri | fondatrice e ad di Lumo`,
  pt: `
“Não”, disse Ana Prado, fundadora e CEO da Lumo. | Ana Prado | fundadora e CEO da Lumo`,
  pl: `
– Nie – mówi Anna Nowak, założycielka i prezeska firmy Lumo. | Anna Nowak | założycielka i prezeska firmy Lumo
– Nie – mówi Anna Nowak, CEO firmy Lumo. | Anna Nowak | CEO firmy Lumo`,
  ru: `
«Нет», — сказал CEO компании «Лумо» Иван Петров. | Иван Петров | CEO компании «Лумо»`,
});
