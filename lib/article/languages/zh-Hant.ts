import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'zh-Hant', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    '相關閱讀|相關新聞|相關報導|相關報道|相關文章|相關連結|相關推薦|相關內容|延伸閱讀|推薦閱讀|閱讀更多|更多報導|更多|點擊閱讀|閱讀全文|查看更多|看更多|看更多新聞|另見|猜你喜歡|為你推薦|你可能也喜歡|你可能喜歡|您可能有興趣|你可能感興趣|熱門推薦|編輯推薦|推薦|精選推薦|更多新聞|同場加映|即睇|推薦內容|新聞辭典',
  lists:
    '熱門文章|熱門新聞|熱門|熱門話題|最新新聞|最新文章|最新|最新消息|即時新聞|排行榜|人氣新聞|人氣排行|要聞|頭條|今日熱門|其他新聞|精選|大家都在看|贊助內容|焦點新聞|即時',
  share:
    '分享|分享到|分享至|分享本文|分享文章|轉發|收藏|列印|複製連結|連結已複製|按讚|讚|字級|字型|儲存|加入書籤|友善列印',
  ad: '廣告|贊助|推廣|廣告後繼續|文章內容未完|請繼續往下閱讀|請往下繼續閱讀|請繼續往下閱讀...|捲動繼續閱讀|內文未完',
  follow: '追蹤我們|追蹤|關注|加入|下載app|立即下載|點我加入|訂閱頻道|在google新聞追蹤|不漏接|官方line|歡迎訂閱',
  tags: '標籤|關鍵字|關鍵詞|話題|主題|分類|相關字詞',
  player: '聽新聞|收聽|語音播報|播放|播放影片|觀看影片|影片|收聽本文',
  comments: '留言|評論|發表評論|發表意見|我要留言|查看留言|加入討論|回應|則留言',
  nav: '下一頁|上一頁|下一則|上一則|下一篇|上一篇|回到頂端|返回頂部|回頂端|回首頁|返回|看全部|全部|載入更多|展開',
  newsletter: '電子報|電郵地址|電子信箱|電子郵件|訂閱電子報|免費訂閱',
  paywall: '訂閱後|訂戶專享|會員專屬|付費閱讀|登入後|成為會員|加入會員|繼續閱讀請|剩餘',
  donation: '捐款|捐助|贊助我們|支持我們|定期定額',
  notice: '使用cookie|使用 cookie|接受全部|隱私權政策|隱私政策|允許通知|開啟通知',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
