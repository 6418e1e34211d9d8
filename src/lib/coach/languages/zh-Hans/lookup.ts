// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { LookupPhrases } from '../../phrases/lookup';

const lookup: LookupPhrases = {
  open: '查词',
  title: '正在查词',
  rule: '点一下就能查，不会按下去。',
  hint: '点一下机器上的日语，这里会写出它的意思。',
  stop: '回到机器',
  all: '机器上的日语',
  hear: '听一听',
  noVoice: '这台设备没有日语的声音，听不了。',
  unknown: '这个还没有说明。',
  inside: '里面的词',
  whole: '回到整句',
  list: {
    lead: '新的在上面。只存在这台设备里。',
    none: {
      title: '还没有词',
      text: '练习的时候，按“更多”（手机上是“更多帮助”），再按“查词”，然后点机器上的日语。点过的词会留在这里。',
      start: '选一个练习',
    },
    cover: '把意思盖住',
    uncover: '看一看',
    print: '打印',
    remove: '删掉',
    removed: (word) => `删掉了：「${word}」`,
    putBack: '放回来',
    removeAll: '全部删掉',
    sure: (count) => (count === 1 ? '要删掉这个词吗？' : `要把${count}个词全部删掉吗？`),
    sureAbout: '删了就不能恢复。练习的记录还在。',
    yes: '是，删掉',
    no: '不，留着',
    allRemoved: '已全部删掉。',
    notRemoved: '这台设备不让删。请在浏览器的设置里清除这个页面的数据。',
  },
};

export default lookup;
