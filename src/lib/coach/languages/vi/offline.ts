// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { OfflinePhrases } from '../../phrases/offline';

const offline: OfflinePhrases = {
  getting: (kept, of) => `Đang chuẩn bị để dùng được khi không có mạng: ${written(kept)} / ${written(of)} MB`,
  ready: 'Không có mạng vẫn dùng được',
  not: {
    full: 'Thiết bị này đã đầy nên ở đây phải có mạng mới dùng được. Bạn hãy xóa bớt thứ không cần rồi mở lại trang này.',
    network: 'Khi không có mạng thì chưa dùng được. Có mạng lại, việc chuẩn bị sẽ tự tiếp tục.',
    refused:
      'Trình duyệt này không lưu trang nên ở đây phải có mạng mới dùng được. Nếu đang ở cửa sổ ẩn danh, bạn hãy dùng cửa sổ thường.',
  },
  newer: { title: 'Trang này có phiên bản mới hơn.', use: 'Dùng phiên bản mới' },
  away: {
    title: 'Hiện không có mạng',
    text: 'Trang đó không có trên thiết bị này. Những trang đã lưu thì không có mạng vẫn dùng được.',
  },
};

/** With a comma for the tenth. */
function written(number: number): string {
  return String(number).replace('.', ',');
}

export default offline;
