// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { ProgressPhrases } from '../../phrases/progress';

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

const weekday = (day: string): string => WEEKDAYS[new Date(`${day.slice(0, 10)}T00:00Z`).getUTCDay()] ?? '';

function date(day: string): string {
  const [, month, ofMonth] = day.slice(0, 10).split('-').map(Number);
  return `${month}月${ofMonth}日`;
}

const HELP = {
  watch: '看示范',
  together: '跟着指导一起做',
  ask: '需要时看提示',
  alone: '自己做',
};

const LESS_HELP = { ...HELP, ask: '只在需要时看提示' };

const progress: ProgressPhrases = {
  lead: '根据你在这台设备上的练习。别人看不到。',
  none: {
    title: '这里还没有内容',
    text: '做完第一次练习，就能在这里看到你学会了什么、接下来练什么。慢慢来。',
    start: '选第一个练习',
  },
  problem: {
    unreadable: '这台设备存的内容读不出来。没有丢掉，只是放到了一边。从现在起，会重新记录。',
    newer: '这台设备存的内容来自这个页面的新版本。没有丢掉，只是放到了一边。请关掉页面，连上网再打开。',
    'no-storage': '这台设备不给这个页面存东西。可以练习，但这里不会有记录。',
  },
  full: (runs) => `这台设备只留最近 ${runs} 次练习，更早的会去掉。想留着，请在下面存成文件。`,
  next: '你的下一步',
  when: {
    today: '今天',
    tomorrow: '明天',
    soon: (day) => weekday(day),
    later: (day) => `${date(day)}${weekday(day)}`,
  },
  advice: {
    again: (when, level) => `${when}再做一次，${HELP[level]}。`,
    'less-help': (when, level) => `${when}再做一次，帮助少一点：${LESS_HELP[level]}。`,
    lock: () => '接下来看看卡被锁定时会怎样。在这里锁定也没关系。',
    another: () => '这个练习也跟着指导一起做做看。',
    real: () => '这个，你现在可以去真的机器上做了。',
  },
  ready: '可以去用真的机器了',
  known: '做到了：你知道卡锁定了是怎么回事',
  missing: '用真的机器之前',
  missingDays: (days) =>
    days === 2 ? '在两个不同的日子，每一步都自己做一遍。' : '换一天，每一步都自己再做一遍。',
  missingLock: '把卡锁定的练习做一次。',
  missingLesson: '做一次，做到最后。',
  lastTime: (day) => `上次：${date(day)}`,
  notFinished: '没做到最后',
  watched: '看了示范',
  steps: {
    alone: (count) => `自己做了${count}步`,
    hint: (count) => `看提示做了${count}步`,
    shown: (count) => `跟着做了${count}步`,
  },
  start: '开始',
  again: '再做一次',
  untouched: '你还没练过这台机器。',
  untried: (count) => `还有${count}个练习没试过`,
  report: {
    title: '每一步做得怎样',
    done: { alone: '自己做的', hint: '看了提示', shown: '跟着做的' },
    slips: (count) => `走错${count}次`,
    slipAt: (step, count) => (count === 1 ? step : `${step}：${count}次`),
    noSlips: '一次也没走错',
    time: '时间',
    minutes: (minutes) => `大约${minutes}分钟`,
  },
  keep: {
    title: '保存、搬走、清除',
    lead: '一切都留在这台设备里。没有账号，密码从不保存。',
    save: '存成文件',
    saveAbout: '换设备时用，或者留着备用。',
    saved: (name) => `已保存：${name}。请到下载文件夹里找。`,
    open: '打开文件',
    openAbout: '会加到现有的内容里，什么都不会丢。你在这台设备上选好的设置也不会变。',
    erase: '全部清除',
    eraseAbout: '别人要用这台设备时。',
    sure: '要全部清除吗？',
    sureAbout: '你的练习记录、查过的词、练习卡的次数和设置都会清除，不能恢复。',
    yes: '是，清除',
    no: '不，留着',
    erased: '已全部清除。',
    notErased: '这台设备不让清除。请在浏览器的设置里清除这个页面的数据。',
  },
  imported: {
    title: '文件加进来了',
    runs: (count) => `练习${count}次`,
    words: (count) => `查过的词${count}个`,
    cards: (count) => `${count}张练习卡的次数`,
    settings: '你的设置',
    ownSettings: '你在这台设备上的设置没有变。',
    unknown: (count) => `有${count}次练习，这个版本还不认识：会留着，但不显示。`,
    nothing: '文件里的练习、词和练习卡，这里已经都有了。',
  },
  refused: {
    foreign: {
      title: '这不是本页的文件',
      text: '请选名字以“kiosk-keiko”开头的文件。什么都没有改动。',
    },
    damaged: {
      title: '这个文件坏了',
      text: '请在原来的设备上再存一次，打开新的文件。什么都没有改动。',
    },
    newer: {
      title: '这个文件来自新版本',
      text: '请关掉页面，连上网，重新打开，再试一次。什么都没有改动。',
    },
    'not-kept': {
      title: '这台设备没能存下来',
      text: '清出一点空间，或者退出隐私浏览，再试一次。什么都没有改动。',
    },
  },
};

export default progress;
