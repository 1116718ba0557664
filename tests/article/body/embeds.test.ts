// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { page, REPORT, url } from './pages';

/** The article's HTML around an embed that stands between its paragraphs, or in another place of the page. */
function htmlWith(embed: string, { before = '', behind = '' } = {}): string {
  const [first, second, ...rest] = REPORT.map((text) => `<p>${text}</p>`);
  const article = extract(page(`${before}<div>${first}${second}${embed}${rest.join('')}</div>${behind}`), { url });
  expect(article?.paragraphs.filter((text) => REPORT.includes(text))).toEqual(REPORT);
  return article?.html ?? '';
}

const VIDEO = 'https://www.youtube.com/watch?v=abcDEF12345';

const link = (address: string, title?: string): string =>
  `<figure><a href="${address}"${title ? ` title="${title}"` : ''}></a></figure>`;

describe('what another site shows in an article becomes a link', () => {
  it.each([
    [
      'a video in a frame',
      '<div class="video"><iframe src="https://www.youtube.com/embed/abcDEF12345?feature=oembed" title="Kapal bersandar" allowfullscreen></iframe></div>',
      link(VIDEO, 'Kapal bersandar'),
    ],
    [
      'without a name, loaded late, inside a paragraph',
      '<p><iframe data-src="//www.youtube-nocookie.com/embed/abcDEF12345"></iframe></p>',
      link(VIDEO),
    ],
    ['a component of AMP', '<amp-youtube data-videoid="abcDEF12345" layout="responsive"></amp-youtube>', link(VIDEO)],
    [
      'a light component with its picture and a button',
      '<lite-youtube videoid="abcDEF12345" playlabel="Kapal bersandar"><img src="/foto/sampul.jpg"><button>Putar</button></lite-youtube>',
      `<figure><a href="${VIDEO}" title="Kapal bersandar"><img src="https://kabar.example/foto/sampul.jpg" alt="Kapal bersandar"></a></figure>`,
    ],
    [
      'a post in a frame',
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;id=1790000000000000000"></iframe>',
      link('https://x.com/i/status/1790000000000000000'),
    ],
    [
      'a post of AMP',
      '<amp-twitter data-tweetid="1790000000000000000"></amp-twitter>',
      link('https://x.com/i/status/1790000000000000000'),
    ],
    [
      'a short video',
      '<iframe src="https://www.tiktok.com/embed/v2/7300000000000000000"></iframe>',
      link('https://www.tiktok.com/embed/7300000000000000000'),
    ],
    [
      'a picture post that has no words of its own',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabc123/?utm_source=ig_embed"><a href="https://www.instagram.com/p/Cabc123/"><div>Lihat postingan ini</div></a></blockquote>',
      link('https://www.instagram.com/p/Cabc123/', 'Lihat postingan ini'),
    ],
    [
      'a video of a network whose frame tells its address',
      '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fkota%2Fvideos%2F17%2F&amp;show_text=0"></iframe>',
      link('https://www.facebook.com/kota/videos/17/'),
    ],
  ])('%s', (_name, embed, shown) => expect(htmlWith(embed)).toContain(shown));

  it('keeps its caption', () => {
    const html = htmlWith(
      `<figure><iframe src="https://www.youtube.com/embed/abcDEF12345" title="Kapal"></iframe><figcaption>Kapal pertama tiba</figcaption></figure>`,
    );
    expect(html).toContain(
      `<figure><a href="${VIDEO}" title="Kapal"></a><figcaption>Kapal pertama tiba</figcaption></figure>`,
    );
  });

  it('stands beside a paragraph that it stood in, never within', () => {
    const html = htmlWith(
      '<p>Lihat rekaman kapal yang bersandar di dermaga baru ini. <iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe></p>',
    );
    expect(html).toContain(`dermaga baru ini. </p>${link(VIDEO)}`);
  });

  it('keeps the words of a post as a quotation, with its link', () => {
    const post =
      'Pelabuhan baru sudah dibuka, dan kapal pertama berangkat besok pagi. <a href="https://x.com/hashtag/laut">#laut</a> <a href="https://x.com/hashtag/kapal">#kapal</a> <a href="https://t.co/abc">pic.twitter.com/abc</a>';
    const html = htmlWith(
      `<blockquote class="twitter-tweet"><p lang="id">${post}</p>— Dinas Laut (@dinaslaut) <a href="https://twitter.com/dinaslaut/status/179?ref_src=twsrc">7 Mei 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>`,
    );
    expect(html).toMatch(
      /<blockquote><p lang="id">Pelabuhan baru sudah dibuka.*<a href="https:\/\/twitter\.com\/dinaslaut\/status\/179/,
    );
    expect(html).toContain('kapal pertama berangkat besok pagi');
  });

  it('knows a post by the link to it behind its words', () => {
    const tags = '<a href="https://x.com/hashtag/laut">#PelabuhanUntukSemuaNelayan</a> '.repeat(3);
    const post = (address: string): string =>
      htmlWith(
        `<div><blockquote><p>Kapal pertama berangkat besok. ${tags}</p>— Dinas Laut (@dinaslaut) <a href="${address}">7 Mei 2024</a></blockquote></div>`,
      );
    expect(post('https://x.com/dinaslaut/status/179')).toContain('Kapal pertama berangkat besok');
    expect(post('https://kabar.example/lain/')).not.toContain('Kapal pertama berangkat besok');
  });

  it('gives a quotation without a link the one that it names', () => {
    const html = htmlWith(
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@dinas/video/73"><section><p>Suasana pelabuhan pada pagi hari, menjelang kapal pertama berangkat.</p></section></blockquote>',
    );
    expect(html).toContain('<a href="https://www.tiktok.com/@dinas/video/73"></a></blockquote>');
  });
});

describe('what becomes no link', () => {
  it.each([
    [
      'a frame of nobody knows whom',
      '<iframe src="https://iklan.example/bingkai" title="Advertisement" width="300"></iframe>',
    ],
    ['a frame without an address', '<iframe title="Video"></iframe><iframe src="about:blank"></iframe>'],
    ['an address that is a script', '<amp-facebook data-href="javascript:alert(1)"></amp-facebook>'],
    ['a component with something else for a name', '<amp-youtube data-videoid="../../x?y"></amp-youtube>'],
    ['a post without an address', '<blockquote class="instagram-media"></blockquote>'],
  ])('%s', (_name, embed) => {
    const html = htmlWith(embed);
    expect(html).not.toContain('<a ');
    expect(html).not.toContain('<figure>');
  });

  it('the same video a second time', () => {
    const frame = '<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>';
    expect(htmlWith(frame + frame).match(/<figure>/g)).toHaveLength(1);
  });

  it('a video beside the article, or below it', () => {
    const frame = '<iframe src="https://www.youtube.com/embed/abcDEF12345" title="Lain"></iframe>';
    const aside = `<aside><h2>Video</h2><p>Tonton di saluran kami</p>${frame}</aside>`;
    expect(htmlWith('', { before: aside, behind: aside })).not.toContain('youtube');
  });
});
