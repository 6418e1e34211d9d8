// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet. Why people press a key is our own judgement: no source.
import type { Lessons } from '../../../lessons';

const keys: Lessons['keys'] = {
  'tile.print': {
    does: '打印手机里的文件。',
    why: '证明书也是打印出来的，所以看着像是这里。',
  },
  'tile.copy': {
    does: '把玻璃板上的东西照样复印下来。',
    why: '因为是复印机，最先想到的就是这个键。',
  },
  'tile.scan': {
    does: '把纸扫成图片，传到手机里。',
    why: '要读卡，“扫描”听起来就像读卡。',
  },
  'tile.fax': {
    does: '用传真发一份文件。',
    why: '以为要往政府传点什么。',
  },
  'tile.ticket': {
    does: '取演唱会之类的票。',
    why: '都是来取东西的，看着像是这里。',
  },
  'tile.photo': {
    does: '打印照片。',
    why: '证件照「証明写真」和证明书「証明書」的头两个字一样。',
  },
  'tile.insurance': {
    does: '买自行车保险之类的。',
    why: '以为是健康保险，不过那些材料不在这里。',
  },
  'tile.study': {
    does: '报名考试。',
    why: '「検定」是证明考试合格的，听着和证明书差不多。',
  },
  'tile.bill': {
    does: '付网购等的费用。',
    why: '证明书也要付钱。不过要先选好，最后才付。',
  },
  'tile.content': {
    does: '打印乐谱、报纸之类的。',
    why: '光看名字不太明白，就想按进来看看。',
  },
  'tile.government': {
    does: '打开政府的服务，证明书从这里开始。',
    why: '要证明书，按它没错；不过今天要做的是别的事。',
  },
  'service.certificates': {
    does: '从这里开始取证明书。',
    why: '大多数人来，就是为了这个。',
  },
  'service.pin-reset': {
    does: '给忘了密码、已经在手机应用上预约重设的人用的。',
    why: '这里只有这个键上写着「マイナンバーカード」，而手里拿的正是这张卡。',
  },
  'issuer.home': {
    does: '向你住的市区町村要证明书。',
    why: '它是第一个键，而且几乎什么证明书都用它。',
  },
  'issuer.elsewhere': {
    does: '向别的市区町村要，而且只限户籍「戸籍」。',
    why: '搬过家，或者在别的地方的店里，就会按它。和店在哪里没关系，只看你住在哪里。',
  },
  'credential.card': {
    does: '用卡来办。',
    why: '平时就按这个，只是今天要做的是别的事。',
  },
  'credential.phone': {
    does: '给先在家里用「マイナポータル」应用设置好的手机用。',
    why: '手机就在手里，看着更方便。',
  },
  agree: {
    does: '同意说明，往下走。',
    why: '到处都要按同意，习惯了不看就按。',
  },
  disagree: {
    does: '不同意说明，到此结束。',
    why: '看不懂的东西，谁也不愿意同意。上面写的是：证明书不能换，也不能退钱，卡和证明书别忘了拿。',
  },
  digit: {
    does: '输入密码的一位数字。',
    why: '手指滑了，或者想成了别的号码，比如银行卡的密码、生日。',
  },
  correct: {
    does: '删掉最后一位数字。',
    why: '最后一位没有把握。',
  },
  clear: {
    does: '把数字全部删掉。',
    why: '想从头再输一遍。',
  },
  confirm: {
    does: '表示“就是这样”，按现在的内容往下走。',
    why: '还没看清楚，就按了往下走的键。',
  },
  'identify.pin/confirm': {
    does: '把4位数字交给卡核对。不对的话，机会就少一次。',
    why: '心里着急。先看看便条上的数字。',
  },
  'choose.confirm/confirm': {
    does: '就照现在的内容定下来，下一步付钱。',
    why: '内容太长，就想着应该没错。打错的证明书不能换。',
  },
  again: {
    does: '把没成功的再试一次。',
    why: '好像这样最快。不过先弄清楚哪里不对。',
  },
  'identify.wrongPin/again': {
    does: '回到输密码的那一页，机会还是剩下的那几次。',
    why: '想快点办完。不知道密码，再试也只是猜。',
  },
  'paper.residence-record': {
    does: '选「住民票」，上面写着住在哪里、和谁一起住。',
    why: '大多数人要的就是这一种。',
  },
  'paper.seal-certificate': {
    does: '选印章登记证明书。',
    why: '听说在日本办事要盖章，就以为是这一种。',
  },
  'paper.tax-certificate': {
    does: '选收入和课税证明书。',
    why: '办签证、租房时，常常和「住民票」一起要，容易弄混。',
  },
  'paper.family-register': {
    does: '选全家的户籍。',
    why: '「戸籍」和「住民票」容易混：一个是家人关系，一个是住址。',
  },
  'paper.family-register-individual': {
    does: '选户籍里一个人的。',
    why: '就在全家的那个旁边，名字也只差两个字。',
  },
  'scope.self': {
    does: '证明书上只写你自己。',
    why: '首先想到的是自己。不过很多地方要的是全家的。',
  },
  'scope.household': {
    does: '把全家人都写上。',
    why: '多写一点好像更保险，但也可能写上不用写的人。',
  },
  'scope.some': {
    does: '选哪些人写在证明书上。',
    why: '听起来什么情况都适用。',
  },
  'member.*': {
    does: '写上这个人；再按一次就去掉。',
    why: '没看到那个人已经选上了，再按一次，就取消了。',
  },
  'person.*': {
    does: '证明书就写这个人的。',
    why: '名字排在一起，容易按错一行。',
  },
  'item.*.on': {
    does: '把这一项写上去。',
    why: '多写一点好像更保险，但收到证明书的人都看得到。',
  },
  'item.*.off': {
    does: '这一项不写。',
    why: '少写一点好像更保险，但缺了要的内容，可能会让你重办。',
  },
  fewer: {
    does: '减少一份。',
    why: '以为是纸的张数。其实是份数，一份可能有好几张纸。',
  },
  more: {
    does: '增加一份，也多付一份的钱。',
    why: '以为不设份数，就不能往下走。',
  },
  next: {
    does: '按现在选的往下走。',
    why: '还没选完，就按了往下走的键。',
  },
  'pay.cash': {
    does: '用硬币付，有的机器也能用纸币。',
    why: '它是第一个键，而且现金哪里都能用。',
  },
  'pay.e-money': {
    does: '用电子货币卡付。',
    why: '听起来方便，也有人以为个人编号卡里有钱。',
  },
  start: {
    does: '马上开始，之后就不能退钱了。',
    why: '钱一够，这个键就亮了，还没再看一遍就按了。',
  },
  'stop-voice': {
    does: '只是关掉声音，东西还在那里。',
    why: '声音挺大，别人都看过来。',
  },
  back: {
    does: '回到上一页。',
    why: '没有把握，想再看看。随时都可以回去。',
  },
  cancel: {
    does: '全部停下，投进去的钱会退回来。',
    why: '后面有人等，就着急了。随时都可以停下来。',
  },
  finish: {
    does: '到此结束，机器让给后面的人用。',
    why: '看到机器不办，就以为没有别的办法了。',
  },
  continue: {
    does: '告诉机器你还在用。',
    why: '以为和“下一步”一样。其实是回到刚才那一页。',
  },
};

export default keys;
