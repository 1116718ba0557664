import { describe, expect, it } from 'vitest';
import { said } from './said';

const names = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).map(({ full }) => full);

describe('Chinese', () => {
  it('takes a comma of Latin shape before the closing mark for the end of somebody’s words', () => {
    const text = '“动手的课最能留住孩子,”王素芬说,“有个孩子平时坐不住五分钟,这里能坐一下午。”';
    expect(names('zh-CN', '校长王素芬介绍,课后服务很好。', text)).toEqual(['王素芬', '王素芬']);
  });

  it('has “she” for whom the paragraph begins with, and not for who spoke before', () => {
    const two = '五年级学生韦小满把第一把伞送给了母亲。母亲在电话里问多少钱,她说:“不要钱,要六个星期五。”';
    expect(names('zh-CN', '“很好,大家都很高兴,”王素芬说。', two).at(-1)).toBe('韦小满');
  });

  it('has it where the paragraph begins otherwise', () => {
    const two = '第二天下了雨,她说:“不要钱,要六个星期五,大家都知道。”';
    expect(names('zh-CN', '“很好,大家都很高兴,”王素芬说。', two).at(-1)).toBe('王素芬');
  });
});

describe('Japanese', () => {
  it('has who stands behind the words say them, whatever the verb', () => {
    const two = '「みんなちゃんと時間通りに集まるんだなって」と真壁さんは笑った。';
    expect(names('ja', '担当したのは高校2年の真壁莉子さん。', two)).toEqual(['真壁莉子']);
  });

  it.each([
    [
      'a thing whose clause ends before',
      '駅舎が6月に解体されると聞き、「最後に人を待たせてやりたかった」と呼びかけを始めた。',
    ],
    ['what it is written on', '値段の欄には「売り物ではありません」とある。'],
  ])('has nobody speak: %s', (_, text) => {
    expect(names('ja', text).join('')).toBe('');
  });

  it('has somebody whose clause ends before the words', () => {
    expect(names('ja', '大槻昭三さんが6月に閉まると聞き、「最後に人を待たせてやりたかった」と話した。')).toEqual([
      '大槻昭三',
    ]);
  });

  it('has who tells it in the paragraph below', () => {
    const below = '近くに住む田中花子さん(67)は声を震わせながら語った。';
    expect(names('ja', '「怖くて朝まで一睡もできなかったんです」', below)).toEqual(['田中花子']);
  });

  it('not who only does something there', () => {
    const below = '近くに住む田中花子さん(67)は駅前で花を売っている。';
    expect(names('ja', '「怖くて朝まで一睡もできなかったんです」', below)).toEqual(['']);
  });

  it('has who stands behind the words rather than whose clause leads to them', () => {
    const text = '店主の小野寺健一さん(58)が店を閉めると決め、「本当に寂しくなるね」と常連客は語った。';
    expect(names('ja', text)).toEqual(['常連客']);
  });

  it('has words in a row all found', () => {
    expect(names('ja', '裏には一言。「通学の40分で読み終えました」「失恋した日に買ったんだ」――。')).toHaveLength(2);
  });
});

describe('Korean', () => {
  it('has who tells it in the paragraph below', () => {
    const one = '[해담=해담일보] 문가온 기자 = "물 밑이 허옇게 죽어 있었지. 이제는 들어가면 숲이야."';
    expect(names('ko', one, '물질 52년 차 해녀 고춘옥(71) 씨가 장비를 내려놓으며 말했다.')).toEqual(['고춘옥']);
  });

  it('not who only does something there', () => {
    const one = '"물 밑이 허옇게 죽어 있었지. 이제는 들어가면 숲이야."';
    expect(names('ko', one, '해녀 고춘옥(71) 씨가 장비를 내려놓았다. 바다는 잔잔했다.')).toEqual(['']);
  });

  it('has who stands behind the words with an age and “grandmother”', () => {
    const text =
      '“처음엔 화가 나서 걸었지. 걷다 보니 무릎이 나아버렸네” 오정례(81) 할머니가 지팡이를 들어 보이며 말했다.';
    expect(names('ko', text)).toEqual(['오정례']);
  });

  it('knows the only one with a surname by it', () => {
    const one = '어촌계장 부성호(63) 씨는 벽에 지도를 그린다.';
    expect(names('ko', one, '부 씨는 "법보다 무서운 게 삼촌들 눈"이라며 웃었다.')).toEqual(['부성호']);
    const two = '부진호(50) 씨는 옆에 있었다.';
    expect(names('ko', one, two, '부 씨는 "법보다 무서운 게 삼촌들 눈"이라며 웃었다.')).toEqual(['부 씨']);
  });
});

describe('Vietnamese', () => {
  it('has a title before a name at the beginning be no pronoun', () => {
    const one = 'Trời chưa sáng. Bà Tư Nhàn, 68 tuổi, vẫn ngồi bán như suốt 44 năm qua.';
    expect(names('vi', one, '"Hồi xưa đứng đầu cầu ngó xuống không thấy nước," bà nói.')).toEqual(['Tư Nhàn']);
  });
});

describe('Vietnamese “bà”', () => {
  it('is no man', () => {
    const one = 'Ông Lê Văn Bảy ngồi canh lửa. "Tôi nhóm lò cho khỏi quên", ông nói.';
    const two = 'Chợ đã vãn người mua. "Cái khó là nghề cần người trẻ", bà nói.';
    expect(names('vi', one, two)).toEqual(['Lê Văn Bảy', '']);
  });

  it('does not mean a village', () => {
    const one = 'Hai giờ sáng, ông Lê Văn Bảy ngồi trên chiếc ghế tre.';
    const two = 'Làng Phú Ân từng có 60 lò.';
    expect(names('vi', one, two, '"Tôi nhóm lò cho khỏi quên", ông nói.')).toEqual(['Lê Văn Bảy']);
  });
});

describe('Bengali', () => {
  it('has "says" directly before the words', () => {
    expect(names('bn', 'পঞ্চম শ্রেণির ছাত্রী মরিয়ম খাতুন বলে, ‘আগে বই মাথায় নিতাম। আজ কোলে নিয়ে গেছি।’')).toEqual(['মরিয়ম খাতুন']);
  });

  it('has no words where "says" leads to none', () => {
    expect(names('bn', 'মরিয়ম খাতুন বলে গেছেন আজ ‘নৌকা’ আসবে না।').join('')).toBe('');
  });
});

describe('Arabic', () => {
  it.each([
    ['whom it is told', 'يقول الزموري لصدى الوادي "هذا شارع القراءة الوحيد في الجبل".', 'الزموري'],
    [
      'how it is said',
      'غير أن المعلم يرد مبتسما: "السيارة تحتاج إلى طريق، والحمار لا يحتاج إلا إلى الشعير".',
      'المعلم',
    ],
    [
      'the text it stands in',
      'وجاء في بيان لجمعية قراء الجبل: "ندعو الناشرين إلى التبرع بكتب الأطفال".',
      'جمعية قراء الجبل',
    ],
  ])('leaves %s out of who speaks', (_, text, name) => {
    expect(names('ar', text)).toEqual([name]);
  });

  it('goes on with who spoke where “and added” stands before the words', () => {
    const text = 'وقال مدير المستشفى خالد العمري إن الوضع مستقر. وأضاف "استقبلنا عشرين حالة منذ الصباح".';
    expect(names('ar', text)).toEqual(['خالد العمري']);
  });

  it('leaves a name that begins like “to” whole', () => {
    expect(names('ar', 'وقال الرئيس لحود إن "هذا شارع القراءة الوحيد في الجبل".')).toEqual(['لحود']);
  });
});

describe('Turkish', () => {
  it('has who stands before the words, whatever leads to him', () => {
    const two =
      'Kazıya başkanlık edecek olan Doç. Dr. Nevin Altunay ise “Balık motifi bu bölge için ilk” ifadelerini kullandı.';
    expect(names('tr', 'Karaoğuz, “Bu bizim tarlanın taşı değil” dedi.', two).at(-1)).toBe('Nevin Altunay');
  });
});

describe('Indonesian', () => {
  it('has “said he” mean the only one whom the paragraph names', () => {
    const text = 'Kami ditemani Ketua Kelompok Tani Sukamaju, Darto Wibowo. "Panen tahun ini paling buruk," ujarnya.';
    expect(names('id', text)).toEqual(['Darto Wibowo']);
  });

  it('has nobody where the paragraph names two', () => {
    const text =
      'Kami ditemani Ketua Rina Hartati dan Sekretaris Darto Wibowo. "Panen tahun ini paling buruk," ujarnya.';
    expect(names('id', text)).toEqual(['']);
  });

  it('has “that account” mean the body that the sentence before is about', () => {
    const text = 'Dinas Perhubungan menjawab lewat akun resminya. "Jalan ditutup sampai Senin pagi," tulis akun itu.';
    expect(names('id', text)).toEqual(['Dinas Perhubungan']);
  });
});

describe('Portuguese', () => {
  it('has a verb with its pronoun', () => {
    expect(names('pt', '«Lá em cima já não mora ninguém», responde-me Amélia Prado.')).toEqual(['Amélia Prado']);
  });
});

describe('French', () => {
  it('has “elle” inside the marks for who spoke', () => {
    const one = 'Huguette Pralong rangeait sa vitrine. « Il fait froid », a-t-elle dit.';
    const two = '« J’ai cru que c’était mon gendre, raconte-t-elle. Quand j’ai vu le couteau, j’ai crié. »';
    expect(names('fr', one, two)).toEqual(['Huguette Pralong', 'Huguette Pralong']);
  });
});

describe('a body that is for something', () => {
  it('is one with what it is for', () => {
    const text = 'Minutos después, la Asamblea por el Agua replicó en redes: «Es una puñalada al río».';
    expect(names('es', text)[0]).toMatch(/^Asamblea/u);
  });
});

describe('an office in a language without articles', () => {
  it('is who speaks in the next sentence where it is told whose it is', () => {
    const two = 'Rzecznik Urzędu Miasta przyznaje, że to błąd. – Naprawimy to do piątku – mówi.';
    expect(names('pl', '– Nie wierzę – dodaje Halina Nowak.', two).at(-1)).toMatch(/^Rzecznik/u);
  });

  it('is not where several hold it', () => {
    const two = 'Rzecznik przyznaje, że to błąd. – Naprawimy to do piątku – mówi.';
    expect(names('pl', '– Nie wierzę – dodaje Halina Nowak.', two).at(-1)).not.toMatch(/^Urz/u);
  });
});
