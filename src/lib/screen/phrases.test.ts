import { describe, expect, it } from 'vitest';
import { plain } from '../words';
import { phrases } from './phrases';

const broken = (words: string) => phrases(words).map((phrase) => phrase.map(({ text }) => text).join(''));

describe('where a line may break', () => {
  it.each([
    [
      'マイナンバーカードを{所定|しょてい}の{位置|いち}に{置|お}いてください',
      'マイナンバー|カードを|所定の|位置に|置いてください',
    ],
    ['{行政|ぎょうせい}サービス', '行政|サービス'],
    ['プリントサービス', 'プリント|サービス'],
    ['お{住|す}まいの{市区町村|しくちょうそん}の{証明書|しょうめいしょ}', 'お住まいの|市区町村の|証明書'],
    ['この{機械|きかい}でご{利用|りよう}いただけます', 'この|機械で|ご利用いただけます'],
    ['カードを{取|と}り{外|はず}してください', 'カードを|取り外してください'],
    [
      '{必要|ひつよう}な{項目|こうもく}は「{記載|きさい}する」を{押|お}す',
      '必要な|項目は|「記載する」を|押す',
    ],
    ['12{月|がつ}29{日|にち}から3{回|かい}', '12月|29日から|3回'],
    ['{世帯|せたい}{全員|ぜんいん}の{住民票|じゅうみんひょう}', '世帯全員の|住民票'],
    ['{個人番号|こじんばんごう}（マイナンバー）', '個人番号|（マイナンバー）'],
    ['お{取|と}り{忘|わす}れのないようにしてください。', 'お取り忘れの|ないように|してください。'],
    ['「スタート」を{押|お}してください', '「スタート」を|押してください'],
    ['おつり', 'おつり'],
    ['SANTOS MARIA', 'SANTOS |MARIA'],
  ])('keeps phrases whole: %s', (words, expected) => {
    expect(broken(words)).toEqual(expected.split('|'));
  });

  it('loses nothing of what is written', () => {
    const words =
      'お{金|かね}を{入|い}れて「プリント{開始|かいし}」を{押|お}してください。A4 2{枚|まい} + − お';
    expect(broken(words).join('')).toEqual(plain(words));
  });
});
