import { describe, expect, it } from 'vitest';
import { said } from './said';

/** The languages of Central Asia. A sentence a line: the text, whom a reader is shown for its last quotation, and his office; none where nobody speaks. */
const SENTENCES: Readonly<Record<string, string>> = {
  kk: `
«Көпір мамыр айына дейін жабық болады», – деді Көлік министрі Асхат Оралов. | Асхат Оралов | Көлік министрі
Депутат Айгүл Сейтова бұл шешімді «ұят» деп атады. | Айгүл Сейтова | Депутат
Асхат Ораловтың айтуынша, көпір «жүк көліктері үшін тым ескі». | Асхат Оралов |
«Жарылыс дауысын естідім», – дейді ауыл тұрғыны Гүлнар Бекова. «Жер сілкінді деп ойладым», – деді ол. | Гүлнар Бекова | ауыл тұрғыны
Министр Ерлан Сабыров: «Біз кері шегінбейміз», – деп мәлімдеді. | Ерлан Сабыров | Министр
«Алыс ауыл» фильмі бүгін кешке көрсетіледі. |
«Сән-салтанат салығы» деп аталатын салық жойылды. |
`,
  uz: `
“Ko‘prik may oyigacha yopiq bo‘ladi”, — dedi transport vaziri Anvar Karimov. | Anvar Karimov | transport vaziri
Senator Dilnoza Yusupova bu qarorni “uyat” deb atadi. | Dilnoza Yusupova | Senator
Anvar Karimovning so‘zlariga ko‘ra, ko‘prik “yuk mashinalari uchun juda eski”. | Anvar Karimov |
«Portlash ovozini eshitdim», — deydi o‘qituvchi Gulnora Saidova. «Zilzila deb o‘yladim», — dedi u. | Gulnora Saidova | o‘qituvchi
Vazir Botir Aliyev: “Biz ortga qaytmaymiz”, deb ta’kidladi. | Botir Aliyev | Vazir
“Uzoq qishloq” filmi bugun kechqurun namoyish etiladi. |
“Hashamat solig‘i” deb atalgan soliq bekor qilindi. |
`,
  mn: `
Хотын дарга Х.Нямбаяр “Гүүрийг тавдугаар сар хүртэл хаана” гэж хэллээ. | Х.Нямбаяр | Хотын дарга
УИХ-ын гишүүн Э.Одгэрэл уг шийдвэрийг “ичгүүртэй хэрэг” гэж нэрлэв. | Э.Одгэрэл | УИХ-ын гишүүн
“Тэсрэх чимээ сонссон” гэж оршин суугч Д.Болормаа ярилаа. “Газар хөдөллөө гэж бодсон” гэж тэр хэлэв. | Д.Болормаа | оршин суугч
Захирал С.Ганбаатар: “Бид ухрахгүй” хэмээн онцлов. | С.Ганбаатар | Захирал
“Алс тосгон” кино өнөө орой гарна. |
“Тансаг хэрэглээний татвар” гэгчийг цуцаллаа. |
`,
  ky: `
«Көпүрө майга чейин жабык болот», — деди транспорт министри Асан Садыров. | Асан Садыров | транспорт министри
Депутат Айнура Бекова бул чечимди «уят» деп атады. | Айнура Бекова | Депутат
Асан Садыровдун айтымында, көпүрө «жүк ташуучу унаалар үчүн өтө эски». | Асан Садыров |
«Жарылуу үнүн уктум», — дейт айыл тургуну Гүлнара Осмонова. «Жер титиреди деп ойлодум», — деди ал. | Гүлнара Осмонова | айыл тургуну
Министр Эрлан Токтогулов: «Биз артка чегинбейбиз», — деп билдирди. | Эрлан Токтогулов | Министр
«Алыскы айыл» тасмасы бүгүн кечинде көрсөтүлөт. |
«Салтанат салыгы» деп аталган салык жоюлду. |
`,
};

describe.each(Object.entries(SENTENCES))('%s', (lang, lines) => {
  it.each(lines.trim().split('\n'))('%s', (line) => {
    const [text = '', full = '', role = ''] = line.split('|').map((part) => part.trim());
    const found = said(lang, text);
    if (!full) expect(found.filter(({ speaker }) => speaker !== '')).toEqual([]);
    else expect(found.at(-1)).toMatchObject({ full, role });
  });
});
