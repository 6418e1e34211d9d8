// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const card: Lessons['said'] = {
  'card.reading.title': 'Máy đang đọc thẻ',
  'card.reading.todo': 'Chờ một chút, và bỏ tay ra khỏi thẻ.',
  'card.reading.why': 'Thẻ phải ở yên trên máy cho đến khi xong hẳn. Lấy ra sớm thì phải làm lại từ đầu.',
  'card.pulled.title': 'Lấy thẻ ra hơi sớm',
  'card.pulled.todo': 'Đặt thẻ lại, và để yên cho đến khi xong.',
  'card.pulled.why':
    'Không sao đâu, chỉ phải làm lại từ đầu thôi. Bấm [again] thì cũng về màn hình đầu tiên.',
  'card.pushOn.title': 'Thẻ chưa vào hết',
  'card.pushOn.todo': 'Đẩy thẻ vào đến tận cùng.',
  'card.pushOn.why': 'Chưa có tiếng bíp. Thẻ mới chỉ đứng ở miệng khe thì máy chưa biết là có thẻ.',
  'card.beforePushed.side': 'Cứ để thế này mà đẩy vào thì máy không nhận. Hãy để thẻ giống như hình vẽ.',
  'card.beforePushed.case': 'Cứ để thế này mà đẩy vào thì máy không nhận: máy không đọc được thẻ qua bao.',
  'card.beforePushed.other-card':
    'Đẩy thẻ này vào thì máy không nhận. Trên thẻ My Number có ghi 「個人番号カード」.',
  'card.onDesk.title': 'Bạn tự đặt thẻ vào máy',
  'card.onDesk.todo': 'Lấy lại thẻ ở trên quầy, rồi đặt vào máy đọc thẻ.',
  'card.onDesk.why': 'Nhân viên không được cầm thẻ của bạn, và không bao giờ được hỏi mã PIN của bạn.',
  'card.lay.title': 'Đặt thẻ xuống',
  'card.lay.todo.cased': 'Lấy thẻ ra khỏi bao. Đặt lên khay, mặt có ảnh ở trên.',
  'card.lay.todo.bare': 'Đặt thẻ lên khay, mặt có ảnh ở trên.',
  'card.lay.why':
    'Tiếng ngắn 「ピッ」: máy đã nhận thẻ. Tiếng dài 「ピーッ」: máy không nhận. Mỗi máy đặt thẻ một kiểu, bạn cứ nhìn hình vẽ.',
  'card.stand.title': 'Đưa thẻ vào',
  'card.stand.todo.cased':
    'Lấy thẻ ra khỏi bao. Đưa vào khe, mặt có ảnh quay về phía máy, rồi đẩy đến tận cùng.',
  'card.stand.todo.bare': 'Đưa thẻ vào khe, mặt có ảnh quay về phía máy, rồi đẩy đến tận cùng.',
  'card.stand.why':
    'Tiếng ngắn 「ピッ」: máy đã nhận thẻ. Tiếng dài 「ピーッ」: máy không nhận. Không có tiếng gì thì đẩy thêm. Mỗi máy để thẻ một chiều, bạn cứ nhìn hình vẽ.',
  'card.photoUp.title': 'Thẻ bị ngược',
  'card.photoUp.todo': 'Lấy thẻ lên và lật lại. Đặt xuống, mặt có ảnh ở trên.',
  'card.photoUp.why':
    'Không phải tiếng ngắn 「ピッ」 mà là tiếng dài 「ピーッ」: máy không nhận thẻ. Thẻ không hỏng, và không mất lần thử mã PIN nào. Ở máy khác có thể phải đặt chiều khác.',
  'card.photoIn.todo': 'Rút thẻ ra và lật lại. Mặt có ảnh quay về phía máy, rồi đẩy đến tận cùng.',
  'card.onceMore.title': 'Máy chưa đọc được thẻ',
  'card.onceMore.todo': 'Lấy thẻ lên, rồi đặt lại y như vậy.',
  'card.onceMore.why':
    'Không phải tiếng ngắn 「ピッ」 mà là tiếng dài 「ピーッ」: máy không nhận. Bạn đặt đúng chỗ rồi, thử lần nữa có thể sẽ được. Nếu mấy lần vẫn không được thì nói với nhân viên.',
  'card.inCase.title': 'Thẻ còn trong bao',
  'card.inCase.todo': 'Lấy thẻ lên, bỏ bao ra, rồi đặt lại.',
  'card.inCase.why':
    'Không phải tiếng ngắn 「ピッ」 mà là tiếng dài 「ピーッ」: máy không nhận. Máy không đọc được thẻ qua bao. Nhiều người cũng quên như vậy. Thẻ không hỏng.',
  'card.otherCard.title': 'Không phải thẻ này',
  'card.otherCard.todo': 'Lấy thẻ này lại, và dùng thẻ My Number của bạn.',
  'card.otherCard.why':
    'Không phải tiếng ngắn 「ピッ」 mà là tiếng dài 「ピーッ」: máy không nhận. Thẻ lưu trú thường hay thẻ đi tàu không dùng được. Trên thẻ My Number có ghi 「個人番号カード」.',
  'method.title': 'Khuôn mặt hay mã PIN?',
  'method.todo.neither': 'Nói với nhân viên: [speak.no-face]',
  'method.todo.onlyPin': 'Bấm [method.pin].',
  'method.todo.onlyFace': 'Bấm [method.face].',
  'method.why.onlyFace': 'Thẻ này không dùng mã PIN được. Dùng khuôn mặt thì không cần số nào.',
  'method.todo.either': 'Bấm [method.face] hoặc [method.pin]. Dùng khuôn mặt thì không cần số nào.',
  'method.why.either':
    'Mã PIN là bốn số bạn dùng ở cửa hàng tiện lợi, sai ba lần là bị khóa. Còn máy không nhận ra mặt thì mã PIN không bị khóa.',
  'stopped.title': 'Đã dừng',
  'stopped.todo': 'Lấy thẻ của bạn.',
  'stopped.why':
    'Lúc nào dừng cũng được. Một lúc không ai bấm gì thì máy cũng tự dừng. Đặt thẻ lại là bắt đầu lại được.',
  'remarks.notPushed': 'Chưa có tiếng bíp. Đẩy thẻ vào đến tận cùng.',
  'remarks.standsWrong.side': 'Ảnh đang quay về phía bạn. Để chiều này thì máy không đọc được.',
  'remarks.standsWrong.case': 'Thẻ còn trong bao. Để vậy thì máy không đọc được.',
  'remarks.standsWrong.other-card': 'Đây không phải thẻ My Number của bạn.',
  'remarks.staffTakeNoCard':
    'Nhân viên không được cầm thẻ của bạn. Bạn lấy lại thẻ và tự đặt vào máy đọc thẻ.',
  'remarks.readerFirst': 'Trong bài tập này, bạn đặt thẻ vào máy đọc thẻ trước.',
};

export default card;
