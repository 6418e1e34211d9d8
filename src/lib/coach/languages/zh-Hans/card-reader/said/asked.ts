// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const asked: Lessons['said'] = {
  'insurance.checking.title': '正在查你的保险',
  'insurance.checking.todo': '等一下，卡先不要动。',
  'insurance.checking.why': '机器已经知道是你了，现在在查你有什么保险。',
  'insurance.offer.title': '第一次要登记',
  'insurance.offer.todo': '按[register]。',
  'insurance.offer.why':
    '在这里马上就能登记，不要钱，也不用什么材料。按了[not-now]，这张卡今天就不能当保险证用。',
  'insurance.registering.title': '正在登记',
  'insurance.registering.todo': '等一下，卡先不要动。',
  'insurance.registering.why': '只登记这一次，下次来就不问了。',
  'insurance.registered.title': '登记好了',
  'insurance.registered.todo': '按[next]。',
  'insurance.registered.why': '从现在起，这张卡就是你的保险证，在别的医院和药局也能用。',
  'insurance.subsidy.title': '医疗费的补助',
  'insurance.subsidy.todo': '要用就按[use]，不用就按[not-use]。',
  'insurance.subsidy.why':
    '孩子等一些人的医疗费，居住地的政府会出一部分。有的地方还要看纸质的「受給者証」，也带上。',
  'insurance.noData.title': '没有保险的信息',
  'insurance.noData.todo': '把卡拿走。到前台，可以出示别的东西。',
  'insurance.noData.why':
    '卡没有问题。换了工作或者保险以后，信息会来得晚一些，一般要几天，有时要两个星期左右。',
  'insurance.notRegistered.title': '今天不登记',
  'insurance.notRegistered.todo': '把卡拿走，跟前台说一声。',
  'insurance.notRegistered.why': '要是改主意了，把卡再放一次就能登记。不登记的人，用「資格確認書」。',
  'dates.endingStay.title': '卡快到期了',
  'dates.endingStay.todo': '按[confirm]。在[day]之前，去居住地的政府窗口延长卡的期限。',
  'dates.endingStay.why':
    '不会有信来提醒。带上新的在留卡和这张卡，还要记得各个密码。还在申请的话，也要在那天之前去问一问：晚一天，卡就要重新办。',
  'dates.ending.title': '电子证书快到期了',
  'dates.ending.todo': '按[confirm]。去居住地的政府窗口更新，最晚[day]。',
  'dates.ending.why': '今天什么都还能用。到期前三个月起就可以更新，不要钱。带上卡，还要记得各个密码。',
  'dates.grace.title': '今天只能查保险',
  'dates.grace.todo': '按[confirm]。早点去居住地的政府窗口更新电子证书。',
  'dates.grace.why':
    '电子证书到[day]为止。之后三个月还能查到保险，但是看不到以前的药和治疗，要自己跟医生说。',
  'dates.certificateEnded.title': '电子证书过期了',
  'dates.certificateEnded.why':
    '卡本身没有过期，是里面的电子证书到[day]为止，已经过了三个多月。去居住地的政府窗口更新，不要钱。',
  'dates.cardEnded.title': '卡过期了',
  'dates.cardEnded.why.stay':
    '这张卡到[day]为止。换了新的在留卡，它也不会跟着延长，只能重新办，最多1,000日元。',
  'dates.cardEnded.why.usual': '这张卡到[day]为止。去申请一张新卡，居住地的政府窗口会帮你。',
  'dates.toTheDesk': '把卡拿走，去前台。有「資格確認書」的话，拿给他们看。',
  'dates.noCertificate.title': '卡里没有电子证书',
  'dates.noCertificate.why': '卡没有坏。去居住地的政府窗口，请他们把电子证书装进卡里。',
  'consent.offer.title': '要给他们看记录吗？',
  'consent.offer.todo': '都给看，按[agree-all]。都不给看，按[disagree-all]。想分开选，按[choose-each]。',
  'consent.offer.why.pharmacist':
    '看的人是药剂师，只能看24小时，下次还会再问。不同意，拿的药也一样，付的钱也一样。',
  'consent.offer.why.doctor': '看的人是医生，只能看24小时，下次还会再问。不同意，照样看病，付的钱也一样。',
  'consent.surgery.title': '手术的记录',
  'consent.surgery.why': '你以前做过的手术。不给看也可以，要紧的事自己跟医生说就行。',
  'consent.treatment.title': '看病和用药的记录',
  'consent.treatment.why': '别的医院给你做的治疗、开的药，能看到几年前的。只有用保险的那些。',
  'consent.medicine.title': '用药的记录',
  'consent.medicine.why':
    '你以前拿过的药。看了就知道哪些重复了，哪些不能一起吃。不给看也行，那就拿用药手册「お薬手帳」给他们看。',
  'consent.checkup.title': '体检的结果',
  'consent.checkup.why': '40岁以后的体检结果，大约五年的。没做过体检，就没有东西可看。',
  'consent.highCost.title': '自付的上限',
  'consent.highCost.todo': '按[provide]。',
  'consent.highCost.why':
    '治疗再贵，你付的也不会超过自付的上限「限度額」。只有旧的机器才问这个，新的机器不问也会照上限算。',
  'consent.prescription.title': '电子的还是纸的？',
  'consent.prescription.todo.electronic': '你手里没有纸质处方，按[prescription.electronic]。',
  'consent.prescription.todo.paper': '你手里有纸质处方，按[prescription.paper]。',
  'consent.prescription.why.pharmacy':
    '在医院拿的是哪一种，就选哪一种。两种都是四天内有效，开处方那天也算一天。',
  'consent.prescription.todo.either': '按[prescription.electronic]或[prescription.paper]。',
  'consent.prescription.why.doctor':
    '电子的没有纸，到药局把卡放上去就行，不过有的药局用不了。两种都是四天内有效，开处方那天也算一天。',
  'consent.noPrescription.title': '不是电子处方',
  'consent.noPrescription.todo': '按[back]，再按[prescription.paper]。',
  'consent.noPrescription.why': '拿的是纸的，就没有电子的。按错了也没有什么损失。',
  'consent.asked.todo': '给看，按[agree]；不给看，按[disagree]。怎么选都可以。',
};

export default asked;
