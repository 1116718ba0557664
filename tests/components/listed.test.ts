import { describe, expect, it } from 'vitest';
import { commaOf, listed } from '../../components/listed';

describe('names one after the other', () => {
  it.each([
    [['Ratih Kumala', 'Dimas Arya'], 'Ratih Kumala, Dimas Arya'],
    [['ليلى المنصوري', 'سعيد الهاشمي'], 'ليلى المنصوري، سعيد الهاشمي'],
    [['سارہ خان', 'BBC'], 'سارہ خان، BBC'],
    [['נועה ברק', 'דן לב'], 'נועה ברק, דן לב'],
    [['王小明', '李芳'], '王小明、李芳'],
    [['ヤマダ ハナコ', '共同通信'], 'ヤマダ ハナコ、共同通信'],
    [['김하늘', '박지우'], '김하늘, 박지우'],
    [['', 'Dimas Arya'], 'Dimas Arya'],
    [[], ''],
  ])('%j', (names, line) => expect(listed(names)).toBe(line));

  it('are parted by the comma of their script', () => {
    expect([commaOf('Ratih'), commaOf('ليلى')]).toEqual([', ', '، ']);
  });
});
