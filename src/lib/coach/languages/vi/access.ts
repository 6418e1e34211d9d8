// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { AccessPhrases } from '../../phrases/access';

const access: AccessPhrases = {
  scanning: 'Dùng một công tắc: bấm khi khung đến chỗ bạn muốn. Giữ 3 giây để dừng.',
  out: 'Ra ngoài',
  further: 'Xuống thêm',
  groups: {
    screen: 'Màn hình của máy',
    header: 'Đầu trang',
    footer: 'Cuối trang',
    page: 'Trang này',
  },
  tapping: 'Chạm vào đâu cũng được: trang tự làm bước đúng tiếp theo.',
  stopTapping: 'Tắt',
  wait: 'Máy đang chạy. Chờ một chút.',
  sensed: {
    laid: (things, place) => `Ở ${place} bây giờ có: ${things}.`,
    'taken-in': (things) => `Máy đã nhận: ${things}.`,
    'came-out': (things, place) => `Vừa ra ở ${place}: ${things}.`,
    'in-hand': (things) => `Bạn đang cầm: ${things}.`,
  },
};

export default access;
