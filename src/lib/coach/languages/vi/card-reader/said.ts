// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const said: Lessons['said'] = {
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
  'staffOnly.title': 'Màn hình của nhân viên',
  'staffOnly.todo': 'Bấm [back].',
  'staffOnly.why': 'Máy hỏi mật khẩu riêng của bệnh viện, không phải mã PIN của bạn. Đừng nhập gì ở đây.',
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
  'method.todo.neither': 'Nói với nhân viên: [speak.no-face]',
  'method.todo.onlyPin': 'Bấm [method.pin].',
  'method.todo.onlyFace': 'Bấm [method.face].',
  'method.why.onlyFace': 'Thẻ này không dùng mã PIN được. Dùng khuôn mặt thì không cần số nào.',
  'method.todo.either': 'Bấm [method.face] hoặc [method.pin]. Dùng khuôn mặt thì không cần số nào.',
  'method.why.either':
    'Mã PIN là bốn số bạn dùng ở cửa hàng tiện lợi, sai ba lần là bị khóa. Còn máy không nhận ra mặt thì mã PIN không bị khóa.',
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
  'insurance.checking.title': 'Máy đang tra bảo hiểm',
  'insurance.checking.todo': 'Chờ một chút. Thẻ cứ để yên đó.',
  'insurance.checking.why': 'Máy đã biết bạn là ai. Giờ máy đang tra xem bạn có bảo hiểm nào.',
  'insurance.offer.title': 'Đăng ký lần đầu',
  'insurance.offer.todo': 'Bấm [register].',
  'insurance.offer.why':
    'Đăng ký được ngay tại đây, miễn phí, không cần giấy tờ. Nếu bấm [not-now] thì hôm nay chưa dùng được thẻ này làm thẻ bảo hiểm.',
  'insurance.registering.title': 'Máy đang đăng ký',
  'insurance.registering.todo': 'Chờ một chút. Thẻ cứ để yên đó.',
  'insurance.registering.why': 'Việc này chỉ làm một lần. Lần sau bạn đến, máy không hỏi nữa.',
  'insurance.registered.title': 'Đăng ký xong rồi',
  'insurance.registered.todo': 'Bấm [next].',
  'insurance.registered.why':
    'Từ giờ thẻ này là thẻ bảo hiểm của bạn, ở cả bệnh viện khác và nhà thuốc khác.',
  'insurance.subsidy.title': 'Trợ cấp tiền khám chữa bệnh',
  'insurance.subsidy.todo': 'Muốn dùng thì bấm [use], không thì bấm [not-use].',
  'insurance.subsidy.why':
    'Địa phương trả giúp một phần tiền, cho trẻ em và một số người khác. Có nơi vẫn cần xem giấy trợ cấp y tế bằng giấy: bạn nhớ mang theo.',
  'insurance.noData.title': 'Không có dữ liệu bảo hiểm',
  'insurance.noData.todo': 'Lấy thẻ ra. Ở quầy, bạn có thể cho xem giấy tờ khác.',
  'insurance.noData.why':
    'Thẻ không sao cả. Sau khi đổi việc hay đổi bảo hiểm, dữ liệu đến chậm: thường là vài ngày, có khi đến khoảng hai tuần.',
  'insurance.notRegistered.title': 'Hôm nay không đăng ký',
  'insurance.notRegistered.todo': 'Lấy thẻ ra, và nói chuyện với nhân viên ở quầy.',
  'insurance.notRegistered.why':
    'Nếu đổi ý, bạn đặt lại thẻ vào máy rồi đăng ký. Người không đăng ký thì dùng giấy xác nhận tư cách bảo hiểm 「資格確認書」.',
  'dates.endingStay.title': 'Thẻ sắp hết hạn',
  'dates.endingStay.todo': 'Bấm [confirm]. Hãy đến ủy ban nơi bạn ở để gia hạn thẻ, trước [day].',
  'dates.endingStay.why':
    'Không có thư báo đâu. Mang thẻ lưu trú mới, thẻ này, và nhớ các mã PIN. Nếu còn đang chờ thẻ lưu trú mới, bạn đến hỏi trước ngày đó: trễ một ngày là phải làm thẻ mới.',
  'dates.ending.title': 'Chứng thư điện tử sắp hết hạn',
  'dates.ending.todo': 'Bấm [confirm]. Hãy đến ủy ban nơi bạn ở để gia hạn, chậm nhất là [day].',
  'dates.ending.why':
    'Hôm nay vẫn dùng được hết. Gia hạn được từ ba tháng trước khi hết hạn. Miễn phí: bạn mang thẻ và nhớ các mã PIN.',
  'dates.grace.title': 'Hôm nay chỉ dùng được bảo hiểm',
  'dates.grace.todo': 'Bấm [confirm]. Hãy sớm đến ủy ban nơi bạn ở để gia hạn chứng thư điện tử.',
  'dates.grace.why':
    'Chứng thư đã hết hạn [day]. Trong ba tháng sau đó, máy vẫn xem được bảo hiểm, nhưng không xem được hồ sơ khám bệnh và thuốc: bạn tự nói với bác sĩ.',
  'dates.certificateEnded.title': 'Chứng thư điện tử đã hết hạn',
  'dates.certificateEnded.why':
    'Thẻ vẫn còn hạn, chỉ chứng thư bên trong hết hạn [day], hơn ba tháng rồi. Đến ủy ban nơi bạn ở để gia hạn, miễn phí.',
  'dates.cardEnded.title': 'Thẻ đã hết hạn',
  'dates.cardEnded.why.stay':
    'Thẻ hết hạn [day]. Có thẻ lưu trú mới thì thẻ này cũng không được gia hạn theo: phải làm lại thẻ, mất nhiều nhất 1.000 yên.',
  'dates.cardEnded.why.usual': 'Thẻ hết hạn [day]. Bạn phải xin cấp thẻ mới, ủy ban nơi bạn ở sẽ giúp.',
  'dates.toTheDesk': 'Lấy thẻ và ra quầy. Nếu có giấy 「資格確認書」 thì đưa ra.',
  'dates.noCertificate.title': 'Thẻ không có chứng thư điện tử',
  'dates.noCertificate.why': 'Thẻ không hỏng. Bạn đến ủy ban nơi bạn ở để nhờ cài chứng thư điện tử vào thẻ.',
  'consent.offer.title': 'Cho họ xem hồ sơ của bạn không?',
  'consent.offer.todo':
    'Cho xem hết: [agree-all]. Không cho xem: [disagree-all]. Chọn từng thứ: [choose-each].',
  'consent.offer.why.pharmacist':
    'Dược sĩ được xem, chỉ trong 24 giờ. Lần sau máy lại hỏi. Không đồng ý thì bạn vẫn nhận thuốc như vậy, giá như vậy.',
  'consent.offer.why.doctor':
    'Bác sĩ được xem, chỉ trong 24 giờ. Lần sau máy lại hỏi. Không đồng ý thì bạn vẫn được khám như vậy, giá như vậy.',
  'consent.surgery.title': 'Phẫu thuật',
  'consent.surgery.why':
    'Đây là những lần bạn đã mổ. Bạn có thể giữ riêng cho mình, và tự nói với bác sĩ những gì cần thiết.',
  'consent.treatment.title': 'Khám chữa bệnh và thuốc',
  'consent.treatment.why':
    'Đây là những gì bệnh viện khác đã chữa và kê đơn, trong vài năm nay. Chỉ có những lần dùng bảo hiểm.',
  'consent.medicine.title': 'Thuốc',
  'consent.medicine.why':
    'Đây là thuốc bạn được cấp trước đây: xem vào thì biết thuốc nào bị trùng, thuốc nào không được uống cùng. Nếu không đồng ý, bạn cho xem sổ thuốc 「お薬手帳」.',
  'consent.checkup.title': 'Khám sức khỏe',
  'consent.checkup.why':
    'Đây là kết quả khám sức khỏe từ 40 tuổi trở lên, trong khoảng 5 năm. Nếu bạn chưa khám lần nào thì không có gì để xem.',
  'consent.highCost.title': 'Mức trần viện phí',
  'consent.highCost.todo': 'Bấm [provide].',
  'consent.highCost.why':
    'Dù chữa bệnh tốn đến đâu, bạn cũng không phải trả quá mức trần 「限度額」. Chỉ màn hình kiểu cũ mới hỏi, máy mới thì tự áp dụng.',
  'consent.prescription.title': 'Đơn điện tử hay đơn giấy?',
  'consent.prescription.todo.electronic': 'Bạn không có đơn giấy: bấm [prescription.electronic].',
  'consent.prescription.todo.paper': 'Bạn có đơn giấy: bấm [prescription.paper].',
  'consent.prescription.why.pharmacy':
    'Chọn đúng loại bạn đã nhận ở bệnh viện. Loại nào cũng dùng được bốn ngày, tính cả ngày cấp.',
  'consent.prescription.todo.either': 'Bấm [prescription.electronic] hoặc [prescription.paper].',
  'consent.prescription.why.doctor':
    'Điện tử thì không cần giấy, ra nhà thuốc chỉ việc đặt thẻ, nhưng có nhà thuốc không nhận. Loại nào cũng dùng được bốn ngày, tính cả ngày cấp.',
  'consent.noPrescription.title': 'Không có đơn điện tử',
  'consent.noPrescription.todo': 'Bấm [back]. Rồi bấm [prescription.paper].',
  'consent.noPrescription.why': 'Nếu bạn nhận đơn giấy thì không có đơn điện tử. Không mất gì cả.',
  'consent.asked.todo': 'Cho xem thì bấm [agree], không thì bấm [disagree]. Chọn cái nào cũng được.',
  'done.take.title': 'Lấy lại thẻ',
  'done.take.todo': 'Lấy thẻ ngay bây giờ, và cất đi.',
  'done.take.why': 'Nhiều người để quên thẻ ở đây. Lấy ngay bây giờ, đừng đợi đến lúc về.',
  'done.calling.title': 'Thẻ vẫn còn ở máy',
  'done.calling.todo': 'Lấy thẻ của bạn.',
  'done.calling.why':
    'Máy đang gọi bạn. Máy thật có thể không gọi: trước khi đi, bạn luôn nhìn lại xem còn thẻ không.',
  'done.prescription.title': 'Nộp đơn thuốc',
  'done.prescription.todo': 'Đặt đơn thuốc giấy lên quầy.',
  'done.prescription.why':
    'Máy không nhận giấy, nhân viên ở đây mới nhận. Đơn dùng được bốn ngày, tính cả ngày cấp.',
  'done.goodbye.title.pharmacy': 'Làm thủ tục xong rồi',
  'done.goodbye.todo.pharmacy': 'Bấm [finish], rồi chờ lấy thuốc.',
  'done.goodbye.why.pharmacy':
    'Nếu có sổ thuốc 「お薬手帳」 thì bạn cũng đưa ra. Lần sau đến, bạn lại làm như thế này.',
  'done.goodbye.title.hospital': 'Phần ở máy xong rồi',
  'done.goodbye.todo.hospital': 'Bấm [finish].',
  'done.goodbye.why.hospital':
    'Xong ở máy chưa phải là xong thủ tục. Ở bệnh viện thật, bạn còn nộp thẻ khám bệnh 「診察券」 và giấy trợ cấp y tế nếu có; bài tập này không có. Lần nào đến cũng dùng máy.',
  'stopped.title': 'Đã dừng',
  'stopped.todo': 'Lấy thẻ của bạn.',
  'stopped.why':
    'Lúc nào dừng cũng được. Một lúc không ai bấm gì thì máy cũng tự dừng. Đặt thẻ lại là bắt đầu lại được.',
  'desk.ask.title': 'Cho xem giấy tờ ở quầy',
  'desk.looking.title': 'Nhân viên đang xem',
  'desk.looking.todo': 'Chờ một chút.',
  'desk.looking.why': 'Bạn vẫn có thể đặt thêm thứ khác bên cạnh.',
  'desk.openFirst.title': 'Mở trang bảo hiểm trước đã',
  'desk.openFirst.todo': 'Lấy điện thoại, mở trang bảo hiểm của bạn, rồi đặt lại cạnh thẻ.',
  'desk.openFirst.why':
    'Trong MynaPortal có trang bảo hiểm. Bạn hãy tự mở khóa điện thoại. Trang đó lưu sẵn thành PDF được, để dùng những hôm như hôm nay.',
  'desk.fillFirst.title': 'Tờ khai chưa điền',
  'desk.notEnough.title': 'Như vậy chưa đủ',
  'desk.form.title': 'Có tờ khai cần điền',
  'desk.return.title': 'Lấy lại đồ của bạn',
  'desk.return.todo': 'Lấy hết đồ của bạn ở trên quầy.',
  'desk.return.why': 'Thẻ và điện thoại hay bị bỏ quên ở đây. Tờ khai đã điền thì nhân viên giữ lại.',
  'desk.toShow.certificate': 'Đặt giấy 「資格確認書」 lên quầy.',
  'desk.toShow.phone': 'Mở trang bảo hiểm trên điện thoại. Đặt cả điện thoại và thẻ lên quầy.',
  'desk.toShow.notice': 'Đặt cả giấy 「資格情報のお知らせ」 và thẻ lên quầy.',
  'desk.toShow.nothing': 'Nói với nhân viên: [speak.have-none]',
  'desk.phoneAndCard': 'Đặt cả điện thoại và thẻ lên quầy.',
  'desk.ladder':
    'Có giấy 「資格確認書」 là đủ. Trang MynaPortal hay giấy 「資格情報のお知らせ」 thì phải đi cùng thẻ. Không có thứ nào thì bạn điền một tờ khai.',
  'desk.certificateOnly':
    'Hôm nay thẻ không dùng được, nên cần giấy 「資格確認書」. Bên bảo hiểm hoặc ủy ban nơi bạn ở cấp giấy này, miễn phí.',
  'desk.registerAfterAll':
    'Đặt thẻ vào máy lần nữa thì vẫn đăng ký được. Người không đăng ký thì dùng giấy 「資格確認書」.',
  'desk.lookAlike':
    '「資格確認書」 và 「資格情報のお知らせ」 trông giống nhau. Chỉ 「資格確認書」 là dùng riêng được. Các thứ khác đều phải đi cùng thẻ.',
  'desk.write.todo': 'Lấy tờ khai và điền vào. Rồi đặt lên quầy cùng với thẻ.',
  'desk.write.why':
    'Tờ khai này là 「申立書」: bạn viết mình có bảo hiểm gì, biết đến đâu viết đến đó. Bạn trả phần của mình như mọi khi, còn số bảo hiểm thì báo sau.',
  'desk.cardToo.title': 'Cần cả thẻ nữa',
  'desk.cardToo.todo': 'Đặt cả thẻ My Number của bạn lên quầy.',
  'desk.notAlone.title': 'Chỉ giấy này thì chưa đủ',
  'desk.notAlone.todo': 'Đặt giấy 「資格確認書」 lên quầy.',
  'desk.byPapers.title': 'Làm thủ tục xong rồi',
  'desk.byPapers.todo': 'Bấm [finish].',
  'desk.byPapers.why':
    'Bạn trả phần của mình như mọi khi. Ở bệnh viện thật, bạn còn nộp thẻ khám bệnh 「診察券」; bài tập này không có.',
  'desk.inFull.title': 'Hôm nay bạn trả toàn bộ',
  'desk.inFull.todo': 'Bấm [finish]. Nhớ giữ biên lai bạn sẽ nhận.',
  'desk.inFull.why':
    'Bạn vẫn được khám như thường. Sau này mang giấy tờ bảo hiểm đến thì được trả lại phần dư. Khi nào và ở đâu thì mỗi nơi có thể khác.',
  'remarks.notPushed': 'Chưa có tiếng bíp. Đẩy thẻ vào đến tận cùng.',
  'remarks.standsWrong.side': 'Ảnh đang quay về phía bạn. Để chiều này thì máy không đọc được.',
  'remarks.standsWrong.case': 'Thẻ còn trong bao. Để vậy thì máy không đọc được.',
  'remarks.standsWrong.other-card': 'Đây không phải thẻ My Number của bạn.',
  'remarks.staffTakeNoCard':
    'Nhân viên không được cầm thẻ của bạn. Bạn lấy lại thẻ và tự đặt vào máy đọc thẻ.',
  'remarks.readerFirst': 'Trong bài tập này, bạn đặt thẻ vào máy đọc thẻ trước.',
};

export default said;
