// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { OfflinePhrases } from '../../phrases/offline';

const offline: OfflinePhrases = {
  getting: (kept, of) => `正在做准备，以后没有网络也能用：${kept} / ${of} MB`,
  ready: '没有网络也能用',
  not: {
    full: '这台设备的空间满了，所以在这里要有网络才能用。请删掉不用的东西，再打开这个页面。',
    network: '现在没有网络还不能用。连上网络后，会自动接着准备。',
    refused: '这个浏览器不能保存页面，所以在这里要有网络才能用。如果用的是无痕窗口，请改用普通窗口。',
  },
  newer: { title: '这个网站有新版本了。', use: '使用新版本' },
  away: {
    title: '现在没有网络',
    text: '那个页面没有保存在这台设备上。已经保存的页面，没有网络也能用。',
  },
};

export default offline;
