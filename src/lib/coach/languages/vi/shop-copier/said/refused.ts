// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const refused: Lessons['said'] = {
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
    'Thẻ hết hạn [day]. Thẻ lưu trú mới không làm thẻ này dài hạn thêm: phải làm lại thẻ, tốn nhiều nhất 1,000 yên. Lần sau, hãy đi gia hạn trước ngày đó.',
  'refusals.unusable.card-has-ended.title': 'Thẻ đã hết hạn',
  'refusals.unusable.card-has-ended.todo': 'Bấm [finish]. Xin cấp thẻ mới, ủy ban nơi bạn ở sẽ giúp bạn.',
  'refusals.unusable.card-has-ended.why':
    'Thẻ hết hạn [day]. Phải làm lại cả thẻ, không chỉ chứng thư điện tử bên trong.',
  'refusals.unusable.certificate-has-ended.title': 'Chứng thư điện tử đã hết hạn',
  'refusals.unusable.certificate-has-ended.todo':
    'Bấm [finish]. Đến ủy ban nơi bạn ở để gia hạn: mang thẻ theo và nhớ các mã PIN.',
  'refusals.unusable.certificate-has-ended.why':
    'Thẻ vẫn còn hạn, nhưng chứng thư điện tử bên trong hết hạn [day]. Nó chỉ dùng được khoảng năm năm.',
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

export default refused;
