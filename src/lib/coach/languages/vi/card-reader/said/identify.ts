// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const identify: Lessons['said'] = {
  'face.hold.title': 'Giữ yên',
  'face.hold.todo': 'Cứ giữ nguyên như vậy, và chờ.',
  'face.hold.why': 'Máy đang so mặt bạn với ảnh trong chip. Nếu bạn cử động, máy sẽ làm lại từ đầu.',
  'face.noMatch.title': 'Máy chưa nhận ra mặt bạn',
  'face.noMatch.todo.noPin': 'Bấm [again]. Nếu vẫn không được, nói với nhân viên: [speak.no-face]',
  'face.noMatch.todo.usual': 'Bấm [again] hoặc [method.pin]. Nếu quên cả mã PIN thì nói với nhân viên.',
  'face.noMatch.why':
    'Chuyện này hay gặp lắm: do khẩu trang, đứng gần quá, ánh sáng mạnh, trang điểm. Không mất lần thử mã PIN nào. Được thử mấy lần thì mỗi nơi có thể khác.',
  'face.noMore.title': 'Hết lượt thử bằng khuôn mặt',
  'face.noMore.todo.noPin': 'Nói với nhân viên: [speak.no-face]',
  'face.noMore.todo.usual': 'Bấm [method.pin]. Nếu quên thì nói với nhân viên: [speak.forgot-pin]',
  'staffCheck.title': 'Nhân viên tự nhìn mặt bạn',
  'staffCheck.todo': 'Chờ một chút, và quay mặt về phía nhân viên. Thẻ cứ để yên đó.',
  'staffCheck.why':
    'Họ nhìn mặt bạn và so với ảnh, gọi là 「目視確認」. Sau đó mọi thứ lại như thường. Mã PIN đã bị khóa thì vẫn khóa.',
  'face.byEye':
    'Nhân viên có thể tự so mặt bạn với ảnh trên thẻ, gọi là 「目視確認」. Bạn không phải đưa thẻ cho họ.',
  'face.moved.title': 'Mặt bạn vừa cử động',
  'face.moved.todo': 'Đưa mặt vào khung lần nữa. Rồi giữ yên.',
  'face.moved.why': 'Hễ mặt cử động là máy làm lại từ đầu. Không mất gì cả, bạn cứ từ từ.',
  'face.hindered.mask.title': 'Bỏ khẩu trang ra',
  'face.hindered.mask.todo': 'Bỏ khẩu trang ra. Rồi đưa mặt vào khung.',
  'face.hindered.mask.why': 'Có máy nhận ra bạn dù đeo khẩu trang. Máy nào không nhận ra thì bỏ ra.',
  'face.hindered.hat.title': 'Bỏ mũ ra',
  'face.hindered.hat.todo': 'Bỏ mũ ra. Rồi đưa mặt vào khung.',
  'face.hindered.hat.why': 'Có máy nhận ra bạn dù đội mũ. Máy nào không nhận ra thì bỏ ra.',
  'face.hindered.near.title': 'Gần quá',
  'face.hindered.near.todo': 'Lùi ra xa một chút.',
  'face.hindered.near.why':
    'Nhiều người hay ghé sát vào. Không cần đâu: camera nhìn được rộng. Bạn cứ đứng hay ngồi như bình thường.',
  'face.hindered.far.title': 'Xa quá',
  'face.hindered.far.todo': 'Lại gần một chút.',
  'face.hindered.far.why':
    'Mặt to vừa bằng khung là được. Khuôn mặt ở đây chỉ là hình vẽ, không có camera nào đang bật.',
  'face.hindered.aside.title': 'Đưa mặt vào khung',
  'face.hindered.aside.todo': 'Đưa mặt vào giữa khung. Rồi giữ yên.',
  'face.hindered.aside.why':
    'Quan trọng nhất là mặt ở đúng độ cao. Nếu bạn không với tới, hoặc ngồi xe lăn, thì nói với nhân viên.',
  'face.hindered.light.title': 'Phía sau bạn sáng quá',
  'face.hindered.light.todo': 'Nói với nhân viên: [speak.bright]',
  'face.hindered.light.why':
    'Ánh sáng từ phía sau làm mặt bạn bị tối. Không phải lỗi của bạn. Nhân viên có thể hạ rèm xuống.',
  'pin.locked.title': 'Mã PIN đã bị khóa',
  'pin.locked.why.stay':
    'Chờ cũng không tự mở: phải đến ủy ban nơi bạn ở. Mang theo thẻ này và thẻ lưu trú. Nhận diện khuôn mặt thì không bị khóa.',
  'pin.locked.why.usual':
    'Chờ cũng không tự mở: phải đến ủy ban nơi bạn ở. Mang theo thẻ này và một giấy tờ tùy thân nữa. Nhận diện khuôn mặt thì không bị khóa.',
  'pin.none.title': 'Thẻ không có mã PIN',
  'pin.none.why':
    'Thẻ này được làm không có mã PIN. Ở bệnh viện, bạn dùng khuôn mặt, hoặc nhân viên tự nhìn mặt bạn.',
  'pin.title': 'Mã PIN 4 số',
  'pin.refuse': 'Đừng nói số ra. Bạn nói: [speak.my-own]',
  'pin.told.title': 'Suýt nữa bạn nói mã PIN ra',
  'pin.told.why':
    'Nhiều người nói ra vì ngại từ chối. Nhưng không ai được biết mã PIN, kể cả nhân viên. Nếu có người nghe thấy, hãy đến ủy ban nơi bạn ở để đổi mã PIN.',
  'pin.type.locked': 'Bấm [back]. Rồi bấm [method.face].',
  'pin.type.digits': 'Bấm bốn số ghi trên tờ ghi nhớ màu vàng, rồi bấm [confirm].',
  'pin.type.confirm': 'Bấm [confirm]. Nếu lỡ bấm nhầm số thì bấm [correct] trước.',
  'pin.stranger':
    'Dù họ tốt bụng đến đâu, đừng bao giờ nói mã PIN cho họ. Nhân viên cũng không được hỏi. Từ chối không phải là bất lịch sự.',
  'pin.whyType.three':
    'Đây là luyện tập: đừng nhập mã PIN thật. Nút không kêu. Người khác có thể nhìn thấy: lấy tay che lại. Đây là mã PIN dùng ở cửa hàng tiện lợi, sai ba lần là bị khóa.',
  'pin.whyType.two':
    'Thẻ này còn hai lần thử: sai ở cửa hàng tiện lợi cũng tính. Đây chỉ là luyện tập: đừng nhập mã PIN thật.',
  'pin.whyType.one':
    'Thẻ này còn một lần thử. Xem tờ ghi nhớ trước đã. Nếu không chắc thì dùng khuôn mặt cũng được.',
  'pin.whyType.none':
    'Thẻ này đã bị khóa rồi: nhập đúng mã PIN máy cũng không nhận. Bấm thử cũng không sao. Khuôn mặt vẫn dùng được.',
  'pin.wrong.title.two': 'Sai mã PIN: còn hai lần thử',
  'pin.wrong.todo.two.noFace':
    'Xem tờ ghi nhớ, bấm [again] rồi nhập từ từ. Nếu không biết số thì nói với nhân viên.',
  'pin.wrong.todo.two.usual': 'Xem tờ ghi nhớ, bấm [again] rồi nhập từ từ. Không chắc thì bấm [method.face].',
  'pin.wrong.why.two':
    'Nhầm là chuyện thường. Nhập đúng thì lại có đủ ba lần thử. Máy thật có thể không cho biết còn mấy lần.',
  'pin.wrong.title.one': 'Sai mã PIN: còn một lần thử',
  'pin.wrong.why.one':
    'Sai một lần nữa là mã PIN này bị khóa, ở đây và ở mọi cửa hàng tiện lợi. Chờ cũng không có thêm lần thử, chỉ khi nhập đúng mới có lại.',
  'pin.wrong.todo.one.noFace': 'Nếu là máy thật thì dừng ở đây, và nói với nhân viên: [speak.forgot-pin]',
  'pin.wrong.todo.one.usual': 'Nếu là máy thật thì đừng nhập nữa. Bấm [method.face].',
  'pin.byFace.noFace': 'Nói với nhân viên: [speak.no-face]',
  'pin.byFace.usual': 'Đừng lo. Bấm [method.face].',
};

export default identify;
