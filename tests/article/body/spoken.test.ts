import { describe, expect, it } from 'vitest';
import { dropSpokenWords } from '../../../lib/article/body/spoken';

const seen = (html: string): string => {
  const body = document.createElement('div');
  body.innerHTML = html;
  dropSpokenWords(body);
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
};

describe('words that are there only to be heard', () => {
  it.each([
    'sr-only',
    'visually-hidden',
    'u-visuallyhidden',
    'screen-reader-text',
    'off-screen',
    'css-1x-VisuallyHidden e2',
    'aural',
  ])('drops the note inside a link: %s', (name) => {
    expect(seen(`<p>Read <a href="/r">the report<span class="${name}"> (opens in a new window)</span></a>.</p>`)).toBe(
      'Read the report.',
    );
  });

  it.each(['h2', 'div', 'b'])('drops it whatever the element: %s', (name) => {
    expect(seen(`<${name} class="visually-hidden">Article content</${name}><p>The ferry left.</p>`)).toBe(
      'The ferry left.',
    );
  });

  it.each(['(opens in new tab)', '(öffnet im neuen Fenster)', '(buka di jendela baru)'])(
    'drops the note in brackets at the end of a link, whatever its name: %s',
    (note) => {
      expect(seen(`<p>Read <a target="_blank" href="/r">the report <span class="zx">${note}</span></a>.</p>`)).toBe(
        'Read the report .',
      );
    },
  );

  it('keeps a link to the text for whoever lists what was left out', () => {
    expect(seen('<a class="skip-link screen-reader-text" href="#content">Skip to content</a>')).toBe('Skip to content');
  });

  it('drops the label that is glued to a caption', () => {
    expect(seen('<figcaption><span class="off-screen">Media caption</span>Who built the ferry?</figcaption>')).toBe(
      'Who built the ferry?',
    );
    expect(
      seen('<figcaption><span class="off-screen">Image caption</span><span>The ferry at the pier</span></figcaption>'),
    ).toBe('The ferry at the pier');
  });

  it('drops the label before a caption, known by its comma', () => {
    expect(
      seen('<figure><figcaption><span><b>Image caption,</b></span><p>The ferry at the pier</p></figcaption></figure>'),
    ).toBe('The ferry at the pier');
    expect(
      seen('<figure><figcaption><span>التعليق على الصورة،</span> <p>العبارة في الميناء</p></figcaption></figure>'),
    ).toBe('العبارة في الميناء');
  });
});

describe('what somebody reads stays', () => {
  it.each(['(about the window of the ferry) ', '(PDF)', 'the broken window'])('at the end of a link: %s', (words) => {
    const link = `<a href="/r">the report <span>${words}</span></a>`;
    expect(seen(`<p>Read ${link}.</p>`)).toContain(words.trim());
    expect(seen(`<p>Read ${link.replace('<a ', '<a target="_blank" ').replace(/<.?span>/g, '')}.</p>`)).toContain(
      words.trim(),
    );
  });

  it.each([
    [
      'the spoken twin of a drawn initial',
      '<p><span aria-hidden="true">T</span><span class="sr-only">T</span>he ferry</p>',
      'TThe ferry',
    ],
    [
      'a place at the start of a caption',
      '<figcaption><b>Tanjung Rawa,</b> the second port</figcaption>',
      'Tanjung Rawa, the second port',
    ],
    [
      'a label in a caption without a pause, as it is printed on paper too',
      '<figcaption><span class="off-screen">Image caption</span> <span>The ferry at the pier</span></figcaption>',
      'Image caption The ferry at the pier',
    ],
    ['the headline of a page', '<h1 class="visually-hidden">Ferry leaves</h1>', 'Ferry leaves'],
    [
      'a label whose caption goes on in a small letter',
      '<figcaption><span class="sr-only">Photo of</span>the ferry</figcaption>',
      'Photo ofthe ferry',
    ],
    [
      'a word of a caption’s own sentence',
      '<figcaption><span class="sr-only">The</span> ferry at the pier</figcaption>',
      'The ferry at the pier',
    ],
    ['a caption of one part', '<figcaption><span>Ratna Wulandari,</span></figcaption>', 'Ratna Wulandari,'],
    [
      'a sentence with a comma at its end',
      '<figcaption><p>When the ferry left the pier at last,</p><p>all cheered.</p></figcaption>',
      'When the ferry left the pier at last,all cheered.',
    ],
    [
      'a linked name before a caption',
      '<figcaption><a href="/x">Wulandari,</a><p>minister</p></figcaption>',
      'Wulandari,minister',
    ],
    ['a word of such a name in another', '<p><span class="off-screenplay">The play</span></p>', 'The play'],
    [
      'a paragraph of a name like that',
      `<p class="sr-only">${'The council decided on the fare. '.repeat(3)}</p>`,
      'The council decided on the fare. '.repeat(3).trim(),
    ],
  ])('%s', (_, html, text) => {
    expect(seen(html)).toBe(text);
  });
});
