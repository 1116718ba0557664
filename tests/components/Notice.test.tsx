// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Notice } from '../../components/Notice';
import { show } from './show';

describe('a notice', () => {
  it.each([
    ['calm', true, 'status'],
    ['warning', true, 'status'],
    ['danger', true, 'alert'],
    ['danger', false, null],
  ] as const)('%s, live: %s, is spoken as %s', (tone, live, role) => {
    const { one } = show(
      <Notice tone={tone} live={live}>
        Berita ini rusak.
      </Notice>,
    );
    expect(one('.notice').getAttribute('role')).toBe(role);
  });
});
