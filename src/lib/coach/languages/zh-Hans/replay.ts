// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts. No native reader has reviewed it yet.
import type { ReplayPhrases } from '../../phrases/replay';

const replay: ReplayPhrases = {
  keep: '把这次练习存成文件',
  keepAbout: '以后可以再看，也可以给别人看。文件里没有你输入的密码。',
  kept: (name) => `已保存：${name}。请到下载文件夹里找。想看时，在“我学会了什么”那一页打开。`,
  found: '这个文件是一次练习',
  watch: '看这次练习',
  playing: '你在看文件里的一次练习。',
  astray: '这台机器和当时不一样了，后面没法再放了。',
  none: {
    title: '这里没有可看的练习',
    text: '请在“我学会了什么”那一页打开练习文件。只有链接，别人看不到。',
  },
  unknown: {
    title: '这次练习放不出来',
    text: '里面有这个版本没有的内容。请关掉页面，连上网，重新打开，再试一次。',
  },
  open: '打开文件',
};

export default replay;
