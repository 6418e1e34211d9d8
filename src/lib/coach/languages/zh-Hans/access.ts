// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { AccessPhrases } from '../../phrases/access';

const access: AccessPhrases = {
  scanning: '一个开关：框到了你要的地方就按。一直按住3秒，就停止。',
  out: '退出来',
  further: '再往下看',
  groups: {
    screen: '机器的屏幕',
    header: '页面上方',
    footer: '页面下方',
    page: '这个页面',
  },
  tapping: '点哪里都行，会做下一件该做的事。',
  stopTapping: '关掉',
  wait: '机器正在动，请等一下。',
  sensed: {
    laid: (things, place) => `${place}：放好了${things}。`,
    'taken-in': (things) => `机器收进去了：${things}。`,
    'came-out': (things, place) => `${place}：出来了${things}。`,
    'in-hand': (things) => `你手里拿着：${things}。`,
  },
};

export default access;
