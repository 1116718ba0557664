import type { Kind } from './kind';

const SLOT =
  /(?:^|[\s_-])(?:ads?|adv|advert|advertisements?|advertising|adsbygoogle|adslot|adunit|adbox|adcontainer|adwrapper|gpt-?ad|dfp|google-auto-placed|googlead|banner-?ads?|iklan|publicidad|publicidade|werbung|anzeige|reklama?|sponsored|taboola|outbrain|mgid|revcontent|adnow)(?:$|[\s_-]|\d)/i;
const LONGEST = 90;

/** Slots of advertisements, empty or not, and the words that mark them or say that the text goes on below. */
export const advertisement: Kind = {
  kind: 'ad',
  judge(unit) {
    if (unit.prose || unit.fields) return undefined;
    const { label } = unit;
    if (label?.kind === 'ad' && !label.rest && unit.chars <= LONGEST) return 'label of an advertisement';
    if (unit.box && unit.chars <= LONGEST && (unit.element.localName === 'ins' || SLOT.test(unit.names)))
      return 'slot of an advertisement';
    if (
      label?.kind === 'ad' &&
      unit.lines.length > 1 &&
      unit.firstLine &&
      !labelRest(unit.firstLine.text, label.label) &&
      unit.chars <= LONGEST * 2
    )
      return 'label of an advertisement and a little text';
    return undefined;
  },
};

const labelRest = (line: string, label: string): boolean => line.length > label.length + 2;
