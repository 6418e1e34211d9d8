// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { ClassPhrases } from '../../phrases/class';

const phrases: ClassPhrases = {
  enter: 'Dùng trong lớp học',
  bar: 'Cho lớp học',
  ask: 'Hỏi',
  show: 'Cho xem',
  next: 'Tới',
  back: 'Lùi',
  map: 'Sơ đồ',
  wholeMap: 'Cả sơ đồ',
  noMap: 'Ẩn sơ đồ',
  pointer: 'Con trỏ',
  fill: 'Toàn màn hình',
  notFilled: 'Trình duyệt này không tự mở toàn màn hình được. Trên máy tính, hãy thử phím F11.',
  leave: 'Kết thúc buổi học',
  press: 'Bạn sẽ bấm nút nào?',
  do: 'Bây giờ bạn sẽ làm gì?',
  asked: 'Cứ thong thả. Phần trợ giúp được ẩn cho đến khi bạn bấm “Cho xem”.',
  steps: 'Sơ đồ các bước',
  here: (title) => `Bạn đang ở đây: ${title}`,
  past: 'đã xong',
};

export default phrases;
