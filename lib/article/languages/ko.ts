import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'ko', functionWords: '는 이 을 를 에 의 가 은 다 고 로' };

export const clutter: ClutterVocabulary = {
  related:
    '관련기사|관련 기사|관련뉴스|관련 뉴스|함께 읽으면|함께 보면|함께 볼만한|이어서 읽기|더 읽기|더보기|추천 기사|추천기사|추천 뉴스|연관기사|많이 본 기사|많이 본 뉴스|많이본 뉴스|인기기사|최신기사|최신 기사|주요뉴스|다른 기사',
  share: '공유|공유하기|url 복사|링크 복사|스크랩|좋아요|글자크기',
  ad: '광고',
  follow: '구독|제보는|팔로우|채널 추가',
  tags: '태그|키워드',
  player: '듣기',
  comments: '댓글|의견',
  nav: '다음 페이지|이전 페이지|다음글|이전글|다음 기사|이전 기사|맨 위로|전체보기',
  newsletter: '뉴스레터|이메일 주소',
  paywall: '유료 회원|회원 전용|구독자 전용',
  donation: '후원|기부',
  notice: '쿠키',
};

export const source: SourceVocabulary = {
  rights: [
    '재배포 금지',
    '재배포금지',
    '무단전재 금지',
    '무단 전재 금지',
    '무단전재 및',
    '무단 전재 및',
    '무단 전재-재배포',
    '무단전재-재배포',
    '저작권자(c)',
    '저작권자 (c)',
    '저작권자 ©',
    '저작권자©',
    '저작권자ⓒ',
    '저작권자 ⓒ',
  ],
  by: ['글'],
  writer: ['기자', '글', '취재', '작성', '작성자', '저자', '글쓴이', '필자', '글·사진', '글ㆍ사진', '글/사진'],
  editor: ['편집', '편집자', '에디터', '데스크', '교열'],
  origin: ['출처', '자료', '자료제공', '제공', '자료출처'],
  photo: ['사진', '사진제공', '사진출처', '사진=', '촬영', '영상', '그래픽'],
  quotedFrom: ['출처', '원문'],
  and: ['와', '과'],
  jobs: [
    '기자',
    '선임기자',
    '특파원',
    '인턴기자',
    '논설위원',
    '편집위원',
    '객원기자',
    '전문기자',
    '수습기자',
    '앵커',
    '에디터',
  ],
  desks: ['편집부', '온라인뉴스팀', '디지털뉴스팀', '뉴스팀', '온라인뉴스부', '편집국'],
  updated: ['수정', '업데이트', '최종수정', '기사수정', '최종 업데이트'],
  zones: { kst: '+09:00' },
  translator: ['번역', '옮긴이'],
  unnamed: ['각종', '온라인 커뮤니티', '자체', '게티이미지뱅크'],
};

export const quotes: QuoteVocabulary = {
  says: '말했다, 밝혔다, 강조했다, 전했다, 했다',
  pronouns: '그, 그녀, 그들, 이들',
  firstPerson: '나, 나는, 저는, 우리, 우리는, 제가, 내가',
  judges: '반드시, 절대, 가장, 중요, 문제, 안, 없다, 해야, 최선, 최악, 심각',
  roles:
    '대통령, 총리, 국무총리, 장관, 차관, 부총리, 의원, 대표, 원내대표, 당대표, 최고위원, 최고위원들, 위원장, 부위원장, 위원, 의장, 대변인, 수석대변인, 비서실장, 수석, 실장, ' +
    '청장, 처장, 국장, 과장, 팀장, 시장, 도지사, 지사, 군수, 구청장, 교수, 연구원, 연구위원, 소장, 원장, 회장, 부회장, 사장, 부사장, 대표이사, 이사, 이사장, 본부장, 센터장, ' +
    '변호사, 검사, 판사, 감독, 코치, 선수, 주장, 대사, 의사, 병원장, 기자, 작가, 배우, 가수, 전문가, 애널리스트, 주석, 국방위원장, 사령관, 총장, 검찰총장, 교육감, 사무총장, ' +
    '직무대행, 후보, 관계자, 씨, 양, 군, 님, 국회의장, 총재, 특사, 국무장관, 비서관, 행정관, 경찰청장, 서장, 조합장, 학생, 시민, 주민, 어머니, 아버지',
  titles: '씨, 님',
  subjectMarks: '께서는, 께서, 은, 는, 이, 가, 도',
  quoteMarks: '라고, 이라고, 이라며, 라며, 라면서, 이라면서, 고, 며, 면서, 라는, 이라는, 는, 라',
  unspaced: true,
  accordingToAfter: '에 따르면, 에 의하면',
};

export const corrections: CorrectionVocabulary = {
  labels: ['정정', '바로잡습니다', '정정보도', '정정 보도', '바로잡음'],
  phrases: ['이 기사의 이전 버전', '기사의 이전 버전'],
};
