// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import { dayOf, timeOf, weekday } from '../../../world';
import type { Phrases } from '../../phrases';
import forms from './forms';

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

const pages: Pick<Phrases, 'forms' | 'home' | 'free' | 'counter'> = {
  forms,
  home: {
    title: 'Luyện tập với các máy đọc thẻ My Number',
    where: 'Bạn dùng thẻ ở đâu?',
    terminals: {
      'shop-copier': { name: 'Cửa hàng tiện lợi', about: 'Máy photocopy in giấy chứng nhận' },
      'card-reader': { name: 'Bệnh viện, nhà thuốc', about: 'Máy đọc thẻ và nhận ra khuôn mặt bạn' },
    },
    what: 'Bạn muốn tập việc gì?',
    everyday: 'Việc thường ngày',
    repair: 'Khi có trục trặc',
    free: 'Luyện tập tự do',
    freeAbout: 'Bạn tự chọn người, nơi chốn và chuyện xảy ra.',
    machine: 'Máy nào?',
    machineHint: 'Không chắc thì cứ để nguyên.',
    makes: {
      'seven-eleven': 'Kiểu 7-Eleven',
      lawson: 'Kiểu Lawson',
      familymart: 'Kiểu FamilyMart',
      tray: 'Khay phẳng',
      upright: 'Khe đứng',
    },
    who: 'Bạn muốn đóng vai ai?',
    whoHint: 'Những người này không có thật.',
    age: (years) => `${years} tuổi`,
    locked: 'Mã PIN bị khóa',
    chosen: 'Bạn đã chọn',
    start: 'Bắt đầu',
    last: 'Lần trước',
    again: 'Làm lại',
  },
  free: {
    title: 'Luyện tập tự do',
    lead: 'Chọn gì tùy bạn. Ở đây bạn tự tìm cách làm. Thẻ nào cũng như lần cuối bạn dùng.',
    facility: 'Bạn đến đâu?',
    facilityHint: 'Mỗi nơi cài đặt máy đọc thẻ một kiểu.',
    kinds: {
      hospital: 'Bệnh viện',
      clinic: 'Phòng khám',
      dentist: 'Nha khoa',
      pharmacy: 'Nhà thuốc',
    },
    consents: (count) => (count === 0 ? 'không hỏi xin đồng ý' : `hỏi xin đồng ý ${count} điều`),
    city: 'Bạn sống ở đâu?',
    cityHint: 'Mỗi nơi có lệ phí, giờ phục vụ và giấy chứng nhận khác nhau.',
    own: 'nơi đang ở',
    fee: (amount) => `phiếu cư trú: ${forms.yen(amount)}`,
    takesNoPart: 'không cấp giấy ở cửa hàng',
    when: 'Khi nào?',
    hours: {
      morning: 'Sáng ngày thường',
      evening: 'Tối ngày thường',
      sunday: 'Chủ nhật',
      night: 'Đêm khuya',
      'year-end': 'Ngày cuối năm 31/12',
    },
    otherHour: 'Ngày giờ khác',
    day: 'Ngày',
    hour: 'Giờ',
    moment: (at) => {
      const date = dayOf(at).split('-').map(Number).reverse().join('/');
      return `${WEEKDAYS[weekday(dayOf(at))] ?? ''}, ${date}, ${timeOf(at)}`;
    },
    purse: 'Trong ví bạn có gì?',
    purses: {
      plenty: 'Nhiều tiền xu',
      few: 'Một ít tiền xu',
      notes: 'Chỉ có tiền giấy',
      small: 'Tiền xu lẻ, cả đồng 1 và 5 yên',
      empty: 'Không có gì',
    },
    yen: forms.yen,
    how: 'Thêm gì nữa?',
    carried: 'Ngoài thẻ, bạn mang theo gì?',
    carriedAbout: {
      phone: 'Xem được bảo hiểm trên đó. Phải có cả thẻ mới dùng được.',
      'eligibility-notice': 'Phải có cả thẻ mới dùng được.',
      'eligibility-certificate': 'Chỉ cần giấy này, không cần thẻ.',
      prescription: 'Bác sĩ đưa, để mang đến nhà thuốc.',
    },
    real: { name: 'Thời gian chờ như thật', about: 'Bạn chờ lâu như ở máy thật.' },
    faults: {
      'paper-out': { name: 'Máy hết giấy', about: 'Nhân viên cửa hàng giúp được việc này.' },
      'no-match': { name: 'Máy không nhận ra mặt bạn', about: 'Dù bạn đứng đúng chỗ.' },
      backlight: { name: 'Nắng ở sau lưng bạn', about: 'Camera chỉ thấy khuôn mặt tối.' },
      'reader-fails-once': {
        name: 'Lần đầu máy không đọc được thẻ',
        about: 'Dù thẻ đặt đúng chỗ.',
      },
      'no-insurance-data': {
        name: 'Không có thông tin bảo hiểm của bạn',
        about: 'Chẳng hạn khi vừa đổi việc. Giấy tờ bạn mang theo sẽ giúp.',
      },
      'kind-stranger': {
        name: 'Có người muốn nhập mã PIN hộ bạn',
        about: 'Họ có ý tốt. Nhưng hãy từ chối.',
      },
    },
  },
  counter: {
    title: (name) => `Thẻ luyện tập của ${name}`,
    tries: (left, of) => `Còn ${left} trong ${of} lần thử`,
    locked: 'Bị khóa vì nhập sai mã PIN ba lần',
    whole: 'Thẻ này còn đủ số lần thử. Bạn không cần làm gì.',
    pinless:
      'Thẻ này không có mã PIN. Không dùng được ở máy photocopy của cửa hàng. Ở bệnh viện thì dùng được bằng khuôn mặt.',
    reset: 'Đặt lại mã ở đây',
    done: 'Xong rồi. Thẻ lại có đủ số lần thử.',
    doneAbout: 'Mã PIN luyện tập vẫn như cũ. Mã ở trên tờ ghi nhớ màu vàng.',
    notKept: 'Thiết bị này không lưu được. Khi đóng trang, kết quả này có thể mất.',
    practise: 'Trở lại luyện tập',
    problem: {
      unreadable: 'Không đọc được dữ liệu đã lưu trên thiết bị này. Tất cả thẻ luyện tập là thẻ mới.',
      older: 'Dữ liệu đã lưu trên thiết bị này thuộc phiên bản cũ. Tất cả thẻ luyện tập là thẻ mới.',
      newer:
        'Dữ liệu đã lưu trên thiết bị này thuộc phiên bản mới hơn của trang. Dữ liệu đó được giữ nguyên. Tạm thời tất cả thẻ luyện tập là thẻ mới. Hãy đóng trang này, kết nối mạng rồi mở lại.',
      'no-storage': 'Thiết bị này không lưu gì cho trang này. Lần nào thẻ luyện tập cũng là thẻ mới.',
    },
  },
};

export default pages;
