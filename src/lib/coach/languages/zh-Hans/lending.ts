// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { LendingPhrases } from '../../phrases/lending';

const lending: LendingPhrases = {
  title: '这台平板给很多人轮流用',
  about:
    '页面占满整个屏幕，用手指不能离开。在你选的时间里没人碰，就会忘掉上一个人做过的一切，回到选语言的页面。',
  out: '要退出时：一根手指按住左上角，另一根按住右下角，同时按五秒。',
  off: '不是',
  after: (minutes) => `${minutes}分钟`,
  here: {
    title: '你还在吗？',
    text: '如果没有人碰屏幕，这里做过的一切都会被忘掉。',
    yes: '重新开始',
    no: '我在，继续',
  },
  finished: {
    title: '用完了吗？',
    text: '你在这里做过的一切都会被忘掉，下一个人就可以用了。',
    yes: '全部忘掉',
    no: '继续用',
  },
  leave: {
    title: '不再轮流借给别人了吗？',
    text: '之后又可以离开这个页面，也不会再自动忘掉什么。',
    yes: '不再借了',
    no: '继续借',
  },
};

export default lending;
