// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts. No native reader has reviewed it yet.
import type { UnfinishedPhrases } from '../../phrases/unfinished';

const unfinished: UnfinishedPhrases = {
  title: '要接着上次练习吗？',
  at: (step) => `你做到了这一步：${step}`,
  text: '和真的机器一样，机器回到了开头。东西都回到了你手里，你的卡还是原来的样子。',
  goOn: '从那一步接着做',
  anew: '从头开始',
  otherwise: '上次你做到一半，但现在没办法从那一步接着做了，所以从头开始。你的卡还是原来的样子。',
  newer: '上次你在这个页面的新版本里做到一半。想接着做，请关掉页面，连上网再打开。在这里从头开始。',
  last: '还没做完的练习',
};

export default unfinished;
