// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const scenarios: Lessons['scenarios'] = {
  'card-moved': {
    title: '卡拿得太早了',
    goal: '机器还在读，你就把卡拿起来了。练习怎么补救，最后取到「住民票」。',
    say: {
      'take-my-number-card': '现在故意把卡拿起来。',
      'put-my-number-card': '这次，机器没叫你拿，就不要动它。',
    },
  },
  'expired-certificate': {
    title: '机器说：这张卡不能用',
    goal: '卡明明还有好几年才到期，机器却不收。看看是为什么，该怎么办。',
    afterwards: '去政府窗口更新电子证书。到期前三个月就可以更新。',
    say: {
      'touch-finish': '卡里的电子证书过期了。到这里结束，去政府窗口更新，不要钱。',
    },
  },
  'jumin-self-coins': {
    title: '只有自己的「住民票」',
    goal: '银行要你的「住民票」。你要一份，只写你自己，用硬币付钱。',
    say: {
      'touch-scope-self': '只写自己，就选「本人のみ」。',
      'touch-next': '这些银行都不要，所以都不写。',
      'touch-next-2': '一份就够了。',
    },
  },
  'jumin-visa-household': {
    title: '办签证用的全家「住民票」',
    goal: '入管要你全家的「住民票」。国籍、在留资格、在留卡号码都要写上，个人编号不要写。',
    say: {
      'touch-scope-household': '入管要全家的：选「世帯全員」。',
      'touch-item-relation-on': '要写出户主是谁，各人是什么关系。',
      'touch-item-nationality-on': '入管要看你的国籍。',
      'touch-item-status-on': '入管要看你的在留资格。',
      'touch-item-card-number-on': '入管要看你的在留卡号码。',
      'touch-next': '个人编号就留在「記載しない」，继续往下走。',
    },
  },
  'koseki-after-hours': {
    title: '晚上来取户籍',
    goal: '下班后你来取户籍证明。「住民票」晚上也能取，户籍行不行呢？',
    afterwards: '请在工作日白天再来。时间各地不一样。',
    say: {
      'touch-finish': '这个时间取不了。到这里结束，工作日白天再来。',
    },
  },
  'left-the-paper': {
    title: '差点忘了拿证明书',
    goal: '你只拿了收据，忘了证明书。机器会叫你回来。走之前，把东西都拿上。',
    say: {
      'take-receipt': '先只拿收据。',
      'see-collect-calling': '现在等一等，看会怎样。',
      'take-everything': '证明书、找零、卡，都拿上。',
    },
  },
  'one-wrong-pin': {
    title: '密码输错一次',
    goal: '先输错一次密码，再改过来，最后还是取到自己的「住民票」。',
    say: {
      'enter-wrong': '故意输错：输4位和便条上不一样的数字。',
      'touch-again': '不着急。先看看便条，再按「もう一度」。',
    },
  },
  'seal-two-copies': {
    title: '印章登记证明书两份',
    goal: '你要卖车，需要印章登记证明书「印鑑登録証明書」，两份。',
    say: {
      'touch-more': '要两份，所以按一下「+」。',
    },
  },
  'short-of-coins-cancel': {
    title: '硬币不够',
    goal: '你带的硬币不够。打印之前可以停下来，投进去的都能拿回来。',
    afterwards: '下次带些100日元和500日元的硬币。店里一般不帮忙换零钱。',
    say: {
      'put-coins': '把手里的都投进去。',
      'touch-cancel': '不够。按「中止する」，钱就全部退回来。',
    },
  },
  'tax-certificate': {
    title: '课税证明书',
    goal: '你要租房，需要一份课税证明书。机器收电子货币的话，就用电子货币卡付。',
    say: {
      'touch-pay-e-money': '你有一张存了钱的电子货币卡。',
    },
  },
  'three-wrong-pins': {
    title: '密码输错三次',
    goal: '连错三次，卡就会被锁定。在这里看看那时会怎样。在真的机器上，错了两次就停。',
    say: {
      'enter-wrong': '输4位和便条上不一样的数字。',
      'enter-wrong-2': '再输一次错的。',
      'touch-again': '只剩一次了。在真的机器上，到这里就停。这是练习，所以继续。',
      'enter-wrong-3': '故意再错一次。只有练习才能这样。',
      'touch-finish': '锁定了。按「終了」，把卡拿走。',
    },
  },
  'wrong-card': {
    title: '放错了卡',
    goal: '先放在留卡，看机器怎么拒绝。然后换成个人编号卡，取「住民票」。',
    say: {
      'put-residence-card': '故意把在留卡放上去。',
    },
  },
};

export default scenarios;
