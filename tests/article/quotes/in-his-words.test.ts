import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  ['fr', 'Anne Favre, maire de Lyon, est inquiète. À ses yeux, « on peut parler de rupture ».', 'Anne Favre'],
  ['es', 'Ana Ruiz, alcaldesa de Vigo, está preocupada. A su juicio, “esto no puede seguir así”.', 'Ana Ruiz'],
  ['it', 'Anna Ferri, sindaca di Bari, è preoccupata. A suo dire, «così non si può andare avanti».', 'Anna Ferri'],
  ['de', 'Anna Weber, Ministerin, ist besorgt. Ihrer Meinung nach ist das „ein schwerer Fehler“.', 'Anna Weber'],
  ['ru', 'Анна Орлова, мэр города, обеспокоена. По её словам, «так продолжаться не может».', 'Анна Орлова'],
  ['pl', 'Anna Nowak, burmistrz miasta, jest zaniepokojona. Jej zdaniem „tak dalej być nie może”.', 'Anna Nowak'],
  ['uk', 'Ганна Орлова, мерка міста, стурбована. За її словами, «так далі тривати не може».', 'Ганна Орлова'],
])('reads "in his words" as those of the one spoken of (%s: %s)', (lang, text, full) => {
  expect(said(lang, text)[0]?.full).toBe(full);
});

it.each([
  ['id', '”Kami akan terus bekerja,” kata di Jakarta kemarin Menteri Keuangan Rina Hartati.', 'Rina Hartati'],
  ['es', '«Había que ganar», reconoció a los micrófonos de la cadena el centrocampista Hugo Salas.', 'Hugo Salas'],
])('finds the subject behind where and to whom it was said (%s: %s)', (lang, text, full) => {
  expect(said(lang, text)[0]?.full).toBe(full);
});

it('knows a Korean by his surname and his office, though his party stands between name and office', () => {
  const quotes = said(
    'ko',
    '이재민 새나라당 대선 후보는 15일 목포를 찾았다.',
    '이 후보는 "가장 중요한 기준은 바로 국민이어야 한다"고 말했다.',
  );
  expect(quotes[0]).toMatchObject({ speaker: '이 후보', full: '이재민', role: '새나라당 대선 후보' });
});

it('takes no Japanese ministry for the name of its spokesman', () => {
  const [quote] = said('ja', '東国の外務省報道官は14日、「これまでで最も合意に近づいている」と語った。');
  expect(quote?.full).toBe('東国の外務省報道官');
});

it.each([
  ['en', 'In the view of Professor Reed White, it is late: “I have never seen such a weak presidency.”', 'Reed White'],
  ['en', 'In the eyes of Professor Reed White, it is late: “I have never seen such a weak presidency.”', 'Reed White'],
  [
    'de',
    'Es liegt an der Führung, die aus Sicht von Professor Reimund Weiß zu wünschen übrig ließ: „So schwach war es nie.“',
    'Reimund Weiß',
  ],
  [
    'es',
    'Desde el punto de vista del profesor Pablo Blanco, es tarde: «Nunca he visto una presidencia tan débil».',
    'Pablo Blanco',
  ],
  ['pt', 'Do ponto de vista do professor Paulo Branco, é tarde: “Nunca vi uma presidência tão fraca.”', 'Paulo Branco'],
  [
    'it',
    'Secondo il parere del professor Paolo Bianchi è tardi: «Non ho mai visto una presidenza così debole».',
    'Paolo Bianchi',
  ],
  [
    'nl',
    'Naar de mening van hoogleraar Pieter de Wit is het te laat: ‘Ik heb nog nooit een zwakker voorzitterschap gezien.’',
    'Pieter de Wit',
  ],
  [
    'pl',
    'Z punktu widzenia profesora Piotra Białego jest za późno: „Nigdy nie widziałem tak słabej prezydencji”.',
    'Piotr Biały',
  ],
  ['cs', 'Podle názoru profesora Petra Bílého je pozdě: „Nikdy jsem neviděl tak slabé předsednictví.“', 'Petr Bílý'],
])('knows in whose view something is (%s: %s)', (lang, text, full) => {
  expect(said(lang, text).at(-1)?.full).toBe(full);
});
