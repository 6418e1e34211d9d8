// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { CardPhrases } from '../../phrases/card';

const card: CardPhrases = {
  title: '步骤卡',
  lead: '打印出来，带到真的机器那里去。上面没有你的密码，你也不要写上去。',
  size: '大小',
  sizes: {
    large: { name: '大的', about: 'A4纸，在家里或上课时看' },
    fold: { name: '折叠的', about: 'A4纸，折成能放进口袋的小册子' },
  },
  print: '打印',
  practise: '在这里练习',
  folding: {
    title: '怎么折',
    steps: [
      '单面打印，按原来的大小（100%）。',
      '沿着所有的虚线折一遍，再把纸打开。',
      '短边对短边，对折。沿着粗线，从折痕剪到中间。',
      '打开，再沿长的方向对折。捏住两头往中间推，推成一个十字。',
      '把各页绕着合起来，标题放在最前面。',
    ],
    each: (sheets) => `一共${sheets}张纸。每张各折成一本小册子。`,
  },
  bring: '要带的东西',
  pin: '4位数字的密码，只记在心里',
  coins: (sum) => `硬币：这个练习要${sum}`,
  deeds: {
    press: '按它',
    type: '输入你自己的密码，只记在心里的那个',
    pressInRows: (label) => `这几行都按「${label}」`,
    pressUntil: (label, count) => `按「${label}」，按到显示${count}`,
    pay: (sum, place) => `把${sum}投进${place}`,
    takeAll: (things) => `都拿走：${things}`,
    frame: '动一动，让脸对准框，然后别动',
  },
  heard: '你会听到',
  rightWay: '这是正确的做法。虚线框里的，出了错才用。',
  detour: '出现这种情况时才做',
  goOn: (step) => `然后接着做第${step}步`,
  none: {
    title: '这个练习没有步骤卡',
    why: '在这个练习里，卡会被锁定，或者已经被锁定。这只能在练习里做，在真的机器上千万不要试。',
    instead: '到真的机器前，可以用这张卡',
  },
  trouble: {
    title: '遇到麻烦的时候',
    stop: '随时都可以停：按「{中止|ちゅうし}する」，把卡拿走。',
    tries: [
      { left: '还剩2次机会', todo: '不着急。想清楚，慢慢输。' },
      { left: '还剩1次机会', todo: '到这里就停，按「{中止|ちゅうし}する」。回家把密码找出来。' },
      {
        left: '被锁定了',
        todo: '去居住地的政府窗口，设一个新密码。带上卡和另一件身份证件。在医院，刷脸还能用。',
      },
    ],
    phone: '打电话',
  },
  notes: '我的笔记',
  asOf: '内容查于2026年11月21日。',
  mayDiffer: '你那台机器上的文字可能不一样。',
};

export default card;
