import { describe, expect, it } from 'vitest';
import { amid, found, OTHER, page } from './page';
import { judges, PROSE, TOLD } from './rows';

describe('notice', () => {
  it('goes: a bar about cookies', () => {
    const document = page({ aside: '<div class="bar">Kami memakai cookie. <button>Setuju</button></div>' });
    expect(found(document)).toEqual(['other: Kami memakai cookie. Setuju']);
  });
  it('stays: a part of a page whose builder calls all of its parts so', () => {
    const names = ['Elang', 'Camar'].map((name) => `<tr><td><a href="/klub/${name}/">${name}</a></td><td>12</td></tr>`);
    expect(found(amid(`<div class="cmp-table"><table>${names.join('')}</table></div>`))).toEqual([]);
  });
  it('goes: a bar about notifications', () => {
    const document = page({
      aside: '<div>Turn on notifications to hear first <button>Allow</button><button>Not now</button></div>',
    });
    expect(found(document)).toHaveLength(1);
  });
  const waits = 'Mit dem Laden des Videos sendet Ihr Browser Daten an dessen Anbieter, dem Sie damit zustimmen.';
  it.each([
    ['a button', `<div><p>${waits}</p><button>Video laden</button></div>`],
    ['a button, in a figure', `<figure><div><p>${waits}</p><button>Video laden</button></div></figure>`],
    [
      'a button, in words of the page',
      '<div><p>To see this content, allow cookies of its makers.</p><button>Allow</button></div>',
    ],
    [
      'a link, and a name that speaks of consent',
      '<div class="BorlabsCookie"><p>Auf den Knopf klicken, um die Karte der Wanderung in diesem Text zu sehen.</p><p><a href="#" role="button">Inhalt laden</a></p></div>',
    ],
    [
      'a switch',
      `<div><div>Hier steht ein Video</div><div>${waits}</div><label><input type="checkbox"> Immer</label></div>`,
    ],
    ...[
      'Mit Ihrer Zustimmung wird hier ein Video geladen, das auf einer anderen Seite liegt.',
      'Avec votre consentement, cette vidéo sera affichée depuis un autre site que le nôtre.',
      'Con tu consentimiento se cargará aquí un vídeo que está alojado en otro sitio.',
      'Com o seu consentimento, carregamos aqui um vídeo que está alojado noutro sítio.',
      'Con il tuo consenso verrà caricato qui un video che si trova su un altro sito.',
      'Za twoją zgodą załadujemy tutaj film, który znajduje się na innej stronie.',
      'S vaším souhlasem zde načteme video, které je umístěno na jiné stránce.',
      'Med dit samtykke vises her en video, som ligger på en anden side end vores.',
      'Med ditt samtycke visas här en film som ligger på en annan sajt än vår.',
      'Med ditt samtykke vises her en video som ligger på en annen side enn vår.',
      'Suostumuksellasi tässä näytetään video, joka on toisella sivustolla kuin meidän.',
      'Cu acordul tău încărcăm aici un videoclip care se află pe un alt site.',
      'Az Ön hozzájárulásával itt egy videó töltődik be, amely egy másik oldalon van.',
      'Με τη συγκατάθεσή σας φορτώνεται εδώ ένα βίντεο που βρίσκεται σε άλλη σελίδα.',
    ].map((words) => [words, `<div><p>${words}</p><button>OK</button></div>`]),
  ])('goes: the place among paragraphs of what another site shows, with %s', (_, between) => {
    expect(found({ between })).toHaveLength(1);
  });
  it.each([
    [
      'a picture with its caption and a button',
      `<figure><img src="/foto.jpg"><figcaption>${waits}</figcaption><button>Inhalt laden</button></figure>`,
    ],
    ['a paragraph that tells of it', `<p>${waits} Das sagte <a href="/datenschutz/rat">der Rat</a>.</p>`],
    ['two paragraphs with a link', `<div><p>${waits}</p><p>${waits} <a href="${OTHER}">So der Rat.</a></p></div>`],
    [
      'facts that fold',
      `<div><h3>Regeln</h3><button>+</button><ul><li>${waits}</li><li>Andere Daten bleiben.</li></ul></div>`,
    ],
    ['a quotation', `<div><blockquote>${waits}</blockquote><button>Merken</button></div>`],
    [
      'a sentence that speaks of something else',
      `<div><p>${waits}</p><p>Lesen Sie auch das Kleingedruckte, rät der Schlichter jedem, der einen neuen Vertrag unterschreibt.</p><button>Laden</button></div>`,
    ],
  ])('stays: %s', (_, between) => {
    expect(found({ between }).filter((each) => each.includes('Mit dem Laden'))).toEqual([]);
  });
  it('stays: dough in a box of such a name', () => {
    const between =
      '<div class="cookie"><p>Der Teig ruht eine Stunde, ehe die Bäckerin ihn auf dem Blech verteilt.</p><p><a href="#">Mehr</a></p></div>';
    expect(found({ between })).toEqual([]);
  });
  it('stays: prose about cookies', () => {
    expect(found({ between: '<p>Cookie di ponsel warga itu dihapus petugas.</p>' })).toEqual([]);
  });
});

describe('notice, each condition', () => {
  const waiting = 'Konten ini dari pihak ketiga dan menunggu izin pembaca.';
  judges([
    ['stays without anything to press', { between: `<div class="cookie"><p>${waiting}</p><p>Warga desa</p></div>` }],
    [
      'stays with another sentence',
      { between: `<div><p>${waiting}</p><p>${TOLD}</p><p>Desa</p><button>Buka</button></div>` },
    ],
    [
      'goes with a sentence about cookies',
      {
        between: `<div><p>${waiting}</p><p>Kami memakai cookie untuk itu, seperti situs lain juga.</p><p>Desa</p><button>Izinkan</button></div>`,
      },
      `other: ${waiting}Kami memakai cookie untuk itu, seperti situs lain juga.DesaIzinkan`,
    ],
    [
      'goes in a named box',
      { between: `<div class="cookie"><p>${waiting}</p><p>${TOLD}</p><p>Desa</p><button>Izinkan</button></div>` },
      `other: ${waiting}${TOLD}DesaIzinkan`,
    ],
    ['stays as a paragraph', { between: `<p><button>Izinkan</button> ${waiting}</p>` }],
    [
      'stays in a line of a text',
      amid(`<div>Kami memakai cookie <button>Ya</button>${`<br>${PROSE}`.repeat(15)}</div>`),
    ],
    [
      'goes with a link in a named box',
      { between: '<div class="cookie">Kami memakai cookie <a href="/aturan/">di sini</a> saja</div>' },
      'other: Kami memakai cookie di sini saja',
    ],
    [
      'stays with a field and a link',
      { between: '<div>Kue cookie <input name="a"> <a href="/resep/">resep</a> warga</div>' },
    ],
  ]);
});
