// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { CardPhrases } from '../../phrases/card';

const card: CardPhrases = {
  title: 'Tờ hướng dẫn từng bước',
  lead: 'In ra và mang theo khi đến máy thật. Tờ này không ghi mã PIN của bạn. Đừng bao giờ viết mã PIN vào đây.',
  size: 'Cỡ',
  sizes: {
    large: { name: 'Lớn', about: 'A4, để đọc ở nhà hoặc trong lớp' },
    fold: { name: 'Để gấp', about: 'Một tờ A4 gấp thành cuốn sổ nhỏ bỏ túi' },
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
  },
  bring: 'Mang theo',
  pin: 'mã PIN 4 số của bạn, chỉ nhớ trong đầu',
  coins: (sum) => `tiền xu: bài này cần ${sum}`,
  deeds: {
    press: 'Bấm nút này',
    type: 'Nhập mã PIN của bạn (chỉ nhớ trong đầu)',
    typeWrong: 'Ở đây cố ý nhập sai mã PIN',
    pressInRows: (label) => `Ở mỗi dòng này, bấm 「${label}」`,
    pressUntil: (label, count) => `Bấm 「${label}」 cho đến khi hiện số ${count}`,
    pay: (sum, place) => `Cho ${sum} vào ${place}`,
    takeAll: (things) => `Lấy hết: ${things}`,
    frame: 'Di chuyển cho đến khi mặt nằm trong khung. Rồi giữ yên',
  },
  heard: 'Bạn nghe thấy',
  errs: 'Chỗ này có trục trặc',
  mends: 'Khi đó hãy làm thế này',
  trouble: {
    title: 'Nếu có trục trặc',
    lost: [
      'Lúc nào bạn cũng có thể dừng: bấm 「{中止|ちゅうし}する」 rồi lấy thẻ.',
      'Hỏi người ở đó: 「すみません、{教|おし}えて ください。」 (làm ơn chỉ giúp tôi). Nhân viên cửa hàng tiện lợi không được giúp bấm màn hình. Đừng bao giờ nói mã PIN cho ai.',
    ],
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
