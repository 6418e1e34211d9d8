// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const desk: Lessons['said'] = {
  'step-card.ask':
    'Hỏi quầy lễ tân: 「すみません、{教|おし}えて ください。」 (làm ơn chỉ giúp tôi). Họ không được cầm thẻ hay nhập mã PIN giúp bạn. Họ có thể tự nhìn mặt bạn để xác nhận 「目視確認」. Đừng bao giờ nói mã PIN cho ai.',
  'staffOnly.title': 'Màn hình của nhân viên',
  'staffOnly.todo': 'Bấm [back].',
  'staffOnly.why': 'Máy hỏi mật khẩu riêng của bệnh viện, không phải mã PIN của bạn. Đừng nhập gì ở đây.',
  'done.take.title': 'Lấy lại thẻ',
  'done.take.todo': 'Lấy thẻ ngay bây giờ, và cất đi.',
  'done.take.why': 'Nhiều người để quên thẻ ở đây. Lấy ngay bây giờ, đừng đợi đến lúc về.',
  'done.calling.title': 'Thẻ vẫn còn ở máy',
  'done.calling.todo': 'Lấy thẻ của bạn.',
  'done.calling.why':
    'Máy đang gọi bạn. Máy thật có thể không gọi: trước khi đi, bạn luôn nhìn lại xem còn thẻ không.',
  'done.prescription.title': 'Nộp đơn thuốc',
  'done.prescription.todo': 'Đặt đơn thuốc giấy lên quầy.',
  'done.prescription.why':
    'Máy không nhận giấy, nhân viên ở đây mới nhận. Đơn dùng được bốn ngày, tính cả ngày cấp.',
  'done.goodbye.title.pharmacy': 'Làm thủ tục xong rồi',
  'done.goodbye.todo.pharmacy': 'Bấm [finish], rồi chờ lấy thuốc.',
  'done.goodbye.why.pharmacy':
    'Nếu có sổ thuốc 「お薬手帳」 thì bạn cũng đưa ra. Lần sau đến, bạn lại làm như thế này.',
  'done.goodbye.title.hospital': 'Phần ở máy xong rồi',
  'done.goodbye.todo.hospital': 'Bấm [finish].',
  'done.goodbye.why.hospital':
    'Xong ở máy chưa phải là xong thủ tục. Ở bệnh viện thật, bạn còn nộp thẻ khám bệnh 「診察券」 và giấy trợ cấp y tế nếu có; bài tập này không có. Lần nào đến cũng dùng máy.',
  'desk.ask.title': 'Cho xem giấy tờ ở quầy',
  'desk.looking.title': 'Nhân viên đang xem',
  'desk.looking.todo': 'Chờ một chút.',
  'desk.looking.why': 'Bạn vẫn có thể đặt thêm thứ khác bên cạnh.',
  'desk.openFirst.title': 'Mở trang bảo hiểm trước đã',
  'desk.openFirst.todo': 'Lấy điện thoại, mở trang bảo hiểm của bạn, rồi đặt lại cạnh thẻ.',
  'desk.openFirst.why':
    'Trong MynaPortal có trang bảo hiểm. Bạn hãy tự mở khóa điện thoại. Trang đó lưu sẵn thành PDF được, để dùng những hôm như hôm nay.',
  'desk.fillFirst.title': 'Tờ khai chưa điền',
  'desk.notEnough.title': 'Như vậy chưa đủ',
  'desk.form.title': 'Có tờ khai cần điền',
  'desk.return.title': 'Lấy lại đồ của bạn',
  'desk.return.todo': 'Lấy hết đồ của bạn ở trên quầy.',
  'desk.return.why': 'Thẻ và điện thoại hay bị bỏ quên ở đây. Tờ khai đã điền thì nhân viên giữ lại.',
  'desk.toShow.certificate': 'Đặt giấy 「資格確認書」 lên quầy.',
  'desk.toShow.phone': 'Mở trang bảo hiểm trên điện thoại. Đặt cả điện thoại và thẻ lên quầy.',
  'desk.toShow.notice': 'Đặt cả giấy 「資格情報のお知らせ」 và thẻ lên quầy.',
  'desk.toShow.nothing': 'Nói với nhân viên: [speak.have-none]',
  'desk.phoneAndCard': 'Đặt cả điện thoại và thẻ lên quầy.',
  'desk.ladder':
    'Có giấy 「資格確認書」 là đủ. Trang MynaPortal hay giấy 「資格情報のお知らせ」 thì phải đi cùng thẻ. Không có thứ nào thì bạn điền một tờ khai.',
  'desk.certificateOnly':
    'Hôm nay thẻ không dùng được, nên cần giấy 「資格確認書」. Bên bảo hiểm hoặc ủy ban nơi bạn ở cấp giấy này, miễn phí.',
  'desk.registerAfterAll':
    'Đặt thẻ vào máy lần nữa thì vẫn đăng ký được. Người không đăng ký thì dùng giấy 「資格確認書」.',
  'desk.lookAlike':
    '「資格確認書」 và 「資格情報のお知らせ」 trông giống nhau. Chỉ 「資格確認書」 là dùng riêng được. Các thứ khác đều phải đi cùng thẻ.',
  'desk.write.todo': 'Lấy tờ khai và điền vào. Rồi đặt lên quầy cùng với thẻ.',
  'desk.write.why':
    'Tờ khai này là 「申立書」: bạn viết mình có bảo hiểm gì, biết đến đâu viết đến đó. Bạn trả phần của mình như mọi khi, còn số bảo hiểm thì báo sau.',
  'desk.cardToo.title': 'Cần cả thẻ nữa',
  'desk.cardToo.todo': 'Đặt cả thẻ My Number của bạn lên quầy.',
  'desk.notAlone.title': 'Chỉ giấy này thì chưa đủ',
  'desk.notAlone.todo': 'Đặt giấy 「資格確認書」 lên quầy.',
  'desk.byPapers.title': 'Làm thủ tục xong rồi',
  'desk.byPapers.todo': 'Bấm [finish].',
  'desk.byPapers.why':
    'Bạn trả phần của mình như mọi khi. Ở bệnh viện thật, bạn còn nộp thẻ khám bệnh 「診察券」; bài tập này không có.',
  'desk.inFull.title': 'Hôm nay bạn trả toàn bộ',
  'desk.inFull.todo': 'Bấm [finish]. Nhớ giữ biên lai bạn sẽ nhận.',
  'desk.inFull.why':
    'Bạn vẫn được khám và lấy thuốc như thường. Sau này mang giấy tờ bảo hiểm đến thì được trả lại phần dư. Khi nào và ở đâu thì mỗi nơi có thể khác.',
};

export default desk;
