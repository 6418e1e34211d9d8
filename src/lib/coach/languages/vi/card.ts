// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { CardPhrases } from '../../phrases/card';

const card: CardPhrases = {
  title: 'Tờ hướng dẫn',
  lead: 'In ra và mang theo khi đến máy thật. Tờ này không ghi mã PIN của bạn. Đừng bao giờ viết mã PIN vào đây.',
  size: 'Cỡ',
  sizes: {
    large: { name: 'Lớn', about: 'A4, để đọc ở nhà hoặc trong lớp' },
    fold: { name: 'Để gấp', about: 'Giấy A4 gấp thành sổ nhỏ bỏ túi' },
  },
  print: 'In',
  practise: 'Tập bài này ở đây',
  folding: {
    title: 'Cách gấp',
    steps: [
      'In một mặt, đúng cỡ (100%).',
      'Gấp theo tất cả các đường nét đứt, rồi mở tờ giấy ra.',
      'Gấp đôi, cho hai cạnh ngắn chạm nhau. Cắt theo đường kẻ đậm, từ nếp gấp đến giữa tờ.',
      'Mở ra, gấp đôi theo chiều dài, rồi đẩy hai đầu vào nhau cho đến khi thành hình chữ thập.',
      'Xếp các trang vòng lại, để trang có tên bài ở ngoài cùng.',
    ],
    each: (sheets) => `Có ${sheets} tờ. Gấp mỗi tờ thành một cuốn sổ riêng.`,
  },
  bring: 'Mang theo',
  pin: 'mã PIN 4 số của bạn, chỉ nhớ trong đầu',
  coins: (sum) => `tiền xu: bài này cần ${sum}`,
  deeds: {
    press: 'Bấm nút này',
    type: 'Nhập mã PIN của bạn (chỉ nhớ trong đầu)',
    pressInRows: (label) => `Ở mỗi dòng này, bấm 「${label}」`,
    pressUntil: (label, count) => `Bấm 「${label}」 cho đến khi hiện số ${count}`,
    pay: (sum, place) => `Cho ${sum} vào ${place}`,
    takeAll: (things) => `Lấy hết: ${things}`,
    frame: 'Di chuyển cho đến khi mặt nằm trong khung. Rồi giữ yên',
  },
  heard: 'Bạn nghe thấy',
  rightWay: 'Đây là cách làm đúng. Khung nét đứt chỉ dùng khi có trục trặc.',
  detour: 'Chỉ khi gặp trường hợp này',
  goOn: (step) => `Sau đó làm tiếp từ bước ${step}`,
  none: {
    title: 'Bài này không có tờ hướng dẫn',
    why: 'Trong bài này, thẻ bị khóa hoặc đã bị khóa từ trước. Chỉ làm vậy khi luyện tập. Đừng bao giờ thử trên máy thật.',
    instead: 'Khi đến máy thật, bạn hãy dùng tờ này',
  },
  trouble: {
    title: 'Nếu có trục trặc',
    stop: 'Lúc nào bạn cũng có thể dừng: bấm 「{中止|ちゅうし}する」 rồi lấy thẻ.',
    tries: [
      { left: 'Còn 2 lần thử', todo: 'Không cần vội. Nghĩ kỹ, và bấm chậm.' },
      { left: 'Còn 1 lần thử', todo: 'Dừng ở đây, bấm 「{中止|ちゅうし}する」. Về nhà tìm lại mã PIN.' },
      {
        left: 'Bị khóa',
        todo: 'Ủy ban nơi bạn ở giúp bạn đặt mã PIN mới. Mang thẻ và một giấy tờ tùy thân nữa. Ở bệnh viện, khuôn mặt vẫn dùng được.',
      },
    ],
    phone: 'Gọi điện thoại',
  },
  notes: 'Ghi chú của tôi',
  asOf: 'Thông tin tính đến ngày 21 tháng 11 năm 2026.',
  mayDiffer: 'Chữ trên máy của bạn có thể khác.',
};

export default card;
