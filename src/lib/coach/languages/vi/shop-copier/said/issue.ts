// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const issue: Lessons['said'] = {
  'choose.paper.title': 'Bạn cần giấy nào?',
  'choose.paper.todo': 'Bấm tên của giấy bạn cần.',
  'choose.paper.why':
    'Tên các giấy trông giống nhau. Hãy nhờ nơi cần giấy viết sẵn tên tiếng Nhật cho bạn: lấy nhầm thì không trả lại được.',
  'choose.scope.title': 'Giấy ghi tên ai?',
  'choose.scope.todo': 'Chỉ mình bạn: bấm [self]. Cả nhà: bấm [household].',
  'choose.scope.why.stay':
    'Xin visa hay vĩnh trú thì thường là [household]. Hãy hỏi nơi cần giấy trước khi đến.',
  'choose.scope.why.usual': 'Hãy hỏi nơi cần giấy xem họ cần loại nào. Chọn nhầm thì phải trả tiền lần nữa.',
  'choose.members.title': 'Chọn người',
  'choose.members.todo.chosen': 'Khi đã đánh dấu đủ mọi người, bấm [next].',
  'choose.members.todo.usual': 'Bấm tên những người cần ghi trên giấy.',
  'choose.members.why': 'Bấm lại vào tên để bỏ đánh dấu. Ai không được đánh dấu thì không có trên giấy.',
  'choose.person.title': 'Giấy của ai?',
  'choose.person.todo': 'Bấm tên người cần ghi trên giấy.',
  'choose.person.why':
    'Giấy này chỉ ghi một người trong hộ tịch 「戸籍」. Muốn có mọi người, quay lại chọn 「戸籍全部事項証明書」.',
  'choose.items.title': 'In những gì trên giấy?',
  'choose.items.todo': 'Ở mỗi dòng, [on] là in ra, [off] là không in. Xong thì bấm [next].',
  'choose.copies.title': 'Bạn cần mấy bản?',
  'choose.copies.todo': 'Chọn số bản bằng [more] và [fewer]. Rồi bấm [next].',
  'choose.copies.why':
    '「1通」 và 「1部」 đều là một bản. Mỗi bản tính tiền một lần, và có thể gồm nhiều tờ.',
  'choose.confirm.title': 'Xem lại lần cuối',
  'choose.confirm.todo': 'Đọc từng dòng. Đúng thì bấm [settle], chưa đúng thì bấm [change].',
  'choose.confirm.why':
    'Đến đây chưa mất tiền. Tiếp theo bạn trả [fee], và khi máy bắt đầu in thì tiền không hoàn lại.',
  'choose.itemsWhy.number':
    'Chỉ chọn [on] cho những gì họ yêu cầu. Luật chỉ cho dùng 「個人番号」 (My Number) vào ít việc: nếu họ không hỏi thì đừng in.',
  'choose.itemsWhy.usual': 'Chỉ chọn [on] cho những gì họ yêu cầu. Nếu không chắc, hãy hỏi nơi cần giấy.',
  'choose.itemsWhy.stay.number':
    'Nộp cho cục xuất nhập cảnh: tất cả chọn [on], chỉ 「個人番号」 (My Number) chọn [off]. Chọn nhầm thì phải trả tiền lần nữa.',
  'choose.itemsWhy.stay.usual':
    'Nộp cho cục xuất nhập cảnh: tất cả chọn [on]. Chọn nhầm thì phải trả tiền lần nữa.',
  'pay.method.title': 'Bạn trả bằng gì?',
  'pay.method.todo': 'Trả bằng tiền xu: bấm [cash]. Bằng thẻ tiền điện tử: bấm [e-money].',
  'pay.method.why':
    'Giá là [fee]. Mỗi cửa hàng nhận loại tiền điện tử khác nhau. Đồng 100 yên thì ở đâu cũng dùng được.',
  'pay.readingEMoney.title': 'Đang đọc thẻ tiền điện tử',
  'pay.readingEMoney.todo': 'Chờ một chút. Cứ để thẻ nằm yên.',
  'pay.readingEMoney.why': 'Lấy thẻ sớm quá thì chưa trả được tiền. Khi đó chỉ cần đặt thẻ lại.',
  'pay.short.title': 'Thẻ không đủ tiền',
  'pay.short.todo': 'Bấm [cash] để trả bằng tiền xu, hoặc [cancel] để dừng.',
  'pay.short.why.unread': 'Thẻ tiền điện tử của bạn chưa bị trừ tiền.',
  'pay.short.why.balance': 'Thẻ còn [balance], giấy giá [fee]. Thẻ chưa bị trừ tiền.',
  'pay.cash.title.enough': 'Đã đủ tiền',
  'pay.cash.todo.enough': 'Bấm [print].',
  'pay.cash.why.exact': 'Bấm nút này là máy bắt đầu in. Sau đó tiền không hoàn lại.',
  'pay.cash.why.change': 'Tiền thừa [change] sẽ ra ở cuối. Bấm [print] rồi thì tiền không hoàn lại.',
  'pay.cash.title.tooLittle': 'Không đủ tiền',
  'pay.cash.todo.tooLittle.eMoney':
    'Còn thiếu [missing]. Bấm [cancel] để dừng, hoặc [back] để trả bằng tiền điện tử.',
  'pay.cash.todo.tooLittle.usual': 'Còn thiếu [missing]. Bấm [cancel].',
  'pay.cash.why.tooLittle':
    'Tiền bạn đã cho vào sẽ ra lại hết. Cửa hàng thường không đổi tiền: lần sau hãy mang đồng 100 và 500 yên.',
  'pay.cash.title.usual': 'Cho tiền vào',
  'pay.cash.todo.more': 'Cho thêm [missing].',
  'pay.cash.todo.usual': 'Cho [missing] vào.',
  'pay.cash.why.notes':
    'Máy không nhận đồng 1 yên, 5 yên và tờ tiền lớn hơn 1,000 yên. Khi chưa in, bấm [cancel] là lấy lại được hết tiền.',
  'pay.cash.why.coins':
    'Máy không nhận đồng 1 yên, 5 yên và tiền giấy. Khi chưa in, bấm [cancel] là lấy lại được hết tiền.',
  'pay.eMoney.title.wrong': 'Không phải thẻ này',
  'pay.eMoney.todo.wrong': 'Lấy thẻ này lại và đặt thẻ tiền điện tử vào.',
  'pay.eMoney.why.wrong': 'Trong thẻ My Number và thẻ lưu trú không có tiền.',
  'pay.eMoney.title.usual': 'Trả bằng tiền điện tử',
  'pay.eMoney.todo.has': 'Đặt thẻ tiền điện tử vào chỗ đọc tiền điện tử rồi buông tay.',
  'pay.eMoney.todo.none': 'Bấm [back]. Rồi bấm [cash].',
  'pay.eMoney.why.has': 'Đó là thẻ có tiền bên trong, không phải thẻ My Number.',
  'pay.eMoney.why.none': 'Hôm nay bạn không mang thẻ tiền điện tử, nên hãy trả bằng tiền xu.',
  'print.printing.title': 'Đang in',
  'print.printing.todo': 'Đứng trước máy và chờ.',
  'print.printing.why':
    'Máy thật có thể in mất hai phút hoặc hơn. Trên giấy có tên và địa chỉ của bạn, nên đừng đi chỗ khác.',
  'print.paperOut.title': 'Máy hết giấy',
  'print.paperOut.todo': 'Nói với nhân viên: [speak.help]',
  'print.paperOut.why':
    'Việc thêm giấy thì nhân viên giúp được. Bạn không mất gì: có giấy là máy in tiếp phần bạn đã trả tiền.',
  'print.refilling.title': 'Đang thêm giấy',
  'print.refilling.todo': 'Chờ một chút. Bạn không phải bấm gì.',
  'print.refilling.why': 'Máy sẽ tự in tiếp. Bạn không phải trả tiền lần nữa.',
  'collect.take.todo': 'Hãy lấy [things].',
  'collect.calling.title': 'Vẫn còn đồ chưa lấy',
  'collect.calling.todo': 'Hãy lấy [things].',
  'collect.calling.why': '[stop-voice] chỉ tắt tiếng. Trước hết hãy tìm thẻ và giấy của bạn.',
  'collect.take.issued': 'Lấy hết mọi thứ',
  'collect.take.copied': 'Lấy hết mọi thứ',
  'collect.take.cancelled': 'Bạn đã dừng lại',
  'collect.take.refused': 'Kết thúc ở đây',
  'collect.take.locked': 'Lấy thẻ lại',
  'collect.whyTake.issued':
    'Nhìn cả phía trên lẫn phía dưới máy: giấy, biên lai, tiền thừa, thẻ. Ở đây hay có người để quên đồ.',
  'collect.whyTake.copied': 'Bản photocopy không phải giấy chứng nhận. Nhớ nhìn cả trên mặt kính.',
  'collect.whyTake.cancelled': 'Bạn nhận lại hết tiền. Lúc nào dừng cũng được, và bạn có thể làm lại từ đầu.',
  'collect.whyTake.refused': 'Bạn không mất tiền. Đừng để quên thẻ.',
  'collect.whyTake.locked': 'Máy không giữ thẻ của bạn. Nhận diện khuôn mặt ở bệnh viện vẫn dùng được.',
  'collect.notCharged': 'Bạn không mất tiền. Lúc nào dừng cũng được, và bạn có thể làm lại từ đầu.',
  'collect.goodbye.issued.title': 'Nhìn tên trên giấy',
  'collect.goodbye.issued.todo':
    'Trên giấy có đúng tên bạn không? Đủ số tờ chưa? Thẻ đã cất chưa? Xong thì bấm [finish].',
  'collect.goodbye.issued.why':
    'Hiếm khi, nhưng đã có lần giấy của người khác được in ra. Nếu vậy đừng mang về: hãy báo cho cửa hàng và ủy ban.',
  'collect.goodbye.copied.title': 'Đó chỉ là bản photocopy',
  'collect.goodbye.copied.todo': 'Bấm [finish]. Rồi bấm [government] ở màn hình đầu tiên.',
  'collect.goodbye.copied.why': 'Nơi nào cần giấy chứng nhận thì không nhận bản photocopy.',
  'collect.goodbye.cancelled.title': 'Đã dừng',
  'collect.goodbye.cancelled.todo': 'Bấm [finish]. Lúc nào bạn cũng có thể làm lại từ đầu.',
  'collect.goodbye.cancelled.why': 'Máy chưa in gì, và bạn không mất tiền.',
  'collect.unattended.title': 'Máy đã tự dừng',
  'collect.unattended.why':
    'Một lúc lâu không ai chạm vào máy. Bạn không mất tiền: tiền đã cho vào được trả lại. Bạn có thể làm lại từ đầu.',
  'collect.goodbye.refused.title': 'Kết thúc ở đây',
  'collect.goodbye.refused.todo': 'Bấm [finish]. Hãy nhớ: tiếp theo làm gì, và làm ở đâu.',
  'collect.goodbye.refused.why': 'Máy chưa in gì, và bạn không mất tiền.',
  'collect.goodbye.locked.title': 'Thẻ vẫn bị khóa',
  'collect.goodbye.locked.todo': 'Bấm [finish]. Việc tiếp theo là mang thẻ đến ủy ban nơi bạn ở.',
  'collect.goodbye.locked.why':
    'Ngày mai thẻ vẫn bị khóa, ở mọi máy hỏi mã PIN này. Khi bạn đặt mã PIN mới, thẻ lại dùng được bình thường.',
};

export default issue;
