import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('a verb of speech without a subject behind small words and a comma', () => {
  it.each([
    [
      'es',
      '«No sé», dijo el portavoz Juan Vera.',
      'Y en ese mismo sentido, agregó: «Hay que esperar a mayo».',
      'Juan Vera',
    ],
    ['es', '«No sé», afirmó el comunicador.', 'Y en ese mismo sentido, agregó: «Hay que esperar».', 'comunicador'],
    [
      'es',
      '«No sé», dijo el portavoz Juan Vera.',
      'Sobre el caso de ayer, explicó que «hay que esperar a mayo».',
      'Juan Vera',
    ],
    [
      'it',
      '«Non so», ha detto il portavoce Carlo Ferri.',
      'Su questo tema, ha aggiunto: «Bisogna aspettare».',
      'Carlo Ferri',
    ],
    [
      'pt',
      '«Não sei», disse o porta-voz João Prado.',
      'Sobre o assunto, acrescentou: «É preciso esperar».',
      'João Prado',
    ],
  ])('is said by who spoke before (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });

  it.each([
    ['es', '«No sé», dijo el portavoz Juan Vera.', 'Sobre el caso de ayer, la empresa agregó: «Hay que esperar».'],
    [
      'es',
      '«No sé», dijo el portavoz Juan Vera.',
      'En la carta de Luis Prado, agregó: «Hay que esperar a mayo, y no hay otra cosa que hacer».',
    ],
    ['en', '“No,” said spokesman John Vale.', 'On the matter at hand, added: “We must wait.”'],
  ])('is not where somebody else is there, or no language leaves it out (%s: %s ¶ %s)', (lang, before, text) => {
    expect(last(lang, before, text)).not.toMatch(/Vera|Vale/);
  });
});

describe('whom an office tells something', () => {
  it.each([
    ['«La obra sigue», afirmó un integrante del Consejo a El Correo.', 'integrante del Consejo'],
    ['«La obra sigue», afirmó un ministro a La Gaceta.', 'ministro'],
    ['«La obra sigue», afirmó el presidente de la Junta a El Correo.', 'presidente de la Junta'],
  ])('is no part of it (%s)', (text, name) => {
    expect(last('es', text)).toBe(name);
  });
});

describe('a subject and what dashes part from its verb', () => {
  it.each([
    ['es', 'Por ahora, Juan Vera -en entrevista con Radio Sur- dijo que es “poco probable ese plan”.', 'Juan Vera'],
    ['es', 'El portavoz Juan Vera –en una entrevista– dijo que es “poco probable ese plan”.', 'Juan Vera'],
    ['en', 'John Vale — in an interview with the paper — said it was “hardly possible for now”.', 'John Vale'],
    ['it', 'Carlo Ferri – in un’intervista – ha detto che è "poco probabile per ora".', 'Carlo Ferri'],
  ])('is who speaks (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });

  it('is not where the dash does not close before the verb', () => {
    expect(
      last('en', 'It was John Vale’s plan – and the council of Hull said it was “hardly possible for now”.'),
    ).not.toBe('John Vale');
  });
});

describe('the full name of who speaks', () => {
  it('is in the nominative where the article has it', () => {
    expect(
      last(
        'pl',
        'Nowa książka Aleksandry Zbrojny jest dobra.',
        '„Mamy sporo wspólnych cech” – pisze Aleksandra Zbrojna.',
      ),
    ).toBe('Aleksandra Zbrojna');
  });
});

describe('"il" behind a name that ", elle," is said of', () => {
  const story = 'Souna Favre, elle, a dit « non, pas cette fois ».';

  it('is another', () => {
    expect(last('fr', `${story} Il ajoute : « C’est une erreur de la ville. »`)).toBe('');
  });

  it('is the same where it is "elle"', () => {
    expect(last('fr', `${story} Elle ajoute : « C’est une erreur de la ville. »`)).toBe('Souna Favre');
  });
});

describe('an Italian verb in the first person', () => {
  it.each(['le ho detto, e si è messa a piangere.', 'gli abbiamo risposto.'])('is nobody: %s', (rest) => {
    expect(last('it', `«Signora, lei mi ha appena regalato un do», ${rest}`)).toBe('');
  });
});
