import type { Kind } from './kind';
import { labelAt, plain } from './labels';
import type { Unit } from './unit';

const NETWORKS =
  /\b(?:facebook(?: messenger)?|messenger|twitter|whats ?app|telegram|linked ?in|pinterest|reddit|tumblr|threads|bluesky|mastodon|instagram|tiktok|youtube|flipboard|viber|vk|vkontakte|odnoklassniki|weibo|wechat|kakao(?:talk|story)?|naver|hatena|skype|xing|snapchat|google\+?)\b/gi;
/** What else stands on such buttons in every language. */
const BUTTON_WORDS =
  /\b(?:fb|x|line|pin it|pocket|e-?mail|mail|sms|ok|band|copy(?: link| url)?|link|url|print|tweet|like|rss|qr|total|share)\b/gi;
const WIDGET =
  /(?:^|[\s_-])(?:share|shares|sharing|sharebar|sharebox|sharebuttons?|share-?buttons?|social-?(?:share|icons?|links|bar|buttons)|sharedaddy|addtoany|addthis|a2a|jssocials|sharethis|ssba|heateor|sassy|mashsb|jeg_share)(?:$|[\s_-]|\d)/i;
const LONGEST = 400;
const LONGEST_LINE = 60;

const isNoise = (text: string): boolean => !/[\p{L}]/u.test(text.replace(NETWORKS, '').replace(BUTTON_WORDS, ''));

function isShareLine(text: string, hasControls: boolean): boolean {
  const words = plain(text);
  if (!words || isNoise(words)) return true;
  const label = labelAt(words);
  return label?.kind === 'share' && (isNoise(label.rest) || (hasControls && label.rest.length <= 25));
}

/** Rows of buttons that pass the article on, and the words above them. */
export const share: Kind = {
  kind: 'share',
  judge(unit) {
    if (unit.prose || unit.chars > LONGEST || unit.fields > 1 || unit.holds('blockquote')) return undefined;
    const targets = unit.count('share');
    if (!unit.lines.length) return WIDGET.test(unit.names) ? 'share buttons' : undefined;
    const lines = unit.lines.filter(({ text }) => text);
    if (lines.some(({ text }) => text.length > LONGEST_LINE * 2)) return undefined;
    const shareLines = lines.filter(({ text }) => isShareLine(text, isButtons(unit))).length;
    const networks = lines.reduce((sum, { text }) => sum + (text.match(NETWORKS)?.length ?? 0), 0);
    const hasLabel = unit.label?.kind === 'share';
    if (shareLines === lines.length) {
      if (targets) return 'links that share';
      if (hasLabel && (networks || !unit.label?.rest)) return 'label of share buttons';
      if (networks >= 2 || (networks && isButtons(unit))) return 'names of networks';
      if (WIDGET.test(unit.names)) return 'share buttons';
    }
    if (
      isButtons(unit) &&
      lines.length >= 3 &&
      shareLines >= lines.length * 0.6 &&
      unit.linkShare > 0.7 &&
      !unit.count('article')
    )
      return 'share buttons';
    if (targets >= 2 && shareLines >= lines.length / 2) return 'links that share';
    if (WIDGET.test(unit.names) && unit.chars <= LONGEST / 2 && !unit.count('article')) return 'share buttons';
    return undefined;
  },
};

const isButtons = (unit: Unit): boolean => unit.buttons > 0 || unit.links.length > 0;
