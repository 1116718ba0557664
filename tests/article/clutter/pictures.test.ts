import { describe, expect, it } from 'vitest';
import { found } from './page';

const SHARER = '<a href="https://www.facebook.com/sharer/sharer.php?u=x"><svg></svg></a>';

describe('pictures of the article stay with what lies on them', () => {
  const stays: Record<string, string> = {
    'a link that enlarges it': '<div><picture><img src="a.jpg"></picture><a href="#img-2">Lihat semua foto</a></div>',
    'a link beside it that leads on':
      '<div><picture><img src="a.jpg"></picture><a href="/foto/12">Berikutnya</a></div>',
    'icons that share it': `<figure><a href="#img-2"><picture><img src="a.jpg"></picture></a><div>${SHARER}</div></figure>`,
    'its credit, the name of a network': `<div><div class="cell_image_box"><img src="a.jpg"></div>${SHARER}<div>Facebook</div></div>`,
  };
  for (const [what, between] of Object.entries(stays))
    it(what, () => expect(found({ between }).filter((gone) => !/: (?:Facebook)?$/.test(gone))).toEqual([]));

  it('and the icons alone go', () =>
    expect(
      found({ between: `<div><div class="feat-image"><img src="a.jpg"></div><div class="alat">${SHARER}</div></div>` }),
    ).toEqual(['share: ']));
});

describe('what opens or names something stays', () => {
  const stays: Record<string, string> = {
    'the hour of a post, which leads to itself': '<p><a href="#post1709417828">1709417828</a></p>',
    'a table of contents with the name of a widget':
      '<div class="contents topic"><ul><li><a href="#a">Sejarah jembatan</a></li><li><a href="#b">Cara memperbaiki</a></li></ul></div>',
    'a heading that may be read aloud':
      '<h2 class="readspeaker">Jembatan itu dulu dibangun oleh para petani dari bambu.</h2>',
  };
  for (const [what, between] of Object.entries(stays)) it(what, () => expect(found({ between })).toEqual([]));

  it('"read more" that leads nowhere', () =>
    expect(found({ after: '<div><a href="">Baca selengkapnya</a></div>' })).toEqual([]));
});
