import { describe, expect, it } from 'vitest';
import type { Witness } from '../../../lib/article/source/evidence';
import {
  isSectionOf,
  readHouseInLinks,
  readHouseNames,
  titleSuffix,
} from '../../../lib/article/source/names/house-names';
import { readOwner, readOwnerBelow } from '../../../lib/article/source/names/owner';
import { choosePublisher, isNameOfHost } from '../../../lib/article/source/names/publisher';
import { wordsFor } from '../../../lib/article/source/words';
import { pageOf } from './page';

const witness = (kind: string, value: string): Witness => ({
  field: 'publisher',
  value,
  from: 'meta',
  words: value,
  kind,
});
const choose = (host: string, ...witnesses: [kind: string, value: string][]) =>
  choosePublisher(
    witnesses.map(([kind, value]) => witness(kind, value)),
    host,
  )[0]?.value ?? '';

const named = (pageTitle: string, title: string): string =>
  choosePublisher(
    readHouseNames(pageOf(`<title>${pageTitle}</title>`), {
      title,
      url: 'https://harbour.example/a',
      words: wordsFor(['en']),
    }),
    'harbour.example',
  )[0]?.value ?? '';

describe('the publisher', () => {
  it('is named as readers know it, not by its domain or company', () => {
    expect(choose('ntv.example', ['meta og:site_name', 'HABER.com.tr'], ['json-ld publisher', 'Haber'])).toBe('Haber');
    expect(choose('dorzeka.example', ['json-ld publisher', 'DoRzeka.pl'], ['meta application-name', 'Do Rzeka'])).toBe(
      'Do Rzeka',
    );
    expect(choose('post.example', ['json-ld publisher', 'Post Media A/S'], ['meta og:site_name', 'Morgenposten'])).toBe(
      'Morgenposten',
    );
  });

  it.each([
    [[['title suffix', 'hafen.de']], 'hafen.de'],
    // Shown as a name, and not in small letters.
    [
      [
        ['title suffix', 'hafen.de'],
        ['home link', 'hafen'],
      ],
      'hafen',
    ],
    [[['title suffix', 'hafen']], 'hafen'],
    [[], 'hafen'],
  ] as const)(
    'is the domain at the end of the title, where the name in small letters is shown nobody: %j',
    (shown, expected) => {
      const told = [
        ['meta og:site_name', 'hafen'],
        ['json-ld publisher', 'hafen'],
      ] as const;
      expect(
        choose(
          'hafen.de',
          ...told.map(([kind, value]): [string, string] => [kind, value]),
          ...shown.map(([kind, value]): [string, string] => [kind, value]),
        ),
      ).toBe(expected);
      expect(choose('hafen.de', ['meta og:site_name', 'Hafen'], ['title suffix', 'hafen.de'])).toBe('Hafen');
      expect(choose('alter-hafen.de', ['meta og:site_name', 'alter hafen'], ['title suffix', 'alter-hafen.de'])).toBe(
        'alter hafen',
      );
    },
  );

  it('is what the house shows where a system calls the site by one word in small letters', () => {
    const shown = (value: string): string =>
      choose('coldharbourgazette.example', ['meta og:site_name', 'gazette'], ['title suffix', value]);
    expect(shown('Cold Harbour Gazette')).toBe('Cold Harbour Gazette');
    expect(shown('Local News')).toBe('gazette');
    expect(choose('watson.example', ['meta og:site_name', 'watson'], ['home link', 'Home'])).toBe('watson');
  });

  it('is called by its address without what is written through its letters', () => {
    expect(isNameOfHost('Głos Podgórza', 'glospodgorza.example')).toBe(true);
    expect(isNameOfHost('Glas Podgorja', 'glospodgorza.example')).toBe(false);
  });

  it('is the domain where nothing else is known', () => {
    expect(choose('kabar.example', ['meta og:site_name', 'KABARKITA.co'], ['json-ld publisher', 'KABARKITA.co'])).toBe(
      'KABARKITA.co',
    );
  });

  it('is the name in the country’s own script beside a transliteration', () => {
    expect(
      choose('samachar.example', ['meta og:site_name', 'Dainik Samachar'], ['json-ld publisher', 'दैनिक समाचार']),
    ).toBe('दैनिक समाचार');
  });

  it('is no handle, address or word for a front page', () => {
    expect(
      choose(
        'x.example',
        ['meta og:site_name', '@house'],
        ['json-ld publisher', 'https://x.example/'],
        ['meta publisher', 'Home'],
      ),
    ).toBe('');
  });

  it('is found at the end of the page’s title', () => {
    expect(titleSuffix('Bridge Opens - Harbour Gazette')).toBe('Harbour Gazette');
    expect(titleSuffix('橋が開通｜港日報')).toBe('港日報');
    expect(titleSuffix('Bridge Opens')).toBe('');
  });

  it('but not in a headline with a dash', () => {
    expect(named('Bridge opens - at last', 'Bridge opens - at last')).toBe('');
  });

  it.each([
    // At the other end of the title.
    ['Harbour Gazette » Bridge opens at last', 'Bridge opens at last', 'Harbour Gazette'],
    // Where the title's end is the headline, or who wrote it.
    ['Harbour Gazette » Archive » Bridge opens at last', 'Bridge opens at last', ''],
    ['Bridge opens at last - By Mary', 'Bridge opens at last', ''],
    // Another headline in the title, which ends in words of its own.
    ['Mayor cuts ribbon – what will it cost?', 'Bridge opens at last', ''],
    ['Bridge: opens at last', 'Bridge: opens at last', ''],
    ['Bridge | opens at last', 'Bridge | opens at last', ''],
  ])('in %j over %j is %j', (pageTitle, title, expected) => {
    expect(named(pageTitle, title)).toBe(expected);
  });

  it.each([
    ['Warta Pelabuhan: Bridge opens at last', 'Warta Pelabuhan'],
    ['Warta Pelabuhan :: News :: Bridge opens at last', 'Warta Pelabuhan'],
    ['Politics: Bridge opens at last', ''],
    ['Warta Pelabuhan: Bridge closes, says mayor', ''],
  ])('stands before the headline and a colon where the logo says so too: %s', (pageTitle, expected) => {
    const page = pageOf(
      `<title>${pageTitle}</title><header><a href="/"><img src="a.gif" alt="Warta Pelabuhan"></a></header>`,
    );
    const found = readHouseNames(page, {
      title: 'Bridge opens at last',
      url: 'https://wartakota.example/a',
      words: wordsFor(['id']),
    });
    expect(found.find(({ kind }) => kind === 'title prefix')?.value ?? '').toBe(expected);
  });

  it.each([
    ['Harbour Gazette &raquo; Feed', 'Harbour Gazette'],
    ['Harbour Gazette » Bridge opens at last Comments Feed', 'Harbour Gazette'],
    ['RSS 2.0', ''],
    ['https://harbour.example » Feed', ''],
    ['» Feed', ''],
  ])('is named by a feed titled %j: %j', (feed, expected) => {
    const page = pageOf(
      `<html><head><link rel="alternate" type="application/rss+xml" title="${feed}" href="/feed"></head></html>`,
    );
    const names = readHouseNames(page, {
      title: 'Bridge opens at last',
      url: 'https://harbour.example/a',
      words: wordsFor(['en']),
    });
    expect(choosePublisher(names, 'harbour.example')[0]?.value ?? '').toBe(expected);
  });

  it.each([
    ['المنارة الثقافية', 'المنارة الثقافية', 'المنارة الثقافية'],
    ['المنارة الثقافية', 'الرئيسية', ''],
    ['RSS', 'المنارة الثقافية', ''],
  ])('is named by a feed titled %j where a link to the front page says %j: %j', (feed, link, expected) => {
    const page = pageOf(
      `<html><head><link rel="alternate" type="application/rss+xml" title="${feed}" href="/rss"></head><body><a href="/">${link}</a></body></html>`,
    );
    const names = readHouseNames(page, { title: 'x', url: 'https://manara.example/a', words: wordsFor(['ar']) });
    expect(choosePublisher(names, 'manara.example')[0]?.value ?? '').toBe(expected);
  });

  it('is named by the link to its front page, where the address has the name', () => {
    const said = (body: string): string =>
      choosePublisher(
        readHouseNames(pageOf(body), { title: 'x', url: 'https://www.harbourpost.example/a', words: wordsFor(['en']) }),
        'www.harbourpost.example',
      )[0]?.value ?? '';
    expect(said('<a href="https://www.harbourpost.example/"><img src="logo.svg" alt="Harbour Post"></a>')).toBe(
      'Harbour Post',
    );
    expect(said('<a href="/">.:: Harbour Post ::.</a>')).toBe('Harbour Post');
    expect(said('<nav><a href="/">Post</a></nav>')).toBe('');
    expect(said('<a href="/"><img src="logo.svg" alt="Old Bridge"></a>')).toBe('');
    expect(said('<a href="/harbour"><img src="logo.svg" alt="Harbour Post"></a>')).toBe('');
  });

  it.each([
    ['<a href="/"><img src="logo.svg" alt="Logo Harbour Post"></a>', 'Harbour Post'],
    ['<a href="/" aria-label="Back to Harbour Post.com">x</a>', 'Harbour Post'],
    ['<a href="/">Start</a><a href="/" title="Harbour Post | Homepage"></a>', 'Harbour Post'],
    ['<a href="/" aria-label="Back to the harbour post">x</a>', ''],
    ['<a href="/" aria-label="Back to Harbour">x</a>', ''],
    ['<a href="/"><img src="logo.svg" alt="Harbour Post Media"></a>', ''],
    ['<a href="/news" aria-label="All of Harbour Post">x</a>', ''],
  ])('is among the words on such a link: %s', (body, name) => {
    expect(readHouseInLinks(pageOf(body), 'https://www.harbourpost.example/a')[0]?.value ?? '').toBe(name);
  });

  it('is not the section that stands in the place of the site’s name', () => {
    const of = (value: string) =>
      choosePublisher([witness('meta og:site_name', value)], 'kabar.example', (name) => name === 'Ekonomi')[0]?.value ??
      '';
    expect(of('Ekonomi')).toBe('');
    expect(of('Kabar')).toBe('Kabar');
  });

  it('is what something else says alone of a name with a slogan', () => {
    expect(
      choose('x.example', ['meta og:site_name', 'Harbour Post - Latest News'], ['title suffix', 'Harbour Post']),
    ).toBe('Harbour Post');
    expect(choose('x.example', ['meta og:site_name', 'Harbour - Latest News'])).toBe('Harbour - Latest News');
  });

  it('is no end of the title, where the link home has the name of the address', () => {
    expect(choose('hpnews.example', ['title suffix', 'Games 2031'], ['home link', 'HPNews'])).toBe('HPNews');
    expect(choose('hpnews.example', ['title suffix', 'HPNews Harbour'], ['home link', 'HPNews'])).toBe(
      'HPNews Harbour',
    );
    expect(choose('hpn.example', ['title suffix', 'Harbour Post'])).toBe('Harbour Post');
    expect(choose('www.hpn.example', ['title suffix', 'Games 2031'], ['meta application-name', 'HPN.com'])).toBe(
      'HPN.com',
    );
    expect(choose('port.example', ['title suffix', '港日報'], ['home link', 'Port'])).toBe('港日報');
  });

  it.each([
    ['Économie', true],
    ['Dunia Kita', false],
    ['Kabar', false],
    ['Harbour', false],
    ['Tine', false],
    ['Rio', false],
    ['"]', false],
  ])('is the section %j: %j', (name, expected) => {
    const page = pageOf(
      '<a href="/rubrique/economie">Économie</a><a href="https://x.example/dunia-kita/">Dunia</a><a href="https://network.example/harbour">H</a><a href="/author/tine/">Tine</a><a href="https://x.example/penulis/rio">Rio</a>',
    );
    expect(isSectionOf(page, name, 'https://x.example/a')).toBe(expected);
  });

  it('is the part of the title that the address is called by, not the section behind it', () => {
    expect(titleSuffix('Bridge opens | harbour.example | Economy', 'www.harbour.example')).toBe('harbour.example');
    expect(titleSuffix('Bridge opens - Harbour Gazette - Economy', 'other.example')).toBe('Economy');
  });

  it('is no section and no day', () => {
    const of = (...witnesses: Witness[]) =>
      choosePublisher(witnesses, 'elkabar.example', (name) => name === 'Kabar' || name === 'Ekonomi')[0]?.value ?? '';
    expect(of(witness('title suffix', 'Ekonomi'))).toBe('');
    expect(of(witness('home link', 'Kabar'), witness('feed title', 'El Kabar'))).toBe('El Kabar');
    expect(choose('kabar.example', ['title suffix', '31.10.2031, 10.19 Uhr'])).toBe('');
  });

  it.each([
    ['<p>Text</p><footer>© 2031 Harbour Gazette. All rights reserved.</footer>', 'Harbour Gazette'],
    ['<p>Copyright 2019 by The Harbour Gazette</p>', 'The Harbour Gazette'],
    ['<p>© · The Harbour Gazette</p>', 'The Harbour Gazette'],
    // The company behind the house, and a picture's owner.
    ['<footer>© 2031 Northern Media Group</footer>', ''],
    ['<figcaption>© Gazette Pictures</figcaption>', ''],
    ['<p>The harbour gazette has no copyright on that.</p>', ''],
  ])('is who owns the page where the address is called so: %s', (body, expected) => {
    const page = pageOf(`<body>${body}</body>`);
    expect(readOwner(page, 'https://www.harbourgazette.example/a', () => false)[0]?.value ?? '').toBe(expected);
  });

  it('owns the page where the page calls its house so elsewhere', () => {
    const page = pageOf('<body><footer>© 2031 The Polder Bode</footer></body>');
    const owner = (isSaid: boolean) => readOwner(page, 'https://www.x31.example/a', () => isSaid);
    expect(choosePublisher(owner(true), 'www.x31.example')[0]?.value).toBe('The Polder Bode');
    expect(owner(false)).toEqual([]);
  });

  it('is no system for blogs and no placeholder', () => {
    expect(choose('x.example', ['json-ld publisher', 'Blogger'], ['meta og:site_name', '{$site_name}'])).toBe('');
  });
});

describe('a house that is called with an article', () => {
  it.each('der die das de den det la las le les el il o os'.split(' '))('%s Bote', (article) => {
    expect(isNameOfHost(`${article} Bote`, 'bote.example')).toBe(true);
    expect(isNameOfHost(`${article}m Bote`, 'bote.example')).toBe(false);
  });

  it('is called by more than that', () => {
    expect(isNameOfHost('La Voz', 'voz.example')).toBe(false);
    expect(isNameOfHost('Der', 'bote.example')).toBe(false);
  });
});

describe('a house whose address is called as a part of a title', () => {
  const read = (head: string, host: string) =>
    choosePublisher(
      readHouseNames(pageOf(head), { title: 'Brücke wieder offen', url: `https://${host}/a`, words: wordsFor(['de']) }),
      host,
    )[0]?.value ?? '';
  it.each([
    [
      'the title for networks ends in it',
      '<title>Brücke offen</title><meta property="og:title" content="Brücke offen | Seetaler Bote">',
      'www.seetalerbote.example',
      'Seetaler Bote',
    ],
    [
      'the page’s title begins with it',
      '<title>Valtrebia Notizie - Cronaca - Brücke offen</title>',
      'valtrebianotizie.example',
      'Valtrebia Notizie',
    ],
    [
      'its letters have none of their own in an address',
      '<title>Brücke offen - Głos Zalesia</title><meta property="og:site_name" content="gloszalesia.pl">',
      'gloszalesia.pl',
      'Głos Zalesia',
    ],
    [
      'another part is a section',
      '<title>Brücke offen</title><meta property="og:title" content="Brücke offen | Sport">',
      'seetalerbote.example',
      '',
    ],
  ])('is named where %s', (_what, head, host, house) => {
    expect(read(head, host)).toBe(house);
  });
});

describe('who owns the text, right below it', () => {
  const owner = (text: string): string =>
    readOwnerBelow([{ text, nodes: [] }], 'https://www.harbournewsnow.example/a')[0]?.value ?? '';

  it('is the house where the address is called so', () => {
    expect(owner('Copyright 2031 Harbour News Now. All rights reserved.')).toBe('Harbour News Now');
    expect(owner('© 2031 HarbourNewsNow')).toBe('HarbourNewsNow');
  });

  it('is nobody else, and nobody in prose', () => {
    expect(owner('Copyright 2031 Ivo Lindner. All rights reserved.')).toBe('');
    expect(owner('Harbour News Now has told of it.')).toBe('');
  });
});
