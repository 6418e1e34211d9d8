// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts. No native reader has reviewed it yet.
import type { ReplayPhrases } from '../../phrases/replay';

const replay: ReplayPhrases = {
  keep: 'Lưu lượt luyện tập này thành tệp',
  keepAbout: 'Để xem lại, hoặc cho người khác xem. Trong tệp không có mã PIN bạn đã nhập.',
  kept: (name) =>
    `Đã lưu: ${name}. Hãy tìm trong mục tải xuống. Khi muốn xem, hãy mở tệp ở trang “Những gì tôi làm được”.`,
  found: 'Tệp này là một lượt luyện tập',
  watch: 'Xem',
  playing: 'Bạn đang xem một lượt luyện tập từ tệp.',
  astray: 'Máy này bây giờ chạy khác lúc đó. Từ đây không xem tiếp được nữa.',
  none: {
    title: 'Ở đây không có lượt luyện tập nào để xem',
    text: 'Hãy mở tệp ở trang “Những gì tôi làm được”. Nếu chỉ có liên kết thì người khác không xem được.',
  },
  unknown: {
    title: 'Không xem được lượt luyện tập này',
    text: 'Trong tệp có thứ mà phiên bản này chưa có. Hãy đóng trang, kết nối mạng, mở lại trang rồi thử lần nữa.',
  },
  open: 'Mở tệp',
};

export default replay;
