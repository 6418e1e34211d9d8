// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { SharePhrases } from '../../phrases/share';

const share: SharePhrases = {
  open: '分享',
  title: '分享这个练习',
  lead: '用手机或平板的摄像头扫这个二维码，练习就会在那边打开。',
  code: '二维码，内容是下面的链接',
  link: '链接',
  copy: '复制链接',
  copied: '复制好了，现在可以粘贴到消息里。',
  notCopied: '浏览器不让这个页面复制。链接已经选中，请自己复制。',
  print: '打印',
  close: '关闭',
  surprise: { name: '随便来一个', about: '练习、机器、人，每次都不一样。' },
  trouble: {
    title: '这个链接有地方不对',
    none: {
      scenario: '链接里的练习不存在。',
      terminal: '链接里的这种机器不存在。',
      make: '链接里的机器不存在。',
      who: '链接里的人不存在。',
      city: '链接里的地方不存在。',
      facility: '链接里的医院或药局不存在。',
      at: '链接里的日期或时间不存在。',
      purse: '链接里的硬币或纸币不存在，或者太多了。',
      things: '链接里要带的东西不存在。',
      level: '链接里的帮助方式不存在。',
      real: '链接没写清楚：等待时间要不要和真的机器一样。',
      idle: '链接没写清楚：没人操作时，机器要不要像真的那样结束。',
      seed: '链接里的数字要在0到999999之间。',
      fault: '这台机器没有链接里说的那种故障。',
      film: '链接里的视频显示方式不存在。',
      pace: '链接里的视频速度不存在。',
      replay: '链接没写清楚：要不要看文件里的练习。',
    },
    elsewhere: {
      make: (name) => `这个练习不用“${name}”这种机器。`,
      who: (name) => `${name} 不做这个练习。`,
      fault: (name) => `这台机器不会出现“${name}”。`,
    },
    own: {
      terminal: () => '这个练习用的是另一种机器。',
      city: () => '这个练习已经定好了住在哪里。',
      facility: () => '这个练习已经定好了去哪家医院或药局。',
      at: () => '这个练习已经定好了日期和时间。',
      purse: () => '这个练习已经定好了带多少钱。',
      things: () => '这个练习已经定好了带什么东西。',
      fault: (name) => `出现“${name}”时，没法做这个练习。`,
      film: () => '只有练习才能做成视频。',
    },
    written: '链接里写的是',
    near: '最接近的是',
    instead: '你可以选',
    also: '这些也会去掉',
    without: '去掉它，开始练习',
    choose: '选一个练习',
    noCard: '一张步骤卡只讲一个练习。请先选一个练习。',
    home: '回到首页',
  },
};

export default share;
