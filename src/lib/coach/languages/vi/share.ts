// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { SharePhrases } from '../../phrases/share';

const share: SharePhrases = {
  open: 'Chia sẻ',
  title: 'Chia sẻ bài tập này',
  lead: 'Hướng camera của điện thoại hoặc máy tính bảng vào ô vuông. Bài tập này sẽ mở ra trên đó.',
  code: 'Mã QR của liên kết bên dưới',
  link: 'Liên kết',
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép. Bây giờ bạn dán được vào tin nhắn.',
  notCopied: 'Trình duyệt không cho trang này sao chép. Liên kết đã được đánh dấu: bạn tự sao chép nhé.',
  print: 'In',
  close: 'Đóng',
  surprise: { name: 'Chọn giúp tôi', about: 'Mỗi lần một bài tập, một máy và một người khác.' },
  trouble: {
    title: 'Liên kết này có chỗ sai',
    none: {
      scenario: 'Không có bài tập này.',
      terminal: 'Không có loại máy này.',
      make: 'Không có máy này.',
      who: 'Không có người này.',
      city: 'Không có nơi này.',
      facility: 'Không có bệnh viện hay nhà thuốc này.',
      at: 'Không có ngày giờ này.',
      purse: 'Không có loại tiền này, hoặc số tiền nhiều quá.',
      things: 'Không ai mang theo được thứ này.',
      level: 'Không có kiểu trợ giúp này.',
      real: 'Liên kết không nói rõ bạn có chờ lâu như ở máy thật không.',
      idle: 'Liên kết không nói rõ máy có tự dừng sớm như máy thật không.',
      seed: 'Số phải từ 0 đến 999999.',
      fault: 'Máy này không có trục trặc đó.',
      film: 'Không có kiểu hiển thị video này.',
      pace: 'Không có tốc độ này.',
      replay: 'Liên kết không nói rõ bạn có xem lượt luyện tập trong tệp không.',
    },
    elsewhere: {
      make: (name) => `Bài này không tập ở máy “${name}”.`,
      who: (name) => `${name} không làm bài tập này.`,
      fault: (name) => `Máy này không có trục trặc “${name}”.`,
    },
    own: {
      terminal: () => 'Bài này tập ở loại máy khác.',
      city: () => 'Bài này đã định sẵn nơi ở.',
      facility: () => 'Bài này đã định sẵn bệnh viện hay nhà thuốc.',
      at: () => 'Bài này đã định sẵn ngày giờ.',
      purse: () => 'Bài này đã định sẵn số tiền mang theo.',
      things: () => 'Bài này đã định sẵn đồ mang theo.',
      fault: (name) => `Không tập được bài này khi có trục trặc “${name}”.`,
      film: () => 'Chỉ có thể chiếu một bài tập thành video.',
    },
    written: 'Viết trong liên kết',
    near: 'Gần giống nhất',
    instead: 'Bạn có thể chọn',
    also: 'Những phần này cũng được bỏ',
    without: 'Bỏ phần đó và bắt đầu',
    choose: 'Chọn bài tập',
    noCard: 'Mỗi tờ hướng dẫn dành cho một bài tập. Bạn chọn bài tập trước nhé.',
    home: 'Về trang đầu',
  },
};

export default share;
