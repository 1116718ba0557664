import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { KeyQuotes } from '../../components/KeyQuotes';
import { anArticle } from './an-article';
import { seen, show } from './show';

describe('KeyQuotes', () => {
  it('shows the three of lowest rank, each with its own words, speaker and role', () => {
    const { parts, all } = show(<KeyQuotes article={anArticle()} onShow={() => {}} />);
    // Also for who copies it.
    expect(all('.quote-who').map(seen).slice(0, 2)).toEqual([
      'Sinta Pranoto, Menteri Laut',
      'Sinta Pranoto, Menteri Laut',
    ]);
    expect(parts('quote').map(seen)).toEqual([
      'Kami ingin pelabuhan yang bersih, dan kami akan membangunnya sendiri',
      'ombak tidak menunggu siapa pun',
      'terlalu mahal',
    ]);
    expect(parts('speaker').map(seen)).toEqual(['Sinta Pranoto', 'Sinta Pranoto', '']);
    expect(parts('role').map(seen)).toEqual(['Menteri Laut', 'Menteri Laut', '']);
  });

  it('says an office once where nobody is known by more, or who speaks is called by it', () => {
    const [quote] = anArticle().quotes;
    const shown = (speaker: string, role: string) =>
      show(
        <KeyQuotes
          article={anArticle({ quotes: quote ? [{ ...quote, speaker, speakerFull: speaker, role }] : [] })}
          onShow={() => {}}
        />,
      )
        .all('.quote-who')
        .map(seen);
    expect(shown('Seorang wali murid', 'seorang wali murid')).toEqual(['Seorang wali murid']);
    expect(shown('Presiden Sinta', 'Presiden')).toEqual(['Presiden Sinta']);
    expect(shown('Sinta Pranoto', 'Presiden')).toEqual(['Sinta Pranoto, Presiden']);
  });

  it('gives a quotation without a sure speaker in its sentence, and no further', () => {
    const { all } = show(<KeyQuotes article={anArticle()} onShow={() => {}} />);
    expect(seen(all('blockquote').at(2) ?? document.body)).toBe('Seorang warga menyebut rencana itu “terlalu mahal”.');
  });

  it('shows no single word that nobody said, and keeps it in the fold', () => {
    const paragraphs = ['Rencana itu dinilai “mahal” oleh banyak warga.'];
    const word = { paragraph: 0, start: 21, end: 26, text: 'mahal', speaker: '', speakerFull: '', role: '', rank: 0 };
    const { all, one } = show(<KeyQuotes article={anArticle({ paragraphs, quotes: [word] })} onShow={() => {}} />);
    expect(all('blockquote')).toHaveLength(0);
    expect(seen(one('summary'))).toBe('All quotes by speaker (1)');
    const said = { ...word, speaker: 'Sinta Pranoto', speakerFull: 'Sinta Pranoto' };
    const { parts } = show(<KeyQuotes article={anArticle({ paragraphs, quotes: [said] })} onShow={() => {}} />);
    expect(parts('quote').map(seen)).toEqual(['mahal']);
    // Where words are not parted, a sentence looks like one.
    const sentence = { ...word, text: '見直しが必要と判断した' };
    expect(
      show(<KeyQuotes article={anArticle({ paragraphs, quotes: [sentence] })} onShow={() => {}} />).parts('quote'),
    ).toHaveLength(1);
  });

  it('shows once what is printed again, with its speaker where that is known', async () => {
    const quote = (paragraph: number, text: string, speaker: string) => ({
      paragraph,
      start: 0,
      end: text.length,
      text,
      speaker,
      speakerFull: speaker,
      role: '',
      rank: paragraph,
    });
    const quotes = [
      quote(0, 'Kami masih menunggu hujan', ''),
      quote(1, 'Kami masih menunggu hujan,', 'Arif Budiman'),
      quote(2, 'Kami masih menunggu hujan', 'Arif Budiman'),
      quote(3, 'Kami masih menunggu hujan', 'Sinta Pranoto'),
    ];
    const article = anArticle({ paragraphs: quotes.map(({ text }) => text), quotes });
    const { parts, one } = show(<KeyQuotes article={article} onShow={() => {}} />);
    expect(parts('speaker').map(seen)).toEqual(['Arif Budiman', 'Sinta Pranoto']);
    expect(seen(one('summary'))).toBe('All quotes by speaker (4)');
  });

  it('names each button after the words that it stands beside', () => {
    const { all } = show(<KeyQuotes article={anArticle()} onShow={() => {}} />);
    const names = all('button').map((button) => button.getAttribute('aria-label'));
    expect(names[0]).toBe('Show in the article: Kami ingin pelabuhan yang bersih, dan ka…');
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps a quotation in sight after a long way to it', () => {
    const lead = 'kata yang panjang '.repeat(30);
    const paragraphs = [`Ini ${lead}dan “terlalu mahal”.`];
    const start = (paragraphs[0] ?? '').indexOf('terlalu');
    const quote = {
      paragraph: 0,
      start,
      end: start + 13,
      text: 'terlalu mahal',
      speaker: '',
      speakerFull: '',
      role: '',
      rank: 0,
    };
    const { one } = show(<KeyQuotes article={anArticle({ paragraphs, quotes: [quote] })} onShow={() => {}} />);
    expect(seen(one('blockquote'))).toMatch(/^… \S.{60,130}“terlalu mahal”\.$/);
  });

  it('lists all by speaker once the fold is opened, the unsure ones last', async () => {
    const { one, all } = show(<KeyQuotes article={anArticle()} onShow={() => {}} />);
    expect(seen(one('summary'))).toBe('All quotes by speaker (4)');
    const fold = one<HTMLDetailsElement>('details');
    expect(all('h3')).toHaveLength(0);
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(all('h3').map(seen)).toEqual(['Sinta Pranoto', 'Bram Tuela', 'Speaker not certain']));
    expect(all('.speaker-quotes li')).toHaveLength(4);
  });

  it('writes names in the direction of the article, and its own words in that of the page', async () => {
    const { one, all } = show(<KeyQuotes article={anArticle({ dir: 'rtl' })} onShow={() => {}} />);
    one<HTMLDetailsElement>('details').open = true;
    one('details').dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(all('h3').map(({ dir }) => dir)).toEqual(['rtl', 'rtl', '']));
  });

  it('asks to show the place, from the words and from the named button', () => {
    const onShow = vi.fn();
    const { one, all, press } = show(<KeyQuotes article={anArticle()} onShow={onShow} />);
    press(one('blockquote'));
    const button = all('button').find((element) => seen(element) === 'Show in the article');
    press(button ?? document.body);
    expect(onShow.mock.calls.map(([quote]) => quote.paragraph)).toEqual([1, 1]);
  });

  it('copies the exact words as printed, with speaker, publisher, date and address', async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { all, press, one } = show(<KeyQuotes article={anArticle()} onShow={() => {}} />);
    press(all('button').find((element) => seen(element) === 'Copy this quote') ?? document.body);
    await vi.waitFor(() => expect(seen(one('[role=status]'))).toBe('Copied'));
    expect(writeText).toHaveBeenCalledWith(
      '“Kami ingin pelabuhan yang bersih, dan kami akan membangunnya sendiri,” — Sinta Pranoto, Menteri Laut\n' +
        'Kabar Timur, 20 May 2021 09:31\nhttps://kabartimur.example/ombak',
    );
    vi.unstubAllGlobals();
  });

  it('is not there when nobody is quoted', () => {
    const { parts } = show(<KeyQuotes article={anArticle({ quotes: [] })} onShow={() => {}} />);
    expect(parts('quotes')).toHaveLength(0);
  });

  it('shows the article’s own picture of a speaker whom its caption names, or the kept copy of it', () => {
    const source = 'https://kabartimur.example/pranoto.jpg';
    const figure = `<figure><img src="${source}" alt=""><figcaption>Sinta Pranoto di dermaga</figcaption></figure>`;
    const article = anArticle({ html: figure });
    const addresses = (pictureAddress?: (address: string) => unknown) => {
      const { all } = show(<KeyQuotes article={article} pictureAddress={pictureAddress} onShow={() => {}} />);
      return all('.quote-portrait').map((picture) => picture.getAttribute('src'));
    };
    expect(addresses()).toEqual([source, source]);
    expect(addresses(() => 'blob:kept')).toEqual(['blob:kept', 'blob:kept']);
    expect(addresses(() => null)).toEqual([]);
  });

  it('shows no broken picture where a portrait does not come', async () => {
    const figure =
      '<figure><img src="https://kabartimur.example/x.jpg"><figcaption>Sinta Pranoto</figcaption></figure>';
    const { all } = show(<KeyQuotes article={anArticle({ html: figure })} onShow={() => {}} />);
    expect(all('.quote-portrait')).toHaveLength(2);
    await act(() => void all('.quote-portrait')[0]?.dispatchEvent(new Event('error')));
    expect(all('.quote-portrait')).toHaveLength(1);
  });
});
