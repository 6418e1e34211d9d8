// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const desk: Lessons['said'] = {
  'step-card.ask':
    '问问前台：「すみません、{教|おし}えて ください。」（不好意思，请教教我。）前台的人不能替你拿卡，也不能替你输密码，但可以亲自核对你的脸，这叫「目視確認」。密码谁都不能告诉。',
  'staffOnly.title': '给工作人员用的页面',
  'staffOnly.todo': '按[back]。',
  'staffOnly.why': '这里要的是医院自己的密码，不是你的。什么都不用输。',
  'done.take.title': '把卡拿回来',
  'done.take.todo': '现在把卡拿走，收好。',
  'done.take.why': '真的有人把卡忘在这里。不要等到走的时候，现在就拿。',
  'done.calling.title': '卡还在那里',
  'done.calling.todo': '把卡拿走。',
  'done.calling.why': '机器在叫你。真的机器不一定会叫，所以每次走之前，都看看卡拿了没有。',
  'done.prescription.title': '把处方交给前台',
  'done.prescription.todo': '把纸质处方放到前台。',
  'done.prescription.why': '读卡器不收纸，要交给这里的人。处方四天内有效，开处方那天也算一天。',
  'done.goodbye.title.pharmacy': '手续办好了',
  'done.goodbye.todo.pharmacy': '按[finish]，然后等着拿药。',
  'done.goodbye.why.pharmacy': '有用药手册「お薬手帳」的话，也拿给他们看。下次来，还要再放一次卡。',
  'done.goodbye.title.hospital': '读卡器这边好了',
  'done.goodbye.todo.hospital': '按[finish]。',
  'done.goodbye.why.hospital':
    '光用读卡器，还不算报到。在真的医院，还要把就诊卡「診察券」和补助的证明交给前台，这个练习里没有。每次来都要用读卡器。',
  'desk.ask.title': '在前台出示东西',
  'desk.looking.title': '他们正在看',
  'desk.looking.todo': '等一下。',
  'desk.looking.why': '这时候，再放别的东西上去也可以。',
  'desk.openFirst.title': '先打开页面',
  'desk.openFirst.todo': '拿起手机，打开保险的页面，再放回卡的旁边。',
  'desk.openFirst.why':
    '「マイナポータル」这个应用里有保险的页面。手机要自己解锁。平时可以把页面存成PDF，这种时候用得上。',
  'desk.fillFirst.title': '还没有填',
  'desk.notEnough.title': '这样还不够',
  'desk.form.title': '要填一张表',
  'desk.return.title': '把东西拿回来',
  'desk.return.todo': '放在前台的东西，都拿走。',
  'desk.return.why': '卡和手机容易忘在这里。填好的表，留给他们。',
  'desk.toShow.certificate': '把「資格確認書」放到前台。',
  'desk.toShow.phone': '在手机上打开保险的页面，把手机和卡放到前台。',
  'desk.toShow.notice': '把「資格情報のお知らせ」和卡一起放到前台。',
  'desk.toShow.nothing': '对前台说：[speak.have-none]',
  'desk.phoneAndCard': '把手机和卡一起放到前台。',
  'desk.ladder':
    '「資格確認書」单独就能用。「マイナポータル」的页面和「資格情報のお知らせ」，要和卡一起才能用。都没有，就填一张表。',
  'desk.certificateOnly': '今天卡用不了，所以要有「資格確認書」。由你的健康保险或居住地的政府发，不要钱。',
  'desk.registerAfterAll': '把卡再放到读卡器上，还可以登记。不登记的人，用「資格確認書」。',
  'desk.lookAlike':
    '「資格確認書」和「資格情報のお知らせ」很像。单独能用的只有「資格確認書」，别的都要和卡一起。',
  'desk.write.todo': '拿起表，填好，和卡一起放到前台。',
  'desk.write.why':
    '这张表叫「申立書」，写你有什么保险，知道多少写多少。今天付的钱和平时一样，保险的号码以后再告诉他们。',
  'desk.cardToo.title': '卡也要',
  'desk.cardToo.todo': '把个人编号卡也放到前台。',
  'desk.notAlone.title': '光有这个不够',
  'desk.notAlone.todo': '把「資格確認書」放到前台。',
  'desk.byPapers.title': '手续办好了',
  'desk.byPapers.todo': '按[finish]。',
  'desk.byPapers.why': '付的钱和平时一样。在真的医院，还要把就诊卡「診察券」交给前台，这个练习里没有。',
  'desk.inFull.title': '今天要先付全额',
  'desk.inFull.todo': '按[finish]。之后拿到的收据，要收好。',
  'desk.inFull.why': '照样能看病、拿药。以后补交证明，多付的会退给你。什么时候退、在哪里退，各处可能不一样。',
};

export default desk;
