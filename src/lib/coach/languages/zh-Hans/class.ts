// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { ClassPhrases } from '../../phrases/class';

const phrases: ClassPhrases = {
  enter: '上课模式',
  bar: '上课用的按钮',
  ask: '提问',
  show: '揭晓',
  next: '下一步',
  back: '上一步',
  map: '地图',
  wholeMap: '整张地图',
  noMap: '不要地图',
  pointer: '箭头',
  fill: '全屏',
  notFilled: '这个浏览器不能自动全屏。用电脑的话，按 F11 试试。',
  leave: '结束上课',
  press: '这时候该按哪里？',
  do: '这时候该做什么？',
  asked: '慢慢想。按“揭晓”之前，提示不会出来。',
  steps: '步骤地图',
  here: (title) => `现在在这里：${title}`,
  past: '做完了',
};

export default phrases;
