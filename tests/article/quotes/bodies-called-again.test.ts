import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('a body that is called by its kind', () => {
  it.each([
    [
      'en',
      '“We tried,” said Ann Ford, the mayor.',
      'The Coast Guard has opened an inquiry. “The ferry stays in port until May,” the agency said.',
      'Coast Guard',
    ],
    [
      'de',
      '„Wir haben es versucht“, sagte Bürgermeisterin Anna Weber.',
      'Das Eisenbahn-Bundesamt hat die Strecke gesperrt. „Die Prüfung dauert bis Mai“, teilte die Behörde mit.',
      'Eisenbahn-Bundesamt',
    ],
    [
      'nl',
      '“We hebben het geprobeerd”, zei burgemeester Anna de Vries.',
      'Rijkswaterstaat heeft de brug afgesloten. “Het onderzoek duurt tot mei”, meldt de dienst.',
      'Rijkswaterstaat',
    ],
    [
      'sv',
      '– Vi försökte, säger kommunalrådet Anna Lund.',
      'Naturvårdsverket har stoppat bygget. ”Utredningen pågår till maj”, skriver myndigheten.',
      'Naturvårdsverket',
    ],
    [
      'da',
      '»Vi prøvede,« siger borgmester Anna Lund.',
      'Ifølge Danmarks Meteorologiske Institut bliver det koldt. »Frosten varer til maj,« oplyser instituttet.',
      'Danmarks Meteorologiske Institut',
    ],
    [
      'no',
      '– Vi prøvde, sier ordfører Anna Lund.',
      'Statens vegvesen har stengt brua. «Undersøkelsen varer til mai», skriver etaten.',
      'Statens vegvesen',
    ],
    [
      'fi',
      '”Me yritimme”, sanoi kaupunginjohtaja Anna Laine.',
      'Väylävirasto on sulkenut sillan. ”Tutkinta kestää toukokuuhun asti”, virasto kertoo.',
      'Väylävirasto',
    ],
    [
      'fr',
      '« Nous avons essayé », a dit la maire, Anne Morel.',
      "L'Agence régionale de santé a ouvert une enquête. « Le service restera fermé jusqu'en mai », précise l'institution.",
      'Agence régionale de santé',
    ],
    [
      'es',
      '«Lo intentamos», dijo la alcaldesa, Ana Morales.',
      'La Confederación Hidrográfica del Duero ha abierto un expediente. «El cauce seguirá cerrado hasta mayo», señala el organismo.',
      'Confederación Hidrográfica del Duero',
    ],
    [
      'ca',
      "«Ho vam provar», va dir l'alcaldessa, Anna Puig.",
      "L'Agència Catalana de l'Aigua ha obert un expedient. «El riu continuarà tancat fins al maig», assenyala l'ens.",
      "Agència Catalana de l'Aigua",
    ],
    [
      'pt',
      '“Tentámos”, disse a presidente da câmara, Ana Morais.',
      'A Agência Portuguesa do Ambiente abriu um inquérito. “O rio fica fechado até maio”, refere a entidade.',
      'Agência Portuguesa do Ambiente',
    ],
    [
      'it',
      '«Ci abbiamo provato», ha detto la sindaca Anna Moretti.',
      "L'Agenzia regionale per l'ambiente ha aperto un'indagine. «Il fiume resta chiuso fino a maggio», spiega l'ente.",
      "Agenzia regionale per l'ambiente",
    ],
    [
      'ro',
      '„Am încercat”, a spus primarul Ana Moraru.',
      'Inspectoratul Școlar Județean Vaslui a deschis o anchetă. „Școala rămâne închisă până în mai”, precizează instituția.',
      'Inspectoratul Școlar Județean Vaslui',
    ],
    [
      'pl',
      '– Próbowaliśmy – mówi burmistrz Anna Nowak.',
      'Główny Inspektorat Sanitarny wszczął kontrolę. „Basen pozostanie zamknięty do maja” – informuje urząd.',
      'Główny Inspektorat Sanitarny',
    ],
    [
      'cs',
      '„Zkusili jsme to,“ řekla starostka Anna Nováková.',
      'Česká inspekce životního prostředí zahájila kontrolu. „Koupaliště zůstane zavřené do května,“ uvedl úřad.',
      'Česká inspekce životního prostředí',
    ],
    [
      'sk',
      '„Skúsili sme to,“ povedala starostka Anna Nováková.',
      'Slovenská inšpekcia životného prostredia začala kontrolu. „Kúpalisko zostane zatvorené do mája,“ uviedol úrad.',
      'Slovenská inšpekcia životného prostredia',
    ],
    [
      'sl',
      '»Poskusili smo,« je dejala županja Ana Novak.',
      'Agencija za okolje je začela nadzor. »Kopališče bo zaprto do maja,« je sporočila ustanova.',
      'Agencija za okolje',
    ],
    [
      'bg',
      '„Опитахме“, каза кметът Анна Иванова.',
      'Регионалната инспекция започна проверка. „Басейнът остава затворен до май“, съобщиха от ведомството.',
      'Регионалната инспекция',
    ],
    [
      'ru',
      '«Мы пытались», — сказала глава района Анна Иванова.',
      'Региональное управление Росприроднадзора начало проверку. «Пляж закрыт до мая», — сообщило ведомство.',
      'Региональное управление Росприроднадзора',
    ],
    [
      'uk',
      '«Ми намагалися», – сказала голова громади Анна Іваненко.',
      'Обласна прокуратура розпочала перевірку. «Пляж зачинено до травня», – повідомило відомство.',
      'Обласна прокуратура',
    ],
    [
      'el',
      '«Προσπαθήσαμε», είπε η δήμαρχος Άννα Παππά.',
      'Το υπουργείο Υγείας ξεκίνησε έλεγχο. «Η παραλία μένει κλειστή έως τον Μάιο», αναφέρει ο φορέας.',
      'υπουργείο Υγείας',
    ],
    [
      'hu',
      '„Megpróbáltuk” – mondta Nagy Anna polgármester.',
      'A Nemzeti Népegészségügyi Központ vizsgálatot indított. „A strand májusig zárva marad” – közölte a hivatal.',
      'Nemzeti Népegészségügyi Központ',
    ],
    [
      'et',
      '„Me proovisime,“ ütles linnapea Anna Tamm.',
      'Keskkonnaamet alustas kontrolli. „Rand on suletud maini,“ teatas amet.',
      'Keskkonnaamet',
    ],
    [
      'lv',
      '„Mēs mēģinājām,” sacīja mēre Anna Bērziņa.',
      'Valsts vides dienests sācis pārbaudi. „Pludmale būs slēgta līdz maijam,” norāda dienests.',
      'Valsts vides dienests',
    ],
    [
      'lt',
      '„Mes bandėme“, – sakė merė Ona Kazlauskienė.',
      'Aplinkos apsaugos departamentas pradėjo patikrinimą. „Paplūdimys uždarytas iki gegužės“, – teigia įstaiga.',
      'Aplinkos apsaugos departamentas',
    ],
  ])('is the one that the sentence before tells of (%s: %s %s)', (lang, person, words, name) => {
    expect(last(lang, person, words)?.full).toBe(name);
  });

  it('stands at the end of the paragraph before where the words begin their own', () => {
    expect(
      last(
        'sv',
        'Hembygdsmuseet byggs om. Länsstyrelsen har beviljat stöd.',
        '”Huset är viktigt”, skriver myndigheten.',
      )?.full,
    ).toBe('Länsstyrelsen');
  });

  it.each([
    ['en', 'The Coast Guard warned Northern Ferries Ltd in May.', '“The ship was safe,” the company said.'],
    [
      'de',
      'Das Eisenbahn-Bundesamt hat die Nordbahn GmbH gerügt.',
      '„Die Prüfung dauert bis Mai“, teilte das Unternehmen mit.',
    ],
  ])('is none of two that are named (%s: %s %s)', (lang, before, words) => {
    expect(last(lang, before, words)?.full).toMatch(/company|Unternehmen/u);
  });

  it.each([
    ['en', 'The Coast Guard has opened an inquiry.', '“We are ready to build,” a company said.', 'company'],
    ['en', 'Ann Ford, who runs the ferries, has left.', '“The ship was safe,” the company said.', 'company'],
  ])('is nobody named where it is new, or where a person is named (%s: %s %s)', (lang, before, words, name) => {
    expect(last(lang, before, words)?.full).toBe(name);
  });
});
