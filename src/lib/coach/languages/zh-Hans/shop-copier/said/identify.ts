// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const identify: Lessons['said'] = {
  'identify.credential.title': '用卡还是用手机？',
  'identify.credential.todo': '按[card]。',
  'identify.credential.why': '手机要先在家里设置好才能用。卡就在你手里，用卡就行。',
  'identify.phone.title': '手机还没有设置',
  'identify.phone.todo': '按[back]，再按[card]。',
  'identify.phone.why':
    '手机要先在家里用「マイナポータル」这个应用登记，登记时要用卡和英数字密码。今天就用卡吧。',
  'identify.place.title': '把卡放好',
  'identify.place.todo.cased': '把卡从卡套里拿出来，平放在放卡处，然后松手。',
  'identify.place.todo.bare': '把卡平放在放卡处，然后松手。',
  'identify.place.why':
    '不是放在复印玻璃板上，也没有插卡的口。有照片的一面朝上，别人就看不到背面的12位号码。',
  'identify.reading.title': '正在读卡',
  'identify.reading.todo': '手离开卡，等一下。',
  'identify.reading.why': '这时候卡一动，机器就读不出来。真的机器可能要再久一点。',
  'identify.moved.title': '卡动了',
  'identify.moved.todo': '按[again]。把卡放好，然后松手。',
  'identify.moved.why': '这很常见，输密码的机会没有少。屏幕叫你拿之前，不要碰卡。',
  'identify.unreadable.title': '读不到卡',
  'identify.unreadable.todo.cased': '把卡从卡套里拿出来，重新放好，再按[again]。',
  'identify.unreadable.todo.bare': '把卡重新放好，放平、放正，再按[again]。',
  'identify.unreadable.why.cased': '隔着卡套可能读不到，带金属的卡套更是这样。卡没有坏，输密码的机会没有少。',
  'identify.unreadable.why.bare':
    '输密码的机会没有少。如果总是读不到，就问问店员是不是机器的问题，或者改天再来。',
  'identify.wrongCard.title': '不是这张卡',
  'identify.wrongCard.todo': '把这张卡拿回来，换成你的个人编号卡。',
  'identify.wrongCard.why.transit': '这是电子货币卡，最后付钱时才用。输密码的机会没有少。',
  'identify.wrongCard.why.residence': '这是在留卡。它和个人编号卡很像，但在这里不能用。输密码的机会没有少。',
  'identify.checking.title': '正在核对',
  'identify.checking.todo': '等一下，卡先不要动。',
  'identify.checking.why': '密码对了，三次机会又都回来了。机器正在向居住地政府的电脑查询。',
  'identify.remove.title': '把卡拿回来',
  'identify.remove.todo.one': '现在把卡拿走，收好。',
  'identify.remove.todo.all': '把卡都拿走，收好。',
  'identify.remove.why': '不拿走，机器就不往下走。后面用不到卡了，有人就把卡忘在这里。',
  'pin.title': '4位数字的密码',
  'pin.noPin.todo': '按[cancel]，把卡拿走。',
  'pin.noPin.why': '这张卡没有设密码，是人脸识别的卡「顔認証」。不管输什么数字，复印机都用不了。',
  'pin.lockedBefore.todo': '按[cancel]，把卡拿走。',
  'pin.lockedBefore.why': '这张卡以前输错过三次，已经被锁定。等也没有用，现在输对了也不行。',
  'pin.asked.todo.digits': '输入黄色便条上的4位数字，再按[confirm]。',
  'pin.asked.todo.confirm': '按[confirm]。要是按错了，先按[correct]。',
  'pin.asked.why.three':
    '这是练习，绝对不要输真正的密码。这里要的是4位数字，不是长的英数字密码。连错三次，卡就会被锁定。',
  'pin.asked.why.two': '这张卡还剩两次机会，之前错过一次。这是练习，不要输真正的密码。',
  'pin.asked.why.one': '这张卡还剩一次机会。先看看便条。要是没有把握，就按[cancel]停下来。',
  'pin.twoLeft.title': '密码不对，还剩两次',
  'pin.twoLeft.todo': '先别急，看看便条。然后按[again]。',
  'pin.twoLeft.why': '很多人是输成了别的号码：银行卡的密码、生日，或者这张卡的另一个密码。想不起来就不要猜。',
  'pin.oneLeft.title': '密码不对，还剩一次',
  'pin.oneLeft.todo': '在真的机器上，到这里就停：按[cancel]。回去找找便条，或者去政府窗口。',
  'pin.oneLeft.why':
    '再错一次，卡就会被锁定。等多久机会也不会多，只有输对了才会恢复。在医院或「マイナポータル」输密码，算的也是同一个次数。',
  'identify.locked.title': '卡被锁定了',
  'identify.locked.todo.stay': '按[finish]，把卡拿走。带上这张卡和在留卡，去居住地的政府窗口。',
  'identify.locked.todo.usual': '按[finish]，把卡拿走。带上这张卡和另一件身份证件，去居住地的政府窗口。',
  'identify.locked.why':
    '要输这个密码的机器，都不能用了。医院的人脸识别还能用。如果记得6-16位的英数字密码，又在手机应用上预约了，7-Eleven 和永旺也能重设（有的网页写只有政府窗口能办）。',
  'identify.notYet.title': '今天还不能用',
  'identify.notYet.todo': '按[finish]。[day]起可以用，到那时再来。',
  'identify.notYet.why': '卡要从拿到的第二天起才能用。有些地方，改了密码或搬了家，也要等一天。卡没有问题。',
  'identify.underAge.title': '满15岁才能用',
  'identify.underAge.todo': '按[finish]。证明书可以由同一户里满15岁的人来取。',
  'identify.underAge.why': '家长用自己的卡，选[household]，孩子也会印在上面。这张卡没有问题。',
};

export default identify;
