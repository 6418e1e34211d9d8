// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import { dayOf, timeOf, weekday } from '../../../world';
import type { Phrases } from '../../phrases';
import forms from './forms';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

const pages: Pick<Phrases, 'forms' | 'home' | 'free' | 'counter'> = {
  forms,
  home: {
    title: '练习使用个人编号卡的机器',
    where: '你要在哪里用卡？',
    terminals: {
      'shop-copier': { name: '便利店', about: '能打印证明书的多功能复印机' },
      'card-reader': { name: '医院、药局', about: '能刷脸的读卡器' },
    },
    what: '想练习什么？',
    everyday: '平时会用到的',
    repair: '遇到麻烦的时候',
    free: '自由练习',
    freeAbout: '人、地方、会发生什么，都由你自己选。',
    machine: '哪一种机器？',
    machineHint: '不清楚的话，不用改。',
    makes: {
      'seven-eleven': '7-Eleven 型',
      lawson: '罗森（Lawson）型',
      familymart: '全家（FamilyMart）型',
      tray: '平放式',
      upright: '插入式',
    },
    who: '你想扮演谁？',
    whoHint: '这些人都是虚构的。',
    age: (years) => `${years}岁`,
    locked: '密码已锁定',
    chosen: '你选的是',
    start: '开始',
    last: '上次的练习',
    again: '再做一次',
  },
  free: {
    title: '自由练习',
    lead: '想怎么选都行。这里没有人带着做，要自己来。每张卡都是你上次用完的样子。',
    facility: '你去哪里？',
    facilityHint: '每个地方的读卡器，设置都不一样。',
    kinds: { hospital: '医院', clinic: '诊所', dentist: '牙科', pharmacy: '药局' },
    consents: (count) => (count === 0 ? '不问是否同意' : `问${count}次是否同意`),
    city: '你住在哪里？',
    cityHint: '费用、时间、能取的证明书，各地不一样。',
    own: '自己住的地方',
    fee: (amount) => `「住民票」${forms.yen(amount)}`,
    takesNoPart: '便利店里取不了',
    when: '什么时候去？',
    hours: {
      morning: '工作日早上',
      evening: '工作日晚上',
      sunday: '星期日',
      night: '深夜',
      'year-end': '12月31日',
    },
    otherHour: '别的日子或时间',
    day: '日期',
    hour: '时间',
    moment: (at) => `${forms.day(dayOf(at))}（${WEEKDAYS[weekday(dayOf(at))] ?? ''}）${timeOf(at)}`,
    purse: '钱包里有什么？',
    purses: {
      plenty: '很多硬币',
      few: '几枚硬币',
      notes: '只有纸币',
      small: '小硬币，也有1日元和5日元',
      empty: '什么都没有',
    },
    yen: forms.yen,
    how: '还要选别的吗？',
    carried: '除了卡，你还带了什么？',
    carriedAbout: {
      phone: '可以给前台看保险页面。要和卡一起用。',
      'eligibility-notice': '要和卡一起用。',
      'eligibility-certificate': '不用带卡，只凭它就行。',
      prescription: '医生开的，去药局用。',
    },
    real: { name: '真实的等待时间', about: '等多久，和真的机器一样。' },
    faults: {
      'paper-out': { name: '机器没纸了', about: '这个可以请店员帮忙。' },
      'no-match': { name: '机器认不出你的脸', about: '站得再好也认不出来。' },
      backlight: { name: '太阳在你背后', about: '摄像头只看到一张黑黑的脸。' },
      'reader-fails-once': { name: '第一次读不到卡', about: '卡明明放好了。' },
      'no-insurance-data': { name: '查不到你的保险', about: '比如刚换了工作。这时，你带的东西能帮上忙。' },
      'kind-stranger': { name: '有人想替你输密码', about: '他是好意，但是不能答应。' },
    },
  },
  counter: {
    title: (name) => `${name} 的练习卡`,
    tries: (left, of) => `还剩${left}次机会（共${of}次）`,
    locked: '密码错了三次，被锁定了',
    whole: '这张卡的机会都还在。你什么都不用做。',
    pinless: '这张卡没有密码。便利店的复印机不能用它，医院里可以刷脸用。',
    reset: '在这里重设',
    done: '好了，卡的机会又都回来了。',
    doneAbout: '练习密码和以前一样，写在黄色便条上。',
    notKept: '这台设备没能存下来。关掉页面，可能就没了。',
    practise: '回去练习',
    problem: {
      unreadable: '这台设备存的内容读不出来。练习卡都换成了新的。',
      older: '这台设备存的内容是旧版本的。练习卡都换成了新的。',
      newer:
        '这台设备存的内容来自这个页面的新版本，会原样留着。现在练习卡都是新的。请关掉页面，连上网再打开。',
      'no-storage': '这台设备不给这个页面存东西。每次的练习卡都是新的。',
    },
  },
};

export default pages;
