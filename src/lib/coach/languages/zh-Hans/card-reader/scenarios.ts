// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const scenarios: Lessons['scenarios'] = {
  'pharmacy-paper-prescription': {
    title: '拿着纸质处方去药局',
    goal: '医生给了你一张纸质处方。在药局用卡办好手续，再把处方交给前台。',
    afterwards: '处方四天内有效，开处方那天也算一天。',
    say: {
      'touch-prescription-paper': '你拿的是纸质处方。',
    },
  },
  'reader-card-in-case': {
    title: '卡没从卡套里拿出来',
    goal: '先连着卡套放上去，看看机器读不到的样子。然后把卡拿出来，再放一次。',
    say: {
      'put-my-number-card': '故意连着卡套放上去。',
      'push-my-number-card': '故意就这样推进去。',
    },
  },
  'reader-child-subsidy': {
    title: '用孩子的医疗补助',
    goal: '你带儿子 Lucas 来看病。家长可以替孩子输密码。卡还能当他的医疗补助证明「受給者証」用。',
  },
  'reader-electronic-prescription': {
    title: '要电子处方',
    goal: '在诊所报到。处方不要纸的，要电子的。',
    afterwards: '到了药局，也用卡办手续，不用带纸。',
  },
  'reader-expired': {
    title: '电子证书过期了',
    goal: '电子证书过期三个多月了，所以机器不收这张卡。出示寄到家里的「資格確認書」。',
    afterwards: '去政府窗口更新电子证书，不要钱。',
    say: {
      'put-eligibility-certificate': '「資格確認書」单独就能用。',
    },
  },
  'reader-expiring-soon': {
    title: '卡快到期了',
    goal: '你的在留期限快到了，卡也在同一天到期。机器会提醒你。今天还能用。',
    afterwards:
      '拿到新的在留卡以后，要在个人编号卡到期之前，去政府窗口延长。新的在留卡还没下来，也要在那之前去问一问。不会有信来提醒。',
    say: {
      'touch-confirm': '看一遍，再按「確認」。',
    },
  },
  'reader-face-agree-all': {
    title: '刷脸报到',
    goal: '你来到医院。用个人编号卡和人脸识别报到，让医生看看你以前的药和治疗。',
    afterwards: '在真的医院，还要把就诊卡「診察券」交给前台。',
    say: {
      'touch-agree-all': '可以一次全部同意。',
    },
  },
  'reader-face-fails-then-pin': {
    title: '刷脸不行，就用密码',
    goal: '人脸识别没成功。再试一次，还不行就用密码。',
  },
  'reader-first-time-registration': {
    title: '第一次用，先登记',
    goal: '你的卡还没有登记成保险证。在这台读卡器上，马上就能登记。',
    afterwards: '只要登记一次，下次机器就不问了。',
    say: {
      'touch-register': '就在这里登记，不要钱。',
    },
  },
  'reader-left-the-card': {
    title: '差点忘了拿卡',
    goal: '都办完了，先不拿卡，看看会怎样：机器会叫你回来。把卡拿走，再结束。',
    say: {
      'see-done-calling': '什么都不做，等一会儿。',
    },
  },
  'reader-locked-pin-face-works': {
    title: '卡锁定了，还能刷脸',
    goal: '你在店里输错三次密码，密码被锁定了。在医院，密码也不能用。不过刷脸还能用。',
    afterwards: '去政府窗口重设密码，就能解锁。带上卡和另一件身份证件。',
    say: {
      'touch-method-pin': '亲眼看看，密码已经不能用了。',
      'enter-pin': '输一次，看机器怎么拒绝。',
      'touch-method-face': '就算锁定了，也能刷脸。',
    },
  },
  'reader-look-alike-papers': {
    title: '两张很像的纸',
    goal: '没有查到保险的信息。你有两张很像的纸。只拿「資格情報のお知らせ」不行，「資格確認書」单独就能用。',
    afterwards: '「資格情報のお知らせ」要和个人编号卡一起才能用。',
    say: {
      'put-eligibility-notice': '故意先只拿「資格情報のお知らせ」试一试。',
      'put-eligibility-certificate': '现在拿另一张。「資格確認書」单独就能用。',
    },
  },
  'reader-mask-and-light': {
    title: '口罩、帽子和背后的光',
    goal: '你戴着口罩和帽子，背后的窗户又很亮。看看机器怎么说，一样一样地改。',
    say: {
      'speak-bright': '跟前台的人说，他们会把百叶窗放下来。',
    },
  },
  'reader-no-insurance-data': {
    title: '查不到保险的信息',
    goal: '你刚换了工作，读卡器查不到保险的信息。把卡和手机上「マイナポータル」的页面给前台看。',
  },
  'reader-nothing-to-show': {
    title: '没东西可出示，就填表',
    goal: '没有查到保险的信息，你也没带手机和纸。第一次来这家医院，前台会给你一张表「申立書」来填。',
    afterwards: '知道了新保险的号码，就告诉医院。',
  },
  'reader-older-screens': {
    title: '版本比较旧的机器',
    goal: '这台读卡器一直没有更新。它一样一样地问，最后还会问你自付的上限「限度額」。',
    say: {
      'touch-provide': '选「提供する」，在前台付的钱就不会超过上限。',
    },
  },
  'reader-pin-choose-each': {
    title: '用密码报到，分开选',
    goal: '这次不刷脸，用密码。手术的记录不给医生看，别的都可以看。',
    say: {
      'touch-disagree': '手术：不同意。',
      'touch-agree': '看病和用药：同意。',
      'touch-agree-2': '体检：同意。',
    },
  },
  'reader-pin-stays-mine': {
    title: '密码不告诉别人',
    goal: '后面的人好心要帮你输密码。再热心的人，也不要告诉他。客气地拒绝。',
    say: {
      'speak-my-own': '客气地拒绝。',
    },
  },
  'reader-say-no': {
    title: '全部不同意',
    goal: '以前的治疗和用药，你不想给别人看。照样可以看病。',
    afterwards: '在吃什么药，自己告诉医生，或者出示用药手册「お薬手帳」。',
    say: {
      'touch-disagree-all': '不同意也没关系。',
    },
  },
  'reader-staff-check': {
    title: '刷脸和密码都不行',
    goal: '人脸识别不成功，密码也忘了。告诉前台的人，他们可以自己核对你的脸。',
    afterwards: '在政府窗口，可以设新的密码。',
    say: {
      'speak-no-face': '遇到困难，就告诉前台的人。',
      'speak-forgot-pin': '告诉他们，密码也忘了。',
    },
  },
  'reader-wrong-card': {
    title: '放错了卡',
    goal: '先放在留卡，看机器怎么拒绝。然后换成个人编号卡。',
    say: {
      'put-residence-card': '故意把在留卡放上去。',
      'push-residence-card': '故意就这样推进去。',
    },
  },
  'reader-wrong-side': {
    title: '卡放反了',
    goal: '先把卡放反，看看机器怎么说。然后照着图改过来。',
    say: {
      'turn-my-number-card': '故意翻成反的。',
      'push-my-number-card': '故意就这样推进去。',
    },
  },
};

export default scenarios;
