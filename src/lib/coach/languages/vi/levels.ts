// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet. The sources are those of the English file.
import type { LevelPhrases } from '../../phrases/levels';

const levels: LevelPhrases = {
  title: 'Mức trợ giúp',
  names: { watch: 'Xem', together: 'Cùng làm', ask: 'Hỏi khi cần', alone: 'Tự làm' },
  watch: {
    title: 'Đang xem',
    play: 'Phát',
    pause: 'Tạm dừng',
    one: 'Một bước',
    start: 'Về đầu',
    speed: 'Tốc độ',
    times: (speed) => `${speed.toLocaleString('vi')}×`,
    paused: 'Máy đang đợi. Bạn cũng có thể tự làm tiếp.',
  },
  ask: {
    alone: 'Bạn hãy tự làm thử. Nếu chưa biết làm gì, hãy xem gợi ý.',
    hint: 'Gợi ý',
    more: 'Thêm gợi ý',
    show: 'Chỉ cho tôi',
    where: {
      foot: 'Nhìn hàng nút ở cuối màn hình.',
      tiles: 'Nhìn những nút lớn ở giữa màn hình.',
      keypad: 'Nhìn các nút số trên màn hình.',
      rows: 'Nhìn các dòng ở giữa màn hình.',
      counter: 'Nhìn con số ở giữa màn hình và các nút bên cạnh.',
      table: 'Nhìn đồ của bạn trên bàn.',
      desk: 'Nhìn người ở cạnh máy. Bạn có thể nói với họ.',
      call: 'Riêng máy thì không xong được. Nhìn xuống dưới đây: bạn có thể gọi người giúp.',
      face: 'Nhìn mặt bạn trước camera, và các nút để di chuyển.',
    },
    place: (place) => `Nhìn vào ${place}.`,
    read: 'Đọc dòng đầu tiên trên màn hình.',
    says: 'Trên đó viết gì',
    digits: 'Bốn số: ở trên tờ ghi nhớ màu vàng.',
  },
  late: { text: 'Bạn hãy tự làm thử. Lát nữa sẽ có trợ giúp.', show: 'Chỉ cho tôi' },
  listen: 'Nghe lại',
  slip: {
    pressed: (label) => `Bạn đã bấm 「${label}」`,
    typed: 'Bạn đã nhập một số',
    why: 'Vì sao nhiều người bấm nút này',
    back: 'Cách quay lại',
  },
  repair: {
    title: 'Xem làm sai, rồi sửa lại',
    text: 'Ở đây có chỗ cố ý làm sai. Bàn tay sẽ làm cho bạn xem. Sau đó đến lượt bạn.',
    lock: {
      title: 'Xem làm sai, rồi tự làm tiếp',
      text: 'Ở đây có chỗ cố ý làm sai. Bàn tay sẽ cho bạn xem đoạn đầu. Sau đó đến lượt bạn.',
      yours: 'Đã có chỗ sai. Bây giờ đến lượt bạn: hãy làm tiếp từ đây.',
    },
    watch: 'Xem',
    self: 'Tôi tự làm hết',
    yours: 'Đã có chỗ sai. Bây giờ đến lượt bạn: hãy sửa lại.',
  },
  stop: {
    title: 'Dừng ở đây nhé?',
    text: 'Ở máy thật thì bây giờ nên dừng. Sai lần nữa là thẻ bị khóa. Về nhà bạn cứ thong thả tìm lại mã PIN.',
    button: 'Dừng ở đây, như khi dùng máy thật',
    other: 'Nếu muốn thử một lần nữa:',
    stopping: 'Tốt lắm, bạn dừng ở đây. Không mất lần thử nào. Bây giờ hãy lấy hết đồ của bạn.',
  },
  lock: {
    title: 'Mã PIN bị khóa: làm gì bây giờ?',
    gone: {
      title: 'Không dùng được nữa',
      list: [
        'Lấy giấy chứng nhận ở máy photocopy của mọi cửa hàng',
        'Nhập mã PIN ở máy đọc thẻ của bệnh viện, nhà thuốc',
        'MynaPortal, khi ứng dụng hỏi mã PIN này',
      ],
    },
    works: {
      title: 'Vẫn dùng được',
      list: [
        'Khuôn mặt bạn, ở máy đọc thẻ của bệnh viện, nhà thuốc. Nếu không được, người ở quầy so mặt bạn với ảnh.',
        'Các mã PIN khác của thẻ. Mỗi mã có số lần thử riêng.',
      ],
    },
    who: {
      title: 'Ai đặt lại mã',
      list: [
        'Ủy ban nơi bạn ở, tại quầy thẻ My Number',
        'Chính bạn, ở 7-Eleven hoặc AEON, nếu bạn nhớ mật khẩu dài và đã đặt hẹn trong ứng dụng',
        'Ngoài ra không ai làm được. Chờ cũng không mở.',
      ],
    },
    bring: {
      title: 'Mang gì đến ủy ban',
      list: ['Thẻ My Number của bạn', 'Mã PIN 4 số mới, nghĩ sẵn ở nhà, đừng dùng ngày sinh'],
      more: {
        stay: 'Thẻ lưu trú của bạn',
        usual: 'Một giấy tờ tùy thân nữa, ví dụ bằng lái xe. Nhận giấy nào là do ủy ban quyết định.',
      },
    },
    otherwise:
      'Nhiều trang vẫn viết “chỉ ở ủy ban”. Điều khoản dịch vụ đặt lại mã (JPKI) và thành phố Naha thì ghi cả cửa hàng.',
    source:
      'JPKI; Bộ Y tế, Lao động và Phúc lợi; các thành phố Kunitachi, Nichinan, Dazaifu, Matsusaka và Naha. Đọc ngày 21/11/2026. Hãy hỏi ủy ban của bạn trước khi đi.',
  },
  left: {
    now: 'Hãy quay lại ngay, hoặc hỏi nhân viên ở đó.',
    card: {
      may: 'Có thể có người nhặt được thẻ. Trên thẻ có tên, địa chỉ và khuôn mặt bạn.',
      gone: 'Nếu thẻ mất rồi, gọi điện để khóa thẻ, cả ngày lẫn đêm, bằng mười thứ tiếng: 0120-0178-27.',
    },
    paper: {
      may: 'Ai cũng đọc được giấy của bạn: trên giấy có tên và địa chỉ.',
      gone: 'Nếu giấy mất rồi, bạn phải trả tiền lấy giấy khác.',
    },
    change: {
      may: 'Người sau có thể lấy tiền của bạn.',
      gone: 'Nếu tiền mất rồi, hỏi xem có ai gửi lại không.',
    },
    other: {
      may: 'Có thể có người lấy đi, hoặc vứt đi.',
    },
  },
  alone: {
    title: 'Như thật',
    realTime: 'Thời gian chờ như thật',
    realIdle: 'Máy tự dừng sớm như máy thật',
    later: 'Có tác dụng từ lần bắt đầu sau.',
    restart: 'Bắt đầu lại ngay',
  },
  more: { open: 'Thêm', undo: 'Lùi một bước', restart: 'Làm lại từ đầu' },
  end: {
    together: 'Bây giờ cùng làm',
    watchAgain: 'Xem lại',
    slips: 'Những chỗ làm nhầm',
    hands: 'Làm bằng tay',
    progress: 'Những gì tôi làm được',
    next: 'Làm ngay',
    stopped: 'Bạn đã dừng đúng lúc. Thẻ vẫn còn một lần thử.',
  },
  film: {
    invented: 'Người, nơi và số trong video này đều không có thật.',
    practise: 'Bạn có thể tự luyện tập bài này trên Kiosk\u00a0Keiko.',
  },
};

export default levels;
