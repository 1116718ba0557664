import { describe, expect, it } from 'vitest';
import { said } from './said';

const role = (lang: string, text: string) => said(lang, ...text.split(' || ')).at(-1)?.role;

describe('an office that was left', () => {
  it.each([
    ['pl', '„To trudne” – powiedział były minister Piotr Nowak.', 'były minister'],
    ['pl', 'Były minister Piotr Nowak był tam. || „To trudne” – powiedział Nowak.', 'Były minister'],
    ['pl', '„To trudne” – powiedział Piotr Nowak, były minister i ambasador.', 'były minister i ambasador'],
    ['cs', '„Je to těžké,“ řekl bývalý ministr Petr Novák.', 'bývalý ministr'],
    ['sk', '„Je to ťažké,“ povedal bývalý minister Peter Novák.', 'bývalý minister'],
    ['hr', '„To je teško”, rekao je bivši ministar Petar Horvat.', 'bivši ministar'],
    ['sr', '„Тешко је“, рекао је бивши министар Петар Јовановић.', 'бивши министар'],
    ['bg', '„Трудно е“, каза бившият министър Петър Иванов.', 'бившият министър'],
    ['ru', '«Это сложно», — сказал бывший министр Пётр Орлов.', 'бывший министр'],
    ['ru', '«Это сложно», — сказал Пётр Орлов, бывший министр.', 'бывший министр'],
    ['uk', '«Це складно», — сказав колишній міністр Петро Орлик.', 'колишній міністр'],
    ['fr', '« C’est difficile », a déclaré l’ancien ministre Pierre Lemaire.', 'ancien ministre'],
    [
      'fr',
      '« C’est difficile », a déclaré Pierre Lemaire, ancien ministre de la Santé.',
      'ancien ministre de la Santé',
    ],
    ['fr', '« C’est difficile », a déclaré un ancien ministre.', 'ancien ministre'],
    ['es', '«Es difícil», dijo el ex ministro Pablo Prado.', 'ex ministro'],
    ['es', '«Es difícil», dijo el entonces ministro Pablo Prado.', 'entonces ministro'],
    ['pt', '“É difícil”, disse o antigo ministro Paulo Prado.', 'antigo ministro'],
    ['da', '»Det er svært,« siger tidligere minister Peter Lund.', 'tidligere minister'],
    ['sv', '”Det är svårt”, säger före detta ministern Peter Lund.', 'före detta ministern'],
    ['is', '„Þetta er erfitt,“ segir fyrrverandi ráðherrann Pétur Lund.', 'fyrrverandi ráðherrann'],
    ['el', '«Είναι δύσκολο», είπε ο πρώην υπουργός Πέτρος Παππάς.', 'πρώην υπουργός'],
  ])('is printed as one: %s %s', (lang, text, office) => {
    expect(role(lang, text)).toBe(office);
  });

  it.each([
    ['sv', '”Det är svårt”, säger ministern Peter Lund, som tidigare bodde i Malmö.', 'ministern'],
    ['fr', '« C’est difficile », a déclaré le ministre Pierre Lemaire dans un ancien palais.', 'ministre'],
    ['pl', 'Były tam psy. „To trudne” – powiedział minister Piotr Nowak.', 'minister'],
    ['es', '«Es difícil», dijo entonces el ministro Pablo Prado.', 'ministro'],
  ])('is none of who holds it: %s %s', (lang, text, office) => {
    expect(role(lang, text)).toBe(office);
  });
});
