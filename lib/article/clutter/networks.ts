import type { ShareWords } from './page';

/** Names of networks, longer ones before those that they begin with. */
export const NETWORKS =
  'facebook|messenger|twitter|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|threads|bluesky|mastodon|instagram|tiktok|youtube|flipboard|viber|vkontakte|vk|odnoklassniki|weibo|wechat|kakao|naver|hatena|xing|snapchat|google';
const NETWORK_NAMES = new RegExp(`\\b(?:${NETWORKS})\\b`, 'gi');
/** What else stands on such buttons in every language. */
const BUTTON_WORDS =
  /\b(?:fb|x|line|pin it|pocket|e-?mail|mail|sms|ok|band|copy(?: link| url)?|link|url|print|tweet|like|rss|qr|total|share)\b/gi;
const LONGEST_ROW = 140;
const HAS_LETTER = /\p{L}/u;

/** What a text says of networks and buttons; a longer one than a row of them says nothing. */
export function shareWordsOf(text: string): ShareWords {
  if (text.length > LONGEST_ROW) return { networks: 0, isNoise: false };
  let networks = 0;
  const rest = text.replace(NETWORK_NAMES, () => {
    networks++;
    return '';
  });
  return { networks, isNoise: !HAS_LETTER.test(rest.replace(BUTTON_WORDS, '')) };
}
