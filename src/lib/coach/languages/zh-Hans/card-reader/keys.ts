// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet. Why people press a key is our own judgement: no source.
import type { Lessons } from '../../../lessons';

const keys: Lessons['keys'] = {
  'method.face': {
    does: '让摄像头看你的脸。',
    why: '它是第一个键，也不用记数字。',
  },
  'method.pin': {
    does: '输4位数字的密码，和便利店用的一样。',
    why: '在银行输惯了密码。不过错三次会被锁定；刷脸没通过，密码不会被锁定。',
  },
  'method.staff': {
    does: '只给工作人员用的，要输他们的密码。',
    why: '以为按了就有人来帮忙。要人帮忙，跟前台说就行。',
  },
  digit: {
    does: '输入密码的一位数字。',
    why: '手指滑了，或者想成了别的号码，比如银行卡的密码、生日。',
  },
  correct: { does: '删掉最后一位数字。', why: '最后一位没有把握。' },
  clear: { does: '把数字全部删掉。', why: '想从头再输一遍。' },
  confirm: {
    does: '表示“我看过了”，机器往下走。',
    why: '还没看清楚，就按了往下走的键。',
  },
  'pin.type/confirm': {
    does: '把4位数字交给卡核对。不对的话，机会就少一次。',
    why: '心里着急。先看看便条上的数字。',
  },
  again: {
    does: '把没成功的再试一次。',
    why: '好像这样最快。不过先弄清楚哪里不对。',
  },
  'pin.wrong/again': {
    does: '回到输密码的那一页，机会还是剩下的那几次。',
    why: '想快点办完。刷脸的话，一次机会也不会少。',
  },
  'agree-all': {
    does: '问到的都给他们看，只限24小时。',
    why: '按它最快，也有人以为非同意不可。',
  },
  'choose-each': {
    does: '一样一样地问你。',
    why: '听起来很稳妥，也确实稳妥，只是慢一点。',
  },
  'disagree-all': {
    does: '什么都不给他们看。看病、拿药、付的钱都一样。',
    why: '不太明白在问什么，觉得说“不”比较保险。',
  },
  agree: {
    does: '只把这一样给他们看，只限24小时。',
    why: '到处都要按同意，习惯了不看就按。',
  },
  disagree: {
    does: '这一样不给他们看。看病、拿药、付的钱都一样。',
    why: '有些事不想让别人知道，比如做过手术。',
  },
  provide: {
    does: '把你自付的上限告诉他们，付的钱就不会超过它。',
    why: '想少付一点。按了也没有坏处。',
  },
  'not-provide': {
    does: '不把上限告诉他们。可能要先多付一些。',
    why: '看不懂的信息，谁也不愿意给。',
  },
  'prescription.electronic': {
    does: '选电子处方，不用纸。',
    why: '它是第一个键，听起来也先进。不过有的药局读不了。',
  },
  'prescription.paper': {
    does: '选纸质处方。',
    why: '纸的用惯了。',
  },
  use: {
    does: '这次看病，用居住地政府的医疗补助。',
    why: '想少付一点。有的地方还要看纸的「受給者証」。',
  },
  'not-use': {
    does: '不用医疗补助，自己那份要全付。',
    why: '不认识这个词，觉得说“不”比较保险。',
  },
  register: {
    does: '把这张卡登记成保险证，一次就够。',
    why: '想马上把卡当保险证用，在这里就可以。',
  },
  'not-now': {
    does: '不登记这张卡。不登记，机器就不知道你的保险。',
    why: '怕登记了什么麻烦的东西。这里不要钱，而且一次就够。',
  },
  next: {
    does: '关掉这一页的通知，机器往下走。',
    why: '看到办成了，就没看完。',
  },
  back: {
    does: '回到上一页。',
    why: '没有把握，想再看看。随时都可以回去。',
  },
  cancel: {
    does: '全部停下。把卡拿走，可以重新开始。',
    why: '后面有人等，就着急了。随时都可以停下来。',
  },
  finish: {
    does: '到此结束，机器让给后面的人用。',
    why: '以为都办完了。',
  },
};

export default keys;
