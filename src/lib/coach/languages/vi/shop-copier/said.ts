// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const said: Lessons['said'] = {
  'onGlass.title': 'Thẻ đang ở trên mặt kính',
  'onGlass.todo': 'Thẻ của bạn đang nằm trên mặt kính photocopy. Hãy lấy lại thẻ trước đã.',
  'onGlass.why': 'Mặt kính chỉ để photocopy, không đọc được thẻ. Chỗ đặt thẻ nằm ở nơi khác.',
  'begin.closed.closed-hours.title': 'Giờ này dịch vụ nghỉ',
  'begin.closed.closed-hours.todo': 'Bấm [finish]. Hãy quay lại trong khoảng 6:30 đến 23:00.',
  'begin.closed.closed-hours.why':
    'Cửa hàng có thể mở suốt đêm, nhưng dịch vụ này thì không. Thẻ của bạn không sao cả.',
  'begin.closed.closed-year-end.title': 'Nghỉ cuối năm và đầu năm',
  'begin.closed.closed-year-end.todo': 'Bấm [finish]. Từ ngày 4 tháng 1 bạn lại dùng được.',
  'begin.closed.closed-year-end.why':
    'Từ ngày 29 tháng 12 đến ngày 3 tháng 1, ở đâu dịch vụ này cũng nghỉ. Thẻ của bạn không sao cả.',
  'begin.closed.maintenance.title': 'Đang bảo trì',
  'begin.closed.maintenance.todo':
    'Bấm [finish]. Hãy xem trang web của nơi bạn ở để biết khi nào dùng lại được.',
  'begin.closed.maintenance.why':
    'Thỉnh thoảng địa phương tạm dừng dịch vụ này một ngày hoặc một buổi tối. Thẻ của bạn không sao cả.',
  'menu.title': 'Màn hình đầu tiên',
  'menu.todo': 'Bấm [government].',
  'menu.why.tickets': 'Giấy tờ của ủy ban lấy ở nút này, không phải ở 「コピー」 (photocopy).',
  'menu.why.usual':
    'Giấy tờ của ủy ban lấy ở máy photocopy, bằng nút này. Máy bán vé trong cửa hàng không làm được việc đó.',
  'idle.title': 'Bạn còn ở đó không?',
  'idle.todo': 'Bấm [continue] để làm tiếp, hoặc [cancel] để dừng.',
  'idle.why':
    'Đã một lúc không ai chạm vào máy. Nếu bạn không làm gì, máy sẽ về màn hình đầu và trả lại tiền. Bạn không cần vội.',
  'copy.ready.title': 'Ở đây chỉ photocopy',
  'copy.ready.todo.card': 'Thẻ của bạn đang nằm trên mặt kính photocopy. Lấy lại thẻ trước, rồi bấm [back].',
  'copy.ready.todo.thing': 'Lấy lại thứ đang nằm trên mặt kính photocopy. Rồi bấm [back].',
  'copy.ready.todo.empty': 'Bấm [back]. Rồi bấm [government] ở màn hình đầu tiên.',
  'copy.ready.why':
    'Máy chụp lại thứ nằm trên mặt kính, chứ không đọc thẻ. Nhiều người vào nhầm chỗ này, vì đây là máy photocopy.',
  'copy.copying.title': 'Đang photocopy',
  'copy.copying.todo': 'Chờ một chút. Rồi lấy bản photocopy và thứ nằm trên mặt kính.',
  'copy.copying.why':
    'Đây là bản photocopy, không phải giấy chứng nhận. Không nơi nào nhận nó thay giấy chứng nhận. 10 yên này không lấy lại được.',
  'begin.services.title': 'Bên trong 「行政サービス」',
  'begin.services.todo': 'Bấm [certificates].',
  'begin.services.why.withReset':
    'Giấy chứng nhận ở nút này. Nút kia dành cho người quên mã PIN và đã đặt hẹn đặt lại mã trong ứng dụng.',
  'begin.services.why.usual':
    'Phiếu cư trú, giấy chứng nhận con dấu và các giấy tương tự đều bắt đầu từ đây.',
  'begin.pinReset.title': 'Chưa đặt hẹn để đặt lại mã PIN',
  'begin.pinReset.todo': 'Bấm [back]. Muốn lấy giấy thì bấm [certificates].',
  'begin.pinReset.why':
    'Đặt hẹn trong ứng dụng xong, bạn có 24 giờ để làm. Muốn đặt lại mã 4 số, bạn cần cả mật khẩu chữ và số (6-16 ký tự).',
  'begin.consent.title': 'Trước khi bắt đầu',
  'begin.consent.todo': 'Đọc qua một lượt. Muốn làm tiếp thì bấm [agree].',
  'begin.consent.why':
    'Máy nói: giấy không đổi lại, tiền không hoàn lại, nhớ mang thẻ và giấy về. Bấm [disagree] thì kết thúc ở đây.',
  'begin.issuer.title': 'Nơi nào cấp giấy?',
  'begin.issuer.todo.register': 'Bấm [home]. Chỉ khi cần hộ tịch 「戸籍」 mới bấm [elsewhere].',
  'begin.issuer.todo.usual': 'Bấm [home].',
  'begin.issuer.why.stay':
    'Nút thứ nhất là nơi bạn đang ở. Nút thứ hai chỉ dành cho hộ tịch của người có quốc tịch Nhật.',
  'begin.issuer.why.usual':
    'Nút thứ hai chỉ dành cho hộ tịch 「戸籍」 do nơi khác giữ. Mọi giấy khác đều do nơi bạn đang ở cấp.',
  'tiles.print': 'Nút này để in tệp từ điện thoại. Nhiều người bấm vì giấy chứng nhận cũng được in ra.',
  'tiles.scan':
    'Nút này để quét giấy tờ và gửi hình vào điện thoại. Nhiều người bấm vì nghĩ máy cần đọc thẻ.',
  'tiles.fax': 'Nút này để gửi giấy tờ bằng fax. Nhiều người bấm vì nghĩ phải gửi gì đó cho ủy ban.',
  'tiles.ticket':
    'Nút này để lấy vé hòa nhạc, vé sự kiện. Nhiều người bấm vì họ cũng đến để lấy một tờ giấy.',
  'tiles.photo':
    'Nút này để in ảnh. 「証明写真」 (ảnh thẻ) và 「証明書」 (giấy chứng nhận) có hai chữ đầu giống nhau.',
  'tiles.insurance': 'Nút này để mua bảo hiểm, như bảo hiểm xe đạp. Giấy tờ về bảo hiểm y tế không có ở đây.',
  'tiles.study': 'Nút này để đăng ký dự thi. Nhiều người bấm vì đang tìm một giấy chứng nhận.',
  'tiles.bill':
    'Nút này để trả tiền hàng đã đặt mua. Bạn cũng phải trả tiền giấy, nhưng ở cuối phần 「行政サービス」.',
  'tiles.content':
    'Nút này để in bản nhạc, báo và những thứ tương tự. Tên nút khó hiểu, nên nhiều người bấm thử.',
  'tiles.any': 'Đây là dịch vụ khác. Bấm vào xem không mất tiền.',
  'tiles.wrongTile.why': '[tile] Ở đây không luyện tập được phần này.',
  'tiles.wrongTile.title': 'Đây là dịch vụ khác',
  'tiles.wrongTile.todo': 'Bấm [back]. Rồi bấm [government] ở màn hình đầu tiên.',
  'identify.credential.title': 'Dùng thẻ hay điện thoại?',
  'identify.credential.todo': 'Bấm [card].',
  'identify.credential.why':
    'Điện thoại chỉ dùng được khi đã cài đặt trước ở nhà. Bạn đang cầm thẻ trên tay, hãy dùng thẻ.',
  'identify.phone.title': 'Điện thoại chưa được cài đặt',
  'identify.phone.todo': 'Bấm [back]. Rồi bấm [card].',
  'identify.phone.why':
    'Phải đăng ký điện thoại trước ở nhà, trong ứng dụng MynaPortal, bằng thẻ và mật khẩu của thẻ. Hôm nay hãy dùng thẻ.',
  'identify.place.title': 'Đặt thẻ xuống',
  'identify.place.todo.cased': 'Lấy thẻ ra khỏi bao. Đặt thẻ nằm phẳng vào chỗ đặt thẻ rồi buông tay.',
  'identify.place.todo.bare': 'Đặt thẻ nằm phẳng vào chỗ đặt thẻ rồi buông tay.',
  'identify.place.why':
    'Không đặt lên mặt kính photocopy, cũng không nhét vào khe. Để mặt có ảnh ở trên thì không ai thấy mã 12 số ở mặt sau.',
  'identify.reading.title': 'Máy đang đọc thẻ',
  'identify.reading.todo': 'Chờ, và đừng chạm vào thẻ.',
  'identify.reading.why': 'Thẻ nhúc nhích lúc này thì máy không đọc được. Máy thật có thể lâu hơn một chút.',
  'identify.moved.title': 'Thẻ đã bị xê dịch',
  'identify.moved.todo': 'Bấm [again]. Đặt thẻ xuống rồi buông tay.',
  'identify.moved.why':
    'Chuyện này hay gặp lắm, và bạn không mất lần thử mã PIN nào. Đừng chạm vào thẻ cho đến khi màn hình bảo lấy thẻ ra.',
  'identify.unreadable.title': 'Máy không đọc được thẻ',
  'identify.unreadable.todo.cased': 'Lấy thẻ ra khỏi bao rồi đặt lại. Sau đó bấm [again].',
  'identify.unreadable.todo.bare': 'Đặt lại thẻ cho phẳng và thẳng. Sau đó bấm [again].',
  'identify.unreadable.why.cased':
    'Bao đựng thẻ, nhất là bao có kim loại, có thể làm máy không đọc được. Thẻ không hỏng, và bạn không mất lần thử mã PIN nào.',
  'identify.unreadable.why.bare':
    'Bạn không mất lần thử mã PIN nào. Nếu thử mấy lần vẫn không được, hãy hỏi nhân viên về máy, hoặc đến vào hôm khác.',
  'identify.wrongCard.title': 'Không phải thẻ này',
  'identify.wrongCard.todo': 'Lấy thẻ này lại. Đặt thẻ My Number vào chỗ đó.',
  'identify.wrongCard.why.transit':
    'Đây là thẻ tiền điện tử, đến cuối mới trả tiền. Bạn không mất lần thử mã PIN nào.',
  'identify.wrongCard.why.residence':
    'Đây là thẻ lưu trú. Nó trông giống thẻ My Number, nhưng dịch vụ này không dùng được. Bạn không mất lần thử mã PIN nào.',
  'identify.checking.title': 'Máy đang kiểm tra',
  'identify.checking.todo': 'Chờ một chút. Cứ để thẻ nằm yên.',
  'identify.checking.why':
    'Mã PIN đúng rồi, nên bạn lại có đủ ba lần thử. Bây giờ máy đang hỏi máy tính của ủy ban nơi bạn ở.',
  'identify.remove.title': 'Lấy thẻ lại',
  'identify.remove.todo.one': 'Bây giờ hãy lấy thẻ và cất đi.',
  'identify.remove.todo.all': 'Lấy lại tất cả các thẻ và cất đi.',
  'identify.remove.why':
    'Máy chờ bạn lấy thẻ rồi mới làm tiếp. Bạn không cần thẻ nữa, và nhiều người hay quên thẻ ở đây.',
  'pin.title': 'Mã PIN 4 số',
  'pin.noPin.todo': 'Bấm [cancel] rồi lấy thẻ.',
  'pin.noPin.why':
    'Thẻ này được làm không có mã PIN (「顔認証」: nhận diện khuôn mặt). Nhập số nào thì máy photocopy cũng không dùng được thẻ này.',
  'pin.lockedBefore.todo': 'Bấm [cancel] rồi lấy thẻ.',
  'pin.lockedBefore.why':
    'Thẻ này đã bị khóa vì lần trước nhập sai ba lần. Chờ cũng không mở: bây giờ nhập đúng mã máy cũng không nhận.',
  'pin.asked.todo.digits': 'Nhập bốn số trên tờ ghi nhớ màu vàng, rồi bấm [confirm].',
  'pin.asked.todo.confirm': 'Bấm [confirm]. Nếu gõ nhầm, hãy bấm [correct] trước.',
  'pin.asked.why.three':
    'Đây chỉ là luyện tập: đừng nhập mã PIN thật. Máy hỏi mã 4 số, không phải mật khẩu dài. Sai ba lần liên tiếp thì thẻ bị khóa.',
  'pin.asked.why.two':
    'Thẻ này còn hai lần thử, vì trước đây đã sai một lần. Đây chỉ là luyện tập: đừng nhập mã PIN thật.',
  'pin.asked.why.one':
    'Thẻ này còn một lần thử. Hãy nhìn tờ ghi nhớ trước. Nếu không chắc, bấm [cancel] để dừng.',
  'pin.twoLeft.title': 'Sai mã PIN: còn hai lần thử',
  'pin.twoLeft.todo': 'Nhìn tờ ghi nhớ trước đã. Rồi bấm [again].',
  'pin.twoLeft.why':
    'Nhiều người nhập nhầm số khác: mã thẻ ngân hàng, ngày sinh, hay một mã PIN khác của thẻ. Đừng đoán.',
  'pin.oneLeft.title': 'Sai mã PIN: còn một lần thử',
  'pin.oneLeft.todo':
    'Ở máy thật, hãy dừng tại đây: bấm [cancel]. Tìm lại tờ ghi mã PIN, hoặc đến ủy ban nơi bạn ở.',
  'pin.oneLeft.why':
    'Sai một lần nữa là thẻ bị khóa. Chờ cũng không có thêm lần thử, chỉ khi nhập đúng mới có lại. Nhập sai ở bệnh viện hay MynaPortal cũng tính chung.',
  'refusals.unusable.no-certificate.title': 'Thẻ không có chứng thư điện tử',
  'refusals.unusable.no-certificate.todo':
    'Bấm [finish]. Đến ủy ban nơi bạn ở để nhờ cài chứng thư điện tử vào thẻ.',
  'refusals.unusable.no-certificate.why':
    'Trong chip chưa có chứng thư điện tử, mà máy cần nó để biết bạn là ai. Thẻ không hỏng.',
  'refusals.unusable.no-PIN.title': 'Thẻ không có mã PIN',
  'refusals.unusable.no-PIN.todo': 'Bấm [finish]. Hãy lấy giấy tại quầy của ủy ban nơi bạn ở.',
  'refusals.unusable.no-PIN.why':
    'Đây là thẻ nhận diện khuôn mặt 「顔認証」: dùng được ở bệnh viện, không dùng được ở máy photocopy. Ủy ban có thể đổi sang thẻ có mã PIN.',
  'refusals.unusable.card-ended-with-the-stay.title': 'Thẻ hết hạn cùng thời hạn lưu trú',
  'refusals.unusable.card-ended-with-the-stay.todo':
    'Bấm [finish]. Mang thẻ này và thẻ lưu trú đến ủy ban nơi bạn ở.',
  'refusals.unusable.card-ended-with-the-stay.why':
    'Thẻ hết hạn [day]. Thẻ lưu trú mới không làm thẻ này dài hạn thêm: phải làm lại thẻ, tốn nhiều nhất 1.000 yên. Lần sau, hãy đi gia hạn trước ngày đó.',
  'refusals.unusable.card-has-ended.title': 'Thẻ đã hết hạn',
  'refusals.unusable.card-has-ended.todo': 'Bấm [finish]. Xin cấp thẻ mới, ủy ban nơi bạn ở sẽ giúp bạn.',
  'refusals.unusable.card-has-ended.why':
    'Thẻ hết hạn [day]. Phải làm lại cả thẻ, không chỉ chứng thư điện tử bên trong.',
  'refusals.unusable.certificate-has-ended.title': 'Chứng thư điện tử đã hết hạn',
  'refusals.unusable.certificate-has-ended.todo':
    'Bấm [finish]. Đến ủy ban nơi bạn ở để gia hạn: mang thẻ theo và nhớ các mã PIN.',
  'refusals.unusable.certificate-has-ended.why':
    'Thẻ vẫn còn hạn, nhưng chứng thư điện tử bên trong hết hạn [day]. Nó chỉ dùng được khoảng năm năm.',
  'identify.locked.title': 'Thẻ bị khóa',
  'identify.locked.todo.stay': 'Bấm [finish] rồi lấy thẻ. Mang thẻ này và thẻ lưu trú đến ủy ban nơi bạn ở.',
  'identify.locked.todo.usual':
    'Bấm [finish] rồi lấy thẻ. Mang thẻ và một giấy tờ tùy thân nữa đến ủy ban nơi bạn ở.',
  'identify.locked.why':
    'Máy nào hỏi mã PIN này cũng không nhận. Nhận diện khuôn mặt ở bệnh viện vẫn dùng được. Có đặt hẹn trong ứng dụng và mật khẩu 6-16 ký tự thì đặt lại được ở 7-Eleven và AEON (có trang ghi: chỉ ở ủy ban).',
  'identify.notYet.title': 'Hôm nay chưa dùng được',
  'identify.notYet.todo': 'Bấm [finish]. Từ [day] bạn dùng được.',
  'identify.notYet.why':
    'Nhận thẻ xong, từ hôm sau mới dùng được. Ở một số nơi, đổi mã PIN hoặc chuyển nhà xong cũng vậy. Thẻ của bạn không sao cả.',
  'identify.underAge.title': 'Từ 15 tuổi mới dùng được',
  'identify.underAge.todo': 'Bấm [finish]. Người từ 15 tuổi trở lên trong cùng hộ có thể lấy giấy.',
  'identify.underAge.why':
    'Cha hoặc mẹ dùng thẻ của mình và chọn [household]: con cũng có tên trên giấy. Thẻ này không sao cả.',
  'refusals.noService.title.home': 'Nơi bạn ở không có dịch vụ này',
  'refusals.noService.todo.home': 'Bấm [finish]. Hãy lấy giấy tại quầy của ủy ban nơi bạn ở.',
  'refusals.noService.why.home':
    'Một số địa phương không tham gia. Sang cửa hàng khác cũng vậy. Thẻ của bạn không sao cả.',
  'refusals.noService.title.noRegister': 'Nút đó dành cho hộ tịch 「戸籍」',
  'refusals.noService.todo.noRegister': 'Bấm [finish] rồi làm lại từ đầu. Lần này chọn [home].',
  'refusals.noService.why.noRegister':
    '[elsewhere] là nút cho hộ tịch của người có quốc tịch Nhật. Thẻ của bạn không sao cả.',
  'refusals.noService.title.register': 'Nơi giữ hộ tịch không tham gia',
  'refusals.noService.todo.register': 'Bấm [finish]. Hãy hỏi ủy ban nơi giữ hộ tịch 「戸籍」 của bạn.',
  'refusals.noService.why.register':
    'Nơi giữ hộ tịch 「戸籍」 của bạn không cấp giấy qua cửa hàng. Thẻ của bạn không sao cả.',
  'choose.paper.title': 'Bạn cần giấy nào?',
  'choose.paper.todo': 'Bấm tên của giấy bạn cần.',
  'choose.paper.why':
    'Tên các giấy trông giống nhau. Hãy nhờ nơi cần giấy viết sẵn tên tiếng Nhật cho bạn: lấy nhầm thì không trả lại được.',
  'choose.scope.title': 'Giấy ghi tên ai?',
  'choose.scope.todo': 'Chỉ mình bạn: bấm [self]. Cả nhà: bấm [household].',
  'choose.scope.why.stay':
    'Xin visa hay vĩnh trú thì thường là [household]. Hãy hỏi nơi cần giấy trước khi đến.',
  'choose.scope.why.usual': 'Hãy hỏi nơi cần giấy xem họ cần loại nào. Chọn nhầm thì phải trả tiền lần nữa.',
  'choose.members.title': 'Chọn người',
  'choose.members.todo.chosen': 'Khi đã đánh dấu đủ mọi người, bấm [next].',
  'choose.members.todo.usual': 'Bấm tên những người cần ghi trên giấy.',
  'choose.members.why': 'Bấm lại vào tên để bỏ đánh dấu. Ai không được đánh dấu thì không có trên giấy.',
  'choose.person.title': 'Giấy của ai?',
  'choose.person.todo': 'Bấm tên người cần ghi trên giấy.',
  'choose.person.why':
    'Giấy này chỉ ghi một người trong hộ tịch 「戸籍」. Muốn có mọi người, quay lại chọn 「戸籍全部事項証明書」.',
  'choose.items.title': 'In những gì trên giấy?',
  'choose.items.todo': 'Ở mỗi dòng, [on] là in ra, [off] là không in. Xong thì bấm [next].',
  'choose.copies.title': 'Bạn cần mấy bản?',
  'choose.copies.todo': 'Chọn số bản bằng [more] và [fewer]. Rồi bấm [next].',
  'choose.copies.why':
    '「1通」 và 「1部」 đều là một bản. Mỗi bản tính tiền một lần, và có thể gồm nhiều tờ.',
  'choose.confirm.title': 'Xem lại lần cuối',
  'choose.confirm.todo': 'Đọc từng dòng. Đúng thì bấm [settle], chưa đúng thì bấm [change].',
  'choose.confirm.why':
    'Đến đây chưa mất tiền. Tiếp theo bạn trả [fee], và khi máy bắt đầu in thì tiền không hoàn lại.',
  'choose.itemsWhy.number':
    'Chỉ chọn [on] cho những gì họ yêu cầu. Luật chỉ cho dùng 「個人番号」 (My Number) vào ít việc: nếu họ không hỏi thì đừng in.',
  'choose.itemsWhy.usual': 'Chỉ chọn [on] cho những gì họ yêu cầu. Nếu không chắc, hãy hỏi nơi cần giấy.',
  'choose.itemsWhy.stay.number':
    'Nộp cho cục xuất nhập cảnh: tất cả chọn [on], chỉ 「個人番号」 (My Number) chọn [off]. Chọn nhầm thì phải trả tiền lần nữa.',
  'choose.itemsWhy.stay.usual':
    'Nộp cho cục xuất nhập cảnh: tất cả chọn [on]. Chọn nhầm thì phải trả tiền lần nữa.',
  'refused-paper.another.title': 'Giấy này không lấy được',
  'refused-paper.another.todo': 'Bấm [back] rồi chọn giấy khác.',
  'refused-paper.no-seal.title': 'Bạn chưa đăng ký con dấu',
  'refused-paper.no-seal.todo': 'Bấm [finish]. Trước hết hãy đăng ký con dấu 「印鑑」 ở ủy ban nơi bạn ở.',
  'refused-paper.no-seal.why':
    'Giấy này chứng nhận con dấu nào là của bạn. Ủy ban chưa có con dấu của bạn, nên không có gì để in.',
  'refused-paper.no-tax.title': 'Không có hồ sơ thuế',
  'refused-paper.no-tax.todo': 'Bấm [finish]. Hãy hỏi quầy thuế của ủy ban nơi bạn ở.',
  'refused-paper.no-tax.why.moved':
    'Bạn chuyển đến đây sau ngày 1 tháng 1, nên ở đây chưa có hồ sơ của bạn. Nếu khi đó bạn sống ở Nhật, hãy hỏi nơi ở cũ.',
  'refused-paper.no-tax.why.usual':
    'Nơi bạn ở chưa nhận được tờ khai thuế hay tờ khai thu nhập của bạn. Không có thu nhập cũng phải khai.',
  'refused-paper.no-register.title': 'Bạn không có hộ tịch 「戸籍」',
  'refused-paper.no-register.todo':
    'Bấm [back]. Muốn chứng minh gia đình, hãy lấy phiếu cư trú 「住民票の写し」.',
  'refused-paper.no-register.why':
    '「戸籍」 là hộ tịch của người có quốc tịch Nhật. Người nước ngoài dùng phiếu cư trú và chọn [household].',
  'refused-paper.kept-elsewhere.title': 'Hộ tịch của bạn do nơi khác giữ',
  'refused-paper.kept-elsewhere.todo': 'Bấm [finish] rồi làm lại từ đầu. Lần này chọn [elsewhere].',
  'refused-paper.kept-elsewhere.why.registered':
    'Hộ tịch 「戸籍」 do nơi ghi trong 「本籍」 cấp, không phải nơi bạn đang ở.',
  'refused-paper.kept-elsewhere.why.usual':
    'Hộ tịch 「戸籍」 do nơi ghi trong 「本籍」 cấp, không phải nơi bạn đang ở. Lần đầu phải đăng ký và chờ vài ngày.',
  'refused-paper.not-registered.title': 'Phải đăng ký trước',
  'refused-paper.not-registered.todo':
    'Bấm [finish]. Làm đăng ký 「利用登録申請」 một lần, trên máy photocopy hoặc máy tính.',
  'refused-paper.not-registered.why':
    'Chỉ cần làm một lần, khi nơi khác giữ hộ tịch 「戸籍」 của bạn. Mất khoảng năm ngày làm việc. Ở đây chưa luyện tập được việc này.',
  'refused-paper.register-closed.title': 'Giờ này chưa lấy được',
  'refused-paper.register-closed.todo.weekdays':
    'Bấm [finish]. Hãy quay lại từ thứ Hai đến thứ Sáu, [from] đến [to].',
  'refused-paper.register-closed.todo.usual': 'Bấm [finish]. Hãy quay lại trong khoảng [from] đến [to].',
  'refused-paper.register-closed.why':
    'Nhiều nơi chỉ cấp hộ tịch 「戸籍」 vào ban ngày, ngày lễ thì nghỉ. Các giấy khác bây giờ vẫn lấy được.',
  'pay.method.title': 'Bạn trả bằng gì?',
  'pay.method.todo': 'Trả bằng tiền xu: bấm [cash]. Bằng thẻ tiền điện tử: bấm [e-money].',
  'pay.method.why':
    'Giá là [fee]. Mỗi cửa hàng nhận loại tiền điện tử khác nhau. Đồng 100 yên thì ở đâu cũng dùng được.',
  'pay.readingEMoney.title': 'Đang đọc thẻ tiền điện tử',
  'pay.readingEMoney.todo': 'Chờ một chút. Cứ để thẻ nằm yên.',
  'pay.readingEMoney.why': 'Lấy thẻ sớm quá thì chưa trả được tiền. Khi đó chỉ cần đặt thẻ lại.',
  'pay.short.title': 'Thẻ không đủ tiền',
  'pay.short.todo': 'Bấm [cash] để trả bằng tiền xu, hoặc [cancel] để dừng.',
  'pay.short.why.unread': 'Thẻ tiền điện tử của bạn chưa bị trừ tiền.',
  'pay.short.why.balance': 'Thẻ còn [balance], giấy giá [fee]. Thẻ chưa bị trừ tiền.',
  'pay.cash.title.enough': 'Đã đủ tiền',
  'pay.cash.todo.enough': 'Bấm [print].',
  'pay.cash.why.exact': 'Bấm nút này là máy bắt đầu in. Sau đó tiền không hoàn lại.',
  'pay.cash.why.change': 'Tiền thừa [change] sẽ ra ở cuối. Bấm [print] rồi thì tiền không hoàn lại.',
  'pay.cash.title.tooLittle': 'Không đủ tiền',
  'pay.cash.todo.tooLittle.eMoney':
    'Còn thiếu [missing]. Bấm [cancel] để dừng, hoặc [back] để trả bằng tiền điện tử.',
  'pay.cash.todo.tooLittle.usual': 'Còn thiếu [missing]. Bấm [cancel].',
  'pay.cash.why.tooLittle':
    'Tiền bạn đã cho vào sẽ ra lại hết. Cửa hàng thường không đổi tiền: lần sau hãy mang đồng 100 và 500 yên.',
  'pay.cash.title.usual': 'Cho tiền vào',
  'pay.cash.todo.more': 'Cho thêm [missing].',
  'pay.cash.todo.usual': 'Cho [missing] vào.',
  'pay.cash.why.notes':
    'Máy không nhận đồng 1 yên, 5 yên và tờ tiền lớn hơn 1.000 yên. Khi chưa in, bấm [cancel] là lấy lại được hết tiền.',
  'pay.cash.why.coins':
    'Máy không nhận đồng 1 yên, 5 yên và tiền giấy. Khi chưa in, bấm [cancel] là lấy lại được hết tiền.',
  'pay.eMoney.title.wrong': 'Không phải thẻ này',
  'pay.eMoney.todo.wrong': 'Lấy thẻ này lại và đặt thẻ tiền điện tử vào.',
  'pay.eMoney.why.wrong': 'Trong thẻ My Number và thẻ lưu trú không có tiền.',
  'pay.eMoney.title.usual': 'Trả bằng tiền điện tử',
  'pay.eMoney.todo.has': 'Đặt thẻ tiền điện tử vào chỗ đọc tiền điện tử rồi buông tay.',
  'pay.eMoney.todo.none': 'Bấm [back]. Rồi bấm [cash].',
  'pay.eMoney.why.has': 'Đó là thẻ có tiền bên trong, không phải thẻ My Number.',
  'pay.eMoney.why.none': 'Hôm nay bạn không mang thẻ tiền điện tử, nên hãy trả bằng tiền xu.',
  'print.printing.title': 'Đang in',
  'print.printing.todo': 'Đứng trước máy và chờ.',
  'print.printing.why':
    'Máy thật có thể in mất hai phút hoặc hơn. Trên giấy có tên và địa chỉ của bạn, nên đừng đi chỗ khác.',
  'print.paperOut.title': 'Máy hết giấy',
  'print.paperOut.todo': 'Nói với nhân viên: [speak.help]',
  'print.paperOut.why':
    'Việc thêm giấy thì nhân viên giúp được. Bạn không mất gì: có giấy là máy in tiếp phần bạn đã trả tiền.',
  'print.refilling.title': 'Đang thêm giấy',
  'print.refilling.todo': 'Chờ một chút. Bạn không phải bấm gì.',
  'print.refilling.why': 'Máy sẽ tự in tiếp. Bạn không phải trả tiền lần nữa.',
  'collect.take.todo': 'Hãy lấy [things].',
  'collect.calling.title': 'Vẫn còn đồ chưa lấy',
  'collect.calling.todo': 'Hãy lấy [things].',
  'collect.calling.why': '[stop-voice] chỉ tắt tiếng. Trước hết hãy tìm thẻ và giấy của bạn.',
  'collect.take.issued': 'Lấy hết mọi thứ',
  'collect.take.copied': 'Lấy hết mọi thứ',
  'collect.take.cancelled': 'Bạn đã dừng lại',
  'collect.take.refused': 'Kết thúc ở đây',
  'collect.take.locked': 'Lấy thẻ lại',
  'collect.whyTake.issued':
    'Nhìn cả phía trên lẫn phía dưới máy: giấy, biên lai, tiền thừa, thẻ. Ở đây hay có người để quên đồ.',
  'collect.whyTake.copied': 'Bản photocopy không phải giấy chứng nhận. Nhớ nhìn cả trên mặt kính.',
  'collect.whyTake.cancelled': 'Bạn nhận lại hết tiền. Lúc nào dừng cũng được, và bạn có thể làm lại từ đầu.',
  'collect.whyTake.refused': 'Bạn không mất tiền. Đừng để quên thẻ.',
  'collect.whyTake.locked': 'Máy không giữ thẻ của bạn. Nhận diện khuôn mặt ở bệnh viện vẫn dùng được.',
  'collect.notCharged': 'Bạn không mất tiền. Lúc nào dừng cũng được, và bạn có thể làm lại từ đầu.',
  'collect.goodbye.issued.title': 'Nhìn tên trên giấy',
  'collect.goodbye.issued.todo':
    'Trên giấy có đúng tên bạn không? Đủ số tờ chưa? Thẻ đã cất chưa? Xong thì bấm [finish].',
  'collect.goodbye.issued.why':
    'Hiếm khi, nhưng đã có lần giấy của người khác được in ra. Nếu vậy đừng mang về: hãy báo cho cửa hàng và ủy ban.',
  'collect.goodbye.copied.title': 'Đó chỉ là bản photocopy',
  'collect.goodbye.copied.todo': 'Bấm [finish]. Rồi bấm [government] ở màn hình đầu tiên.',
  'collect.goodbye.copied.why': 'Nơi nào cần giấy chứng nhận thì không nhận bản photocopy.',
  'collect.goodbye.cancelled.title': 'Đã dừng',
  'collect.goodbye.cancelled.todo': 'Bấm [finish]. Lúc nào bạn cũng có thể làm lại từ đầu.',
  'collect.goodbye.cancelled.why': 'Máy chưa in gì, và bạn không mất tiền.',
  'collect.goodbye.refused.title': 'Kết thúc ở đây',
  'collect.goodbye.refused.todo': 'Bấm [finish]. Hãy nhớ: tiếp theo làm gì, và làm ở đâu.',
  'collect.goodbye.refused.why': 'Máy chưa in gì, và bạn không mất tiền.',
  'collect.goodbye.locked.title': 'Thẻ vẫn bị khóa',
  'collect.goodbye.locked.todo': 'Bấm [finish]. Việc tiếp theo là mang thẻ đến ủy ban nơi bạn ở.',
  'collect.goodbye.locked.why':
    'Ngày mai thẻ vẫn bị khóa, ở mọi máy hỏi mã PIN này. Khi bạn đặt mã PIN mới, thẻ lại dùng được bình thường.',
  'things.copy': 'bản photocopy',
  'things.my-number-card': 'thẻ My Number',
  'things.residence-card': 'thẻ lưu trú',
  'things.transit-card': 'thẻ tiền điện tử',
  'things.money': 'tiền của bạn',
  'things.memo': 'tờ ghi nhớ',
  'things.phone': 'điện thoại',
  'things.eligibility-notice': 'giấy thông báo bảo hiểm',
  'things.eligibility-certificate': 'giấy xác nhận bảo hiểm',
  'things.statement': 'tờ khai',
  'things.prescription': 'đơn thuốc',
  'things.paper': 'giấy chứng nhận',
  'things.receipt': 'biên lai',
  'things.rest': 'những thứ còn lại',
  'remarks.wrongCoin':
    'Máy không nhận đồng 1 yên và 5 yên. Đồng xu đã rơi xuống khay tiền thừa: hãy lấy lại.',
  'remarks.wrongNote': 'Máy không nhận tờ tiền này. Nó đã ra lại: hãy lấy đi.',
  'remarks.notNow': 'Chưa đến lúc trả tiền. Tiền của bạn đã ra lại: hãy lấy đi.',
  'remarks.noHelp':
    'Nhân viên không được giúp bấm màn hình, để không thấy thông tin của bạn. Nhưng khi hết giấy hay kẹt giấy thì họ giúp.',
};

export default said;
