// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { ThingKind } from '../../../world';
import type { Words } from '../../../words';
import type { Phrases } from '../../phrases';

const THINGS: Record<Exclude<ThingKind, 'coin' | 'note'>, Words> = {
  'my-number-card': '个人编号卡',
  'residence-card': '在留卡',
  'transit-card': '电子货币卡',
  memo: '便条',
  paper: '证明书',
  receipt: '收据',
  phone: '手机',
  'eligibility-notice': '保险资格通知「{資格情報|しかくじょうほう}のお{知|し}らせ」',
  'eligibility-certificate': '保险资格确认书「{資格確認書|しかくかくにんしょ}」',
  statement: '声明书「{申立書|もうしたてしょ}」',
  prescription: '处方「{処方箋|しょほうせん}」',
};

/** Places whose name already says where, so that no 上 follows. */
const SPOT = /[处口端]$/;

const practising: Pick<Phrases, 'practice' | 'hands'> = {
  practice: {
    coach: '指导',
    machine: '机器',
    step: (number, of) => `第${number}步，共${of}步`,
    wait: '等一下，它会自己往下走。',
    differs: (rows) =>
      `有些地方不对：${rows.map((row) => `「${row}」`).join('、')}。付钱之前，先回去改过来。`,
    mayDiffer: '真的机器上，文字可能有一点不一样。',
    reloaded: '页面重新打开了，所以机器回到了开头。你的卡还是原来的样子。',
    larger: '放大',
    fitted: '看整页',
    leanIn: '靠近屏幕',
    stepBack: '看整台机器',
    unfold: '更多帮助',
    close: '关闭',
    deeds: {
      press: (label, meaning) => (meaning ? `按「${label}」：${meaning}` : `按「${label}」`),
      pressOf: (row, label) => `在「${row}」这一行按「${label}」`,
      type: '输入黄色便条上的4位数字',
      typeWrong: '输入4位和便条上不一样的数字',
      handle: {
        uncase: '把卡从卡套里拿出来',
        turn: '把卡翻过来',
        open: '在手机上打开保险的页面',
        fill: '把表填好',
      },
      push: '把卡往里推到底',
      look: {
        left: '脸往左移一点',
        right: '脸往右移一点',
        up: '脸往上移一点',
        down: '脸往下移一点',
        closer: '靠近一点',
        back: '离远一点',
        'mask-off': '摘下口罩',
        'mask-on': '戴上口罩',
        'hat-off': '摘下帽子',
        'hat-on': '戴上帽子',
      },
      speak: (words, meaning) => (meaning ? `说「${words}」：${meaning}` : `说「${words}」`),
      put: (kind, thing, place, slot) => {
        if (slot) return `把${thing}插进${place}`;
        if (kind === 'coin') return `把${thing}投进${place}`;
        if (kind === 'note') return `把${thing}放进${place}`;
        return SPOT.test(place) ? `把${thing}放在${place}` : `把${thing}放在${place}上`;
      },
      take: (thing) => `拿走${thing}`,
    },
    end: {
      label: '结果',
      reached: {
        issued: '办好了，东西都拿齐了。',
        cancelled: '你及时停下了，钱都退回来了。',
        refused: '这次没办成。',
        locked: '卡被锁定了。',
        received: '办好了，前台查到了你的保险。',
        'by-papers': '办好了，你带的东西就够用。',
        'in-full': '今天照样看病、拿药，但要先付全额。',
      },
      otherwise: '这次的结果和预想的不一样。',
      left: '你离开了机器。',
      leftSomething: '你落下了东西。',
      outcomes: {
        issued: '证明书打印出来了，钱也付了。',
        copied: '你复印了一张，但那不是证明书。',
        cancelled: '什么都没打印，也没有花钱。',
        unattended: '有一会儿没有操作，机器就自己停下了。什么都没打印，也没有花钱。',
        refused: '机器没有受理，没有花钱。',
        locked: '要输这个密码的机器，现在都不能用了。医院的人脸识别还能用。',
        received: '确认是你本人了。你付的和平时一样多。',
        'by-papers': '读卡器没帮上忙，前台帮上了。你付的和平时一样多。',
        'in-full': '没有东西能证明保险，今天要先付全额。以后补交证明，多付的会退给你。',
      },
      papers: '拿到的纸',
      comeBack: '回到机器那里',
      office: '看看政府窗口怎么办',
      cost: '花的钱',
      forgotten: '落下的东西',
      notNeeded: '证明书打印出来了，钱也付了，但不是你要的那一份。',
      gotInstead: (got, meaning, wanted, wantedMeaning) =>
        `你拿到的是「${got}」（${meaning}），要的是「${wanted}」（${wantedMeaning}）。打错了不能换，付钱之前先看一看。`,
      wrongPaper: (row) => `证明书上「${row}」这一项，和要的不一样。打错了不能换，付钱之前先看一看。`,
      record: '前台现在知道的内容',
      choseOtherwise: (rows) =>
        `你选的和这个练习要求的不一样：${rows.map((row) => `「${row}」`).join('、')}。这是你的权利，看病、拿药都一样。想照要求练，就再做一次。`,
      lookAtName: '走之前看看证明书：是你的名字吗？页数齐吗？',
      tapToRead: '点一下纸就能看大。',
      again: '再做一次',
      another: '换一个练习',
    },
    card: {
      problemTitle: '练习卡换成了新的',
      goOn: '继续',
      lockedTitle: '这张练习卡被锁定了',
      locked: '密码错了三次。和真的卡一样，要到政府窗口重设才能再用。',
      fewTriesTitle: (left) => `这张卡只剩${left}次机会了`,
      fewTries: '这个练习需要更多机会。输对一次密码，机会就都回来了。也可以在这里选。',
      office: '去政府窗口重设',
      fresh: '换一张新的练习卡',
      lockedFirstTitle: '这次，密码已经锁定',
      lockedFirst:
        '就像在店里连错了三次那样。锁跟着卡走，到哪台机器都一样。你的练习卡还有机会；练完以后，可以到政府窗口重设。',
      lockIt: '锁定这张练习卡，开始',
    },
  },
  hands: {
    thing: (kind, worth = 0) => {
      const yen = `${worth.toLocaleString('en')}日元`;
      if (kind === 'coin') return `${yen}硬币`;
      return kind === 'note' ? `${yen}纸币` : THINGS[kind];
    },
    places: {
      'card-pad': '放卡处',
      'copy-glass': '复印玻璃板',
      'coin-slot': '投币口',
      'note-slot': '纸币口',
      'e-money-reader': '电子货币感应处',
      'change-tray': '找零口',
      'paper-tray': '出纸口',
      'receipt-slot': '收据口',
      'card-reader': '读卡器',
      'card-inside': '插卡口里端',
      desk: '前台的台面',
    },
    yourThings: '你的东西',
    handle: {
      uncase: '从卡套里拿出来',
      turn: '翻过来',
      open: '打开保险页面',
      fill: '填好',
    },
    push: '推到底',
    look: {
      left: '左',
      right: '右',
      up: '上',
      down: '下',
      closer: '靠近',
      back: '离远',
      'mask-off': '摘口罩',
      'mask-on': '戴口罩',
      'hat-off': '摘帽子',
      'hat-on': '戴帽子',
    },
    face: '摄像头前的你',
    say: '你可以说',
    here: '这里',
    putHere: (place) => `放在这里：${place}`,
    holding: (thing) => `手里拿着：${thing}`,
    memo: '练习用的密码',
    leave: '离开',
    furigana: '假名注音',
  },
};

export default practising;
