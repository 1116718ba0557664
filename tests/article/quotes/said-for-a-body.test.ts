import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('several who speak for a body', () => {
  it.each([
    [
      'ru',
      '«Мы пытались», — сказала глава района Анна Иванова.',
      '«Пляж закрыт до мая», — сообщили в министерстве здравоохранения.',
      'министерство здравоохранения',
    ],
    [
      'ru',
      '«Мы пытались», — сказала глава района Анна Иванова.',
      'В прокуратуре сообщили: «Пляж закрыт до мая и проверка идёт».',
      'прокуратура',
    ],
    [
      'ru',
      '«Мы пытались», — сказала глава района Анна Иванова.',
      '«Пляж закрыт до мая, проверка продолжается», — рассказали в мэрии.',
      'мэрия',
    ],
    [
      'uk',
      '«Ми намагалися», – сказала голова громади Анна Іваненко.',
      '«Пляж зачинено до травня, перевірка триває», – повідомили в прокуратурі.',
      'прокуратура',
    ],
    [
      'uk',
      '«Ми намагалися», – сказала голова громади Анна Іваненко.',
      'У мерії повідомили: «Пляж зачинено до травня, перевірка триває».',
      'мерія',
    ],
    [
      'bg',
      '„Опитахме“, каза кметът Анна Иванова.',
      '„Басейнът остава затворен до май“, съобщиха от общината.',
      'общината',
    ],
    [
      'bg',
      '„Опитахме“, каза кметът Анна Иванова.',
      'От прокуратурата съобщиха: „Басейнът остава затворен до май“.',
      'прокуратурата',
    ],
    [
      'sr',
      '„Pokušali smo“, rekla je predsednica opštine Ana Jovanović.',
      '„Bazen ostaje zatvoren do maja“, saopšteno je iz opštine.',
      'opština',
    ],
    [
      'sr',
      '„Pokušali smo“, rekla je predsednica opštine Ana Jovanović.',
      'Iz policije poručuju: „Bazen ostaje zatvoren do maja“.',
      'policija',
    ],
    [
      'sr',
      '„Pokušali smo“, rekla je predsednica opštine Ana Jovanović.',
      '„Bazen ostaje zatvoren do maja“, kažu u opštini.',
      'opština',
    ],
    [
      'hr',
      '„Pokušali smo”, rekla je gradonačelnica Ana Horvat.',
      '„Bazen ostaje zatvoren do svibnja”, poručuju iz bolnice.',
      'bolnica',
    ],
    [
      'hr',
      '„Pokušali smo”, rekla je gradonačelnica Ana Horvat.',
      'Iz policije poručuju: „Bazen ostaje zatvoren do svibnja.”',
      'policija',
    ],
    [
      'hr',
      '„Pokušali smo”, rekla je gradonačelnica Ana Horvat.',
      '„Bazen ostaje zatvoren do svibnja”, kažu u bolnici.',
      'bolnica',
    ],
    [
      'sl',
      '»Poskusili smo,« je dejala županja Ana Novak.',
      '»Kopališče bo zaprto do maja,« so sporočili z ministrstva za zdravje.',
      'ministrstvo za zdravje',
    ],
    [
      'sl',
      '»Poskusili smo,« je dejala županja Ana Novak.',
      'Na občini pojasnjujejo: »Kopališče bo zaprto do maja.«',
      'občina',
    ],
    [
      'sl',
      '»Poskusili smo,« je dejala županja Ana Novak.',
      '»Kopališče bo zaprto do maja,« so povedali na občini.',
      'občina',
    ],
    [
      'cs',
      '„Zkusili jsme to,“ řekla starostka Anna Nováková.',
      '„Koupaliště zůstane zavřené do května,“ uvedli na ministerstvu zdravotnictví.',
      'ministerstvo zdravotnictví',
    ],
    [
      'cs',
      '„Zkusili jsme to,“ řekla starostka Anna Nováková.',
      '„Koupaliště zůstane zavřené do května,“ vzkazuje radnice.',
      'radnice',
    ],
    [
      'pl',
      '– Próbowaliśmy – mówi burmistrz Anna Nowak.',
      '– Basen pozostanie zamknięty do maja – słyszymy w urzędzie miasta.',
      'urząd miasta',
    ],
    [
      'pl',
      '– Próbowaliśmy – mówi burmistrz Anna Nowak.',
      '„Basen pozostanie zamknięty do maja” – poinformowano w prokuraturze.',
      'prokuratura',
    ],
    [
      'es',
      '«Lo intentamos», dijo la alcaldesa, Ana Morales.',
      '«El cauce seguirá cerrado hasta mayo», señalan desde la Consejería de Sanidad.',
      'Consejería de Sanidad',
    ],
    [
      'es',
      '«Lo intentamos», dijo la alcaldesa, Ana Morales.',
      'Desde el Ayuntamiento señalan: «El cauce seguirá cerrado hasta mayo».',
      'Ayuntamiento',
    ],
    [
      'es',
      '«Lo intentamos», dijo la alcaldesa, Ana Morales.',
      'Fuentes del Ayuntamiento explican: «El cauce seguirá cerrado hasta mayo».',
      'Fuentes del Ayuntamiento',
    ],
    [
      'es',
      '«Lo intentamos», dijo la alcaldesa, Ana Morales.',
      '«El cauce seguirá cerrado hasta mayo», aseguran fuentes de la Consejería de Sanidad.',
      'fuentes de la Consejería de Sanidad',
    ],
    [
      'ca',
      "«Ho vam provar», va dir l'alcaldessa, Anna Puig.",
      '«El riu continuarà tancat fins al maig», assenyalen des de la Conselleria de Salut.',
      'Conselleria de Salut',
    ],
    [
      'ca',
      "«Ho vam provar», va dir l'alcaldessa, Anna Puig.",
      "Des de l'Ajuntament asseguren: «El riu continuarà tancat fins al maig».",
      'Ajuntament',
    ],
    [
      'pt',
      '“Tentámos”, disse a presidente da câmara, Ana Morais.',
      '“O rio fica fechado até maio”, disse à Lusa fonte da Proteção Civil.',
      'fonte da Proteção Civil',
    ],
    [
      'pt',
      '“Tentámos”, disse a presidente da câmara, Ana Morais.',
      'Fonte da GNR explicou: “O rio fica fechado até maio e a investigação prossegue”.',
      'Fonte da GNR',
    ],
    [
      'it',
      '«Ci abbiamo provato», ha detto la sindaca Anna Moretti.',
      '«Il fiume resta chiuso fino a maggio», fanno sapere dal Comune.',
      'Comune',
    ],
    [
      'it',
      '«Ci abbiamo provato», ha detto la sindaca Anna Moretti.',
      'Dalla Regione fanno sapere: «Il fiume resta chiuso fino a maggio».',
      'Regione',
    ],
    [
      'it',
      '«Ci abbiamo provato», ha detto la sindaca Anna Moretti.',
      '«Il fiume resta chiuso fino a maggio», spiegano dalla Prefettura.',
      'Prefettura',
    ],
    [
      'ro',
      '„Am încercat”, a spus primarul Ana Moraru.',
      '„Școala rămâne închisă până în mai”, au transmis reprezentanții Ministerului Educației.',
      'reprezentanții Ministerului Educației',
    ],
    [
      'ro',
      '„Am încercat”, a spus primarul Ana Moraru.',
      'Reprezentanții primăriei spun: „Școala rămâne închisă până în mai”.',
      'Reprezentanții primăriei',
    ],
    [
      'fr',
      '« Nous avons essayé », a dit la maire, Anne Morel.',
      "« Le service restera fermé jusqu'en mai », indique-t-on à la préfecture.",
      'préfecture',
    ],
    [
      'de',
      '„Wir haben es versucht“, sagte Bürgermeisterin Anna Weber.',
      '„Die Prüfung dauert bis Mai“, hieß es aus dem Verkehrsministerium.',
      'Verkehrsministerium',
    ],
    [
      'de',
      '„Wir haben es versucht“, sagte Bürgermeisterin Anna Weber.',
      'Aus dem Rathaus heißt es: „Die Prüfung dauert noch bis Mai.“',
      'Rathaus',
    ],
    [
      'de',
      '„Wir haben es versucht“, sagte Bürgermeisterin Anna Weber.',
      '„Die Prüfung dauert bis Mai“, heißt es beim Landratsamt.',
      'Landratsamt',
    ],
    [
      'de',
      '„Wir haben es versucht“, sagte Bürgermeisterin Anna Weber.',
      'Beim Kreis heißt es dazu: „Die Prüfung dauert noch bis Mai.“',
      'Kreis',
    ],
    [
      'nl',
      '“We hebben het geprobeerd”, zei burgemeester Anna de Vries.',
      '“Het onderzoek duurt tot mei”, laat de gemeente weten.',
      'gemeente',
    ],
    [
      'nl',
      '“We hebben het geprobeerd”, zei burgemeester Anna de Vries.',
      '“Het onderzoek duurt tot mei”, klinkt het bij de gemeente.',
      'gemeente',
    ],
    [
      'sv',
      '– Vi försökte, säger kommunalrådet Anna Lund.',
      '”Utredningen pågår till maj”, meddelar Region Skåne i ett pressmeddelande.',
      'Region Skåne',
    ],
    [
      'no',
      '– Vi prøvde, sier ordfører Anna Lund.',
      '«Undersøkelsen varer til mai», opplyser kommunen i en e-post.',
      'kommunen',
    ],
    [
      'no',
      '– Vi prøvde, sier ordfører Anna Lund.',
      '– Undersøkelsen varer til mai, heter det fra departementet.',
      'departementet',
    ],
    [
      'da',
      '»Vi prøvede,« siger borgmester Anna Lund.',
      '»Undersøgelsen varer til maj,« lyder det fra kommunen.',
      'kommunen',
    ],
    [
      'da',
      '»Vi prøvede,« siger borgmester Anna Lund.',
      '»Undersøgelsen varer til maj,« lyder det i en pressemeddelelse fra Region Midtjylland.',
      'Region Midtjylland',
    ],
    [
      'fi',
      '”Me yritimme”, sanoi kaupunginjohtaja Anna Laine.',
      'Kaupungilta kerrotaan: ”Tutkinta kestää toukokuuhun asti.”',
      'Kaupungilta',
    ],
    [
      'el',
      '«Προσπαθήσαμε», είπε η δήμαρχος Άννα Παππά.',
      '«Η παραλία μένει κλειστή έως τον Μάιο», αναφέρουν πηγές του υπουργείου Υγείας.',
      'πηγές του υπουργείου Υγείας',
    ],
    [
      'el',
      '«Προσπαθήσαμε», είπε η δήμαρχος Άννα Παππά.',
      'Από τον δήμο αναφέρουν: «Η παραλία μένει κλειστή έως τον Μάιο».',
      'δήμος',
    ],
    [
      'lt',
      '„Mes bandėme“, – sakė merė Ona Kazlauskienė.',
      '„Paplūdimys uždarytas iki gegužės“, – pranešė Aplinkos ministerija.',
      'Aplinkos ministerija',
    ],
    [
      'en',
      '“We tried,” said Ann Ford, the mayor.',
      '“The ferry stays in port until May,” according to a statement from the Department of Transport.',
      'Department of Transport',
    ],
    [
      'en',
      '“We tried,” said Ann Ford, the mayor.',
      '“The ferry stays in port until May,” the port authority said in a written reply.',
      'port authority',
    ],
  ])('are not the one who spoke last (%s: %s %s)', (lang, person, words, name) => {
    expect(last(lang, person, words)?.full).toBe(name);
  });

  it('mean the body that the sentence before is about', () => {
    expect(
      last(
        'sl',
        'Med njimi je bil tudi mizar Ivo Pečovnik. »Ko bo ugasnila luč v šoli, bo ugasnila v vasi,« pravi Pečovnik.',
        'Ministrstvo za vzgojo in izobraževanje temu ne nasprotuje. »Odločitev je v pristojnosti občine,« so odgovorili na vprašanja.',
      )?.full,
    ).toMatch(/^Ministrstvo/u);
  });

  it.each([
    ['es', '«Lo intentamos todo», dijo en el Ayuntamiento la alcaldesa, Ana Morales.', 'Ana Morales'],
    ['ru', '«Мы пытались сделать всё», — сказала в администрации глава района Анна Иванова.', 'Анна Иванова'],
    ['pl', '„Próbowaliśmy wszystkiego” – powiedziała w urzędzie miasta burmistrz Anna Nowak.', 'Anna Nowak'],
    ['cs', '„Zkusili jsme všechno,“ řekla na ministerstvu starostka Anna Nováková.', 'Anna Nováková'],
  ])('are none where one speaks there (%s: %s)', (lang, words, name) => {
    expect(last(lang, words)?.full).toBe(name);
  });
});
