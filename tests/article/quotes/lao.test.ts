import { describe, expect, it } from 'vitest';
import { said } from './said';

/** A sentence a line: the text, whom a reader is shown for its quotation, and his office; none where nobody speaks. */
const SENTENCES = `
ທ່ານ ສົມສັກ ໄຊຍະວົງ ກ່າວວ່າ: “ຂົວຈະປິດຈົນຮອດເດືອນພຶດສະພາ” | ສົມສັກ ໄຊຍະວົງ |
ທ່ານ ບຸນມີ ພົມມະຈັນ ລັດຖະມົນຕີກະຊວງໂຍທາທິການ ກ່າວວ່າ “ພວກເຮົາຈະບໍ່ຖອຍ” | ບຸນມີ ພົມມະຈັນ | ລັດຖະມົນຕີກະຊວງໂຍທາທິການ
“ຂ້ອຍໄດ້ຍິນສຽງລະເບີດ” ນາງ ຄໍາແພງ ສີສຸກ ກ່າວ | ຄໍາແພງ ສີສຸກ |
ຮູບເງົາເລື່ອງ “ບ້ານໄກ” ຈະສາຍຄໍ່ານີ້ |
`;

describe('Lao', () => {
  it.each(SENTENCES.trim().split('\n'))('%s', (line) => {
    const [text = '', full = '', role = ''] = line.split('|').map((part) => part.trim());
    const found = said('lo', text);
    if (!full) expect(found.filter(({ speaker }) => speaker !== '')).toEqual([]);
    else expect(found.at(-1)).toMatchObject({ full, role });
  });
});
