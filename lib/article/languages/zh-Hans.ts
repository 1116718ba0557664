import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'zh-Hans', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    '相关阅读|相关新闻|相关报道|相关文章|相关链接|相关推荐|相关内容|相关专题|延伸阅读|扩展阅读|推荐阅读|阅读更多|更多阅读|更多报道|更多|点击阅读|点此阅读|阅读全文|查看更多|另见|参见|猜你喜欢|猜您喜欢|为你推荐|为您推荐|你可能喜欢|您可能感兴趣|你可能还喜欢|精彩推荐|热门推荐|编辑推荐|推荐|今日推荐|往期回顾|详细|早前报道|此前报道',
  lists:
    '热门文章|热门新闻|热门|热点新闻|热点|热搜|最新新闻|最新文章|最新|最新消息|排行榜|点击排行|阅读排行|热文排行|要闻|头条|今日热点|24小时热文|其他新闻|更多新闻|精选|大家都在看|赞助内容|滚动新闻',
  share:
    '分享|分享到|分享至|分享本文|转发|收藏|打印|复制链接|链接已复制|点赞|微信扫一扫|扫码分享|缩小字体|放大字体|字号|保存',
  ad: '广告|推广|赞助|广告后继续|文章在广告后继续|滚动继续阅读|向下滚动继续阅读',
  follow:
    '关注我们|关注|扫码关注|欢迎关注|订阅|下载app|打开app|下载客户端|更多猛料|公众号|微信公众号|官方微信|官方微博|加入',
  tags: '标签|关键词|关键字|话题|专题|分类|主题',
  player: '收听本文|听文章|听新闻|收听|播放|播放视频|观看视频|视频|语音播报',
  comments:
    '评论|发表评论|写评论|我要评论|查看评论|全部评论|网友评论|参与评论|我要反馈|留言|加入讨论|我来说两句|条评论',
  nav: '下一页|上一页|下一篇|上一篇|返回顶部|回到顶部|返回首页|返回|查看全部|全部|加载更多|展开全文|展开|尾页|首页',
  newsletter: '电子报|邮件订阅|电子邮箱|邮箱地址|订阅邮件|免费订阅',
  paywall: '订阅后|仅限会员|会员专享|付费阅读|登录后|继续阅读请|成为会员|开通会员|剩余',
  donation: '捐款|捐赠|打赏|赞赏|支持我们|赞助我们',
  notice: '使用cookie|cookies|接受全部|隐私政策|允许通知|开启通知',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
