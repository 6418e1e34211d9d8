// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet. Why people press a key is our own judgement: no source.
import type { Lessons } from '../../../lessons';

const keys: Lessons['keys'] = {
  'method.face': {
    does: 'Nút này để camera nhìn mặt bạn.',
    why: 'Đây là nút đầu tiên, và không cần số nào.',
  },
  'method.pin': {
    does: 'Nút này để nhập bốn số, giống như ở cửa hàng tiện lợi.',
    why: 'Quen nhập mã như ở ngân hàng. Nhưng sai ba lần là mã bị khóa, còn khuôn mặt không được thì mã không bị khóa.',
  },
  'method.staff': {
    does: 'Nút này chỉ dành cho nhân viên. Máy sẽ hỏi mật khẩu của họ.',
    why: 'Tưởng bấm vào thì có người đến giúp. Muốn được giúp thì nói với nhân viên ở quầy.',
  },
  digit: {
    does: 'Nút này nhập một số của mã PIN.',
    why: 'Ngón tay bấm trượt, hoặc nhớ nhầm sang số khác: mã thẻ ngân hàng, ngày sinh.',
  },
  correct: { does: 'Nút này xóa số cuối.', why: 'Không chắc số cuối có đúng không.' },
  clear: { does: 'Nút này xóa tất cả các số.', why: 'Muốn nhập lại từ đầu.' },
  confirm: {
    does: 'Nút này nghĩa là “tôi đọc rồi”, và máy làm tiếp.',
    why: 'Thấy nút đi tiếp là bấm, chưa kịp nhìn.',
  },
  'pin.type/confirm': {
    does: 'Nút này gửi bốn số đến thẻ. Nếu sai, bạn mất một lần thử.',
    why: 'Vì đang vội. Trước khi bấm, hãy nhìn lại tờ ghi nhớ.',
  },
  again: {
    does: 'Nút này làm lại việc vừa không được.',
    why: 'Trông có vẻ nhanh nhất. Nhưng trước hết hãy xem sai ở đâu.',
  },
  'pin.wrong/again': {
    does: 'Nút này về lại bàn phím số, với số lần thử còn lại.',
    why: 'Muốn làm cho xong. Nhưng dùng khuôn mặt thì không mất lần thử nào.',
  },
  'agree-all': {
    does: 'Nút này cho họ xem tất cả những gì máy hỏi, chỉ trong 24 giờ.',
    why: 'Bấm nút này nhanh nhất, và nhiều người tưởng là bắt buộc phải đồng ý.',
  },
  'choose-each': {
    does: 'Nút này hỏi riêng từng thứ một.',
    why: 'Nghe có vẻ cẩn thận, và đúng là vậy. Chỉ lâu hơn một chút.',
  },
  'disagree-all': {
    does: 'Nút này không cho họ xem gì cả. Khám, thuốc và giá vẫn như vậy.',
    why: 'Không rõ máy hỏi việc gì, nên chọn “không” cho yên tâm.',
  },
  agree: {
    does: 'Nút này chỉ cho họ xem mục này, trong 24 giờ.',
    why: 'Ở máy nào người ta cũng bấm mà không đọc.',
  },
  disagree: {
    does: 'Nút này không cho họ xem mục này. Khám, thuốc và giá vẫn như vậy.',
    why: 'Có những chuyện muốn giữ riêng, ví dụ chuyện mổ.',
  },
  provide: {
    does: 'Nút này báo mức trần của bạn, để bạn không phải trả quá mức đó.',
    why: 'Mong trả ít hơn, và bấm cũng không hại gì.',
  },
  'not-provide': {
    does: 'Nút này không báo mức trần của bạn. Có thể lúc đầu bạn phải trả nhiều hơn.',
    why: 'Không đọc được, nên không muốn cho biết thông tin.',
  },
  'prescription.electronic': {
    does: 'Nút này chọn đơn thuốc điện tử: không có giấy.',
    why: 'Đây là nút đầu tiên, và nghe hiện đại. Nhưng không phải nhà thuốc nào cũng đọc được.',
  },
  'prescription.paper': {
    does: 'Nút này chọn đơn thuốc bằng giấy.',
    why: 'Vì quen dùng giấy rồi.',
  },
  use: {
    does: 'Nút này dùng trợ cấp y tế của địa phương cho lần khám này.',
    why: 'Mong trả ít hơn. Có nơi vẫn cần cả giấy trợ cấp bằng giấy.',
  },
  'not-use': {
    does: 'Nút này không dùng trợ cấp y tế. Bạn trả đủ phần của mình.',
    why: 'Không biết từ này, nên chọn “không” cho yên tâm.',
  },
  register: {
    does: 'Nút này đăng ký thẻ làm thẻ bảo hiểm của bạn. Chỉ làm một lần là xong.',
    why: 'Muốn dùng thẻ làm thẻ bảo hiểm ngay, và ở đây làm được.',
  },
  'not-now': {
    does: 'Nút này không đăng ký thẻ. Không đăng ký thì máy không biết bảo hiểm của bạn.',
    why: 'Không ai thích đăng ký khi chưa rõ. Ở đây thì miễn phí, và chỉ cần một lần.',
  },
  next: {
    does: 'Nút này đóng thông báo, và máy làm tiếp.',
    why: 'Thấy mọi việc ổn nên không đọc hết.',
  },
  back: {
    does: 'Nút này về màn hình trước.',
    why: 'Không chắc, và muốn xem lại. Lúc nào quay lại cũng được.',
  },
  cancel: {
    does: 'Nút này dừng tất cả. Bạn lấy thẻ ra và có thể làm lại từ đầu.',
    why: 'Có người chờ phía sau nên cuống. Lúc nào dừng cũng được.',
  },
  finish: {
    does: 'Nút này kết thúc, để người sau dùng máy.',
    why: 'Tưởng là mọi việc đã xong.',
  },
};

export default keys;
