// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const card: Lessons['said'] = {
  'card.reading.title': '正在读卡',
  'card.reading.todo': '手离开卡，等一下。',
  'card.reading.why': '卡要一直放到最后。拿得太早，就要从头再来。',
  'card.pulled.title': '卡拿得太早了',
  'card.pulled.todo': '把卡放回去，到最后都不要动它。',
  'card.pulled.why': '没关系，什么都没坏，只是从头再来。按[again]也能回到第一页。',
  'card.pushOn.title': '还没插到底',
  'card.pushOn.todo': '把卡往里推到底。',
  'card.pushOn.why': '还没听到「ピッ」的一声。卡只插进去一点，读卡器感应不到。',
  'card.beforePushed.side': '这样推进去，机器读不了。先转成和图上一样的方向。',
  'card.beforePushed.case': '这样推进去，机器读不了，因为隔着卡套。',
  'card.beforePushed.other-card': '把这张推进去，也不行。个人编号卡上写着「個人番号カード」。',
  'card.onDesk.title': '卡要自己放',
  'card.onDesk.todo': '把卡从前台拿回来，自己放到读卡器上。',
  'card.onDesk.why': '前台的人不能替你拿卡，也不能问你的密码。',
  'card.lay.title': '把卡放上去',
  'card.lay.todo.cased': '把卡从卡套里拿出来，照片朝上，放到读卡器上。',
  'card.lay.todo.bare': '照片朝上，把卡放到读卡器上。',
  'card.lay.why':
    '短短一声「ピッ」，是感应到了。长长一声「ピーッ」，是不行。卡朝哪边放，各种机器不一样，看图就行。',
  'card.stand.title': '把卡插进去',
  'card.stand.todo.cased': '把卡从卡套里拿出来，照片朝着机器插进去，推到底。',
  'card.stand.todo.bare': '把卡插进去，照片朝着机器，推到底。',
  'card.stand.why':
    '短短一声「ピッ」，是感应到了。长长一声「ピーッ」，是不行。没有声音，就再往里推。卡朝哪边插，各种机器不一样，看图就行。',
  'card.photoUp.title': '卡放反了',
  'card.photoUp.todo': '把卡拿起来，翻个面，照片朝上，再放一次。',
  'card.photoUp.why':
    '响的不是短短的「ピッ」，是长长的「ピーッ」，那就是不行。卡没有坏，密码的机会也没少。换一台机器，放的方向可能又不一样。',
  'card.photoIn.todo': '把卡拿出来，翻个面，照片朝着机器，推到底。',
  'card.onceMore.title': '没有读到卡',
  'card.onceMore.todo': '把卡拿起来，照刚才那样再放一次。',
  'card.onceMore.why':
    '响的不是短短的「ピッ」，是长长的「ピーッ」，那就是不行。你放得没错，再放一次可能就好了。要是总读不到，就告诉前台。',
  'card.inCase.title': '卡还在卡套里',
  'card.inCase.todo': '把卡拿起来，取下卡套，再放一次。',
  'card.inCase.why':
    '响的不是短短的「ピッ」，是长长的「ピーッ」，那就是不行。隔着卡套读不到。很多人都会忘。卡没有坏。',
  'card.otherCard.title': '不是这张卡',
  'card.otherCard.todo': '把这张卡拿回来，换成你的个人编号卡。',
  'card.otherCard.why':
    '响的不是短短的「ピッ」，是长长的「ピーッ」，那就是不行。普通的在留卡、坐车的卡都不能用。个人编号卡上写着「個人番号カード」。',
  'method.title': '刷脸还是输密码？',
  'method.todo.neither': '对前台说：[speak.no-face]',
  'method.todo.onlyPin': '按[method.pin]。',
  'method.todo.onlyFace': '按[method.face]。',
  'method.why.onlyFace': '这张卡不能用密码。刷脸的话，什么数字都不用输。',
  'method.todo.either': '按[method.face]或[method.pin]。刷脸不用输数字。',
  'method.why.either': '密码就是在便利店用的那4位数字，错三次会被锁定。刷脸不成功，也不会锁定密码。',
  'stopped.title': '已经停下',
  'stopped.todo': '把卡拿走。',
  'stopped.why': '随时都可以停下来。有一会儿没有操作，机器也会停。把卡再放一次，就能重新开始。',
  'remarks.notPushed': '没有听到「ピッ」的一声。把卡推到底。',
  'remarks.standsWrong.side': '照片对着你自己。这个方向，机器读不了。',
  'remarks.standsWrong.case': '卡还在卡套里。这样机器读不了。',
  'remarks.standsWrong.other-card': '这不是你的个人编号卡。',
  'remarks.staffTakeNoCard': '前台的人不能替你拿卡。拿回来，自己放到读卡器上。',
  'remarks.readerFirst': '在这个练习里，先把卡放到读卡器上。',
};

export default card;
