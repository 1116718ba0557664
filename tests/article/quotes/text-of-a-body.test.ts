import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('words of a text', () => {
  it.each([
    [
      'en',
      '“We tried,” said Ann Ford, the mayor.',
      '“The ferry stays in port until May,” according to a statement from the Department of Transport.',
      'Department of Transport',
    ],
    [
      'en',
      '“We tried,” said Ann Ford, the mayor.',
      'The Coast Guard has opened an inquiry. “The ferry stays in port until May,” the statement said.',
      'Coast Guard',
    ],
    [
      'en',
      '“We tried,” said Ann Ford, the mayor.',
      'The Coast Guard has opened an inquiry. “The ferry stays in port until May,” it said in a statement.',
      'Coast Guard',
    ],
    [
      'en',
      '“We tried,” said Ann Ford, the mayor.',
      'The Coast Guard has opened an inquiry. In a statement it said: “The ferry stays in port until May.”',
      'Coast Guard',
    ],
    [
      'de',
      '„Wir haben es versucht“, sagte Bürgermeisterin Anna Weber.',
      'Das Eisenbahn-Bundesamt hat die Strecke gesperrt. „Die Prüfung dauert bis Mai“, heißt es in der Mitteilung.',
      'Eisenbahn-Bundesamt',
    ],
    [
      'de',
      '„Wir haben es versucht“, sagte Bürgermeisterin Anna Weber.',
      '„Die Prüfung dauert bis Mai“, heißt es in einer Mitteilung des Landratsamts.',
      'Landratsamt',
    ],
    [
      'nl',
      '“We hebben het geprobeerd”, zei burgemeester Anna de Vries.',
      'Rijkswaterstaat heeft de brug afgesloten. “Het onderzoek duurt tot mei”, staat in het persbericht.',
      'Rijkswaterstaat',
    ],
    [
      'nl',
      '“We hebben het geprobeerd”, zei burgemeester Anna de Vries.',
      '“Het onderzoek duurt tot mei”, staat in een brief van de gemeente.',
      'gemeente',
    ],
    [
      'sv',
      '– Vi försökte, säger kommunalrådet Anna Lund.',
      'Naturvårdsverket har stoppat bygget. ”Utredningen pågår till maj”, står det i beslutet.',
      'Naturvårdsverket',
    ],
    [
      'sv',
      '– Vi försökte, säger kommunalrådet Anna Lund.',
      '”Utredningen pågår till maj”, står det i ett pressmeddelande från Region Skåne.',
      'Region Skåne',
    ],
    [
      'da',
      '»Vi prøvede,« siger borgmester Anna Lund.',
      'Miljøstyrelsen har stoppet byggeriet. »Undersøgelsen varer til maj,« står der i afgørelsen.',
      'Miljøstyrelsen',
    ],
    [
      'da',
      '»Vi prøvede,« siger borgmester Anna Lund.',
      '»Undersøgelsen varer til maj,« lyder det i en pressemeddelelse fra Region Midtjylland.',
      'Region Midtjylland',
    ],
    [
      'no',
      '– Vi prøvde, sier ordfører Anna Lund.',
      'Miljødirektoratet har stanset byggingen. «Undersøkelsen varer til mai», heter det i vedtaket.',
      'Miljødirektoratet',
    ],
    [
      'no',
      '– Vi prøvde, sier ordfører Anna Lund.',
      '«Undersøkelsen varer til mai», heter det i en pressemelding fra kommunen.',
      'kommunen',
    ],
    [
      'fi',
      '”Me yritimme”, sanoi kaupunginjohtaja Anna Laine.',
      'Väylävirasto on sulkenut sillan. ”Tutkinta kestää toukokuuhun asti”, tiedotteessa sanotaan.',
      'Väylävirasto',
    ],
    [
      'fr',
      '« Nous avons essayé », a dit la maire, Anne Morel.',
      "L'Agence régionale de santé a ouvert une enquête. « Le service restera fermé jusqu'en mai », peut-on lire dans son communiqué.",
      'Agence régionale de santé',
    ],
    [
      'fr',
      '« Nous avons essayé », a dit la maire, Anne Morel.',
      "« Le service restera fermé jusqu'en mai », lit-on dans un communiqué diffusé par la préfecture.",
      'préfecture',
    ],
    [
      'fr',
      '« Nous avons essayé », a dit la maire, Anne Morel.',
      "« Le service restera fermé jusqu'en mai », indique un communiqué de l'hôpital.",
      'hôpital',
    ],
    [
      'es',
      '«Lo intentamos», dijo la alcaldesa, Ana Morales.',
      'La Confederación Hidrográfica del Duero ha abierto un expediente. «El cauce seguirá cerrado hasta mayo», se lee en la nota.',
      'Confederación Hidrográfica del Duero',
    ],
    [
      'es',
      '«Lo intentamos», dijo la alcaldesa, Ana Morales.',
      'Según la Personería, hay once barrios sin agua. «El cauce seguirá cerrado hasta mayo», se lee en el escrito que presentó la entidad.',
      'Personería',
    ],
    [
      'es',
      '«Lo intentamos», dijo la alcaldesa, Ana Morales.',
      '«El cauce seguirá cerrado hasta mayo», se lee en un comunicado difundido por el Ayuntamiento.',
      'Ayuntamiento',
    ],
    [
      'es',
      '«Lo intentamos», dijo la alcaldesa, Ana Morales.',
      '«El cauce seguirá cerrado hasta mayo», dice el comunicado de la Fiscalía.',
      'Fiscalía',
    ],
    [
      'ca',
      "«Ho vam provar», va dir l'alcaldessa, Anna Puig.",
      "L'Agència Catalana de l'Aigua ha obert un expedient. «El riu continuarà tancat fins al maig», diu la nota.",
      "Agència Catalana de l'Aigua",
    ],
    [
      'ca',
      "«Ho vam provar», va dir l'alcaldessa, Anna Puig.",
      "«El riu continuarà tancat fins al maig», es llegeix en un comunicat difós per l'Ajuntament.",
      'Ajuntament',
    ],
    [
      'pt',
      '“Tentámos”, disse a presidente da câmara, Ana Morais.',
      'O Ministério Público deu um prazo de 15 dias. “O rio fica fechado até maio”, diz o texto da recomendação.',
      'Ministério Público',
    ],
    [
      'pt',
      '“Tentámos”, disse a presidente da câmara, Ana Morais.',
      '“O rio fica fechado até maio”, lê-se num comunicado divulgado pela Câmara Municipal.',
      'Câmara Municipal',
    ],
    [
      'it',
      '«Ci abbiamo provato», ha detto la sindaca Anna Moretti.',
      "Secondo le stime di Coldiretti Cuneo, è andata persa metà del raccolto. «Il fiume resta chiuso fino a maggio», si legge in una nota diffusa dall'associazione.",
      'Coldiretti Cuneo',
    ],
    [
      'it',
      '«Ci abbiamo provato», ha detto la sindaca Anna Moretti.',
      '«Il fiume resta chiuso fino a maggio», si legge in una nota diffusa dalla Prefettura.',
      'Prefettura',
    ],
    [
      'it',
      '«Ci abbiamo provato», ha detto la sindaca Anna Moretti.',
      "L'Agenzia regionale per l'ambiente ha aperto un'indagine. «Il fiume resta chiuso fino a maggio», recita il documento.",
      "Agenzia regionale per l'ambiente",
    ],
    [
      'ro',
      '„Am încercat”, a spus primarul Ana Moraru.',
      '„Școala rămâne închisă până în mai”, se arată în mesajul transmis de Administrația Națională de Meteorologie.',
      'Administrația Națională de Meteorologie',
    ],
    [
      'ro',
      '„Am încercat”, a spus primarul Ana Moraru.',
      'Inspectoratul Școlar Județean Vaslui a deschis o anchetă. „Școala rămâne închisă până în mai”, se arată în comunicat.',
      'Inspectoratul Școlar Județean Vaslui',
    ],
    [
      'ro',
      '„Am încercat”, a spus primarul Ana Moraru.',
      'Inspectoratul Școlar Județean Vaslui a transmis că situația este cunoscută. „Școala rămâne închisă până în mai”, precizează sursa citată.',
      'Inspectoratul Școlar Județean Vaslui',
    ],
    [
      'pl',
      '– Próbowaliśmy – mówi burmistrz Anna Nowak.',
      'Główny Inspektorat Sanitarny wszczął kontrolę. „Basen pozostanie zamknięty do maja” – czytamy w komunikacie.',
      'Główny Inspektorat Sanitarny',
    ],
    [
      'pl',
      '– Próbowaliśmy – mówi burmistrz Anna Nowak.',
      '„Basen pozostanie zamknięty do maja” – czytamy w komunikacie prokuratury.',
      'prokuratura',
    ],
    [
      'cs',
      '„Zkusili jsme to,“ řekla starostka Anna Nováková.',
      'Česká inspekce životního prostředí zahájila kontrolu. „Koupaliště zůstane zavřené do května,“ stojí v tiskové zprávě.',
      'Česká inspekce životního prostředí',
    ],
    [
      'sk',
      '„Skúsili sme to,“ povedala starostka Anna Nováková.',
      'Slovenská inšpekcia životného prostredia začala kontrolu. „Kúpalisko zostane zatvorené do mája,“ uvádza sa v stanovisku.',
      'Slovenská inšpekcia životného prostredia',
    ],
    [
      'sl',
      '»Poskusili smo,« je dejala županja Ana Novak.',
      'Agencija za okolje je začela nadzor. »Kopališče bo zaprto do maja,« so zapisali v sporočilu.',
      'Agencija za okolje',
    ],
    [
      'hr',
      '„Pokušali smo”, rekla je gradonačelnica Ana Horvat.',
      'Državni inspektorat pokrenuo je nadzor. „Bazen ostaje zatvoren do svibnja”, stoji u priopćenju.',
      'Državni inspektorat',
    ],
    [
      'sr',
      '„Pokušali smo“, rekla je predsednica opštine Ana Jovanović.',
      'Republička inspekcija je pokrenula nadzor. „Bazen ostaje zatvoren do maja“, navodi se u saopštenju.',
      'Republička inspekcija',
    ],
    [
      'sr',
      '„Pokušali smo“, rekla je predsednica opštine Ana Jovanović.',
      'Републичка инспекција је покренула надзор. „Базен остаје затворен до маја“, наводи се у саопштењу.',
      'Републичка инспекција',
    ],
    [
      'bg',
      '„Опитахме“, каза кметът Анна Иванова.',
      'Регионалната инспекция започна проверка. „Басейнът остава затворен до май“, се казва в съобщението.',
      'Регионалната инспекция',
    ],
    [
      'ru',
      '«Мы пытались», — сказала глава района Анна Иванова.',
      'Тем временем прокуратура начала проверку. «Пляж закрыт до мая», — говорится в сообщении ведомства.',
      'прокуратура',
    ],
    [
      'ru',
      '«Мы пытались», — сказала глава района Анна Иванова.',
      '«Пляж закрыт до мая», — говорится в сообщении прокуратуры.',
      'прокуратура',
    ],
    [
      'ru',
      '«Мы пытались», — сказала глава района Анна Иванова.',
      'Региональное управление Росприроднадзора начало проверку. «Пляж закрыт до мая», — сказано в пресс-релизе.',
      'Региональное управление Росприроднадзора',
    ],
    [
      'uk',
      '«Ми намагалися», – сказала голова громади Анна Іваненко.',
      'Обласна прокуратура розпочала перевірку. «Пляж зачинено до травня», – йдеться в повідомленні.',
      'Обласна прокуратура',
    ],
    [
      'el',
      '«Προσπαθήσαμε», είπε η δήμαρχος Άννα Παππά.',
      'Το υπουργείο Υγείας ξεκίνησε έλεγχο. «Η παραλία μένει κλειστή έως τον Μάιο», αναφέρεται στην ανακοίνωση.',
      'υπουργείο Υγείας',
    ],
    [
      'hu',
      '„Megpróbáltuk” – mondta Nagy Anna polgármester.',
      'A Nemzeti Népegészségügyi Központ vizsgálatot indított. „A strand májusig zárva marad” – áll a közleményben.',
      'Nemzeti Népegészségügyi Központ',
    ],
    [
      'hu',
      '„Megpróbáltuk” – mondta Nagy Anna polgármester.',
      'A Nemzeti Népegészségügyi Központ közleményben reagált. „A strand májusig zárva marad” – írták.',
      'Nemzeti Népegészségügyi Központ',
    ],
    [
      'et',
      '„Me proovisime,“ ütles linnapea Anna Tamm.',
      'Keskkonnaamet alustas kontrolli. „Rand on suletud maini,“ seisab pressiteates.',
      'Keskkonnaamet',
    ],
    [
      'lv',
      '„Mēs mēģinājām,” sacīja mēre Anna Bērziņa.',
      'Valsts vides dienests sācis pārbaudi. „Pludmale būs slēgta līdz maijam,” teikts paziņojumā.',
      'Valsts vides dienests',
    ],
    [
      'lt',
      '„Mes bandėme“, – sakė merė Ona Kazlauskienė.',
      'Aplinkos apsaugos departamentas pradėjo patikrinimą. „Paplūdimys uždarytas iki gegužės“, – rašoma pranešime.',
      'Aplinkos apsaugos departamentas',
    ],
    [
      'tr',
      '“Denedik” dedi Belediye Başkanı Ayşe Demir.',
      'Çevre İl Müdürlüğü inceleme başlattı. Açıklamada, “Plaj mayısa kadar kapalı kalacak” denildi.',
      'Çevre İl Müdürlüğü',
    ],
    [
      'id',
      '“Kami sudah mencoba,” kata Bupati Rina Hartati.',
      'Kementerian Kesehatan membuka penyelidikan. “Cuaca buruk berlangsung sampai Mei,” demikian bunyi pernyataan itu.',
      'Kementerian Kesehatan',
    ],
  ])('are those of the body whose it is (%s: %s %s)', (lang, person, words, name) => {
    expect(last(lang, person, words)?.full).toBe(name);
  });

  it.each([
    [
      'en',
      'The Coast Guard closed the port. “We have lost everything,” a fisherman wrote in a letter to the council.',
      'fisherman',
    ],
    ['ru', 'Прокуратура начала проверку. «Мы всё потеряли», — написала в письме мэру Анна Иванова.', 'Анна Иванова'],
    [
      'fr',
      'La préfecture a fermé le port. « Nous avons tout perdu », écrit Anne Morel dans une lettre à la mairie.',
      'Anne Morel',
    ],
    [
      'es',
      'El Ayuntamiento cerró el puerto. «Lo perdimos todo», escribe Ana Morales en una carta a la Fiscalía.',
      'Ana Morales',
    ],
  ])('are of who writes it, and not of whom it is to (%s: %s)', (lang, words, name) => {
    expect(last(lang, words)?.full).toBe(name);
  });

  it('are of no body that is only told of, and of nobody’s own one', () => {
    expect(last('en', 'On Saturday, his campaign sent out an email. “We grow stronger,” read the email.')?.full).toBe(
      'email',
    );
  });
});
