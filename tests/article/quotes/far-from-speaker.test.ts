import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('a subject that is left out in another paragraph', () => {
  it.each([
    ['es', '«Bien hecho», dijo el ingeniero de pista.', 'El campeón buscó los micrófonos. «No le soporto más», zanjó.'],
    ['es', '«No», dijo el alcalde Juan Vera.', 'A Luis Prado no le queda más. «Esperaba otra cosa», rememoró.'],
    [
      'pt',
      '“Não”, disse o prefeito João Vera.',
      'Luis Prado chegou tarde. Não estava feliz. “Esperava outra coisa”, lamentou.',
    ],
  ])('is not who spoke before where that one has no name or it begins with another (%s: %s ¶ %s)', (lang, one, two) => {
    expect(last(lang, one, two)).not.toMatch(/ingeniero|Vera/u);
  });

  it.each([
    ['es', '«Bien hecho», dijo el ingeniero de pista.', '«No le soporto más», zanjó.', 'ingeniero'],
    ['es', '«No», dijo el alcalde Juan Vera.', 'Recibió a Luis Prado. «Era tarde», dijo.', 'Juan Vera'],
    ['es', '«No», dijo el alcalde Juan Vera.', 'La lluvia no cesaba. «Era tarde», dijo.', 'Juan Vera'],
    ['es', '«No», dijo el alcalde Juan Vera.', 'Vera recibió a Luis Prado. «Era tarde», dijo.', 'Juan Vera'],
  ])('is that one else (%s: %s ¶ %s)', (lang, one, two, name) => {
    expect(last(lang, one, two)).toMatch(name);
  });
});

describe('the German subjunctive', () => {
  it('goes on with nobody’s words where the paragraph names another', () => {
    const two = 'Auch in Rom steht nun Alma Vogt vor Gericht. Das sei „merkwürdig und ein Zeichen der Zeit“.';
    expect(last('de', '„Nein“, sagte Bürgermeister Jan Kern.', two)).toBe('');
  });

  it('goes on with those of who spoke before else', () => {
    const two = 'Das Ganze sei „merkwürdig und ein Zeichen der Zeit“.';
    expect(last('de', '„Nein“, sagte Bürgermeister Jan Kern.', two)).toBe('Jan Kern');
  });
});

describe('the German subjunctive of more verbs', () => {
  const before = '„Ich habe falsch informiert“, sagte Bürgermeister Jan Kern.';

  it('goes on with what was said', () => {
    const text = 'Als Bürgermeister übernehme er die Verantwortung, „um Schaden von meinem Amt abzuwenden“.';
    expect(last('de', `${before} ${text}`)).toBe('Jan Kern');
  });

  it('is told from the indicative', () => {
    const text = 'Nun übernimmt eine andere die Verantwortung, „um den Schaden vom Amt abzuwenden“.';
    expect(last('de', `${before} ${text}`)).toBe('');
  });
});

describe('whose words they are by what leads to them', () => {
  it.each([
    [
      'pt',
      '“Não há plano B”, garantiu o ministro António Salgueiro. Questionado sobre a saída do diretor das Finanças, respondeu: “Não comento”.',
      'António Salgueiro',
    ],
    [
      'es',
      '«No hay plan B», aseguró el ministro Antonio Salguero. Consultado sobre la salida del director de Finanzas, respondió: «No comento».',
      'Antonio Salguero',
    ],
    [
      'it',
      'L’allenatore Massimo Tosi è duro: «Abbiamo giocato male». E sul futuro: «Ne parlerò presto».',
      'Massimo Tosi',
    ],
    [
      'es',
      'La científica Elena Robledo advierte: «Se acelera». «No quedará hielo en verano», vaticina.',
      'Elena Robledo',
    ],
    [
      'de',
      'Es hilft, dass der damalige Präsident Jan Holm am Tag der Einheit im Jahr 2010 verkündete „Das gehört zu uns“, kann man sagen.',
      'Jan Holm',
    ],
    [
      'de',
      'Heute spricht selbst Kanzler Jan Holm vom »neuen Imperialismus«, fordern Aktivisten, das Land zu ändern.',
      'Jan Holm',
    ],
    ['de', 'Wie das Blatt schrieb, soll Vossen zu Brandt gesagt haben: „Geh doch weg, du alter Mann.“', 'Vossen'],
    [
      'de',
      'Stürmer Jan Holm sprach von „Pech“. „Der muss rein“, sagte der Angreifer, der im Winter vom Zweitligisten kam.',
      'Jan Holm',
    ],
    [
      'pl',
      '– Nie – zapewnił wicepremier Tomasz Borek.|Innego zdania jest ekonomistka Danuta Wilk. „Budżet tego nie wytrzyma” – napisała na platformie X.',
      'Danuta Wilk',
    ],
    ['en', '“We are fully ready,” said Laurence des Forges, the museum’s director.', 'Laurence des Forges'],
  ])('%s: %s', (lang, text, name) => {
    expect(last(lang, ...text.split('|'))).toBe(name);
  });

  it.each([
    [
      'es',
      '«No hay plan B», aseguró el ministro Antonio Salguero. La directora Ana Prado, muy seria, respondió: «No comento».',
      'Ana Prado',
    ],
    ['de', '„Nein“, sagte Jan Holm. „Das ist so“, sagte der Eigentümer, das Medienhaus Nord.', 'Eigentümer'],
    ['de', 'Kanzler Jan Holm kam. „Das geht nicht“, fordern Aktivisten.', 'Aktivisten'],
    ['it', 'Il tecnico Massimo Tosi tace. Il presidente Luca Greco sul futuro: «Ne parlerò presto».', 'Luca Greco'],
  ])('are another’s where he is named: %s: %s', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });
});

describe('Korean and Chinese offices', () => {
  it.each([
    ['ko', '박서연 시민연대 대표는 "대책이 부족하다"고 비판했다.', '박서연', '시민연대 대표'],
    ['ko', '상인회장 이기태 씨도 "버티기 힘들다"고 했다.', '이기태', '상인회장'],
    [
      'ko',
      '이재훈 더불어당 대선 후보는 호남을 찾았다. 이 후보는 "좌우가 어떻나"고 말했다.',
      '이재훈',
      '더불어당 대선 후보',
    ],
    ['zh-Hans', '“今年的收成比去年少了一半。”种植户张建国说。', '张建国', '种植户'],
  ])('%s: %s', (lang, text, full, role) => {
    expect(said(lang, text).at(-1)).toMatchObject({ full, role });
  });
});
