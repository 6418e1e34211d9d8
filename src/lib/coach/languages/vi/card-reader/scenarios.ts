// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const scenarios: Lessons['scenarios'] = {
  'pharmacy-paper-prescription': {
    title: 'Đơn thuốc giấy ở nhà thuốc',
    goal: 'Bác sĩ đưa cho bạn đơn thuốc bằng giấy. Bạn làm thủ tục ở nhà thuốc và nộp đơn.',
    afterwards: 'Đơn thuốc dùng được bốn ngày, tính cả ngày cấp.',
    say: {
      'touch-prescription-paper': 'Bạn có đơn giấy.',
    },
  },
  'reader-card-in-case': {
    title: 'Thẻ còn trong bao',
    goal: 'Đặt thẻ còn trong bao và xem máy không đọc được. Rồi lấy thẻ ra khỏi bao và thử lại.',
    say: {
      'put-my-number-card': 'Cố ý để thẻ trong bao.',
      'push-my-number-card': 'Cố ý để nguyên như vậy mà đẩy vào.',
    },
  },
  'reader-child-subsidy': {
    title: 'Giấy trợ cấp y tế của con',
    goal: 'Bạn đưa con trai Lucas đi khám. Cha mẹ được nhập mã PIN thay con. Thẻ này cũng dùng luôn làm giấy trợ cấp y tế của con.',
  },
  'reader-electronic-prescription': {
    title: 'Nhận đơn thuốc điện tử',
    goal: 'Bạn làm thủ tục ở phòng khám. Hôm nay bạn nhận đơn thuốc điện tử, không nhận giấy.',
    afterwards: 'Ở nhà thuốc, bạn lại làm thủ tục bằng thẻ. Không cần giấy.',
  },
  'reader-expired': {
    title: 'Chứng thư điện tử đã hết hạn',
    goal: 'Chứng thư điện tử hết hạn hơn ba tháng rồi, nên máy không nhận thẻ. Hãy đưa giấy xác nhận tư cách bảo hiểm 「資格確認書」 đã được gửi về nhà bạn.',
    afterwards: 'Đến ủy ban nơi bạn ở gia hạn chứng thư điện tử. Miễn phí.',
    say: {
      'put-eligibility-certificate': 'Chỉ cần giấy 「資格確認書」 này là đủ.',
    },
  },
  'reader-expiring-soon': {
    title: 'Chứng thư điện tử sắp hết hạn',
    goal: 'Thời hạn lưu trú của bạn sắp hết, và thẻ cũng hết hạn theo. Máy báo cho bạn biết. Hôm nay thẻ vẫn dùng được.',
    afterwards:
      'Khi có thẻ lưu trú mới, bạn đến ủy ban nơi bạn ở gia hạn thẻ My Number, trước ngày hết hạn. Nếu chưa có thẻ lưu trú mới, bạn cũng đến hỏi trước ngày đó. Không có thư báo đâu.',
    say: {
      'touch-confirm': 'Đọc xong rồi bấm 「確認」.',
    },
  },
  'reader-face-agree-all': {
    title: 'Làm thủ tục bằng khuôn mặt',
    goal: 'Bạn đến bệnh viện. Bạn làm thủ tục bằng thẻ My Number và khuôn mặt, và đồng ý cho bác sĩ xem thuốc và việc khám chữa bệnh trước đây.',
    afterwards: 'Ở bệnh viện thật, bạn còn nộp thẻ khám bệnh 「診察券」 ở quầy.',
    say: {
      'touch-agree-all': 'Bạn có thể đồng ý tất cả một lần.',
    },
  },
  'reader-face-fails-then-pin': {
    title: 'Khuôn mặt không được: dùng mã PIN',
    goal: 'Máy không nhận ra mặt bạn. Thử một lần nữa, rồi dùng mã PIN.',
  },
  'reader-first-time-registration': {
    title: 'Lần đầu: đăng ký thẻ',
    goal: 'Thẻ của bạn chưa được đăng ký làm thẻ bảo hiểm. Máy này đăng ký được ngay tại chỗ.',
    afterwards: 'Chỉ đăng ký một lần. Lần sau máy không hỏi nữa.',
    say: {
      'touch-register': 'Đăng ký ở đây. Không mất tiền.',
    },
  },
  'reader-left-the-card': {
    title: 'Suýt để quên thẻ',
    goal: 'Khi xong hết, bạn đừng lấy thẻ ngay: máy sẽ gọi bạn lại. Rồi lấy thẻ và kết thúc.',
    say: {
      'see-done-calling': 'Đừng làm gì, chờ một lát.',
    },
  },
  'reader-locked-pin-face-works': {
    title: 'Bị khóa: khuôn mặt vẫn dùng được',
    goal: 'Bạn nhập sai ba lần ở cửa hàng tiện lợi nên mã PIN bị khóa. Ở bệnh viện, máy cũng không nhận mã PIN. Khuôn mặt thì vẫn dùng được.',
    afterwards: 'Muốn mở khóa, bạn đến ủy ban nơi bạn ở. Mang theo thẻ và một giấy tờ tùy thân nữa.',
    say: {
      'touch-method-pin': 'Bấm thử để thấy máy không nhận mã PIN.',
      'enter-pin': 'Nhập một lần, và xem máy không nhận.',
      'touch-method-face': 'Bị khóa hay không, khuôn mặt vẫn dùng được.',
    },
  },
  'reader-look-alike-papers': {
    title: 'Hai tờ giấy trông giống nhau',
    goal: 'Máy không tìm thấy dữ liệu bảo hiểm. Bạn có hai tờ giấy trông giống nhau. Chỉ có 「資格情報のお知らせ」 thì không được. Còn 「資格確認書」 thì một tờ là đủ.',
    afterwards: 'Giấy 「資格情報のお知らせ」 chỉ dùng được cùng với thẻ My Number.',
    say: {
      'put-eligibility-notice': 'Trước hết, cố ý chỉ đưa giấy 「資格情報のお知らせ」.',
      'put-eligibility-certificate': 'Giờ đến tờ kia. Chỉ cần giấy 「資格確認書」 này là đủ.',
    },
  },
  'reader-mask-and-light': {
    title: 'Khẩu trang, mũ, ánh sáng sau lưng',
    goal: 'Bạn đeo khẩu trang và đội mũ, cửa sổ phía sau lại sáng chói. Đọc xem máy nói gì, và sửa từng thứ một.',
    say: {
      'speak-bright': 'Nói với nhân viên. Họ sẽ hạ rèm xuống.',
    },
  },
  'reader-no-insurance-data': {
    title: 'Không có dữ liệu bảo hiểm',
    goal: 'Bạn vừa đổi việc, và máy không tìm thấy dữ liệu bảo hiểm. Ở quầy, bạn cho xem thẻ và trang MynaPortal trên điện thoại.',
  },
  'reader-nothing-to-show': {
    title: 'Không có giấy tờ: điền tờ khai',
    goal: 'Máy không tìm thấy dữ liệu bảo hiểm, và bạn không có điện thoại lẫn giấy tờ. Vì bạn đến đây lần đầu, quầy đưa cho bạn tờ khai 「申立書」 để điền.',
    afterwards: 'Khi biết số bảo hiểm mới, bạn báo cho bệnh viện.',
  },
  'reader-older-screens': {
    title: 'Máy có màn hình kiểu cũ',
    goal: 'Máy này chưa được cập nhật. Máy hỏi lần lượt từng thứ, và cuối cùng hỏi về mức trần viện phí 「限度額」.',
    say: {
      'touch-provide': 'Đồng ý: tiền bạn trả ở quầy dừng lại ở mức trần.',
    },
  },
  'reader-pin-choose-each': {
    title: 'Dùng mã PIN và chọn từng thứ',
    goal: 'Bạn dùng mã PIN thay cho khuôn mặt. Chuyện mổ thì bạn giữ riêng cho mình, còn lại cho bác sĩ xem.',
    say: {
      'touch-disagree': 'Phẫu thuật: không.',
      'touch-agree': 'Khám chữa bệnh và thuốc: có.',
      'touch-agree-2': 'Khám sức khỏe: có.',
    },
  },
  'reader-pin-stays-mine': {
    title: 'Giữ kín mã PIN',
    goal: 'Người đứng sau tốt bụng muốn bấm mã PIN giúp bạn. Dù họ tốt đến đâu, đừng bao giờ nói ra. Hãy từ chối lịch sự.',
    say: {
      'speak-my-own': 'Từ chối một cách lịch sự.',
    },
  },
  'reader-say-no': {
    title: 'Không đồng ý gì cả',
    goal: 'Bạn không muốn ai xem việc khám chữa bệnh và thuốc trước đây. Bạn vẫn được khám như thường.',
    afterwards: 'Bạn tự nói với bác sĩ đang uống thuốc gì, hoặc cho xem sổ thuốc 「お薬手帳」.',
    say: {
      'touch-disagree-all': 'Không đồng ý cũng không sao.',
    },
  },
  'reader-staff-check': {
    title: 'Khuôn mặt, mã PIN đều không được',
    goal: 'Máy không nhận ra mặt bạn, mà bạn lại quên mã PIN. Bạn nói với nhân viên ở quầy: họ có thể tự nhìn mặt bạn.',
    afterwards: 'Bạn có thể đặt mã PIN mới ở ủy ban nơi bạn ở.',
    say: {
      'speak-no-face': 'Khi bí thì nói với nhân viên ở quầy.',
      'speak-forgot-pin': 'Nói là bạn quên cả mã PIN.',
    },
  },
  'reader-wrong-card': {
    title: 'Đặt nhầm thẻ',
    goal: 'Thử đặt thẻ lưu trú trước, và xem máy không nhận. Rồi dùng thẻ My Number.',
    say: {
      'put-residence-card': 'Cố ý đặt thẻ lưu trú vào đó.',
      'push-residence-card': 'Cố ý để nguyên như vậy mà đẩy vào.',
    },
  },
  'reader-wrong-side': {
    title: 'Thẻ bị ngược',
    goal: 'Đặt thẻ ngược chiều, và xem máy nói gì. Rồi làm theo hình vẽ trên máy.',
    say: {
      'turn-my-number-card': 'Cố ý lật ngược thẻ.',
      'push-my-number-card': 'Cố ý để nguyên như vậy mà đẩy vào.',
    },
  },
};

export default scenarios;
