// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { LookupPhrases } from '../../phrases/lookup';

const lookup: LookupPhrases = {
  open: 'Tra từ',
  title: 'Chế độ tra từ',
  rule: 'Chạm là tra từ. Không nút nào bị bấm.',
  hint: 'Chạm vào chữ Nhật bất kỳ trên máy. Ở đây bạn sẽ đọc được nghĩa.',
  stop: 'Trở lại máy',
  all: 'Chữ Nhật trên máy',
  hear: 'Nghe',
  noVoice: 'Thiết bị này không có giọng đọc tiếng Nhật, nên bạn không nghe được các từ.',
  unknown: 'Từ này chưa có lời giải thích.',
  inside: 'Các từ bên trong',
  whole: 'Trở lại cả câu',
  list: {
    lead: 'Từ mới nhất ở trên cùng. Chỉ có trên thiết bị này.',
    none: {
      title: 'Chưa có từ nào',
      text: 'Khi luyện tập, hãy bấm “Thêm” (trên điện thoại: “Xem thêm”), bấm “Tra từ”, rồi chạm vào chữ Nhật bất kỳ trên máy. Từ bạn chạm sẽ được giữ ở đây.',
      start: 'Chọn một bài tập',
    },
    cover: 'Che nghĩa',
    uncover: 'Xem',
    print: 'In',
    remove: 'Xóa',
    removed: (word) => `Đã xóa: 「${word}」`,
    putBack: 'Lấy lại',
    removeAll: 'Xóa tất cả các từ',
    sure: (count) => (count === 1 ? 'Xóa từ này?' : `Xóa tất cả ${count} từ?`),
    sureAbout: 'Xóa rồi không lấy lại được. Những gì bạn đã luyện tập vẫn còn.',
    yes: 'Có, xóa đi',
    no: 'Không, giữ lại',
    allRemoved: 'Đã xóa tất cả các từ.',
    notRemoved:
      'Thiết bị này không cho phép xóa. Hãy xóa dữ liệu của trang này trong phần cài đặt của trình duyệt.',
  },
};

export default lookup;
