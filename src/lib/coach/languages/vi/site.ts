// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { SitePhrases } from '../../phrases/site';

const site: SitePhrases = {
  site: {
    tagline: 'Tập ở đây trước khi đứng trước máy',
    noticeShort: 'Chỉ là luyện tập. Đừng nhập mã PIN thật.',
    home: 'Trang đầu',
    languages: 'Ngôn ngữ',
    skip: 'Đến nội dung chính',
    noScript: 'Máy luyện tập cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại trang.',
    about: 'Về trang này',
    office: 'Khi thẻ bị khóa: đến ủy ban',
    more: 'Thông tin thêm',
    practice: 'Luyện tập',
    loading: 'Chờ một chút…',
    settings: 'Cài đặt',
    progress: 'Những gì tôi làm được',
    words: 'Những từ tôi đã tra',
    finish: 'Tôi đã xong',
  },
  missing: {
    title: 'Ở đây không có trang nào',
    text: 'Có thể địa chỉ đã cũ hoặc bị sai. Không có gì hỏng, cũng không mất gì.',
    brokenTitle: 'Trang chưa tải được',
    brokenText: 'Hãy kiểm tra kết nối mạng rồi thử lại. Các thẻ của bạn vẫn còn.',
    home: 'Về trang đầu',
    again: 'Thử lại',
    unloaded: 'Không tải được máy. Hãy kiểm tra kết nối mạng và tải lại trang.',
    here: 'Trang này ở đây',
    noLanguage: 'Chưa có bằng ngôn ngữ này',
  },
};

export default site;
