import { expect, test } from 'vitest';
import { VOICE } from './credits';
import { chaptersVtt, ffmetadata, srt, webVtt } from './subtitle-files';

const CUES = [
  { from: 0, to: 1500, text: 'Press 「{印刷|いんさつ}」 & wait\n<now>' },
  { from: 1500, to: 3_725_040, text: 'Done.' },
];

test('in WebVTT Japanese is said to be Japanese and has its readings, and nothing is taken for a tag', () => {
  expect(webVtt(CUES, 'vi')).toBe(
    [
      'WEBVTT\nLanguage: vi',
      '00:00:00.000 --> 00:00:01.500\nPress <lang ja>「<ruby>印刷<rt>いんさつ</rt></ruby>」</lang> &amp; wait\n&lt;now&gt;',
      '00:00:01.500 --> 01:02:05.040\nDone.\n',
    ].join('\n\n'),
  );
});

test('in SRT there are neither readings nor tags', () => {
  expect(srt(CUES)).toBe(
    [
      '1\n00:00:00,000 --> 00:00:01,500\nPress 「印刷」 & wait\n‹now›',
      '2\n00:00:01,500 --> 01:02:05,040\nDone.\n',
    ].join('\n\n'),
  );
});

const CHAPTERS = [
  { at: 0, title: '{開始|かいし}' },
  { at: 2000, title: 'Pay; A=B #1' },
];

test('chapters reach to the next, and the last to the end', () => {
  expect(chaptersVtt(CHAPTERS, 5000)).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n開始\n\n00:00:02.000 --> 00:00:05.000\nPay; A=B #1\n',
  );
});

test('what means something to ffmpeg is escaped in what it reads', () => {
  expect(ffmetadata(CHAPTERS, 'A = B', 5000)).toBe(
    [
      ';FFMETADATA1',
      'title=A \\= B',
      `comment=${VOICE.replaceAll(';', '\\;')}`,
      '[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=2000\ntitle=開始',
      '[CHAPTER]\nTIMEBASE=1/1000\nSTART=2000\nEND=5000\ntitle=Pay\\; A\\=B \\#1\n',
    ].join('\n'),
  );
});
