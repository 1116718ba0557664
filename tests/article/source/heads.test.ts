import { describe, expect, it } from 'vitest';
import { findSource } from '../../../lib/article/source';
import { bodyOf, pageOf } from './page';

const TITLE = 'Jembatan Lama Dibuka Lagi';
const TEXT =
  '<p>Jembatan di atas pelabuhan lama itu dibuka pada hari Senin setelah sembilan tahun, dan seratus orang pertama berjalan di atasnya.</p>' +
  '<p>Wali kota berkata bahwa tidak ada lagi yang percaya, dan bahwa biayanya akan dibayar selama tiga puluh tahun mendatang di kota itu.</p>';

/** What the engine says of a page that has no structured data: "authors; editor; agency; published". */
function read({
  lang = 'id',
  before = '',
  head = '',
  foot = '',
  after = '',
}: {
  lang?: string;
  /** Above the headline. */
  before?: string;
  head?: string;
  foot?: string;
  /** Below the text and not in it. */
  after?: string;
}): string {
  const text = `${TEXT}${foot}`;
  const document = pageOf(
    `<html lang="${lang}"><body><nav><a href="/">Beranda</a></nav>${before}<h1>${TITLE}</h1>${head}${text}${after}</body></html>`,
  );
  const { source } = findSource({
    document,
    url: 'https://kabar.example/jembatan',
    body: bodyOf(text),
    title: TITLE,
    lang,
  });
  return [source.authors.join(' & '), source.editor, source.agency, source.published].join('; ');
}

describe('a labelled day', () => {
  it('is the article’s below the text too, and at the start of a long line', () => {
    expect(read({ after: '<p>Dipublikasikan: 5 Mei 2031, 09:31</p>' })).toContain('2031-05-05T09:31');
    const filed = '| Ditulis oleh redaksi | Diarsipkan dalam: Pelabuhan, Jembatan, Kota, Pantai Utara, Nelayan, Kapal';
    expect(read({ head: `<p>Dipublikasikan: 5 Mei 2031 ${filed}</p>` })).toContain('2031-05-05');
  });

  it('is not the article’s far below, in a sentence or without the word at the start', () => {
    const cards = '<p>Baca juga</p><p>Kapal tiba di utara</p><p>Nelayan pulang lagi</p>';
    expect(read({ after: `${cards}<p>Dipublikasikan: 5 Mei 2031</p>` })).toBe('; ; ; ');
    expect(read({ after: '<p>Laporan itu dipublikasikan 5 Mei 2031</p>' })).toBe('; ; ; ');
    expect(read({ after: '<p>Diterbitkan lagi oleh kota yang dulu, pada 5 Mei 2031</p>' })).toBe('; ; ; ');
  });
});

describe('heads and feet in the markup of newsrooms and themes', () => {
  it.each([
    [
      'labels in lines of their own, before the names',
      {
        head: '<div><div>Penulis</div><div><h6>Budi Hartono</h6></div><div>Editor</div><div><h6>Sari Wulandari</h6></div></div>',
      },
      'Budi Hartono; Sari Wulandari; ; ',
    ],
    [
      'labels in lines of their own, behind the names',
      { head: '<div><p>Budi Hartono</p><p>Penulis</p><p>Sari Wulandari</p><p>Editor</p></div>' },
      'Budi Hartono; Sari Wulandari; ; ',
    ],
    [
      'a by-word in a box of its own above the names',
      {
        lang: 'de',
        head: '<div>Von</div><div><a href="/autoren/jutta-brandmeier">Jutta Brandmeier</a></div><div><a href="/autoren/klaus-ohlsen">Klaus Ohlsen</a></div><div>Alte Brücke</div>',
      },
      'Jutta Brandmeier & Klaus Ohlsen; ; ; ',
    ],
    [
      'a byline under the author’s face',
      {
        lang: 'de',
        head: '<figure><img src="jb.jpg" alt="Jutta Brandmeier"><figcaption>Von Jutta Brandmeier, Redakteurin<br><time datetime="2031-11-05T09:45:21+01:00">05.11.2031, 09:45 Uhr</time></figcaption></figure>',
      },
      'Jutta Brandmeier; ; ; 2031-11-05T09:45:21+01:00',
    ],
    [
      'a byline that opens what there is about the author',
      { lang: 'en', head: '<button><p>By <a href="/author/mary-whitfield">Mary Whitfield</a></p></button>' },
      'Mary Whitfield; ; ; ',
    ],
    [
      'a job in an element of its own, glued to the linked name',
      {
        lang: 'en',
        head: '<div><a href="/authors/mary-whitfield">Mary Whitfield</a> <span>Travel News Reporter</span></div>',
      },
      'Mary Whitfield; ; ; ',
    ],
    [
      'a job that no list has behind the linked name',
      {
        lang: 'en',
        head: '<div><a href="/authors/mary-whitfield"><b>Mary Whitfield</b></a> <span>Deputy Content Hub Lead</span></div>',
      },
      'Mary Whitfield; ; ; ',
    ],
    [
      'a name alone above the date',
      { lang: 'en', head: '<div>Mary Whitfield</div><div>5 Nov 2031</div>' },
      'Mary Whitfield; ; ; 2031-11-05',
    ],
    [
      'a name alone below the date',
      { lang: 'en', head: '<div>5 Nov 2031</div><div>Mary Whitfield</div>' },
      'Mary Whitfield; ; ; 2031-11-05',
    ],
    [
      'a name behind the date and a slash',
      {
        lang: 'de',
        head: '<p><time>5. November 2031 um 15:46 Uhr</time> / <a href="/spezial/jb">Jutta Brandmeier</a></p>',
      },
      'Jutta Brandmeier; ; ; 2031-11-05T15:46',
    ],
    [
      'a name with its address before a bar and the date',
      { lang: 'es', head: '<p>Lucía Barrientos lucia.barrientos@puerto.example | Viernes 22 abril, 2031</p>' },
      'Lucía Barrientos; ; ; 2031-04-22',
    ],
    [
      'a name and more below its initials',
      { lang: 'lt', head: '<div>PA</div><div>Povilas Alksnis, uosto muziejaus direktorius, Uostas 2031.05.20</div>' },
      'Povilas Alksnis; ; ; 2031-05-20',
    ],
    [
      'midnight, where only the day is printed',
      { lang: 'de', head: '<time datetime="2031-11-05T00:00:00+01:00">05.11.2031</time>' },
      '; ; ; 2031-11-05',
    ],
    [
      'midnight, where it is printed',
      { lang: 'de', head: '<time datetime="2031-11-05T00:00:00+01:00">05.11.2031, 0:00 Uhr</time>' },
      '; ; ; 2031-11-05T00:00:00+01:00',
    ],
    ['a short word for the last change', { lang: 'de', head: '<p>Akt.: 5. November 2031 - 21.18 Uhr</p>' }, '; ; ; '],
    [
      'names below their initials',
      { lang: 'pt', head: '<div><div>LB</div><div>Lucía Barrientos</div><div>TQ</div><div>Tomás Quiroga</div></div>' },
      'Lucía Barrientos & Tomás Quiroga; ; ; ',
    ],
    [
      'a house behind a dash',
      {
        head: '<div class="detail__author">Budi Hartono - <span class="detail__label">kabarNews</span></div><div class="detail__date">Kamis, 20 Mei 2031 09:31 WIB</div>',
      },
      'Budi Hartono; ; ; 2031-05-20T09:31+07:00',
    ],
    [
      'a job before the date',
      { head: '<div class="namerep">Budi Hartono , Jurnalis · Kamis 20 Mei 2031 09:31 WIB</div>' },
      'Budi Hartono; ; ; 2031-05-20T09:31+07:00',
    ],
    [
      'a label for screen readers',
      {
        head: '<span class="byline"><span class="screen-reader-text">Penulis</span> <span class="entry-author vcard"><a class="url fn n" href="#">Budi Hartono</a></span></span><span class="posted-on">Diposting pada <time class="entry-date published" datetime="2031-05-20T09:31:07+07:00">20 Mei 2031</time></span>',
      },
      'Budi Hartono; ; ; 2031-05-20T09:31:07+07:00',
    ],
    [
      'a by-word of a theme',
      {
        head: '<div class="jeg_meta_author"><span class="meta_text">by</span> <a href="#">Budi Hartono</a></div><div class="jeg_meta_date"><a href="#">20 Mei 2031</a></div>',
      },
      'Budi Hartono; ; ; 2031-05-20',
    ],
    [
      'a by-word of a system for blogs',
      { head: '<span class="post-author vcard">Diposting oleh <span class="fn">Budi Hartono</span></span>' },
      'Budi Hartono; ; ; ',
    ],
    [
      'a date in words for the publication',
      { head: '<p>Diterbitkan 20 Mei 2031, 09:31 WIB</p>' },
      '; ; ; 2031-05-20T09:31+07:00',
    ],
    [
      'a date with slashes',
      { head: '<p>Kamis, 20 Mei 2031 / 09:31 WIB</p><p>Reporter: Budi Hartono | Editor: Sari Wulandari</p>' },
      'Budi Hartono; Sari Wulandari; ; 2031-05-20T09:31+07:00',
    ],
    [
      'labels at the foot',
      { foot: '<p>Pewarta: Budi Hartono<br>Editor: Sari Wulandari<br>Copyright © ANTARA 2031</p>' },
      'Budi Hartono; Sari Wulandari; ANTARA; ',
    ],
    [
      'a system’s own words',
      {
        lang: 'en',
        head: '<span class="submitted">Submitted by <a href="#">Mary Whitfield</a> on Thu, 20 May 2031 - 09:31</span>',
      },
      'Mary Whitfield; ; ; 2031-05-20T09:31',
    ],
    [
      'a job in a line below',
      { lang: 'en', head: '<p>Mary Whitfield</p><p>Political correspondent</p><p>5 November 2031</p>' },
      'Mary Whitfield; ; ; 2031-11-05',
    ],
    [
      'a name and a job before a bar',
      { lang: 'en', head: '<p>Mary Whitfield, Reporter | 5 November 2031</p>' },
      'Mary Whitfield; ; ; 2031-11-05',
    ],
    [
      'a linked name above the date',
      {
        head: '<div class="redaksi"><a href="https://indeks.example/blog/12">Budi Hartono</a></div><div>Kamis, 20 Mei 2031 - 09:31 WIB</div>',
      },
      'Budi Hartono; ; ; 2031-05-20T09:31+07:00',
    ],
    [
      'a name before a date, who took the picture too',
      {
        head: '<p>Budi Hartono • 20 Mei 2031 09:31</p>',
        foot: '<figure><img src="a.jpg"><figcaption>Jembatan. Kabar/Budi Hartono</figcaption></figure>',
      },
      'Budi Hartono; ; ; 2031-05-20T09:31',
    ],
    [
      'a label glued to the name',
      {
        lang: 'nl',
        head: '<ul class="byline"><li><span>Auteur</span><a href="/auteur/saskia">Saskia Verhoeven</a></li></ul>',
      },
      'Saskia Verhoeven; ; ; ',
    ],
    [
      'a name in the brackets that close the text and above it',
      {
        lang: 'ja',
        head: '<div><span>山川花子</span></div><div><time datetime="2031-05-20T16:30:00+09:00">5月20日</time></div>',
        foot: '<p>初日は子どもら百二十人が橋を渡った。（山川花子）</p>',
      },
      '山川花子; ; ; 2031-05-20T16:30:00+09:00',
    ],
    [
      'a name alone in the last line, in Vietnamese',
      { lang: 'vi', foot: '<p style="text-align:right"><strong>Đức Hùng</strong></p>' },
      'Đức Hùng; ; ; ',
    ],
    [
      'an agency behind a plus sign',
      { lang: 'ar', foot: '<p>المصدر : <strong>صحيفة الميناء + وكالة الأناضول</strong></p>' },
      '; ; وكالة الأناضول; ',
    ],
    [
      'a label with a comma, read aloud',
      { head: '<ul><li><span>Penulis, </span><span>Budi Hartono</span></li><li>Peranan, Kabar Dunia</li></ul>' },
      'Budi Hartono; ; ; ',
    ],
    [
      'a label of two offices',
      { foot: '<p>Redaktur &amp; Reporter : <a href="/penulis/budi">Budi Hartono</a></p>' },
      'Budi Hartono; ; ; ',
    ],
    [
      'an agency in the brackets that close the text',
      { foot: '<p>Cuaca di pelabuhan berangin kencang. <strong>(antara/kabar)</strong></p>' },
      '; ; antara; ',
    ],
    [
      'an e-mail behind a job',
      { lang: 'ko', head: '<p>박서윤 기자 seo@harbour.example</p><p>입력 2031-11-05 10:02</p>' },
      '박서윤; ; ; 2031-11-05T10:02',
    ],
    [
      'a linked name before a button and the agency',
      {
        lang: 'fr',
        head: '<div>Par : <a href="/a/1">Hélène Marchand</a> Suivre | RFH avec AFP</div>',
      },
      'Hélène Marchand; ; AFP; ',
    ],
    [
      'linked names without a gap and a button with one of them',
      {
        lang: 'en',
        head: '<div>By <a href="/a/1">Mary Whitfield</a><a href="/a/2">John Okafor</a> <a href="/f">Follow Mary</a></div>',
      },
      'Mary Whitfield & John Okafor; ; ; ',
    ],
    [
      'a linked name before the place',
      { lang: 'en', head: '<div>By<a href="/a/1"><span>Mary Whitfield</span></a>, New Dunwick</div>' },
      'Mary Whitfield; ; ; ',
    ],
    [
      'names of which the first is linked',
      {
        lang: 'en',
        head: '<div>By <a href="/a/1">Mary Whitfield</a>, <span>John Okafor</span> and <span>Lena Marsh</span>, HPN</div>',
      },
      'Mary Whitfield & John Okafor & Lena Marsh; ; ; ',
    ],
    [
      'linked names and a photographer’s brackets',
      {
        lang: 'de',
        head: '<div>Von <a href="/a/1">Jutta Brandmeier</a>, <a href="/a/2">Klaus Ohlsen</a> (Fotos), Bremen</div>',
      },
      'Jutta Brandmeier; ; ; ',
    ],
    [
      'a name that leads to a mail',
      { lang: 'no', head: '<ul><li><a href="mailto:mh@havn.example">Mathias Hove</a></li></ul>' },
      'Mathias Hove; ; ; ',
    ],
    [
      'a date for screen readers glued to the printed one',
      {
        lang: 'en',
        head: '<div><span>Published On 5 Nov 2031</span><span aria-hidden="true">5 Nov 2031</span></div>',
      },
      '; ; ; 2031-11-05',
    ],
    ['a name glued to its job', { lang: 'ko', head: '<div>박서윤기자</div>' }, '박서윤; ; ; '],
    ['a house glued to a job', { lang: 'zh', head: '<div>港岸新闻记者 陈思雨</div>' }, '陈思雨; ; ; '],
    ['an editor with a number', { lang: 'zh', foot: '<p>责任编辑：李若兰_NB123</p>' }, '; 李若兰; ; '],
    [
      'a label behind a date',
      { lang: 'zh', head: '<div>2031-11-05 09:45:21　来源: 新华社</div>' },
      '; ; 新华社; 2031-11-05T09:45:21',
    ],
    [
      'names and jobs in pairs of lines, a photographer last',
      {
        lang: 'es',
        head: '<ul><li>Lucía Barrientos<br>Corresponsal</li><li>Tomás Quiroga<br>Corresponsal de fotografía</li></ul>',
      },
      'Lucía Barrientos; ; ; ',
    ],
    [
      'a name and a job in one line',
      { lang: 'es', head: '<p>Lucía Barrientos, corresponsal</p><p>5 nov 2031</p>' },
      'Lucía Barrientos; ; ; 2031-11-05',
    ],
    [
      'a label in an element of its own behind the date',
      {
        lang: 'de',
        head: '<div><time datetime="2031-11-05T09:45:21+01:00">5. November 2031, 9:45 Uhr</time> <span>Quelle: HAFENBLATT, dpa, <abbr>hv</abbr></span></div>',
      },
      '; ; dpa; 2031-11-05T09:45:21+01:00',
    ],
    [
      'who edited it, in the line of the author',
      { lang: 'en', head: '<p>By Mary Whitfield Edited By: Lena Marsh</p>' },
      'Mary Whitfield; Lena Marsh; ; ',
    ],
    [
      'a profile that the name leads to',
      { lang: 'en', head: '<p><a href="/profile/mary-whitfield">Mary Whitfield</a>, Political Editor</p>' },
      'Mary Whitfield; ; ; ',
    ],
    [
      'the last change before the first publication, both of them before noon',
      { lang: 'en', head: '<p>Updated: Nov. 6, 2031, 9:45 a.m.|Published: Nov. 5, 2031, 5:30 a.m.</p>' },
      '; ; ; 2031-11-05T05:30',
    ],
    [
      'a pen name marked at the foot, where the press signs so',
      { lang: 'vi', foot: '', after: '<p class="author" style="text-align:right"><strong>HOÀNG LINH</strong></p>' },
      'Hoàng Linh; ; ; ',
    ],
    ['an agency behind the word for input', { lang: 'hi', foot: '<p>(इनपुट: पीटीआई)</p>' }, '; ; पीटीआई; '],
    [
      'an agency behind "and" and a linked name',
      { lang: 'en', head: '<p>By <a href="/mw">Mary Whitfield</a> and AP</p>' },
      'Mary Whitfield; ; AP; ',
    ],
    [
      'initials of reporter and editor at the end of the last paragraph',
      { foot: '<p>Cuaca di pelabuhan berangin kencang. (kbr/eko)</p>' },
      '; eko; ; ',
    ],
    [
      'a name and the date in the brackets that close the text',
      { lang: 'de', foot: '<p>Am Hafen war es windig. (Jutta Brandmeier, APA, 5.11.2031)</p>' },
      'Jutta Brandmeier; ; APA; ',
    ],
    [
      'the last change before the first publication, in one line',
      { lang: 'fr', head: '<p>Mis à jour le 06/11/2031 à 10h12 Publié le 05/11/2031 à 09h45</p>' },
      '; ; ; 2031-11-05T09:45',
    ],
    [
      'only the second date of a line in an element of its own',
      {
        lang: 'de',
        head: '<p><span>Aktualisiert am 06.11.2031-18:20</span><time datetime="2031-11-05T08:45:00Z">Veröffentlicht am 05.11.2031, 09:45</time></p>',
      },
      '; ; ; 2031-11-05T08:45:00Z',
    ],
    [
      'a reporter of Taiwan at the start of the text',
      { lang: 'zh-TW', head: '<p>〔記者王小明／台北報導〕</p>' },
      '王小明; ; ; ',
    ],
  ] as const)('%s', (_, page, expected) => {
    expect(read(page)).toBe(expected);
  });

  it.each([
    [
      'units in the brackets that close the text',
      { foot: '<p>Cuaca di pelabuhan berangin kencang. (km/jam)</p>' },
      '; ; ; ',
    ],
    [
      'whom a linked topic is about',
      { lang: 'en', head: '<div>By <a href="/t/1">Old Harbour</a> residents</div>' },
      '; ; ; ',
    ],
    [
      'a mail to share the page',
      { lang: 'en', head: '<a href="mailto:?subject=x&body=y">Mary Whitfield</a>' },
      '; ; ; ',
    ],
    ['a kind of reporter', { lang: 'ko', head: '<div>취재기자</div><div>사진기자</div>' }, '; ; ; '],
    ['a time and a colon', { lang: 'en', head: '<div>5 Nov 2031 Score: Harbour</div>' }, '; ; ; 2031-11-05'],
    [
      'a card above the headline',
      {
        lang: 'en',
        before:
          '<div class="lead"><div><a href="/ferry"><h3>Ferry returns to the old harbour after a year</h3></a><span>By Paul Lens</span><time datetime="2031-11-01T10:00:00Z">1 November 2031</time></div></div>',
      },
      '; ; ; ',
    ],
    [
      'a card below the text',
      {
        lang: 'en',
        after:
          '<div class="cards"><div><a href="/ferry"><h3>Ferry returns to the old harbour after a year</h3></a><span class="byline">By Paul Lens</span><time datetime="2031-11-01T10:00:00Z">1 November 2031</time></div></div>',
      },
      '; ; ; ',
    ],
    [
      'a name marked at the foot of another press',
      { lang: 'en', after: '<p class="author">MARY WHITFIELD</p>' },
      '; ; ; ',
    ],
    [
      'names above and below a label',
      { lang: 'no', head: '<p>Mathias Hove</p><p>Journalist</p><p>Tôrtia Holm</p>' },
      '; ; ; ',
    ],
    [
      'whom the text is about, with a job in a line of their own',
      {
        lang: 'en',
        head: '<p>Mary Whitfield, editor</p>',
        foot: '<p>For years Whitfield had written about the bridge that nobody else wanted to hear of.</p>',
      },
      '; ; ; ',
    ],
    [
      'a second date that is later',
      { head: '<p>Updated 5 Nov 2031 – the fair opens 7 Nov 2031</p>', lang: 'en' },
      '; ; ; ',
    ],
    [
      'whom the text is about, with a year in the brackets that close the text',
      { lang: 'de', foot: '<p>Die Brücke baute ein Fremder. (Karl Brückner, 1931)</p>' },
      '; ; ; ',
    ],
    [
      'initials in the brackets that close the text of another press',
      { lang: 'en', foot: '<p>It was windy. (kbr/eko)</p>' },
      '; ; ; ',
    ],
    ['a label that is a heading of the text', { head: '<p>Editor</p><p>Baca juga</p>' }, '; ; ; '],
    ['a heading above links', { head: '<h4>Penulis</h4><ul><li>Gaya Hidup</li><li>Olahraga Kota</li></ul>' }, '; ; ; '],
    [
      'a photo credit in lines of their own',
      { head: '<figure><img src="a.jpg"><figcaption>Foto<br>Andi Saputra</figcaption></figure>' },
      '; ; ; ',
    ],
    ['a photographer’s label', { head: '<p>Foto</p><p>Andi Saputra</p>' }, '; ; ; '],
    ['a name alone', { head: '<p>Andi Saputra</p>' }, '; ; ; '],
    [
      'a by-word in a box of its own above a section',
      { lang: 'en', head: '<div>By</div><div>Harbour</div>' },
      '; ; ; ',
    ],
    ['a button that only says something', { lang: 'en', head: '<button>By Mary Whitfield</button>' }, '; ; ; '],
    [
      'a section above the date, whose words the text has',
      { head: '<div>Kabar Kota</div><div>20 Mei 2031</div>' },
      '; ; ; 2031-05-20',
    ],
    [
      'a section above the headline and the date',
      { before: '<div>Andi Saputra</div><div>20 Mei 2031</div>' },
      '; ; ; 2031-05-20',
    ],
    [
      'two words above the date in a script without capitals',
      { lang: 'ar', head: '<div>مشاهدات عالية</div><div>2031-05-20</div>' },
      '; ; ; 2031-05-20',
    ],
    ['a word in capitals above a name', { head: '<div>TV</div><div>Andi Saputra</div>' }, '; ; ; '],
    [
      'who wrote what is announced below, where the head names the author',
      {
        lang: 'en',
        head: '<p>By Mary Whitfield</p>',
        after: '<div>Ferry returns to the harbour</div><div>By Paul Lens</div>',
      },
      'Mary Whitfield; ; ; ',
    ],
    ['a date in a sentence', { head: '<p>Jembatan itu runtuh pada 20 Mei 1998 dan dibangun lagi.</p>' }, '; ; ; '],
    ['a section and a date', { head: '<p>Beranda Kota | 20 Mei 2031</p>' }, '; ; ; 2031-05-20'],
    [
      'a linked section of the menu above the date',
      { head: '<p><a href="/beranda">Beranda</a></p><p>20 Mei 2031</p>' },
      '; ; ; 2031-05-20',
    ],
    [
      'a linked section that no menu has above the date',
      { head: '<ul><li><a href="/kabar-daerah">Kabar Daerah</a></li><li>20 Mei 2031</li></ul>' },
      '; ; ; 2031-05-20',
    ],
    [
      'who made a claim, marked as its author',
      {
        lang: 'en',
        head: '<div class="claim"><span class="author">The Northern and Southern harbour ministries</span></div>',
      },
      '; ; ; ',
    ],
    ['a name alone in the last line of another press', { lang: 'en', foot: '<p>Mary Whitfield</p>' }, '; ; ; '],
    ['a word alone in the last line', { lang: 'vi', foot: '<p>Ảnh minh họa</p>' }, '; ; ; '],
    [
      'a word in the brackets that close the text',
      { lang: 'ja', foot: '<p>初日は子どもら百二十人が橋を渡った。（敬称略）</p>' },
      '; ; ; ',
    ],
    [
      'whom the text is about, linked above the date',
      {
        head: '<p><a href="/topik/budi/1">Budi Hartono</a></p><p>20 Mei 2031</p>',
        foot: '<p>Biaya itu dihitung Budi Hartono, ahli jembatan.</p>',
      },
      '; ; ; 2031-05-20',
    ],
    [
      'a subject behind a label and a comma',
      { head: '<p>Penulis, Andi Saputra, dan dua temannya hadir</p>' },
      '; ; ; ',
    ],
    [
      'the short name of an agency behind its long one',
      { foot: '<p>Foto itu milik kantor berita Agence France-Presse (AFP).</p>' },
      '; ; ; ',
    ],
    [
      'initials that spell an agency in small letters but the editor',
      { foot: '<p>Biayanya naik. (aa/rst)</p>' },
      '; rst; ; ',
    ],
    ['brackets that close the text with something else', { foot: '<p>Biayanya naik. (lihat tabel)</p>' }, '; ; ; '],
    ['a job and nobody', { head: '<p>Jurnalis · 20 Mei 2031</p>' }, '; ; ; 2031-05-20'],
    [
      'the caption of the first picture',
      { head: '<p>Wali Kota Budi Hartono membuka jembatan (Foto: Andi Saputra)</p>' },
      '; ; ; ',
    ],
  ] as const)('credits nobody for %s', (_, page, expected) => {
    expect(read(page)).toBe(expected);
  });
});
