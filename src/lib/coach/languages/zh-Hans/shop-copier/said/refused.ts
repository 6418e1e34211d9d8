// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const refused: Lessons['said'] = {
  'refusals.unusable.no-certificate.title': '卡里没有电子证书',
  'refusals.unusable.no-certificate.todo': '按[finish]。去居住地的政府窗口，请他们把电子证书装进卡里。',
  'refusals.unusable.no-certificate.why': '复印机靠卡里的电子证书认出你，这张卡里没有。卡没有坏。',
  'refusals.unusable.no-PIN.title': '没有密码的卡',
  'refusals.unusable.no-PIN.todo': '按[finish]。证明书请到居住地的政府窗口去取。',
  'refusals.unusable.no-PIN.why':
    '这是人脸识别的卡「顔認証」，在医院能用，复印机上不能用。政府窗口可以帮你改成有密码的卡。',
  'refusals.unusable.card-ended-with-the-stay.title': '卡随在留期限到期了',
  'refusals.unusable.card-ended-with-the-stay.todo': '按[finish]。带上这张卡和在留卡，去政府窗口。',
  'refusals.unusable.card-ended-with-the-stay.why':
    '这张卡在[day]到期了。换了新的在留卡，它也不会跟着延长，只能重新办，最多1,000日元。下次请在到期之前去。',
  'refusals.unusable.card-has-ended.title': '卡过期了',
  'refusals.unusable.card-has-ended.todo': '按[finish]。去申请一张新卡，居住地的政府窗口会帮你。',
  'refusals.unusable.card-has-ended.why': '这张卡在[day]到期了。要换的是整张卡，不只是里面的电子证书。',
  'refusals.unusable.certificate-has-ended.title': '电子证书过期了',
  'refusals.unusable.certificate-has-ended.todo':
    '按[finish]。去居住地的政府窗口更新：带上卡，还要记得密码。',
  'refusals.unusable.certificate-has-ended.why':
    '卡本身没有过期，是里面的电子证书在[day]到期了。电子证书大约五年要更新一次。',
  'refusals.noService.title.home': '你住的地方不办理',
  'refusals.noService.todo.home': '按[finish]。证明书请到居住地的政府窗口去取。',
  'refusals.noService.why.home': '有些地方没有参加这项服务，换一家店也一样。卡没有问题。',
  'refusals.noService.title.noRegister': '那个键是取户籍用的',
  'refusals.noService.todo.noRegister': '按[finish]，从头再来。这次选[home]。',
  'refusals.noService.why.noRegister': '[elsewhere]是给日本国民取户籍用的。卡没有问题。',
  'refusals.noService.title.register': '「本籍」所在地不办理',
  'refusals.noService.todo.register': '按[finish]。请问问保管你户籍的市区町村政府。',
  'refusals.noService.why.register': '保管你户籍的地方没有参加这项服务。卡没有问题。',
  'refused-paper.another.title': '这一种打不出来',
  'refused-paper.another.todo': '按[back]，选别的。',
  'refused-paper.no-seal.title': '没有登记过印章',
  'refused-paper.no-seal.todo': '按[finish]。先去居住地的政府窗口登记一枚印章「印鑑」。',
  'refused-paper.no-seal.why': '这份证明书是说明哪枚印章是你的。你还没有登记过，所以没有东西可打。',
  'refused-paper.no-tax.title': '没有税务记录',
  'refused-paper.no-tax.todo': '按[finish]。去居住地政府的税务窗口问一下。',
  'refused-paper.no-tax.why.moved':
    '你是1月1日以后搬来的，这里还没有你的记录。如果那时你已经在日本，就去问以前住的地方。',
  'refused-paper.no-tax.why.usual': '政府还没有收到你的收入申报。没有收入的人，也要申报一下。',
  'refused-paper.no-register.title': '你没有日本的户籍',
  'refused-paper.no-register.todo': '按[back]。要证明家庭关系，就选「住民票の写し」。',
  'refused-paper.no-register.why':
    '「戸籍」是日本国民的户籍。外国人用的是「住民票」，选[household]就有全家人。',
  'refused-paper.kept-elsewhere.title': '你的户籍在别的地方',
  'refused-paper.kept-elsewhere.todo': '按[finish]，从头再来。这次选[elsewhere]。',
  'refused-paper.kept-elsewhere.why.registered': '户籍由「本籍」所在的市区町村发，不是由你住的地方发。',
  'refused-paper.kept-elsewhere.why.usual':
    '户籍由「本籍」所在的市区町村发，不是由你住的地方发。第一次用要先登记，再等几天。',
  'refused-paper.not-registered.title': '要先登记',
  'refused-paper.not-registered.todo':
    '按[finish]。先在复印机或电脑上办一次「利用登録申請」（使用登记申请）。',
  'refused-paper.not-registered.why':
    '户籍在别的地方的人，要先办一次登记，大约要五个工作日。这个登记，这里还不能练习。',
  'refused-paper.register-closed.title': '这个时间取不了',
  'refused-paper.register-closed.todo.weekdays': '按[finish]。请在星期一到星期五的[from]到[to]再来。',
  'refused-paper.register-closed.todo.usual': '按[finish]。请在[from]到[to]之间再来。',
  'refused-paper.register-closed.why': '很多地方只在白天发户籍，节假日也不发。别的证明书现在可以取。',
  'things.copy': '复印件',
  'things.my-number-card': '你的个人编号卡',
  'things.residence-card': '你的在留卡',
  'things.transit-card': '你的电子货币卡',
  'things.money': '你的钱',
  'things.memo': '你的便条',
  'things.phone': '你的手机',
  'things.eligibility-notice': '你的保险资格通知',
  'things.eligibility-certificate': '你的保险资格确认书',
  'things.statement': '你的声明书',
  'things.prescription': '你的处方',
  'things.paper': '证明书',
  'things.receipt': '收据',
  'things.rest': '剩下的东西',
  'remarks.wrongCoin': '不收1日元和5日元的硬币。硬币掉到找零口了，把它拿回来。',
  'remarks.wrongNote': '不收这种纸币。已经退出来了，拿回来吧。',
  'remarks.notNow': '现在还不用付钱。钱已经退出来了，拿回来吧。',
  'remarks.noHelp': '店员不能替你按屏幕，这是为了不看到你的个人信息。没纸或卡纸了，他们会帮忙。',
};

export default refused;
