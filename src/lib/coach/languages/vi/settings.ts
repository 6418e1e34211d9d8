// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { SettingsPhrases } from '../../phrases/settings';

const settings: SettingsPhrases = {
  lead: 'Chỉnh cho dễ dùng. Thay đổi có tác dụng ngay, và thiết bị này sẽ nhớ.',
  groups: {
    seeing: 'Cách hiển thị',
    machine: 'Khi đứng trước máy',
    coach: 'Người hướng dẫn',
    pressing: 'Cách bấm',
  },
  text: {
    title: 'Cỡ chữ',
    about: 'Màn hình của máy luyện tập giữ nguyên cỡ, như ở cửa hàng.',
    answers: { 100: '100 %', 125: '125 %', 150: '150 %', 200: '200 %' },
  },
  contrast: {
    title: 'Độ tương phản',
    about: 'Cao: đen trên trắng hoặc trắng trên đen, đường kẻ dày.',
    answers: { usual: 'Bình thường', high: 'Cao' },
  },
  theme: {
    title: 'Sáng hay tối',
    about: 'Máy luyện tập không thay đổi.',
    answers: { auto: 'Theo thiết bị', light: 'Sáng', dark: 'Tối' },
  },
  motion: {
    title: 'Chuyển động',
    about: 'Thẻ trượt, tiền xu rơi. Tĩnh: thẻ và tiền hiện ra ngay tại chỗ.',
    answers: { usual: 'Bình thường', calm: 'Tĩnh' },
  },
  sound: {
    title: 'Âm thanh của máy',
    about: 'Giọng nói, tiếng phím và tiếng báo của máy.',
    answers: { off: 'Tắt', soft: 'Nhỏ', medium: 'Vừa', loud: 'To' },
  },
  noSound: 'Thiết bị này không phát được âm thanh.',
  coach: {
    title: 'Giọng của người hướng dẫn',
    about: 'Thiết bị đọc to lời của người hướng dẫn. Lời vẫn hiện trên trang.',
    answers: { off: 'Tắt', soft: 'Nhỏ', medium: 'Vừa', loud: 'To' },
  },
  pace: {
    title: 'Người hướng dẫn nói nhanh hay chậm',
    about: 'Chọn tốc độ bạn dễ nghe.',
    answers: { normal: 'Bình thường', slow: 'Chậm' },
  },
  sample: 'Tôi nói như thế này. Tôi cho bạn biết phải làm gì tiếp theo.',
  noVoice:
    'Thiết bị này không có sẵn giọng đọc tiếng Việt, nên người hướng dẫn không nói. Bạn có thể thêm giọng trong cài đặt của thiết bị: tìm “chuyển văn bản thành giọng nói”. Sau đó mở lại trang này.',
  noJapaneseVoice:
    'Thiết bị này không có giọng đọc tiếng Nhật. Người hướng dẫn nói nghĩa của từ tiếng Nhật thay vào đó.',
  furigana: {
    name: 'Furigana trên màn hình máy',
    about: 'Chữ kana nhỏ trên chữ Hán. Máy thật không có.',
    off: 'Tắt, như máy thật',
    on: 'Bật',
  },
  realWait: {
    name: 'Thời gian chờ',
    about: 'Ở máy thật, đọc thẻ và in lâu hơn.',
    off: 'Ngắn',
    on: 'Lâu như thật',
  },
  realIdle: {
    name: 'Khi bạn không làm gì một lúc',
    about: 'Máy thật có thể hỏi bạn còn ở đó không, rồi về màn hình đầu.',
    off: 'Máy đợi bạn',
    on: 'Máy hỏi, rồi về màn hình đầu',
  },
  tapAnywhere: {
    name: 'Chạm vào đâu cũng được',
    about: 'Chạm vào đâu thì trang cũng tự làm bước đúng tiếp theo. Bạn không cần bấm trúng nút.',
    off: 'Tắt',
    on: 'Bật',
  },
  scanning: {
    name: 'Dùng một công tắc',
    about:
      'Một khung lần lượt đi qua các nút. Khi khung đến chỗ bạn muốn, hãy bấm phím cách, phím Enter hoặc công tắc của bạn.',
    off: 'Tắt',
    on: 'Bật',
  },
  rest: 'Khung dừng ở mỗi nút',
  seconds: (seconds) => `${seconds.toLocaleString('vi')} giây`,
  shorter: 'Ngắn hơn',
  longer: 'Lâu hơn',
  reset: 'Đưa tất cả về như ban đầu',
  notKept: 'Thiết bị này không lưu được. Cài đặt chỉ giữ đến khi bạn đóng trang.',
};

export default settings;
