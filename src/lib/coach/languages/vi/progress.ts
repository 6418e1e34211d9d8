// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { ProgressPhrases } from '../../phrases/progress';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

const weekday = (day: string) => WEEKDAYS[new Date(`${day.slice(0, 10)}T00:00Z`).getUTCDay()] ?? '';

function date(day: string): string {
  const [, month, ofMonth] = day.slice(0, 10).split('-').map(Number);
  return `ngày ${ofMonth} tháng ${month}`;
}

const HELP = {
  watch: 'và xem làm mẫu',
  together: 'cùng với người hướng dẫn',
  ask: 'cần gợi ý thì hỏi',
  alone: 'tự mình làm',
};

const LESS_HELP = { ...HELP, watch: 'xem làm mẫu', ask: 'chỉ gợi ý khi bạn hỏi' };

const progress: ProgressPhrases = {
  lead: 'Dựa trên những gì bạn đã luyện tập trên thiết bị này. Không ai khác xem được.',
  none: {
    title: 'Ở đây chưa có gì',
    text: 'Sau lượt luyện tập đầu tiên, ở đây sẽ có những gì bạn đã làm được và nên tập gì tiếp. Cứ thong thả.',
    start: 'Chọn bài tập đầu tiên',
  },
  problem: {
    unreadable:
      'Không đọc được dữ liệu đã lưu trên thiết bị này. Dữ liệu đó được cất riêng, không bị bỏ đi. Từ bây giờ mọi thứ lại được ghi.',
    newer:
      'Dữ liệu trên thiết bị này do phiên bản mới hơn của trang lưu lại. Dữ liệu đó được cất riêng, không bị bỏ đi. Hãy đóng trang, kết nối mạng rồi mở lại.',
    'no-storage':
      'Thiết bị này không lưu gì cho trang này. Bạn vẫn luyện tập được, nhưng ở đây không ghi lại gì.',
  },
  full: (runs) =>
    `Thiết bị này giữ ${runs} lượt luyện tập gần nhất. Những lượt cũ hơn sẽ mất. Muốn giữ cả những lượt đó, hãy lưu thành tệp ở bên dưới.`,
  next: 'Việc tiếp theo của bạn',
  when: {
    today: 'hôm nay',
    tomorrow: 'vào ngày mai',
    soon: (day) => `vào ${weekday(day)}`,
    later: (day) => `vào ${weekday(day)}, ${date(day)}`,
  },
  advice: {
    again: (when, level) => `Hãy làm lại ${when}, ${HELP[level]}.`,
    'less-help': (when, level) => `Hãy làm lại ${when}, bớt trợ giúp: ${LESS_HELP[level]}.`,
    lock: () => 'Bây giờ hãy xem khi thẻ bị khóa thì sao. Ở đây thì không hại gì.',
    another: () => 'Hãy thử cả bài tập này, cùng với người hướng dẫn.',
    real: () => 'Bây giờ bạn làm được ở máy thật rồi.',
  },
  ready: 'Sẵn sàng dùng máy thật',
  known: 'Xong: bạn đã biết thẻ bị khóa là thế nào',
  missing: 'Trước khi dùng máy thật',
  missingDays: (days) =>
    days === 2
      ? 'Tự làm mọi bước, vào hai ngày khác nhau.'
      : 'Tự làm mọi bước thêm một lần nữa, vào một ngày khác.',
  missingLock: 'Làm bài tập thẻ bị khóa một lần.',
  missingLesson: 'Làm một lần, đến hết bài.',
  lastTime: (day) => `Lần trước: ${date(day)}`,
  notFinished: 'Chưa đến hết bài',
  watched: 'Đã xem làm mẫu',
  steps: {
    alone: (count) => `${count} bước tự làm`,
    hint: (count) => `${count} bước có gợi ý`,
    shown: (count) => `${count} bước được chỉ dẫn`,
  },
  start: 'Bắt đầu',
  again: 'Làm lại',
  untouched: 'Bạn chưa tập phần này.',
  untried: (count) => `Còn ${count} bài tập chưa thử`,
  report: {
    title: 'Từng bước thế nào',
    done: { alone: 'tự làm', hint: 'có gợi ý', shown: 'được chỉ dẫn' },
    slips: (count) => `${count} lần làm nhầm`,
    slipAt: (step, count) => (count === 1 ? step : `${step}: ${count} lần`),
    noSlips: 'Không làm nhầm lần nào',
    time: 'Thời gian',
    minutes: (minutes) => `khoảng ${minutes} phút`,
  },
  keep: {
    title: 'Giữ lại, chuyển đi, xóa',
    lead: 'Mọi thứ chỉ ở trên thiết bị này. Không có tài khoản, và không bao giờ lưu mã PIN.',
    save: 'Lưu thành tệp',
    saveAbout: 'Để dùng trên thiết bị khác, hoặc để dự phòng.',
    saved: (name) => `Đã lưu: ${name}. Hãy tìm trong mục tải xuống.`,
    open: 'Mở tệp',
    openAbout:
      'Tệp được thêm vào những gì đang có. Không mất gì cả. Cài đặt bạn đã chọn trên thiết bị này vẫn giữ nguyên.',
    erase: 'Xóa tất cả',
    eraseAbout: 'Khi người khác sẽ dùng thiết bị này.',
    sure: 'Xóa tất cả?',
    sureAbout:
      'Các lượt luyện tập, những từ bạn đã tra, số lần thử của các thẻ luyện tập và cài đặt sẽ bị xóa. Xóa rồi không lấy lại được.',
    yes: 'Có, xóa đi',
    no: 'Không, giữ lại',
    erased: 'Đã xóa tất cả.',
    notErased:
      'Thiết bị này không cho phép xóa. Hãy xóa dữ liệu của trang này trong phần cài đặt của trình duyệt.',
  },
  imported: {
    title: 'Đã thêm tệp',
    runs: (count) => `${count} lượt luyện tập`,
    words: (count) => `${count} từ bạn đã tra`,
    cards: (count) => `số lần thử của ${count} thẻ luyện tập`,
    settings: 'cài đặt của bạn',
    ownSettings: 'Cài đặt của bạn trên thiết bị này vẫn giữ nguyên.',
    unknown: (count) =>
      `${count} lượt của những bài tập mà phiên bản này chưa biết: được giữ lại, nhưng không hiện ra.`,
    nothing: 'Các lượt luyện tập, từ và thẻ luyện tập trong tệp đều đã có sẵn ở đây.',
  },
  refused: {
    foreign: {
      title: 'Đây không phải tệp của trang này',
      text: 'Hãy chọn tệp có tên bắt đầu bằng “kiosk-keiko”. Ở đây chưa có gì thay đổi.',
    },
    damaged: {
      title: 'Tệp này bị hỏng',
      text: 'Hãy lưu lại tệp trên thiết bị cũ, rồi mở tệp mới đó. Ở đây chưa có gì thay đổi.',
    },
    newer: {
      title: 'Tệp này của phiên bản mới hơn',
      text: 'Hãy đóng trang, kết nối mạng, mở lại trang rồi thử lần nữa. Ở đây chưa có gì thay đổi.',
    },
    'not-kept': {
      title: 'Thiết bị này không lưu được',
      text: 'Hãy dọn bớt bộ nhớ của thiết bị, hoặc thoát chế độ ẩn danh, rồi thử lại. Ở đây chưa có gì thay đổi.',
    },
  },
};

export default progress;
