import { describe, expect, it } from 'vitest';
import { readRights } from '../../../lib/article/source/credits/copyright';
import { wordsFor } from '../../../lib/article/source/words';

const NOTES: readonly (readonly [lang: string, note: string])[] = [
  ['id', 'Dilarang keras mengambil konten, melakukan perayapan otomatis untuk AI di situs ini tanpa izin tertulis.'],
  ['id', 'Hak Cipta © 2031 Kabar Teluk. Seluruh hak cipta dilindungi.'],
  ['ms', 'Hak cipta terpelihara. Sebarang penerbitan semula tanpa kebenaran adalah dilarang.'],
  ['en', 'All rights reserved. This report may not be published, broadcast or rewritten.'],
  ['en', '© 2031 Harbour Post. All rights reserved.'],
  ['en', 'No part of this publication may be reproduced without permission in writing.'],
  ['en', 'This story has not been edited by our staff and is published from a syndicated feed.'],
  ['es', 'Prohibida su reproducción total o parcial sin autorización escrita del titular.'],
  ['fr', 'Tous droits de reproduction et de représentation réservés. © Agence du Midi.'],
  ['it', '© Riproduzione riservata'],
  ['pt', 'É proibida a reprodução total ou parcial sem autorização.'],
  ['de', 'Alle Rechte vorbehalten. Nachdruck, auch auszugsweise, nur mit Genehmigung.'],
  ['nl', 'Alle rechten voorbehouden.'],
  ['pl', 'Wszelkie prawa zastrzeżone. Kopiowanie bez zgody redakcji zabronione.'],
  ['ru', 'При перепечатке ссылка на источник обязательна.'],
  ['uk', 'Усі права захищено.'],
  ['tr', 'Tüm hakları saklıdır. İzinsiz ve kaynak gösterilmeden yayınlanamaz.'],
  ['ar', 'جميع الحقوق محفوظة لصحيفة الميناء'],
  ['fa', 'کلیه حقوق مادی و معنوی این پایگاه محفوظ است'],
  ['vi', 'Ghi rõ nguồn khi phát hành lại thông tin từ trang này.'],
  ['ja', '※本記事の無断複製・転載を禁じます。'],
  ['zh-Hans', '版权声明：本文版权归晨光网所有，不得转载。'],
  ['zh-Hant', '轉載請註明出處'],
  ['ko', '<저작권자(c) 산들뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>'],
];

/** Sentences of articles that begin with the same words, or speak of the same thing. */
const SENTENCES: readonly (readonly [lang: string, sentence: string])[] = [
  ['id', 'Dilarang mengutip ayat tanpa konteks, kata dosen itu kepada mahasiswanya.'],
  ['id', 'Hak cipta lagu itu dimiliki keluarga penciptanya sejak 2031.'],
  ['id', 'Penyanyi itu menulis “hak cipta dilindungi” di sampul bukunya.'],
  ['en', 'All rights activists were released on Monday.'],
  ['en', 'Reproduction without a mate is common among these lizards.'],
  ['en', 'No part of this country is safe from the floods.'],
  ['en', 'Copyright law has not kept up, the minister said.'],
  ['en', 'She wrote “all rights reserved” under each of her photographs.'],
  ['es', 'Prohibida su entrada en el país, la escritora vive en Lisboa.'],
  ['fr', 'Toute reproduction du modèle coûte cent euros, dit le sculpteur.'],
  ['de', 'Alle Rechte der Arbeiter müssten gewahrt bleiben, sagte die Ministerin.'],
  ['it', 'I diritti riservati ai soci sono quattro.'],
  ['pl', 'Kopiowanie bez sensu nie ma przyszłości, mówi nauczycielka.'],
  ['ru', 'При цитировании классиков он никогда не заглядывал в книгу.'],
  ['tr', 'İzin alınmadan yapılan bina dün yıkıldı.'],
  ['fa', 'تمامی حقوق کارگران کارخانه دیروز پرداخت شد.'],
  ['ja', '無断欠勤が続いた社員について、会社は調査を始めた。'],
  [
    'ja',
    '無断転載が相次いだことを受け、漫画家らは火曜日に東京で会見を開き、政府に対策を求めた。出版社の代表も同席し、海賊版サイトの被害額が昨年の二倍になったと訴えた。',
  ],
  ['zh-Hans', '【本书的中文权益归晨光公司独家所有。未经授权，不得转载。】'],
  ['zh-Hans', '未经许可，任何人不得进入施工现场。'],
  ['ko', '저작권자는 법원에 소송을 냈다고 밝혔다.'],
];

describe('notes that forbid to copy', () => {
  it.each(NOTES)('%s: %s', (lang, note) => {
    expect(readRights(note, wordsFor([lang]))?.kind).toBe('copyright');
  });

  it.each(SENTENCES)('%s, a sentence of an article: %s', (lang, sentence) => {
    expect(readRights(sentence, wordsFor([lang]))).toBeUndefined();
  });

  it('names the agency whose text it is', () => {
    expect(readRights('© 2031 AFP. All rights reserved.', wordsFor(['en']))?.agency).toBe('AFP');
  });
});
