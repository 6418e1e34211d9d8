import en from '../../src/lib/coach/languages/en';
import ja from '../../src/lib/coach/languages/ja';
import vi from '../../src/lib/coach/languages/vi';
import zhHans from '../../src/lib/coach/languages/zh-Hans';
import { languages, type Language } from '../../src/lib/coach/language';
import type { Phrases } from '../../src/lib/coach/phrases';
import type { Words } from '../../src/lib/words';

/** What the sheet says by itself, in one language. */
export type SheetWords = {
  title: Words;
  lead: Words;
  /** On the button that shows the films of every machine, and of every make of one. */
  allMachines: Words;
  allMakes: Words;
  play: Words;
  subtitles: Words;
  chapters: Words;
  wordsUsed: Words;
  save: Words;
  film: Words;
  /** What is not as usual in a film. */
  brisk: Words;
  withoutCoach: Words;
  none: Words;
};

/** Every language, in the order in which they are offered. */
export const spoken = Object.keys(languages) as Language[];

/** What the site says in each language; what is named here too has the same name there. */
export const phrases: Record<Language, Phrases> = { ja, en, 'zh-Hans': zhHans, vi };

export const sheetWords: Record<Language, SheetWords> = {
  ja: {
    title: 'ビデオで {見|み}る',
    lead: 'マイナンバーカードを {使|つか}う {機械|きかい}の {使|つか}い{方|かた}を、はじめから おわりまで {見|み}せます。',
    allMachines: 'ぜんぶ',
    allMakes: 'ぜんぶの {機械|きかい}',
    play: '{再生|さいせい}',
    subtitles: '{字幕|じまく}',
    chapters: '{見|み}たい ところ',
    wordsUsed: 'ビデオに {出|で}る {日本語|にほんご}',
    save: '{保存|ほぞん}する',
    film: 'ビデオ',
    brisk: '{速|はや}い',
    withoutCoach: '{説明|せつめい}なし',
    none: 'まだ ビデオが ありません。',
  },
  en: {
    title: 'Watch how it is done',
    lead: 'Each film shows one errand at a machine that asks for a My Number Card, from beginning to end.',
    allMachines: 'All',
    allMakes: 'All machines',
    play: 'Play',
    subtitles: 'Subtitles',
    chapters: 'Parts of the film',
    wordsUsed: 'Japanese in this film',
    save: 'Save',
    film: 'Film',
    brisk: 'faster',
    withoutCoach: 'without the coach',
    none: 'There are no films yet.',
  },
  'zh-Hans': {
    title: '看看怎么做',
    lead: '每个视频演示一件事：在要用个人编号卡的机器前，从头到尾怎么操作。',
    allMachines: '全部',
    allMakes: '所有机器',
    play: '播放',
    subtitles: '字幕',
    chapters: '视频的各个部分',
    wordsUsed: '视频里的日语',
    save: '下载',
    film: '视频',
    brisk: '速度较快',
    withoutCoach: '没有指导',
    none: '还没有视频。',
  },
  vi: {
    title: 'Xem cách làm',
    lead: 'Mỗi video cho xem một việc ở máy đọc thẻ My Number, từ đầu đến cuối.',
    allMachines: 'Tất cả',
    allMakes: 'Tất cả các máy',
    play: 'Phát',
    subtitles: 'Phụ đề',
    chapters: 'Các phần của video',
    wordsUsed: 'Tiếng Nhật trong video',
    save: 'Tải về',
    film: 'Video',
    brisk: 'nhanh hơn',
    withoutCoach: 'không có người hướng dẫn',
    none: 'Chưa có video nào.',
  },
};
