// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { pageOf } from './page';

const TEXT: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The old bridge across the harbour opened again on Friday, and the first people walked over it in the morning.',
    'The council had closed it in March because of cracks in two of its piers, which took longer to mend than planned.',
    'Shops on the other bank had waited for the day, and some of them gave away coffee to whoever came across first.',
  ],
  cs: [
    'Starý most přes přístav byl v pátek znovu otevřen a první lidé po něm přešli už časně ráno za velkého zájmu.',
    'Město ho zavřelo v březnu kvůli trhlinám ve dvou pilířích, jejichž oprava trvala mnohem déle, než se čekalo.',
    'Obchodníci na druhém břehu na ten den čekali a někteří rozdávali kávu všem, kdo přišli mezi prvními.',
  ],
  de: [
    'Die alte Brücke über den Hafen ist seit Freitag wieder offen, und die ersten gingen schon am Morgen hinüber.',
    'Die Stadt hatte sie im März wegen Rissen in zwei Pfeilern geschlossen, deren Reparatur länger als geplant dauerte.',
    'Die Läden am anderen Ufer hatten auf den Tag gewartet, und manche schenkten Kaffee für alle aus, die kamen.',
  ],
  ru: [
    'Старый мост через гавань снова открыли в пятницу, и первые пешеходы прошли по нему уже рано утром.',
    'Город закрыл его в марте из-за трещин в двух опорах, на ремонт которых ушло больше времени, чем ожидали.',
    'Торговцы на другом берегу ждали этого дня, и некоторые из них угощали кофе всех, кто пришел первым.',
  ],
  hi: [
    'बंदरगाह का पुराना पुल शुक्रवार को फिर से खोल दिया गया और पहले लोग सुबह ही उस पर पैदल निकल पड़े।',
    'नगर ने मार्च में दो खंभों में दरारें आने के बाद उसे बंद किया था और मरम्मत में सोच से ज्यादा समय लगा।',
    'दूसरे किनारे के दुकानदार इस दिन की राह देख रहे थे और कुछ ने आने वालों को चाय पिलाई।',
  ],
};

interface Shape {
  lang?: string;
  head: string;
  /** Behind the last sentence, in its paragraph. */
  end?: string;
  foot?: string;
}

const sourceOf = ({
  lang = 'en',
  head,
  end = '',
  foot = '',
}: Shape): Record<'authors' | 'editor' | 'place', string> => {
  const paragraphs = (TEXT[lang] ?? []).map(
    (text, index, all) => `<p>${text}${index === all.length - 1 ? end : ''}</p>`,
  );
  const html = `<!doctype html><html lang="${lang}"><head><title>Most §§ - Harbour Post</title><meta property="og:site_name" content="Harbour Post"><meta property="og:type" content="article"></head><body><main><article><h1>Most §§</h1>${head}<div>${paragraphs.join('')}${foot}</div></article></main></body></html>`;
  const source = extract(pageOf(html), { url: 'https://www.harbourpost.example/news/most-1.html' })?.source;
  return { authors: source?.authors.join(' & ') ?? '', editor: source?.editor ?? '', place: source?.place ?? '' };
};

describe('names without a word beside them', () => {
  it.each<[string, Shape, string]>([
    [
      'above the day of a change, which is none',
      {
        lang: 'es',
        head: '<p>MARÍA JOSÉ ALBEROLA</p><p>Alicante</p><p>Actualizado Martes, 9 julio 2031 - 00:14</p>',
      },
      'María José Alberola',
    ],
    [
      'before what somebody is',
      { lang: 'cs', head: '<p>KOMENTÁŘ</p><p>Otakar Dvorský, sociolog</p><p>9. ledna 2031</p>' },
      'Otakar Dvorský',
    ],
    [
      'above what somebody is and the day',
      { head: '<p>Opinion</p><div>Anna Berghaus</div><div>Psychologist and novelist</div><div>9 June 2031</div>' },
      'Anna Berghaus',
    ],
    [
      'above the translator',
      { lang: 'cs', head: '<p>Ingrid Aakre</p><p>Přeložila Kamila Jonášová</p>' },
      'Ingrid Aakre',
    ],
    [
      'above what the writer does',
      { lang: 'hi', head: '<h3>डॉ. सुधीर नारायण मिश्र</h3><p>(लेखक समाजशास्त्री हैं)</p><p>16 फ़रवरी 2031</p>' },
      'सुधीर नारायण मिश्र',
    ],
    ['behind a job', { lang: 'hi', head: '<p>लंदन से विशेष संवाददाता <b>कबीर मेहरा</b></p>' }, 'कबीर मेहरा'],
    [
      'behind an agency and before the day',
      { lang: 'cs', head: '<span>ČTK, Radovan Šturma</span> · <span>12. května 2031</span> · <span>10:21</span>' },
      'Radovan Šturma',
    ],
    [
      'between section, day and agency',
      { head: '<p>Politics · 22.09.2031 10:21 · Anna Berghaus · with Reuters</p>' },
      'Anna Berghaus',
    ],
    [
      'before an outlet in italics',
      { head: '<p>Anna Berghaus, <em>The Quay Review</em>, Ireland</p>' },
      'Anna Berghaus',
    ],
    [
      'below the text with the city',
      { lang: 'ru', head: '<p>10.10.2031</p>', foot: '<p><b>Маргарита Шевелёва, Антон Долгих</b>, Екатеринбург</p>' },
      'Маргарита Шевелёва & Антон Долгих',
    ],
    [
      'behind “from” and before the city',
      { head: '<p><em>From</em> <b>Anna Berghaus, Enugu</b></p><p>9 June 2031</p>' },
      'Anna Berghaus',
    ],
    [
      'in capitals at the end',
      { lang: 'ru', head: '<p>10.10.2031</p>', end: ' Светлана КОРЕПАНОВА.' },
      'Светлана КОРЕПАНОВА',
    ],
    ['a desk beside the day', { head: '<p>Business Desk</p><p>4 June 2031</p>' }, 'Business Desk'],
    [
      'a desk and what it is for, beside a labelled day in the same line',
      { lang: 'de', head: '<div><span>Redaktion Reise</span> <span>Aktualisiert: 9. Juni 2031</span></div>' },
      'Redaktion Reise',
    ],
    [
      'before a bar and a job',
      { head: '<p><b>Anna Berghaus</b> | Environment correspondent</p><p>9 June 2031</p>' },
      'Anna Berghaus',
    ],
    [
      'before a job in brackets and italics',
      { lang: 'de', head: '<p>Jutta Brandmeier <i>(Politikredakteurin)</i></p><p>9. Juni 2031</p>' },
      'Jutta Brandmeier',
    ],
    [
      'before what somebody is, below what kind of text it is',
      { head: '<p>Opinion</p><p>Anna Berghaus | Professor of Marine Biology</p>' },
      'Anna Berghaus',
    ],
    ['behind a job', { head: '<p>Special correspondent Anna Berghaus</p><p>9 June 2031</p>' }, 'Anna Berghaus'],
    [
      'before the place with which the text begins',
      { head: '<p>Anna Berghaus, The Old Bridge</p><p>9 June 2031</p>' },
      'Anna Berghaus',
    ],
    ['in capitals before a dash and the day', { head: '<p>ANNA BERGHAUS - 9 June 2031</p>' }, 'Anna Berghaus'],
    [
      'that many people have, right below the text',
      { lang: 'de', head: '<p>9. Juni 2031</p>', foot: '<p><b>Jutta Brandmeier</b></p>' },
      'Jutta Brandmeier',
    ],
    [
      'that many people have, without capitals',
      { lang: 'hi', head: '<p><b>कबीर मेहरा</b></p><p>9 जून 2031</p>' },
      'कबीर मेहरा',
    ],
    [
      'below the text with a job',
      { head: '<p>9 June 2031</p>', foot: '<p>Anna Berghaus, Environment correspondent</p>' },
      'Anna Berghaus',
    ],
    [
      'whose bearer a line below an opinion describes',
      { head: '<p>Opinion</p><p>9 June 2031</p>', foot: '<p>Anna Berghaus is a baker and lives in Dunwick.</p>' },
      'Anna Berghaus',
    ],
    [
      'in brackets behind the last sentence',
      { lang: 'de', head: '<p>9. Juni 2031</p>', end: ' (Jutta Brandmeier)' },
      'Jutta Brandmeier',
    ],
    ['letters in brackets', { lang: 'de', head: '<p>9. Juni 2031</p>', end: ' (J.B.)' }, 'J.B.'],
    ['letters alone below the text', { lang: 'de', head: '<p>9. Juni 2031</p>', foot: '<p>J.B.K.</p>' }, 'J.B.K.'],
  ])('%s', (_, shape, authors) => expect(sourceOf(shape).authors).toBe(authors));

  it.each<[string, Shape]>([
    [
      'a place that the text tells of',
      { head: '<p>New Dunwick</p><p>9 June 2031</p>', foot: '<p>Nobody in New Dunwick had waited so long.</p>' },
    ],
    ['words of the page', { head: '<p>Old Harbour</p><p>9 June 2031</p>' }],
    [
      'somebody who speaks',
      { head: '<p>9 June 2031</p>', end: ' “It was time,” said Anna Berghaus.', foot: '<p>Anna Berghaus — baker</p>' },
    ],
    [
      'under a picture',
      { head: '<figure><img src="b.jpg"><figcaption>Anna Berghaus</figcaption></figure><p>9 June 2031</p>' },
    ],
    [
      'a reader in a quotation',
      { head: '<p>9 June 2031</p>', foot: '<blockquote>About time. Anna Berghaus, baker</blockquote>' },
    ],
    ['a wish below the text', { head: '<p>9 June 2031</p>', foot: '<p><b>Merry Christmas</b></p>' }],
    ['whoever holds an event', { head: '<p>Festival: 12-15 June 2031, Gilded Magpie</p>' }],
    ['an agency in capitals', { head: '<p>9 June 2031</p>', end: ' Source TASS.' }],
    ['the house’s buttons', { head: '<div>Facebook X Telegram</div><p>9 June 2031</p>' }],
    [
      'who says what is quoted above',
      { head: '<p>9 June 2031</p>', foot: '<p>“About time.”</p><p>Anna Berghaus, London</p>' },
    ],
    [
      'who says what is quoted, in an opinion',
      { head: '<p>Opinion</p><p>9 June 2031</p>', foot: '<p>“About time.”</p><p>Anna Berghaus, baker</p>' },
    ],
    [
      'a cast',
      {
        head: '<p>Review</p><p>9 June 2031</p>',
        foot: '<p>Anna Berghaus — the nurse</p><p>Tom Laker — the doctor</p>',
      },
    ],
    ['who holds an office, beside the day', { head: '<p>Maria Kowalska, prime minister</p><p>9 June 2031</p>' }],
    ['whose life it was', { head: '<p>Anna Berghaus, baker</p><p>9 June 1951 – 3 May 2031</p>' }],
    ['a film in italics', { head: '<p>Anna Berghaus, <em>Silent Waters</em>, London</p>' }],
    ['a film in italics above the day', { head: '<p>Anna Berghaus, <em>Silent Waters</em></p><p>9 June 2031</p>' }],
    ['a call', { head: '<p>9 June 2031</p>', foot: '<p>Click HERE</p>' }],
    ['a call behind a sentence', { head: '<p>9 June 2031</p>', end: ' It is free. Subscribe TODAY.' }],
    ['an agency behind its label', { lang: 'ru', head: '<p>10.10.2031</p>', end: ' Источник РИАМО.' }],
    [
      'who holds an office, beside a bar and the day',
      { head: '<p>Anna Berghaus | minister for fish</p><p>9 June 2031</p>' },
    ],
    [
      'of whom the text tells, with a job',
      {
        head: '<p>Anna Berghaus | Environment correspondent</p><p>9 June 2031</p>',
        foot: '<p>Among them was Anna Berghaus, who had slept on the quay.</p>',
      },
    ],
    [
      'who helped',
      { head: '<p>9 June 2031</p>', foot: '<p><em>With reporting by Associated Press writer Anna Berghaus</em></p>' },
    ],
    [
      'whoever made what is shown',
      {
        lang: 'de',
        head: '<p>9. Juni 2031</p><p>Mit:<br>Jutta Brandmeier, Klaus Ohlsen<br>Alte Halle, Kiel</p>',
      },
    ],
    [
      'a link to something that begins as a job',
      { head: '<p>9 June 2031</p>', foot: '<p><a href="/f">Research for Gilded Magpies</a></p>' },
    ],
    ['whoever took the picture', { head: '<p>Anna Berghaus (photographer)</p><p>9 June 2031</p>' }],
    [
      'whose words are quoted, in brackets',
      { lang: 'de', head: '<p>9. Juni 2031</p>', end: ' „Endlich!“ (Jutta Brandmeier)' },
    ],
    ['a wish without capitals', { lang: 'hi', head: '<p><b>समाचार विशेष</b></p><p>9 जून 2031</p>' }],
    [
      'whoever commented first',
      { lang: 'de', head: '<p>9. Juni 2031</p>', foot: '<p><b>Jutta Brandmeier</b></p><p>10. Juni 2031</p>' },
    ],
    [
      'a name below a quotation',
      { lang: 'de', head: '<p>9. Juni 2031</p>', foot: '<p>„Endlich!“</p><p>Jutta Brandmeier</p>' },
    ],
    ['a party in brackets', { lang: 'de', head: '<p>9. Juni 2031</p>', end: ' (SPD)' }],
    ['a unit', { lang: 'de', head: '<p>9. Juni 2031</p>', foot: '<p>KM/H</p>' }],
    ['a heading of a desk', { head: '<p>Staff Picks</p><p>9 June 2031</p>' }],
    ['a desk before the house', { lang: 'de', head: '<p>Redaktion Harbour Gazette</p><p>9. Juni 2031</p>' }],
  ])('nobody: %s', (_, shape) => expect(sourceOf(shape).authors).toBe(''));
});

describe('letters by two below the text', () => {
  it.each<[string, Shape, { authors: string; editor: string }]>([
    ['the first wrote it', { head: '', foot: '<p>RTV // MLS</p>' }, { authors: 'RTV', editor: 'MLS' }],
    ['in brackets', { head: '', foot: '<p>(SY/BK)</p>' }, { authors: 'SY', editor: 'BK' }],
    ['small ones are nobody’s', { head: '', foot: '<p>lbt/tq</p>' }, { authors: '', editor: '' }],
    [
      'beside a whole name',
      { head: '<p>By Anna Berghaus</p>', foot: '<p>RTV/MLS</p>' },
      { authors: 'Anna Berghaus', editor: 'MLS' },
    ],
  ])('%s', (_, shape, expected) => expect(sourceOf(shape)).toMatchObject(expected));
});

describe('other articles below the text', () => {
  it.each<[string, Shape]>([
    [
      'their author behind the link',
      {
        head: '<p>By Anna Berghaus</p>',
        foot: '<p>More on this: <a href="/2">Ferry crew wanted</a> <span>By Colin Marsh</span></p>',
      },
    ],
    [
      'and the day',
      {
        head: '<p>By Anna Berghaus</p>',
        foot: '<div><a href="/2">Ferry crew wanted: no experience</a> By Colin Marsh, 1 November 2031</div>',
      },
    ],
    [
      'not a link behind who wrote this one',
      { head: '', foot: '<p>June 9, 2031 by Anna Berghaus | <a href="/1#c">Leave a comment</a></p>' },
    ],
  ])('name nobody of this one: %s', (_, shape) => expect(sourceOf(shape).authors).toBe('Anna Berghaus'));
});

describe('what an agency’s text ends with', () => {
  it.each<[string, Shape, { authors: string; editor: string }]>([
    [
      'who reported and edited',
      { head: '', end: ' (Reporting by Anna Berghaus in Dublin and Tom Laker in Vienna; Editing by Lena Marsh)' },
      { authors: 'Anna Berghaus & Tom Laker', editor: 'Lena Marsh' },
    ],
    [
      'initials of whoever wrote it and another’s',
      { head: '<p>By Anna Berghaus</p>', foot: '<p>abg/ tmk/</p>' },
      { authors: 'Anna Berghaus', editor: 'tmk' },
    ],
    [
      'a remark in brackets',
      { head: '', end: ' (The editor of the Quay Review, Lena Marsh, disagrees; so does Tom Laker)' },
      { authors: '', editor: '' },
    ],
    [
      'who made a book',
      { head: '', end: ' (Silent Waters, written by Anna Berghaus; edited by Lena Marsh)' },
      { authors: '', editor: '' },
    ],
    [
      'how many pages it has',
      { head: '', end: ' (Written by Anna Berghaus; edited by Lena Marsh, Quay Books 2030)' },
      { authors: '', editor: '' },
    ],
    [
      'a unit that begins as the author’s name',
      { head: '<p>By Maria Gomez</p>', foot: '<p>Limit: 50 mg/dl</p>' },
      { authors: 'Maria Gomez', editor: '' },
    ],
    [
      'television behind initials',
      { head: '<p>By Peter Hall</p>', foot: '<p>PH/TV</p>' },
      { authors: 'Peter Hall', editor: '' },
    ],
    [
      'initials of nobody known',
      { head: '<p>By Anna Berghaus</p>', foot: '<p>xyz/ tmk/</p>' },
      { authors: 'Anna Berghaus', editor: '' },
    ],
  ])('%s', (_, shape, expected) => expect(sourceOf(shape)).toMatchObject(expected));
});

describe('the city behind a name below the text', () => {
  it.each<[string, Shape, string]>([
    ['of who wrote it', { head: '<p>By Anna Berghaus</p>', foot: '<p>Anna Berghaus, London</p>' }, 'London'],
    ['of who is asked', { head: '<p>By Anna Berghaus</p>', foot: '<p>Tom Laker, London</p>' }, ''],
    [
      'of who wrote a letter',
      {
        head: '<p>9 June 2031</p>',
        foot: '<p>Readers write: “About time.”</p><p>They are glad.</p><p>Tom Laker, London</p>',
      },
      '',
    ],
  ])('%s', (_, shape, place) => expect(sourceOf(shape).place).toBe(place));
});
