import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lib/article/quotes';

const told = (lang: string, ...paragraphs: string[]) =>
  findQuotes({ paragraphs, title: '', lang }).map(({ text, speakerFull, role }) => [text, speakerFull, role]);

describe('words of somebody who was not read', () => {
  it('are not given to the one before: an unnamed one of several', () => {
    expect(
      told(
        'pl',
        'Jan Wilk, kandydat na kanclerza, zapowiedział nowe granice.',
        '– To otwarcie drzwi do piekła – argumentował jeden z deputowanych, ostrzegając przed prawicą.',
      ),
    ).toEqual([['To otwarcie drzwi do piekła', '', '']]);
  });

  it('but to the one before where the subject is left out', () => {
    expect(
      told('pl', 'Jan Wilk zapowiedział nowe granice. „To otwarcie drzwi do piekła” – powiedział w czwartek.')[0]?.[1],
    ).toBe('Jan Wilk');
  });

  it('a newspaper in marks behind the verb is spoken to', () => {
    expect(
      told(
        'pl',
        'Jan Wilk zapowiedział zmiany.',
        '– Taka zapowiedź jest złożona nieco na wyrost – mówi „Gazecie Porannej” Olga Stadt, socjolog.',
      )[0]?.[1],
    ).toBe('Olga Stadt');
  });
});

describe('a clause behind the subject', () => {
  it.each([
    ['id', 'Siti Aminah yang mewakili keluarga korban mengatakan, “Kami menunggu putusan itu.”', 'Siti Aminah'],
    ['ms', 'Siti Aminah yang mewakili keluarga mangsa berkata, “Kami menunggu keputusan itu.”', 'Siti Aminah'],
    ['en', 'Dale Marsh who shot Mike Ford said: “I was not myself that night.”', 'Dale Marsh'],
    // a clause that tells whose words follow
    ['id', 'Siti Aminah yang mengenal Budi Santoso, mengatakan: “Kami menunggu putusan itu.”', 'Siti Aminah'],
    // "as well": the name comes behind the clause
    ['id', 'Ekonom yang juga Staf Ahli Menteri Raka Pardede mengatakan, “Kami menunggu putusan itu.”', 'Raka Pardede'],
  ])('%s: %s', (lang, text, speaker) => {
    expect(told(lang, text)[0]?.[1]).toBe(speaker);
  });
});

describe('an office of somebody else', () => {
  it('"… itu" tells the office of the one named last, not of the one who spoke last', () => {
    const spoken = '"Cerita saya sudah bisa ditulis jadi novel," kata Raden Brata.';
    expect(
      told('id', spoken, 'Dewi Sartika divonis empat tahun. Mantan putri kecantikan itu mengatakan "tidak takut".'),
    ).toEqual([
      ['Cerita saya sudah bisa ditulis jadi novel,', 'Raden Brata', ''],
      ['tidak takut', expect.anything(), expect.anything()],
    ]);
    expect(
      told('id', `${spoken} Mantan gubernur itu mengatakan "tidak takut sama sekali".`).map(([, name, role]) => [
        name,
        role,
      ])[0],
    ).toEqual(['Raden Brata', 'Mantan gubernur']);
  });

  it('ends before small words where nouns are capitalised', () => {
    expect(
      told(
        'de',
        '„Ich gehe einen Schritt aus dem Licht“, sagte Anna Bergmann. Das könnte Bergmann als Präsidentin der Versammlung tun.',
        'Anna Bergmann, Präsidentin der Versammlung, reist ab.',
      )[0],
    ).toEqual(['Ich gehe einen Schritt aus dem Licht', 'Anna Bergmann', 'Präsidentin der Versammlung']);
  });
});

describe('what is no part of a name', () => {
  it.each([
    ['zh', '王芳感慨说：“大家看起来都很灵巧，不仅是年轻人，连老年人都非常有活力。”', '王芳'],
    ['zh', '晨报网站不久前刊文称：“当地政府十分重视建设好公园服务当地居民。”', '晨报网站'],
    [
      'ar',
      'وأضاف سامي الحداد البالغ من العمر 25 عاماً أنه "من الصعب أن يختار هذه الإجراءات، ومن الصعب فهمها".',
      'سامي الحداد',
    ],
    ['ja', '近くに住む会社員の中川美咲さん（34）は「ドーンという音がして、窓が揺れた」と話した。', '中川美咲'],
    ['ja', '県警の佐伯真一本部長は会見で「県民の信頼を損ない、深くおわびする」と謝罪した。', '佐伯真一'],
    ['ko', '인근 주민 박지은(41)씨는 "펑 하는 소리가 나서 연기가 자욱했다"고 말했다.', '박지은'],
    ['ko', '경찰 관계자는 "정확한 사고 경위를 조사 중"이라고 설명했다.', '경찰 관계자'],
    ['zh', '“今年收成不错，一亩地多赚了三百块。”种粮大户王建国笑着说。', '王建国'],
    ['zh', '家长张伟告诉记者：“孩子现在九点就能睡觉了。”', '张伟'],
    ['th', 'นายสมชาย ใจดี ผู้ว่าราชการจังหวัด กล่าวว่า "เราจะเร่งช่วยเหลือผู้ประสบภัยทุกคน"', 'สมชาย ใจดี'],
    ['th', 'พ.ต.อ.อนุชา ศรีสุข เปิดเผยว่า "ผู้ต้องหารับสารภาพแล้ว ตำรวจกำลังขยายผล"', 'อนุชา ศรีสุข'],
    ['th', '"รัฐบาลไม่มีนโยบายขึ้นภาษีในปีนี้" นายกรัฐมนตรี กล่าว', 'นายกรัฐมนตรี'],
    ['hi', 'पुलिस अधीक्षक अनिल मेहता ने बताया कि "आरोपी को गिरफ्तार कर लिया गया है"।', 'अनिल मेहता'],
    [
      'vi',
      'Bộ trưởng Giao thông vận tải Nguyễn Văn Thắng nói: "Chúng tôi cam kết không lùi thời hạn".',
      'Nguyễn Văn Thắng',
    ],
    ['ar', 'وقالت العقيد في شرطة المدينة سيلينا نويز: "لم نعثر على أي أثر للمشتبه به".', 'سيلينا نويز'],
    ['ar', 'وقالت سيلينا نويز في مؤتمر صحفي: "لم نعثر على أي أثر للمشتبه به".', 'سيلينا نويز'],
    ['ar', 'وقالت سيلينا نويز وهي من سكان الحي: "لم نعثر على أي أثر للمشتبه به".', 'سيلينا نويز'],
    ['ar', 'وقال سعيد الهاشمي والذي يقود الفريق: "لم نعثر على أي أثر للمشتبه به".', 'سعيد الهاشمي'],
  ])('%s: %s', (lang, paragraph, name) => {
    expect(told(lang, paragraph)[0]?.[1]).toBe(name);
  });

  it('a name may end like a verb of one sign', () => {
    expect(told('zh', '李称说：“这里的空气和别处一样好，街道很干净。”')[0]?.[1]).toBe('李称');
  });
});

describe('who does not speak though he stands before the verb', () => {
  it('the account that somebody writes on', () => {
    const text =
      'Gubernur Sukamaju, Dedi Mulyana, melalui akun Instagram-nya menulis, "Sekolah bukan tempat pungutan."';
    expect(told('id', text)[0]?.[1]).toBe('Dedi Mulyana');
  });

  it('whoever begins the next sentence, also behind a quotation in the quotation', () => {
    const speaker = (text: string) => told('en', 'Ann Ford told of Paul Keller.', text)[0]?.[1];
    expect(speaker(`"He would say: 'This is good.'" Keller would later ask to meet Ford's sister.`)).toBe('Ann Ford');
    expect(speaker(`"He would say: 'This is good,'" Keller told reporters.`)).toBe('Paul Keller');
  });

  it('whom others accuse', () => {
    expect(told('en', 'Ann Ford has been accused of "running scared from voters" in the debate.')[0]?.[1]).not.toBe(
      'Ann Ford',
    );
    expect(told('en', 'Ann Ford accused them of "running scared from voters" in the debate.')[0]?.[1]).toBe('Ann Ford');
    expect(told('en', 'The plan was described as "beyond all belief" by Ann Ford.')[0]?.[1]).toBe('Ann Ford');
  });
});
