// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const scenarios: Lessons['scenarios'] = {
  'card-moved': {
    title: 'Nhấc thẻ quá sớm',
    goal: 'Máy đang đọc thẻ thì bạn nhấc thẻ lên. Hãy sửa lại, và lấy phiếu cư trú của bạn.',
    say: {
      'take-my-number-card': 'Bây giờ hãy cố ý nhấc thẻ lên.',
      'put-my-number-card': 'Lần này để thẻ nằm yên cho đến khi máy bảo lấy.',
    },
  },
  'expired-certificate': {
    title: '“Thẻ này không dùng được”',
    goal: 'Thẻ còn hạn nhiều năm, vậy mà máy không nhận. Hãy tìm hiểu vì sao, và phải làm gì.',
    afterwards: 'Hãy gia hạn chứng thư điện tử ở ủy ban nơi bạn ở. Có thể làm từ ba tháng trước khi hết hạn.',
    say: {
      'touch-finish':
        'Chứng thư điện tử trong thẻ đã hết hạn. Hãy kết thúc, rồi gia hạn ở ủy ban. Không mất tiền.',
    },
  },
  'jumin-self-coins': {
    title: 'Phiếu cư trú của tôi',
    goal: 'Ngân hàng cần phiếu cư trú của bạn. Bạn cần một bản, chỉ ghi mình bạn, và trả bằng tiền xu.',
    say: {
      'touch-scope-self': 'Chỉ mình bạn: 「本人のみ」.',
      'touch-next': 'Ngân hàng không cần mục nào ở đây, nên không in mục nào cả.',
      'touch-next-2': 'Một bản là đủ.',
    },
  },
  'jumin-visa-household': {
    title: 'Phiếu cư trú cả nhà, để xin visa',
    goal: 'Cục xuất nhập cảnh cần phiếu cư trú của cả hộ. Phải có quốc tịch, tư cách lưu trú và số thẻ lưu trú. Không được có My Number.',
    say: {
      'touch-scope-household': 'Cục xuất nhập cảnh cần cả nhà: 「世帯全員」.',
      'touch-item-relation-on': 'In cả tên chủ hộ và quan hệ của từng người với chủ hộ.',
      'touch-item-nationality-on': 'Cục xuất nhập cảnh cần quốc tịch của bạn.',
      'touch-item-status-on': 'Cục xuất nhập cảnh cần tư cách lưu trú của bạn.',
      'touch-item-card-number-on': 'Cục xuất nhập cảnh cần số thẻ lưu trú của bạn.',
      'touch-next': 'Để My Number ở 「記載しない」 rồi đi tiếp.',
    },
  },
  'koseki-after-hours': {
    title: 'Lấy giấy hộ tịch buổi tối',
    goal: 'Tan làm, bạn đến lấy giấy hộ tịch. Phiếu cư trú thì buổi tối lấy được. Còn giấy này thì sao?',
    afterwards: 'Hãy quay lại vào ban ngày, ngày thường. Mỗi nơi một giờ khác nhau.',
    say: {
      'touch-finish': 'Giờ này không lấy được. Hãy kết thúc, và quay lại vào ban ngày, ngày thường.',
    },
  },
  'left-the-paper': {
    title: 'Suýt để quên giấy',
    goal: 'Bạn chỉ lấy biên lai mà quên tờ giấy. Máy gọi bạn lại. Hãy lấy hết mọi thứ rồi mới đi.',
    say: {
      'take-receipt': 'Trước tiên chỉ lấy biên lai.',
      'see-collect-calling': 'Bây giờ chờ một lát và xem.',
      'take-everything': 'Giấy, tiền thừa, thẻ: lấy hết mọi thứ.',
    },
  },
  'one-wrong-pin': {
    title: 'Sai mã PIN một lần',
    goal: 'Bạn nhập sai mã PIN một lần, rồi sửa lại, và cuối cùng vẫn lấy được phiếu cư trú của mình.',
    say: {
      'enter-wrong': 'Hãy cố ý nhập sai: bấm bốn số không có trên tờ ghi nhớ.',
      'touch-again': 'Không cần vội. Nhìn tờ ghi nhớ, rồi bấm 「もう一度」.',
    },
  },
  'seal-two-copies': {
    title: 'Hai bản giấy chứng nhận con dấu',
    goal: 'Bạn bán xe ô tô, nên cần giấy chứng nhận con dấu, hai bản.',
    say: {
      'touch-more': 'Bạn cần hai bản, nên bấm 「+」 một lần.',
    },
  },
  'short-of-coins-cancel': {
    title: 'Không đủ tiền xu',
    goal: 'Bạn không đủ tiền xu. Khi máy chưa in, bạn vẫn dừng được và lấy lại hết tiền.',
    afterwards: 'Lần sau hãy mang đồng 100 yên và 500 yên. Cửa hàng thường không đổi tiền.',
    say: {
      'put-coins': 'Có bao nhiêu, bạn cho vào bấy nhiêu.',
      'touch-cancel': 'Chưa đủ. Bấm 「中止する」 thì tiền sẽ ra lại hết.',
    },
  },
  'tax-certificate': {
    title: 'Giấy chứng nhận thuế',
    goal: 'Bạn thuê nhà và cần một bản giấy chứng nhận thuế. Nếu máy nhận tiền điện tử, bạn trả bằng thẻ tiền điện tử.',
    say: {
      'touch-pay-e-money': 'Bạn có thẻ tiền điện tử, trong thẻ còn tiền.',
    },
  },
  'three-wrong-pins': {
    title: 'Sai mã PIN ba lần',
    goal: 'Sai ba lần liên tiếp thì thẻ bị khóa. Hãy xem khi đó có gì xảy ra. Ở máy thật, sai hai lần thì hãy dừng.',
    say: {
      'enter-wrong': 'Bấm bốn số không có trên tờ ghi nhớ.',
      'enter-wrong-2': 'Lại nhập sai lần nữa.',
      'touch-again': 'Còn một lần thử. Ở máy thật thì dừng tại đây. Đây là luyện tập, nên cứ tiếp tục.',
      'enter-wrong-3': 'Cố ý nhập sai thêm lần nữa. Chỉ khi luyện tập mới làm thế.',
      'touch-finish': 'Thẻ bị khóa rồi. Bấm 「終了」 và lấy thẻ.',
    },
  },
  'wrong-card': {
    title: 'Đặt nhầm thẻ',
    goal: 'Trước tiên thử đặt thẻ lưu trú và xem máy không nhận. Sau đó dùng thẻ My Number để lấy phiếu cư trú.',
    say: {
      'put-residence-card': 'Hãy cố ý đặt thẻ lưu trú vào chỗ đặt thẻ.',
    },
  },
};

export default scenarios;
