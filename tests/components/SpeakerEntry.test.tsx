import { describe, expect, it } from 'vitest';
import { SpeakerEntry } from '../../components/SpeakerEntry';
import { seen, show } from './show';
import { indonesian } from './words';

const said = {
  title: 'Ombak Tidak Menunggu',
  publisher: 'Kabar Timur',
  published: '2021-05-20T09:31:07+07:00',
  lang: 'id',
  dir: 'ltr' as const,
  role: 'Menteri Laut',
  text: 'ombak tidak menunggu siapa pun',
  href: '/reader.html?id=a1#quote=0-12',
};

describe('SpeakerEntry', () => {
  it('names the speaker, how often, and for each quotation role, publisher, day and article', () => {
    const { one } = show(<SpeakerEntry name="Sinta Pranoto" quotes={[said]} />);
    expect(seen(one('summary'))).toBe('Sinta Pranoto 1 quote');
    expect(seen(one('li'))).toBe(
      'ombak tidak menunggu siapa punMenteri Laut · Kabar Timur · 20 May 2021 · Ombak Tidak Menunggu',
    );
    expect(one('a').getAttribute('href')).toBe('/reader.html?id=a1#quote=0-12');
    expect(one('q').lang).toBe('id');
  });

  it('repeats no office that the speaker is known by alone', () => {
    const { one } = show(<SpeakerEntry name="seorang menteri laut" quotes={[{ ...said, role: 'menteri laut' }]} />);
    expect(seen(one('li'))).toBe('ombak tidak menunggu siapa punKabar Timur · 20 May 2021 · Ombak Tidak Menunggu');
  });

  it('makes do with what it has, in the language of the interface', () => {
    const bare = { ...said, title: '', publisher: '', published: '', role: '' };
    const { one, all } = show(
      <SpeakerEntry name="سارة" quotes={[{ ...bare, lang: 'ar', dir: 'rtl' }, said]} />,
      indonesian,
    );
    expect(seen(one('summary'))).toBe('سارة 2 kutipan');
    expect(all('li').map(seen)[0]).toBe('ombak tidak menunggu siapa punTanpa judul');
    expect(one('q').dir).toBe('rtl');
  });
});
