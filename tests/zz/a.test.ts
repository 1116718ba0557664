import { it } from 'vitest';
import { lexiconOf } from '../../lib/article/quotes/lexicon';
import { mentionsOf } from '../../lib/article/quotes/mentions';
import { usageOf } from '../../lib/article/quotes/names';
import { pairMarks } from '../../lib/article/quotes/pairing';
import { speechIn } from '../../lib/article/quotes/speech';
import { sentencesOf } from '../../lib/article/quotes/tokens';

it('x', () => {
  const [lang = '', ...texts] = (process.env.Q ?? '').split('|');
  const l = lexiconOf(lang);
  for (const t of texts) {
    const spans = pairMarks([t], l);
    const ss = sentencesOf(t, 0, spans[0] ?? [], l);
    const u = usageOf(ss);
    for (const s of ss) {
      const m = mentionsOf(s, t, l, u);
      console.log(
        s.tokens
          .map(
            (k) =>
              `${k.text}/${k.bits
                .toString(2)
                .split('')
                .reverse()
                .map((b, i) => (b === '1' ? i : ''))
                .filter((x) => x !== '')
                .join('.')}`,
          )
          .join(' '),
      );
      for (const x of m)
        console.log(
          '   M',
          x.kind,
          x.phrase,
          '| name',
          x.name,
          '| role',
          x.role,
          x.from,
          x.to,
          x.reach,
          x.possessive ? 'POSS' : '',
          x.back ? 'BACK' : '',
        );
      for (const x of speechIn(s, m, l))
        console.log('   S', x.at, x.speaker?.phrase, x.confidence, x.weak ? 'weak' : '', x.source ? 'source' : '');
    }
  }
});
