// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const asked: Lessons['said'] = {
  'insurance.checking.title': 'Máy đang tra bảo hiểm',
  'insurance.checking.todo': 'Chờ một chút. Thẻ cứ để yên đó.',
  'insurance.checking.why': 'Máy đã biết bạn là ai. Giờ máy đang tra xem bạn có bảo hiểm nào.',
  'insurance.offer.title': 'Đăng ký lần đầu',
  'insurance.offer.todo': 'Bấm [register].',
  'insurance.offer.why':
    'Đăng ký được ngay tại đây, miễn phí, không cần giấy tờ. Nếu bấm [not-now] thì hôm nay chưa dùng được thẻ này làm thẻ bảo hiểm.',
  'insurance.registering.title': 'Máy đang đăng ký',
  'insurance.registering.todo': 'Chờ một chút. Thẻ cứ để yên đó.',
  'insurance.registering.why': 'Việc này chỉ làm một lần. Lần sau bạn đến, máy không hỏi nữa.',
  'insurance.registered.title': 'Đăng ký xong rồi',
  'insurance.registered.todo': 'Bấm [next].',
  'insurance.registered.why':
    'Từ giờ thẻ này là thẻ bảo hiểm của bạn, ở cả bệnh viện khác và nhà thuốc khác.',
  'insurance.subsidy.title': 'Trợ cấp tiền khám chữa bệnh',
  'insurance.subsidy.todo': 'Muốn dùng thì bấm [use], không thì bấm [not-use].',
  'insurance.subsidy.why':
    'Địa phương trả giúp một phần tiền, cho trẻ em và một số người khác. Có nơi vẫn cần xem giấy trợ cấp y tế bằng giấy: bạn nhớ mang theo.',
  'insurance.noData.title': 'Không có dữ liệu bảo hiểm',
  'insurance.noData.todo': 'Lấy thẻ ra. Ở quầy, bạn có thể cho xem giấy tờ khác.',
  'insurance.noData.why':
    'Thẻ không sao cả. Sau khi đổi việc hay đổi bảo hiểm, dữ liệu đến chậm: thường là vài ngày, có khi đến khoảng hai tuần.',
  'insurance.notRegistered.title': 'Hôm nay không đăng ký',
  'insurance.notRegistered.todo': 'Lấy thẻ ra, và nói chuyện với nhân viên ở quầy.',
  'insurance.notRegistered.why':
    'Nếu đổi ý, bạn đặt lại thẻ vào máy rồi đăng ký. Người không đăng ký thì dùng giấy xác nhận tư cách bảo hiểm 「資格確認書」.',
  'dates.endingStay.title': 'Thẻ sắp hết hạn',
  'dates.endingStay.todo': 'Bấm [confirm]. Hãy đến ủy ban nơi bạn ở để gia hạn thẻ, trước [day].',
  'dates.endingStay.why':
    'Không có thư báo đâu. Mang thẻ lưu trú mới, thẻ này, và nhớ các mã PIN. Nếu còn đang chờ thẻ lưu trú mới, bạn đến hỏi trước ngày đó: trễ một ngày là phải làm thẻ mới.',
  'dates.ending.title': 'Chứng thư điện tử sắp hết hạn',
  'dates.ending.todo': 'Bấm [confirm]. Hãy đến ủy ban nơi bạn ở để gia hạn, chậm nhất là [day].',
  'dates.ending.why':
    'Hôm nay vẫn dùng được hết. Gia hạn được từ ba tháng trước khi hết hạn. Miễn phí: bạn mang thẻ và nhớ các mã PIN.',
  'dates.grace.title': 'Hôm nay chỉ dùng được bảo hiểm',
  'dates.grace.todo': 'Bấm [confirm]. Hãy sớm đến ủy ban nơi bạn ở để gia hạn chứng thư điện tử.',
  'dates.grace.why':
    'Chứng thư đã hết hạn [day]. Trong ba tháng sau đó, máy vẫn xem được bảo hiểm, nhưng không xem được hồ sơ khám bệnh và thuốc: bạn tự nói với bác sĩ.',
  'dates.certificateEnded.title': 'Chứng thư điện tử đã hết hạn',
  'dates.certificateEnded.why':
    'Thẻ vẫn còn hạn, chỉ chứng thư bên trong hết hạn [day], hơn ba tháng rồi. Đến ủy ban nơi bạn ở để gia hạn, miễn phí.',
  'dates.cardEnded.title': 'Thẻ đã hết hạn',
  'dates.cardEnded.why.stay':
    'Thẻ hết hạn [day]. Có thẻ lưu trú mới thì thẻ này cũng không được gia hạn theo: phải làm lại thẻ, mất nhiều nhất 1,000 yên.',
  'dates.cardEnded.why.usual': 'Thẻ hết hạn [day]. Bạn phải xin cấp thẻ mới, ủy ban nơi bạn ở sẽ giúp.',
  'dates.toTheDesk': 'Lấy thẻ và ra quầy. Nếu có giấy 「資格確認書」 thì đưa ra.',
  'dates.noCertificate.title': 'Thẻ không có chứng thư điện tử',
  'dates.noCertificate.why': 'Thẻ không hỏng. Bạn đến ủy ban nơi bạn ở để nhờ cài chứng thư điện tử vào thẻ.',
  'consent.offer.title': 'Cho họ xem hồ sơ của bạn không?',
  'consent.offer.todo':
    'Cho xem hết: [agree-all]. Không cho xem: [disagree-all]. Chọn từng thứ: [choose-each].',
  'consent.offer.why.pharmacist':
    'Dược sĩ được xem, chỉ trong 24 giờ. Lần sau máy lại hỏi. Không đồng ý thì bạn vẫn nhận thuốc như vậy, giá như vậy.',
  'consent.offer.why.doctor':
    'Bác sĩ được xem, chỉ trong 24 giờ. Lần sau máy lại hỏi. Không đồng ý thì bạn vẫn được khám như vậy, giá như vậy.',
  'consent.surgery.title': 'Phẫu thuật',
  'consent.surgery.why':
    'Đây là những lần bạn đã mổ. Bạn có thể giữ riêng cho mình, và tự nói với bác sĩ những gì cần thiết.',
  'consent.treatment.title': 'Khám chữa bệnh và thuốc',
  'consent.treatment.why':
    'Đây là những gì bệnh viện khác đã chữa và kê đơn, trong vài năm nay. Chỉ có những lần dùng bảo hiểm.',
  'consent.medicine.title': 'Thuốc',
  'consent.medicine.why':
    'Đây là thuốc bạn được cấp trước đây: xem vào thì biết thuốc nào bị trùng, thuốc nào không được uống cùng. Nếu không đồng ý, bạn cho xem sổ thuốc 「お薬手帳」.',
  'consent.checkup.title': 'Khám sức khỏe',
  'consent.checkup.why':
    'Đây là kết quả khám sức khỏe từ 40 tuổi trở lên, trong khoảng 5 năm. Nếu bạn chưa khám lần nào thì không có gì để xem.',
  'consent.highCost.title': 'Mức trần viện phí',
  'consent.highCost.todo': 'Bấm [provide].',
  'consent.highCost.why':
    'Dù chữa bệnh tốn đến đâu, bạn cũng không phải trả quá mức trần 「限度額」. Chỉ màn hình kiểu cũ mới hỏi, máy mới thì tự áp dụng.',
  'consent.prescription.title': 'Đơn điện tử hay đơn giấy?',
  'consent.prescription.todo.electronic': 'Bạn không có đơn giấy: bấm [prescription.electronic].',
  'consent.prescription.todo.paper': 'Bạn có đơn giấy: bấm [prescription.paper].',
  'consent.prescription.why.pharmacy':
    'Chọn đúng loại bạn đã nhận ở bệnh viện. Loại nào cũng dùng được bốn ngày, tính cả ngày cấp.',
  'consent.prescription.todo.either': 'Bấm [prescription.electronic] hoặc [prescription.paper].',
  'consent.prescription.why.doctor':
    'Điện tử thì không cần giấy, ra nhà thuốc chỉ việc đặt thẻ, nhưng có nhà thuốc không nhận. Loại nào cũng dùng được bốn ngày, tính cả ngày cấp.',
  'consent.noPrescription.title': 'Không có đơn điện tử',
  'consent.noPrescription.todo': 'Bấm [back]. Rồi bấm [prescription.paper].',
  'consent.noPrescription.why': 'Nếu bạn nhận đơn giấy thì không có đơn điện tử. Không mất gì cả.',
  'consent.asked.todo': 'Cho xem thì bấm [agree], không thì bấm [disagree]. Chọn cái nào cũng được.',
};

export default asked;
