// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { SitePhrases } from '../../phrases/site';

const site: SitePhrases = {
  site: {
    tagline: '站到机器前面之前，先在这里练一练',
    noticeShort: '这里只是练习，不要输真正的密码。',
    home: '首页',
    languages: '语言',
    skip: '跳到正文',
    noScript: '练习用的机器需要 JavaScript。请在浏览器里打开它，再重新加载页面。',
    about: '关于本站',
    office: '卡被锁定了：去政府窗口',
    more: '更多说明',
    practice: '练习',
    loading: '请稍等…',
    settings: '设置',
    progress: '我学会了什么',
    words: '我查过的词',
    finish: '我用完了',
  },
  missing: {
    title: '这里没有页面',
    text: '网址可能太旧，或者写错了。什么都没坏，也没丢。',
    brokenTitle: '页面没有打开',
    brokenText: '看看网络，再试一次。你的卡都还在。',
    home: '去首页',
    again: '再试一次',
    unloaded: '机器没有加载出来。看看网络，再打开一次。',
    here: '这一页在这里',
    noLanguage: '还没有这种语言',
  },
};

export default site;
