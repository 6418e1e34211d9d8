// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { ThingKind } from '../../../world';
import type { Phrases } from '../../phrases';
import forms from './forms';

const THINGS: Record<Exclude<ThingKind, 'coin' | 'note'>, string> = {
  'my-number-card': 'thẻ My Number',
  'residence-card': 'thẻ lưu trú',
  'transit-card': 'thẻ tiền điện tử',
  memo: 'tờ ghi nhớ',
  paper: 'giấy chứng nhận',
  receipt: 'biên lai',
  phone: 'điện thoại',
  'eligibility-notice': 'giấy thông báo 「{資格情報|しかくじょうほう}のお{知|し}らせ」',
  'eligibility-certificate': 'giấy xác nhận 「{資格確認書|しかくかくにんしょ}」',
  statement: 'tờ khai 「{申立書|もうしたてしょ}」',
  prescription: 'đơn thuốc 「{処方箋|しょほうせん}」',
};

const practising: Pick<Phrases, 'practice' | 'hands'> = {
  practice: {
    coach: 'Người hướng dẫn',
    machine: 'Máy',
    step: (number, of) => `Bước ${number} trong ${of} bước`,
    wait: 'Chờ một chút. Máy sẽ tự làm tiếp.',
    differs: (rows) => `Có chỗ chưa đúng: ${rows.join(', ')}. Hãy quay lại sửa trước khi trả tiền.`,
    mayDiffer: 'Chữ trên máy thật có thể hơi khác.',
    reloaded: 'Trang vừa được tải lại, nên máy về màn hình đầu. Thẻ của bạn vẫn như cũ.',
    larger: 'To hơn',
    fitted: 'Cả trang',
    leanIn: 'Lại gần màn hình',
    stepBack: 'Xem cả máy',
    unfold: 'Xem thêm',
    close: 'Đóng',
    deeds: {
      press: (label, meaning) => (meaning ? `Bấm 「${label}」: ${meaning}` : `Bấm 「${label}」`),
      pressOf: (row, label) => `Ở dòng 「${row}」, bấm 「${label}」`,
      type: 'Nhập bốn số trên tờ ghi nhớ màu vàng',
      typeWrong: 'Nhập bốn số không có trên tờ ghi nhớ',
      handle: {
        uncase: 'Lấy thẻ ra khỏi bao',
        turn: 'Lật thẻ lại',
        open: 'Mở trang bảo hiểm của bạn trên điện thoại',
        fill: 'Điền vào tờ khai',
      },
      push: 'Đẩy thẻ vào đến tận cùng',
      look: {
        left: 'Đưa mặt sang trái',
        right: 'Đưa mặt sang phải',
        up: 'Đưa mặt lên cao',
        down: 'Đưa mặt xuống thấp',
        closer: 'Lại gần hơn',
        back: 'Lùi ra xa một chút',
        'mask-off': 'Bỏ khẩu trang ra',
        'mask-on': 'Đeo khẩu trang vào',
        'hat-off': 'Bỏ mũ ra',
        'hat-on': 'Đội mũ vào',
      },
      speak: (words, meaning) => (meaning ? `Nói 「${words}」: ${meaning}` : `Nói 「${words}」`),
      put: (_, thing, place, slot) => {
        if (slot || /^khe/.test(place)) return `Cho ${thing} vào ${place}`;
        return /^chỗ/.test(place) ? `Đặt ${thing} vào ${place}` : `Đặt ${thing} lên ${place}`;
      },
      take: (thing) => `Lấy ${thing}`,
    },
    end: {
      label: 'Kết quả',
      reached: {
        issued: 'Xong rồi. Bạn đã có đủ mọi thứ.',
        cancelled: 'Bạn đã dừng đúng lúc. Bạn lấy lại được hết tiền.',
        refused: 'Lần này chưa được.',
        locked: 'Thẻ bị khóa.',
        received: 'Xong rồi. Quầy tiếp nhận đã biết bảo hiểm của bạn.',
        'by-papers': 'Xong rồi. Những thứ bạn mang theo là đủ.',
        'in-full': 'Hôm nay bạn vẫn được khám và lấy thuốc, nhưng tạm trả toàn bộ tiền.',
      },
      otherwise: 'Lần này kết thúc theo cách khác.',
      left: 'Bạn đã rời máy.',
      leftSomething: 'Bạn để quên đồ.',
      outcomes: {
        issued: 'Giấy chứng nhận đã in xong và đã trả tiền.',
        copied: 'Bạn đã làm bản photocopy, không phải giấy chứng nhận.',
        cancelled: 'Máy không in gì, và bạn không mất tiền.',
        unattended:
          'Một lúc lâu không ai chạm vào máy, nên máy tự dừng. Máy chưa in gì, và bạn không mất tiền.',
        refused: 'Máy đã từ chối. Bạn không mất tiền.',
        locked:
          'Từ bây giờ máy nào hỏi mã PIN này cũng không nhận. Nhận diện khuôn mặt ở bệnh viện vẫn dùng được.',
        received: 'Họ đã biết chắc đó là bạn. Bạn trả phần của mình như mọi khi.',
        'by-papers':
          'Máy đọc thẻ không giúp được, nhưng người ở quầy thì được. Bạn trả phần của mình như mọi khi.',
        'in-full':
          'Hôm nay không có giấy tờ chứng minh nên bạn trả toàn bộ. Sau này mang giấy tờ đến, bạn được trả lại phần dư.',
      },
      papers: 'Giấy đã nhận',
      comeBack: 'Quay lại máy',
      office: 'Ở ủy ban làm những gì',
      cost: 'Đã trả',
      forgotten: 'Để quên',
      notNeeded: 'Đã in và trả tiền một giấy chứng nhận, nhưng không phải giấy bạn cần.',
      gotInstead: (got, meaning, wanted, wantedMeaning) =>
        `Bạn đã lấy 「${got}」 (${meaning}). Bạn cần 「${wanted}」 (${wantedMeaning}). Giấy sai thì không đổi lại được. Hãy xem kỹ trước khi trả tiền.`,
      wrongPaper: (row) =>
        `Trên giấy, mục 「${row}」 không đúng với thứ bạn cần. Giấy sai thì không đổi lại được. Hãy xem kỹ trước khi trả tiền.`,
      record: 'Những gì quầy tiếp nhận đang có',
      choseOtherwise: (rows) =>
        `Bạn đã chọn khác với bài tập này: ${rows.map((row) => `「${row}」`).join(', ')}. Đó là quyền của bạn, việc khám và thuốc vẫn như vậy. Muốn tập đúng theo bài thì hãy làm lại.`,
      lookAtName: 'Xem giấy trước khi đi: có đúng tên bạn không, có đủ các tờ không?',
      tapToRead: 'Chạm vào giấy để đọc.',
      again: 'Làm lại',
      another: 'Bài khác',
    },
    card: {
      problemTitle: 'Thẻ luyện tập mới',
      goOn: 'Tiếp tục',
      lockedTitle: 'Thẻ luyện tập này bị khóa',
      locked: 'Mã PIN đã sai ba lần. Giống như thẻ thật, thẻ bị khóa cho đến khi ủy ban đặt lại mã.',
      fewTriesTitle: (left) => `Thẻ này chỉ còn ${left} lần thử`,
      fewTries: 'Lượt luyện tập này cần nhiều hơn. Nhập đúng mã PIN thì lại có đủ số lần, hoặc chọn ở đây.',
      office: 'Nhờ ủy ban đặt lại mã',
      fresh: 'Lấy thẻ luyện tập mới',
      lockedFirstTitle: 'Lần này mã PIN bị khóa',
      lockedFirst:
        'Như sau khi nhập sai mã PIN ba lần ở cửa hàng. Thẻ đã khóa thì máy nào cũng khóa. Thẻ luyện tập của bạn vẫn còn lần thử. Sau bài này, ủy ban có thể đặt lại mã.',
      lockIt: 'Khóa thẻ luyện tập này và bắt đầu',
    },
  },
  hands: {
    thing: (kind, worth = 0) => {
      if (kind === 'coin') return `đồng ${forms.yen(worth)}`;
      return kind === 'note' ? `tờ ${forms.yen(worth)}` : THINGS[kind];
    },
    places: {
      'card-pad': 'chỗ đặt thẻ',
      'copy-glass': 'mặt kính photocopy',
      'coin-slot': 'khe tiền xu',
      'note-slot': 'khe tiền giấy',
      'e-money-reader': 'chỗ đọc tiền điện tử',
      'change-tray': 'khay tiền thừa',
      'paper-tray': 'khay giấy',
      'receipt-slot': 'khe biên lai',
      'card-reader': 'máy đọc thẻ',
      'card-inside': 'phía trong khe thẻ',
      desk: 'quầy tiếp nhận',
    },
    yourThings: 'Đồ của bạn',
    handle: {
      uncase: 'Lấy ra khỏi bao',
      turn: 'Lật lại',
      open: 'Mở trang bảo hiểm',
      fill: 'Điền',
    },
    push: 'Đẩy vào',
    look: {
      left: 'Trái',
      right: 'Phải',
      up: 'Lên',
      down: 'Xuống',
      closer: 'Gần hơn',
      back: 'Xa hơn',
      'mask-off': 'Bỏ khẩu trang',
      'mask-on': 'Đeo khẩu trang',
      'hat-off': 'Bỏ mũ',
      'hat-on': 'Đội mũ',
    },
    face: 'Bạn, trước camera',
    say: 'Bạn có thể nói',
    here: 'Ở đây',
    putHere: (place) => `Đặt vào đây: ${place}`,
    holding: (thing) => `Đang cầm trên tay: ${thing}`,
    memo: 'Mã PIN luyện tập',
    leave: 'Rời đi',
    furigana: 'Furigana',
  },
};

export default practising;
