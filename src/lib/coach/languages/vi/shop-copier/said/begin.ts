// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const begin: Lessons['said'] = {
  'step-card.ask':
    'Hỏi nhân viên cửa hàng: 「すみません、{教|おし}えて ください。」 (làm ơn chỉ giúp tôi). Họ không được giúp bấm màn hình. Đừng bao giờ nói mã PIN cho ai.',
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
};

export default begin;
