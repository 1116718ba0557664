import { describe, expect, it } from 'vitest';
import { readAddressDay } from '../../../lib/article/source/dates/address-day';

const dayIn = (path: string): string => readAddressDay(`https://www.hafenblatt.example${path}`)[0]?.value ?? '';

describe('the day in an address', () => {
  it.each([
    ['/2031/11/05/old-bridge-opens', '2031-11-05'],
    ['/news/2031-11-05-old-bridge-opens/', '2031-11-05'],
    ['/monde/le-vieux-pont-rouvre-20311105', '2031-11-05'],
    ['/a/20311105/bridge.html?from=2030-01-02#2029-01-01', '2031-11-05'],
    ['/2031/11/05/bridge-2031-11-05.html', '2031-11-05'],
    ['/society/2031/3/5/bridge', '2031-03-05'],
  ])('%s', (path, day) => {
    expect(dayIn(path)).toBe(day);
  });

  it.each([
    ['the number of an article', '/news/203111057/bridge'],
    ['a number with letters beside it', '/news/a20311105/bridge'],
    ['a month alone', '/2031/11/old-bridge-opens'],
    ['a day that no calendar has', '/2031/13/05/bridge'],
    ['a day of another length', '/2031/105/bridge'],
    ['a month of one figure in other marks', '/2031-1-5-bridge'],
    ['marks of two kinds', '/2031/11-05/bridge'],
    ['years of an exhibition', '/1999-2031/bridge'],
    ['two days', '/edition/2031/11/05/2031-11-04-bridge'],
  ])('is none in %s', (_, path) => {
    expect(dayIn(path)).toBe('');
  });

  it('is none in the name of a host', () => {
    expect(readAddressDay('https://2031-11-05.example/bridge')).toEqual([]);
  });
});
