// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet. Why people press a key is our own judgement: no source.
import type { Lessons } from '../../../lessons';

const keys: Lessons['keys'] = {
  'tile.print': {
    does: 'Nút này để in tệp từ điện thoại.',
    why: 'Giấy chứng nhận cũng được in ra, nên trông có vẻ đúng.',
  },
  'tile.copy': {
    does: 'Nút này để photocopy thứ đặt trên mặt kính.',
    why: 'Đây là máy photocopy, nên ai cũng nghĩ đến nút này đầu tiên.',
  },
  'tile.scan': {
    does: 'Nút này để quét giấy tờ và gửi hình vào điện thoại.',
    why: 'Máy cần đọc thẻ, mà “quét” nghe giống như đọc.',
  },
  'tile.fax': {
    does: 'Nút này để gửi giấy tờ bằng fax.',
    why: 'Tưởng rằng phải gửi gì đó cho ủy ban.',
  },
  'tile.ticket': {
    does: 'Nút này để lấy vé hòa nhạc, vé sự kiện.',
    why: 'Họ đến để lấy một tờ giấy, mà ở đây cũng là lấy giấy.',
  },
  'tile.photo': {
    does: 'Nút này để in ảnh.',
    why: '「証明写真」 (ảnh thẻ) và 「証明書」 (giấy chứng nhận) có hai chữ đầu giống nhau, nên dễ nhầm.',
  },
  'tile.insurance': {
    does: 'Nút này để mua bảo hiểm, như bảo hiểm xe đạp.',
    why: 'Tưởng là bảo hiểm y tế. Giấy tờ về bảo hiểm y tế không có ở đây.',
  },
  'tile.study': {
    does: 'Nút này để đăng ký dự thi.',
    why: '「検定」 là kỳ thi lấy chứng chỉ, nghe gần giống giấy chứng nhận.',
  },
  'tile.bill': {
    does: 'Nút này để trả tiền hàng đã đặt mua.',
    why: 'Lấy giấy thì phải trả tiền. Nhưng việc đó ở cuối, sau khi đã chọn giấy.',
  },
  'tile.content': {
    does: 'Nút này để in bản nhạc, báo và những thứ tương tự.',
    why: 'Tên nút khó hiểu quá, nên nhiều người bấm thử.',
  },
  'tile.government': {
    does: 'Nút này mở các dịch vụ của ủy ban: lấy giấy chứng nhận bắt đầu từ đây.',
    why: 'Đây là nút đúng để lấy giấy chứng nhận. Nhưng hôm nay cần làm việc khác.',
  },
  'service.certificates': {
    does: 'Nút này bắt đầu việc lấy giấy chứng nhận.',
    why: 'Hầu hết mọi người đến đây vì việc này.',
  },
  'service.pin-reset': {
    does: 'Nút này dành cho người quên mã PIN và đã đặt hẹn đặt lại mã trong ứng dụng.',
    why: 'Ở đây chỉ nút này có chữ 「マイナンバーカード」, mà trên tay cũng đang cầm thẻ đó.',
  },
  'issuer.home': {
    does: 'Nút này để lấy giấy của nơi bạn đang ở.',
    why: 'Đây là nút đầu tiên, và hầu như giấy nào cũng lấy ở đây.',
  },
  'issuer.elsewhere': {
    does: 'Nút này để lấy giấy của nơi khác, chỉ dành cho hộ tịch 「戸籍」.',
    why: 'Có người mới chuyển nhà, hoặc đang đứng ở cửa hàng của nơi khác. Cửa hàng ở đâu không quan trọng, chỉ cần biết bạn sống ở đâu.',
  },
  'credential.card': {
    does: 'Nút này để dùng chính tấm thẻ My Number.',
    why: 'Đây là cách thường dùng. Nhưng ở đây cần cách khác.',
  },
  'credential.phone': {
    does: 'Nút này dành cho điện thoại đã cài đặt trước ở nhà, trong ứng dụng MynaPortal.',
    why: 'Điện thoại đang cầm sẵn trên tay, nên trông dễ hơn.',
  },
  agree: {
    does: 'Nút này đồng ý với các điều kiện và đi tiếp.',
    why: 'Ở máy nào người ta cũng bấm mà không đọc.',
  },
  disagree: {
    does: 'Nút này không đồng ý với các điều kiện, và dịch vụ kết thúc.',
    why: 'Không ai muốn đồng ý với điều mình không đọc được. Trong đó chỉ nói: giấy không đổi lại, tiền không hoàn lại, nhớ mang thẻ và giấy về.',
  },
  digit: {
    does: 'Nút này nhập một số của mã PIN.',
    why: 'Ngón tay bấm trượt, hoặc nhớ nhầm sang số khác: mã thẻ ngân hàng, ngày sinh.',
  },
  correct: {
    does: 'Nút này xóa số cuối.',
    why: 'Không chắc số cuối có đúng không.',
  },
  clear: {
    does: 'Nút này xóa tất cả các số.',
    why: 'Muốn nhập lại từ đầu.',
  },
  confirm: {
    does: 'Nút này nghĩa là “vậy là đúng”, và máy làm theo những gì đang hiện.',
    why: 'Thấy nút đi tiếp là bấm, chưa kịp nhìn.',
  },
  'identify.pin/confirm': {
    does: 'Nút này gửi bốn số đến thẻ. Nếu sai, bạn mất một lần thử.',
    why: 'Vì đang vội. Trước khi bấm, hãy nhìn lại tờ ghi nhớ.',
  },
  'choose.confirm/confirm': {
    does: 'Nút này chốt mọi thứ như đang hiện. Tiếp theo là trả tiền.',
    why: 'Danh sách dài, nên cứ tin là đúng rồi. Nhưng giấy sai thì không đổi lại được.',
  },
  again: {
    does: 'Nút này làm lại việc vừa không được.',
    why: 'Trông có vẻ nhanh nhất. Nhưng trước hết hãy xem sai ở đâu.',
  },
  'identify.wrongPin/again': {
    does: 'Nút này về lại bàn phím số, với số lần thử còn lại.',
    why: 'Muốn làm cho xong. Nhưng chưa biết chắc mã thì lần tới chỉ là đoán.',
  },
  'paper.residence-record': {
    does: 'Nút này chọn phiếu cư trú 「住民票」, ghi bạn sống ở đâu và với ai.',
    why: 'Đây là giấy nhiều người cần nhất.',
  },
  'paper.seal-certificate': {
    does: 'Nút này chọn giấy chứng nhận con dấu đã đăng ký.',
    why: 'Nghe nói giấy tờ ở Nhật phải có con dấu, nên tưởng là giấy này.',
  },
  'paper.tax-certificate': {
    does: 'Nút này chọn giấy chứng nhận thu nhập và thuế.',
    why: 'Khi xin visa hay thuê nhà, giấy này thường được hỏi cùng với phiếu cư trú.',
  },
  'paper.family-register': {
    does: 'Nút này chọn hộ tịch có tất cả mọi người.',
    why: '「戸籍」 và 「住民票」 dễ nhầm: một bên là gia đình, một bên là địa chỉ.',
  },
  'paper.family-register-individual': {
    does: 'Nút này chọn hộ tịch chỉ có một người.',
    why: 'Nút này nằm cạnh nút có tất cả mọi người, và chỉ khác hai chữ.',
  },
  'scope.self': {
    does: 'Nút này chỉ in mình bạn trên giấy.',
    why: 'Ai cũng nghĩ đến mình trước. Nhưng nhiều nơi cần cả hộ.',
  },
  'scope.household': {
    does: 'Nút này in mọi người trong hộ trên giấy.',
    why: 'Nhiều hơn có vẻ chắc hơn. Nhưng có thể in cả người không cần in.',
  },
  'scope.some': {
    does: 'Nút này để bạn chọn ai có trên giấy.',
    why: 'Nghe có vẻ hợp với mọi trường hợp.',
  },
  'member.*': {
    does: 'Nút này thêm người đó vào giấy, hoặc bỏ ra.',
    why: 'Không thấy người đó đã được đánh dấu: bấm lần nữa là bỏ đánh dấu.',
  },
  'person.*': {
    does: 'Nút này chọn giấy của người đó.',
    why: 'Tên viết bằng chữ Nhật trông giống nhau.',
  },
  'item.*.on': {
    does: 'Nút này in mục đó trên giấy.',
    why: 'Nhiều hơn có vẻ chắc hơn. Nhưng ai nhận giấy cũng sẽ thấy những gì đã in.',
  },
  'item.*.off': {
    does: 'Nút này không in mục đó.',
    why: 'Ít hơn có vẻ an toàn hơn. Nhưng thiếu thì nơi nhận có thể bắt làm lại.',
  },
  fewer: {
    does: 'Nút này bớt một bản.',
    why: 'Tưởng là số tờ. Thật ra là số bản, một bản có thể gồm nhiều tờ.',
  },
  more: {
    does: 'Nút này thêm một bản, và tốn thêm tiền.',
    why: 'Tưởng rằng phải chọn số bản thì mới đi tiếp được.',
  },
  next: {
    does: 'Nút này đi tiếp với những gì đã chọn.',
    why: 'Thấy nút đi tiếp là bấm, dù chưa chọn đủ.',
  },
  'pay.cash': {
    does: 'Nút này để trả bằng tiền xu, ở một số máy cả tiền giấy.',
    why: 'Đây là nút đầu tiên, và tiền mặt thì lúc nào cũng dùng được.',
  },
  'pay.e-money': {
    does: 'Nút này để trả bằng thẻ tiền điện tử.',
    why: 'Nghe hiện đại, hoặc tưởng thẻ My Number là thẻ có tiền.',
  },
  start: {
    does: 'Bấm nút này là máy làm ngay, và từ đây tiền không lấy lại được.',
    why: 'Đủ tiền là nút này sáng lên, nên nhiều người bấm khi chưa xem lại.',
  },
  'stop-voice': {
    does: 'Nút này chỉ tắt tiếng. Đồ chưa lấy vẫn nằm đó.',
    why: 'Tiếng to quá, mọi người nhìn, nên ngại.',
  },
  back: {
    does: 'Nút này về màn hình trước.',
    why: 'Không chắc, và muốn xem lại. Lúc nào quay lại cũng được.',
  },
  cancel: {
    does: 'Nút này dừng tất cả. Tiền đã cho vào sẽ ra lại.',
    why: 'Có người đứng chờ phía sau nên cuống. Lúc nào dừng cũng được.',
  },
  finish: {
    does: 'Nút này kết thúc, để người sau dùng máy.',
    why: 'Thấy máy từ chối nên nghĩ là không làm được gì nữa.',
  },
  continue: {
    does: 'Nút này báo cho máy biết bạn vẫn còn ở đó.',
    why: 'Tưởng giống nút “tiếp theo”. Thật ra máy về màn hình lúc nãy.',
  },
};

export default keys;
