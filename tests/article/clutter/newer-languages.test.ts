import { describe, expect, it } from 'vitest';
import { found, OTHER } from './page';

/** What leads to another article, and a sentence of an article that begins with the same words. */
const LANGUAGES: Readonly<Record<string, readonly [label: string, headline: string, sentence: string]>> = {
  kk: [
    'Осы тақырыпта',
    'Көпір жөндеуден кейін қайта ашылды',
    'Осы тақырыпта өткен жиында ауыл тұрғындары екі сағат бойы әкімге сұрақ қойып, көпірдің қашан ашылатынын білгісі келді.',
  ],
  uz: [
    'Mavzuga oid',
    'Ko‘prik ta’mirdan keyin qayta ochildi',
    'Mavzuga oid savollarga hokim ikki soat davomida javob berdi va ko‘prik may oyida ochilishini aytdi.',
  ],
  be: [
    'Чытайце таксама',
    'Мост адкрыўся пасля рамонту',
    'Чытайце таксама паміж радкоў, раіла настаўніца вучням, калі яны адкрывалі старыя лісты з архіва.',
  ],
  eu: [
    'Irakurri gehiago',
    'Zubia berriro zabaldu dute konponketen ondoren',
    'Irakurri gehiago behar dutela gazteek esan zuen irakasleak, eta liburutegia larunbatetan ere zabaltzea proposatu zuen.',
  ],
  lb: [
    'Liest och',
    'D’Bréck ass no der Reparatur nees op',
    'Liest och een, deen net gär liest, esou eng Geschicht bis zum Schluss, da weess een, datt d’Buch gutt ass.',
  ],
  zu: [
    'Funda nalapha',
    'Ibhuloho livulwe kabusha ngemva kokulungiswa',
    'Funda nalapha ekhaya, kusho uthisha etshela izingane ezazihlezi ngaphandle kwesikole ekuseni.',
  ],
  so: [
    'Akhri sidoo kale',
    'Buundada ayaa dib loo furay dayactir kaddib',
    'Akhri sidoo kale warqadda, ayuu macallinku ku yiri ardayda fadhiday fasalka markii uu soo galay subaxdii.',
  ],
  ha: [
    'Karanta kuma',
    'An sake buɗe gadar bayan gyara',
    'Karanta kuma ka rubuta, in ji malamin ga ɗaliban da ke zaune a cikin ajin da safiyar yau.',
  ],
  mn: [
    'Холбоотой мэдээ',
    'Гүүр засварын дараа дахин нээгдлээ',
    'Холбоотой мэдээ баримтыг цуглуулсны дараа хороо ирэх долоо хоногт хуралдаж, гүүрийн тухай шийдвэр гаргана.',
  ],
  ky: [
    'Тема боюнча',
    'Көпүрө оңдоодон кийин кайра ачылды',
    'Тема боюнча суроолорго аким эки саат жооп берип, көпүрө май айында ачыларын айтты.',
  ],
  ps: [
    'اړوند خبرونه',
    'پله له رغونې وروسته بیا پرانیستل شوه',
    'اړوند خبرونه تایید شوي نه دي، خو چارواکي وایي چې پله به په راتلونکې اونۍ کې بیا پرانیستل شي.',
  ],
  ckb: [
    'هەواڵی پەیوەندیدار',
    'پردەکە دوای نۆژەنکردنەوە کرایەوە',
    'هەواڵی پەیوەندیدار بە پردەکە دوێنێ بڵاو بووەوە و خەڵکی گوندەکە بە شادییەوە پێشوازییان لێ کرد.',
  ],
  ku: [
    'Nûçeyên têkildar',
    'Pir piştî çêkirinê ji nû ve vebû',
    'Nûçeyên têkildar bi pirê re duh belav bûn û xelkê gund bi kêfxweşî ew pêşwazî kirin.',
  ],
  lo: [
    'ຂ່າວທີ່ກ່ຽວຂ້ອງ',
    'ຂົວເປີດຄືນຫຼັງຈາກສ້ອມແປງແລ້ວ',
    'ຂ່າວທີ່ກ່ຽວຂ້ອງກັບຂົວນັ້ນ ໄດ້ແຜ່ອອກໄປໃນມື້ວານນີ້ ແລະ ຊາວບ້ານພາກັນດີໃຈ ເພາະບໍ່ຕ້ອງລໍຖ້າອີກ ແລະ ເດັກນ້ອຍໄປໂຮງຮຽນໄດ້.',
  ],
  ga: [
    'Léigh tuilleadh',
    'Osclaíodh an droichead arís tar éis na hoibre',
    'Léigh tuilleadh daltaí an leabhar i mbliana, a dúirt an múinteoir, agus thaitin an scéal leis an gcuid is mó acu.',
  ],
  cy: [
    'Darllenwch hefyd',
    'Y bont ar agor eto ar ôl y gwaith',
    'Darllenwch hefyd yn uchel gyda’r plant, meddai’r athrawes wrth y rhieni oedd wedi dod i’r neuadd nos Lun.',
  ],
  mt: [
    'Aqra wkoll',
    'Il-pont infetaħ mill-ġdid wara x-xogħol',
    'Aqra wkoll poeżija tal-missier waqt iċ-ċerimonja, fejn attendew ħafna nies mir-raħal u minn bnadi oħra ta’ Malta.',
  ],
  fo: [
    'Les eisini',
    'Brúgvin latin upp aftur eftir umvæling',
    'Les eisini hart fyri børnunum, segði lærarin við foreldrini, sum vóru komin í skúlan mánakvøldið.',
  ],
  tg: [
    'Инчунин хонед',
    'Пул пас аз таъмир дубора боз шуд',
    'Инчунин хонед, гуфт омӯзгор ба шогирдон, он саҳифаро, ки дар бораи таърихи деҳа навишта шудааст.',
  ],
};

describe.each(Object.entries(LANGUAGES))('%s', (_, [label, headline, sentence]) => {
  it('a label with a linked headline goes', () => {
    expect(found({ between: `<p>${label}: <a href="${OTHER}">${headline}</a></p>` })).toEqual([
      `related: ${label}: ${headline}`,
    ]);
  });

  it('a heading above a list goes', () => {
    expect(found({ between: `<h4>${label}</h4><ul><li><a href="${OTHER}">${headline}</a></li></ul>` })).toEqual([
      `related: ${label}`,
      `related: ${headline}`,
    ]);
  });

  it('a sentence that begins with the same words stays', () => {
    expect(sentence.toLowerCase().startsWith(label.toLowerCase())).toBe(true);
    expect(found({ between: `<p>${sentence}</p>` })).toEqual([]);
  });
});
