// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { LendingPhrases } from '../../phrases/lending';

const lending: LendingPhrases = {
  title: 'Máy tính bảng này cho nhiều người mượn',
  about:
    'Trang chiếm cả màn hình, chạm tay thì không thoát ra được. Khi không ai chạm trong thời gian bạn chọn, mọi việc người trước đã làm sẽ bị xóa, và hiện lại trang chọn ngôn ngữ.',
  out: 'Để thoát: giữ một ngón tay ở góc trên bên trái và một ngón ở góc dưới bên phải, cùng lúc, trong năm giây.',
  off: 'Không',
  after: (minutes) => `${minutes} phút`,
  here: {
    title: 'Bạn còn ở đó không?',
    text: 'Nếu không ai chạm màn hình, mọi việc đã làm ở đây sẽ bị xóa.',
    yes: 'Bắt đầu lại',
    no: 'Còn, tiếp tục',
  },
  finished: {
    title: 'Bạn đã xong chưa?',
    text: 'Mọi việc bạn đã làm ở đây sẽ bị xóa. Sau đó người khác có thể dùng.',
    yes: 'Xóa hết',
    no: 'Tiếp tục',
  },
  leave: {
    title: 'Không cho mượn máy này nữa?',
    text: 'Sau đó có thể rời trang, và không có gì tự bị xóa nữa.',
    yes: 'Không cho mượn nữa',
    no: 'Vẫn cho mượn',
  },
};

export default lending;
