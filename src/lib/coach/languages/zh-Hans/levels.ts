// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet. The sources are those of the English file.
import type { LevelPhrases } from '../../phrases/levels';

const levels: LevelPhrases = {
  title: '要多少帮助',
  names: { watch: '看示范', together: '一起做', ask: '需要时问', alone: '自己做' },
  watch: {
    title: '正在看示范',
    play: '播放',
    pause: '暂停',
    one: '走一步',
    start: '回到开头',
    speed: '速度',
    times: (speed) => `${speed}倍`,
    paused: '停住了。你也可以自己接着做。',
  },
  ask: {
    alone: '自己试试看。不知道怎么做，就要个提示。',
    hint: '提示',
    more: '再来一个提示',
    show: '告诉我',
    where: {
      foot: '看看屏幕最下面那一排键。',
      tiles: '看看屏幕中间的大键。',
      keypad: '看看屏幕上的数字键。',
      rows: '看看屏幕中间的那几行。',
      counter: '看看屏幕中间的数字，还有旁边的键。',
      table: '看看你桌上的东西。',
      desk: '看看机器旁边的人。你可以跟他说话。',
      call: '光靠机器不行。看看这下面：可以叫人来。',
      face: '看看摄像头前的脸，想想怎么动。',
    },
    place: (place) => `看看${place}。`,
    read: '读一读屏幕上的第一行。',
    says: '上面写的是',
    digits: '要4位数字，写在黄色便条上。',
  },
  late: { text: '自己试试看。过一会儿就会有提示。', show: '告诉我' },
  listen: '再听一遍',
  slip: {
    pressed: (label) => `你按了「${label}」`,
    typed: '你按了一个数字',
    why: '人们为什么会按',
    back: '怎么回来',
  },
  repair: {
    title: '先看怎么出错，再来补救',
    text: '这里会故意出错。小手先做给你看，然后轮到你。',
    lock: {
      title: '先看怎么出错，再自己往下走',
      text: '这里会故意出错。小手先做开头给你看，然后轮到你。',
      yours: '出错了。现在轮到你，从这里往下走。',
    },
    watch: '看示范',
    self: '全部自己做',
    yours: '出错了。现在轮到你来补救。',
  },
  stop: {
    title: '要在这里停吗？',
    text: '在真的机器上，现在就该停。再错一次，卡就会被锁定。回家以后，可以慢慢找密码。',
    button: '在这里停，真的机器上也该这样',
    other: '还想再试一次的话：',
    stopping: '停得好，机会没有再少。现在把东西都拿走。',
  },
  lock: {
    title: '密码被锁定了，怎么办？',
    gone: {
      title: '不能用了',
      list: [
        '用便利店的复印机取证明书',
        '在医院或药局的读卡器上输密码',
        '「マイナポータル」要输这个密码的时候',
      ],
    },
    works: {
      title: '还能用',
      list: [
        '在医院或药局的读卡器上刷脸。刷不了的话，前台会拿你和照片比对。',
        '卡上其他的密码。每个密码的次数是分开算的。',
      ],
    },
    who: {
      title: '谁能重设',
      list: [
        '你住的市区町村的政府窗口，办个人编号卡的地方',
        '你自己：记得长的英数字密码，又在手机应用上预约了，就可以在 7-Eleven 或永旺办',
        '别人都不行。等也没有用。',
      ],
    },
    bring: {
      title: '去政府窗口要带什么',
      list: ['你的个人编号卡', '事先想好的4位新密码，不要用生日'],
      more: {
        stay: '你的在留卡',
        usual: '另一件身份证件，比如驾照。收哪一种，由那里的政府决定。',
      },
    },
    otherwise: '很多网页还写着“只能在政府窗口办”。重设服务（JPKI）的条款和那霸市的网页，也写了便利店。',
    source:
      'JPKI；厚生劳动省；国立市、日南市、太宰府市、松阪市、那霸市。2026年11月21日查阅。去之前，请问一问你那里的政府窗口。',
  },
  left: {
    now: '马上回去，或者问问那里的工作人员。',
    card: {
      may: '别人可能会捡到你的卡。上面有你的姓名、住址和照片。',
      gone: '卡要是没有了，就打电话停用，不分昼夜，有中文等十种语言：0120-0178-27。',
    },
    paper: {
      may: '谁都能看你的证明书。上面有你的姓名和住址。',
      gone: '纸要是没有了，就要再花一次钱取新的。',
    },
    change: {
      may: '后面的人可能会拿走你的钱。',
      gone: '钱要是没有了，问问有没有人交上来。',
    },
    other: {
      may: '别人可能会拿走，或者扔掉。',
    },
  },
  alone: {
    title: '和真的一样',
    realTime: '真实的等待时间',
    realIdle: '不操作，机器就会自己结束',
    later: '下次开始时才生效。',
    restart: '现在从头开始',
  },
  more: { open: '更多', undo: '退一步', restart: '从头开始' },
  end: {
    together: '现在一起做',
    watchAgain: '再看一遍',
    slips: '走错的地方',
    hands: '动手做的',
    progress: '看看我学会了什么',
    next: '现在就做',
    stopped: '你及时停下了。卡还剩最后一次机会。',
  },
  film: {
    invented: '视频里的人、地方和号码都是虚构的。',
    practise: '你可以在 Kiosk\u00a0Keiko 上自己练习。',
  },
};

export default levels;
