// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const identify: Lessons['said'] = {
  'identify.credential.title': 'Dùng thẻ hay điện thoại?',
  'identify.credential.todo': 'Bấm [card].',
  'identify.credential.why':
    'Điện thoại chỉ dùng được khi đã cài đặt trước ở nhà. Bạn đang cầm thẻ trên tay, hãy dùng thẻ.',
  'identify.phone.title': 'Điện thoại chưa được cài đặt',
  'identify.phone.todo': 'Bấm [back]. Rồi bấm [card].',
  'identify.phone.why':
    'Phải đăng ký điện thoại trước ở nhà, trong ứng dụng MynaPortal, bằng thẻ và mật khẩu của thẻ. Hôm nay hãy dùng thẻ.',
  'identify.place.title': 'Đặt thẻ xuống',
  'identify.place.todo.cased': 'Lấy thẻ ra khỏi bao. Đặt thẻ nằm phẳng vào chỗ đặt thẻ rồi buông tay.',
  'identify.place.todo.bare': 'Đặt thẻ nằm phẳng vào chỗ đặt thẻ rồi buông tay.',
  'identify.place.why':
    'Không đặt lên mặt kính photocopy, cũng không nhét vào khe. Để mặt có ảnh ở trên thì không ai thấy mã 12 số ở mặt sau.',
  'identify.reading.title': 'Máy đang đọc thẻ',
  'identify.reading.todo': 'Chờ, và đừng chạm vào thẻ.',
  'identify.reading.why': 'Thẻ nhúc nhích lúc này thì máy không đọc được. Máy thật có thể lâu hơn một chút.',
  'identify.moved.title': 'Thẻ đã bị xê dịch',
  'identify.moved.todo': 'Bấm [again]. Đặt thẻ xuống rồi buông tay.',
  'identify.moved.why':
    'Chuyện này hay gặp lắm, và bạn không mất lần thử mã PIN nào. Đừng chạm vào thẻ cho đến khi màn hình bảo lấy thẻ ra.',
  'identify.unreadable.title': 'Máy không đọc được thẻ',
  'identify.unreadable.todo.cased': 'Lấy thẻ ra khỏi bao rồi đặt lại. Sau đó bấm [again].',
  'identify.unreadable.todo.bare': 'Đặt lại thẻ cho phẳng và thẳng. Sau đó bấm [again].',
  'identify.unreadable.why.cased':
    'Bao đựng thẻ, nhất là bao có kim loại, có thể làm máy không đọc được. Thẻ không hỏng, và bạn không mất lần thử mã PIN nào.',
  'identify.unreadable.why.bare':
    'Bạn không mất lần thử mã PIN nào. Nếu thử mấy lần vẫn không được, hãy hỏi nhân viên về máy, hoặc đến vào hôm khác.',
  'identify.wrongCard.title': 'Không phải thẻ này',
  'identify.wrongCard.todo': 'Lấy thẻ này lại. Đặt thẻ My Number vào chỗ đó.',
  'identify.wrongCard.why.transit':
    'Đây là thẻ tiền điện tử, đến cuối mới trả tiền. Bạn không mất lần thử mã PIN nào.',
  'identify.wrongCard.why.residence':
    'Đây là thẻ lưu trú. Nó trông giống thẻ My Number, nhưng dịch vụ này không dùng được. Bạn không mất lần thử mã PIN nào.',
  'identify.checking.title': 'Máy đang kiểm tra',
  'identify.checking.todo': 'Chờ một chút. Cứ để thẻ nằm yên.',
  'identify.checking.why':
    'Mã PIN đúng rồi, nên bạn lại có đủ ba lần thử. Bây giờ máy đang hỏi máy tính của ủy ban nơi bạn ở.',
  'identify.remove.title': 'Lấy thẻ lại',
  'identify.remove.todo.one': 'Bây giờ hãy lấy thẻ và cất đi.',
  'identify.remove.todo.all': 'Lấy lại tất cả các thẻ và cất đi.',
  'identify.remove.why':
    'Máy chờ bạn lấy thẻ rồi mới làm tiếp. Bạn không cần thẻ nữa, và nhiều người hay quên thẻ ở đây.',
  'pin.title': 'Mã PIN 4 số',
  'pin.noPin.todo': 'Bấm [cancel] rồi lấy thẻ.',
  'pin.noPin.why':
    'Thẻ này được làm không có mã PIN (「顔認証」: nhận diện khuôn mặt). Nhập số nào thì máy photocopy cũng không dùng được thẻ này.',
  'pin.lockedBefore.todo': 'Bấm [cancel] rồi lấy thẻ.',
  'pin.lockedBefore.why':
    'Thẻ này đã bị khóa vì lần trước nhập sai ba lần. Chờ cũng không mở: bây giờ nhập đúng mã máy cũng không nhận.',
  'pin.asked.todo.digits': 'Nhập bốn số trên tờ ghi nhớ màu vàng, rồi bấm [confirm].',
  'pin.asked.todo.confirm': 'Bấm [confirm]. Nếu gõ nhầm, hãy bấm [correct] trước.',
  'pin.asked.why.three':
    'Đây chỉ là luyện tập: đừng nhập mã PIN thật. Máy hỏi mã 4 số, không phải mật khẩu dài. Sai ba lần liên tiếp thì thẻ bị khóa.',
  'pin.asked.why.two':
    'Thẻ này còn hai lần thử, vì trước đây đã sai một lần. Đây chỉ là luyện tập: đừng nhập mã PIN thật.',
  'pin.asked.why.one':
    'Thẻ này còn một lần thử. Hãy nhìn tờ ghi nhớ trước. Nếu không chắc, bấm [cancel] để dừng.',
  'pin.twoLeft.title': 'Sai mã PIN: còn hai lần thử',
  'pin.twoLeft.todo': 'Nhìn tờ ghi nhớ trước đã. Rồi bấm [again].',
  'pin.twoLeft.why':
    'Nhiều người nhập nhầm số khác: mã thẻ ngân hàng, ngày sinh, hay một mã PIN khác của thẻ. Đừng đoán.',
  'pin.oneLeft.title': 'Sai mã PIN: còn một lần thử',
  'pin.oneLeft.todo':
    'Ở máy thật, hãy dừng tại đây: bấm [cancel]. Tìm lại tờ ghi mã PIN, hoặc đến ủy ban nơi bạn ở.',
  'pin.oneLeft.why':
    'Sai một lần nữa là thẻ bị khóa. Chờ cũng không có thêm lần thử, chỉ khi nhập đúng mới có lại. Nhập sai ở bệnh viện hay MynaPortal cũng tính chung.',
  'identify.locked.title': 'Thẻ bị khóa',
  'identify.locked.todo.stay': 'Bấm [finish] rồi lấy thẻ. Mang thẻ này và thẻ lưu trú đến ủy ban nơi bạn ở.',
  'identify.locked.todo.usual':
    'Bấm [finish] rồi lấy thẻ. Mang thẻ và một giấy tờ tùy thân nữa đến ủy ban nơi bạn ở.',
  'identify.locked.why':
    'Máy nào hỏi mã PIN này cũng không nhận. Nhận diện khuôn mặt ở bệnh viện vẫn dùng được. Có đặt hẹn trong ứng dụng và mật khẩu 6-16 ký tự thì đặt lại được ở 7-Eleven và AEON (có trang ghi: chỉ ở ủy ban).',
  'identify.notYet.title': 'Hôm nay chưa dùng được',
  'identify.notYet.todo': 'Bấm [finish]. Từ [day] bạn dùng được.',
  'identify.notYet.why':
    'Nhận thẻ xong, từ hôm sau mới dùng được. Ở một số nơi, đổi mã PIN hoặc chuyển nhà xong cũng vậy. Thẻ của bạn không sao cả.',
  'identify.underAge.title': 'Từ 15 tuổi mới dùng được',
  'identify.underAge.todo': 'Bấm [finish]. Người từ 15 tuổi trở lên trong cùng hộ có thể lấy giấy.',
  'identify.underAge.why':
    'Cha hoặc mẹ dùng thẻ của mình và chọn [household]: con cũng có tên trên giấy. Thẻ này không sao cả.',
};

export default identify;
