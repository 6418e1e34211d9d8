// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { SettingsPhrases } from '../../phrases/settings';

const settings: SettingsPhrases = {
  lead: '调成你用着舒服的样子。改了马上就生效，这台设备会记住。',
  groups: { seeing: '显示', machine: '在机器前', coach: '指导', pressing: '怎么按' },
  text: {
    title: '文字大小',
    about: '练习机器的屏幕和店里一样大，不会变。',
    answers: { 100: '100%', 125: '125%', 150: '150%', 200: '200%' },
  },
  contrast: {
    title: '对比度',
    about: '高：白底黑字或黑底白字，线条更粗。',
    answers: { usual: '普通', high: '高' },
  },
  theme: {
    title: '亮色还是暗色',
    about: '练习机器本身不变。',
    answers: { auto: '跟设备一样', light: '亮色', dark: '暗色' },
  },
  motion: {
    title: '动画',
    about: '卡会滑过去，硬币会掉下去。选“减少”，就直接到位。',
    answers: { usual: '普通', calm: '减少' },
  },
  sound: {
    title: '机器的声音',
    about: '机器的语音、按键声和提示音。',
    answers: { off: '关', soft: '小声', medium: '中等', loud: '大声' },
  },
  noSound: '这台设备放不出声音。',
  coach: {
    title: '指导的声音',
    about: '设备把指导的话念出来。文字也一直在页面上。',
    answers: { off: '关', soft: '小声', medium: '中等', loud: '大声' },
  },
  pace: {
    title: '指导说话的快慢',
    about: '选你听着舒服的。',
    answers: { normal: '普通', slow: '慢' },
  },
  sample: '我就这样说话。我会告诉你下一步做什么。',
  noVoice:
    '这台设备没有自带的中文（普通话）声音，所以指导不出声。可以在设备的设置里找“文字转语音”，加一个声音，然后重新打开这个页面。',
  noJapaneseVoice: '这台设备没有日语的声音。遇到日语，指导就说它的意思。',
  furigana: {
    name: '机器屏幕上的假名注音',
    about: '在汉字上面标小的假名。真的机器上没有。',
    off: '不标，和真的一样',
    on: '标上',
  },
  realWait: {
    name: '等待时间',
    about: '真的机器读卡和打印要更久。',
    off: '短一点',
    on: '和真的一样长',
  },
  realIdle: {
    name: '一会儿不操作时',
    about: '真的机器可能会问你还在不在，然后回到开头。',
    off: '一直等你',
    on: '先问一问，再回到开头',
  },
  tapAnywhere: {
    name: '点哪里都行',
    about: '不管点哪里，都会做下一件该做的事，不用对准。',
    off: '关',
    on: '开',
  },
  scanning: {
    name: '用一个开关操作',
    about: '有一个框在按键之间轮流移动。框到了你要的地方，就按空格键、回车键或你的开关。',
    off: '关',
    on: '开',
  },
  rest: '框停留的时间',
  seconds: (seconds) => `${seconds}秒`,
  shorter: '短一点',
  longer: '长一点',
  reset: '全部恢复默认',
  notKept: '这台设备没能存下来。关掉页面之前有效。',
};

export default settings;
