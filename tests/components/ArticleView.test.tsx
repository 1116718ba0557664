// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArticleView } from '../../components/ArticleView';
import { anArticle } from './an-article';
import { seen, show } from './show';
import { english } from './words';

describe('ArticleView', () => {
  it('shows every paragraph in order, with the caption named', () => {
    const article = anArticle();
    const { all, part } = show(<ArticleView article={article} />);
    expect(all('[data-part="article"] p').map(seen)).toEqual(article.paragraphs);
    expect(seen(part('caption'))).toBe('Pelabuhan pada pagi hari');
  });

  it('prints the credits under the article, outside of its paragraphs', () => {
    const { part, root } = show(<ArticleView article={anArticle()} />);
    expect(seen(part('credits'))).toBe('Sumber : WL/SL');
    expect(part('article').contains(part('credits'))).toBe(false);
    expect(root.textContent?.endsWith('Sumber : WL/SL')).toBe(true);
  });

  it('lets nothing through that runs', () => {
    const html =
      '<p onclick="alert(1)">Satu</p><script>alert(1)</script><img src=x onerror="alert(1)"><a href="javascript:alert(1)">dua</a>';
    const { root, part } = show(<ArticleView article={anArticle({ html })} />);
    expect(root.querySelector('script, [onclick], [onerror]')).toBeNull();
    expect(part('article').innerHTML).not.toContain('javascript:');
  });

  it('leaves the text where it is while its pictures arrive', () => {
    const html =
      '<p>Satu</p><figure><img src="https://a.example/b.jpg"></figure><p>Dua <img src="https://a.example/c.jpg"></p><p>Tiga</p>';
    const view = (...arrived: string[]) => (
      <ArticleView
        article={anArticle({ html })}
        pictureAddress={(src) => (arrived.includes(src) ? `blob:${src}` : { missing: 'Waiting.' })}
      />
    );
    const { all, draw, root } = show(view());
    const [first, second, third] = all('[data-part="article"] p');
    expect(seen(root)).toContain('SatuWaiting.Dua Waiting.Tiga');
    draw(view('https://a.example/b.jpg'));
    expect(all('img').map((picture) => picture.getAttribute('src'))).toEqual(['blob:https://a.example/b.jpg']);
    expect(all(`[data-part="article"] p`).every((each, index) => each === [first, second, third][index])).toBe(true);
    draw(view('https://a.example/b.jpg', 'https://a.example/c.jpg'));
    expect(all('img')).toHaveLength(2);
    const now = all('[data-part="article"] p');
    expect([now[0] === first, now[1] === second, now[2] === third]).toEqual([true, false, true]);
  });

  it('carries the language and the direction of the article', () => {
    const { part } = show(<ArticleView article={anArticle({ lang: 'ar', dir: 'rtl' })} />);
    expect(part('article').lang).toBe('ar');
    expect(part('article').dir).toBe('rtl');
  });

  it('names what another site showed, and opens it beside the page', () => {
    const html = '<figure><a href="https://www.youtube.com/watch?v=abcDEF12345" title="Kapal"></a></figure>';
    const { one } = show(<ArticleView article={anArticle({ html })} />);
    expect(seen(one('figure a'))).toBe('Kapal · youtube.com');
    expect(one('figure a').getAttribute('target')).toBe('_blank');
  });

  it('asks for pictures without saying from where, and opens links beside the page', () => {
    const html = '<p><a href="https://a.example/">a</a></p><img src="https://a.example/b.jpg">';
    const { one } = show(<ArticleView article={anArticle({ html })} />);
    expect(one('img').getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(one('a').getAttribute('rel')).toBe('noopener noreferrer');
    expect(one('a').getAttribute('target')).toBe('_blank');
  });

  it('takes kept pictures where there are some, and says in words what a missing one shows', () => {
    const html =
      '<img src="https://a.example/1.jpg" srcset="https://a.example/2x.jpg 2x" alt="satu"><img src="https://a.example/2.jpg" alt="Kapal">';
    const address = (src: string) => (src.endsWith('1.jpg') ? 'blob:kept' : null);
    const { all, one } = show(<ArticleView article={anArticle({ html })} pictureAddress={address} />);
    expect(all<HTMLImageElement>('img').map((picture) => picture.getAttribute('src'))).toEqual(['blob:kept']);
    expect(one('img').hasAttribute('srcset')).toBe(false);
    expect(seen(one('.article-missing'))).toBe('Kapal');
  });

  it('says why a kept picture is missing, beside what it shows', () => {
    const html = '<img src="https://a.example/2.jpg" alt="Kapal">';
    const address = () => ({ missing: 'Not allowed yet.' });
    const { all } = show(<ArticleView article={anArticle({ html })} pictureAddress={address} />);
    expect(all('.article-missing > span').map((line) => [line.dir, seen(line)])).toEqual([
      ['auto', 'Kapal'],
      ['auto', 'Not allowed yet.'],
    ]);
  });

  it('does not say twice what the caption of a missing picture says', () => {
    const html =
      '<figure><img src="https://a.example/2.jpg" alt="Kapal"><figcaption>Kapal di dermaga</figcaption></figure>';
    const { one } = show(<ArticleView article={anArticle({ html })} pictureAddress={() => null} />);
    expect(seen(one('.article-missing'))).toBe(english.t('article_picture_missing'));
  });

  it('replaces a picture that does not come', () => {
    const { one } = show(<ArticleView article={anArticle()} />);
    one('img').dispatchEvent(new Event('error'));
    expect(seen(one('.article-missing'))).toBe('Pelabuhan pagi hari');
  });
});
