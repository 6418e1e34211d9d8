// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts. No native reader has reviewed it yet.
import type { UnfinishedPhrases } from '../../phrases/unfinished';

const unfinished: UnfinishedPhrases = {
  title: 'Làm tiếp từ chỗ đang dở?',
  at: (step) => `Bạn đang ở bước này: ${step}`,
  text: 'Giống như máy thật, máy đã về màn hình đầu. Mọi thứ đã trở lại tay bạn, thẻ của bạn vẫn như cũ.',
  goOn: 'Làm tiếp từ đó',
  anew: 'Làm lại từ đầu',
  otherwise:
    'Lần trước bạn đang làm dở, nhưng bây giờ không làm tiếp từ đó được nữa, nên bắt đầu lại từ đầu. Thẻ của bạn vẫn như cũ.',
  newer:
    'Lần trước bạn đang làm dở lượt này trên phiên bản mới hơn của trang. Muốn làm tiếp, hãy đóng trang này, kết nối mạng rồi mở lại. Ở đây bắt đầu lại từ đầu.',
  last: 'Lượt đang làm dở',
};

export default unfinished;
