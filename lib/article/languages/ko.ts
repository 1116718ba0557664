import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'ko', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    '관련기사|관련 기사|관련뉴스|관련 뉴스|관련 글|관련 콘텐츠|관련 영상|관련|함께 읽으면 좋은|함께 읽기|함께 보면 좋은|함께 볼만한|같이 보면 좋은|이어서 읽기|더 읽기|더보기|더 보기|기사 더보기|추천 기사|추천기사|추천 뉴스|추천|이런 기사는 어때요|이 기사도|다음 기사|연관기사|연관 기사|주요 기사|읽어보기|바로가기|관련 링크',
  lists:
    '많이 본 기사|많이 본 뉴스|많이본 뉴스|가장 많이 본|인기기사|인기 기사|인기 뉴스|인기뉴스|실시간 뉴스|최신기사|최신 기사|최신뉴스|최신 뉴스|주요뉴스|주요 뉴스|오늘의 주요뉴스|핫뉴스|핫이슈|이 시각 뉴스|다른 기사|이 기자의 다른 기사|추천 콘텐츠|편집자 추천|당신이 좋아할 만한|랭킹|랭킹뉴스|헤드라인',
  share:
    '공유|공유하기|기사 공유|기사 공유하기|이 기사 공유|url 복사|링크 복사|주소 복사|복사|프린트|인쇄|저장|스크랩|좋아요|메일로 보내기|카카오톡|페이스북|트위터|글자크기|글자 크기',
  ad: '광고|ad|스폰서|광고 후 계속|광고 뒤에 계속됩니다|기사는 광고 뒤에|제휴|협찬',
  follow: '구독|구독하기|팔로우|채널 추가|네이버에서 구독|카카오톡 채널|앱 다운로드|앱에서 보기|기사를 구독|채널 구독',
  tags: '태그|키워드|주제|해시태그|관련 키워드|관련키워드',
  player: '기사 듣기|음성으로 듣기|본문 듣기|듣기|재생|영상 보기|동영상|뉴스듣기',
  comments: '댓글|댓글 쓰기|댓글쓰기|댓글 달기|댓글 보기|댓글보기|의견 남기기|의견쓰기|독자 의견|토론 참여',
  nav: '다음 페이지|이전 페이지|다음|이전|다음글|이전글|다음 글|이전 글|맨 위로|위로|목록|목록으로|전체보기|전체 보기|모두 보기|더 불러오기',
  newsletter: '뉴스레터|이메일 주소|이메일로 받|구독 신청|무료 구독|메일 주소',
  paywall: '유료 회원|회원 전용|구독자 전용|로그인 후|로그인하면|구독하고 계속|계속 읽으려면|프리미엄 콘텐츠|회원가입',
  donation: '후원|후원하기|기부|응원하기',
  notice: '쿠키를 사용|쿠키 정책|모두 동의|알림 받기|알림 허용|개인정보 처리',
};

export const source: SourceVocabulary = {};

export const quotes: QuoteVocabulary = {};
