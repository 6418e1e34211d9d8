// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Leaflets } from '../../leaflets';

const vi: Leaflets = {
  office: {
    title: 'Khi thẻ bị khóa: đến ủy ban',
    lead: 'Sai ba lần liên tiếp thì mã PIN 4 số bị khóa. Chờ bao lâu cũng không mở lại. Ủy ban nơi bạn ở sẽ mở khóa, và bạn chọn mã PIN mới.',
    sections: [
      {
        heading: 'Mang theo gì',
        list: [
          'Thẻ My Number của bạn',
          'Một giấy tờ tùy thân nữa, ví dụ bằng lái xe hoặc thẻ lưu trú. Nhận giấy nào là do ủy ban quyết định.',
          'Mã PIN 4 số mới mà bạn đã nghĩ sẵn. Đừng dùng ngày sinh.',
        ],
        source:
          'Các thành phố Kunitachi, Nichinan, Dazaifu và Matsusaka. Về giấy tờ thứ hai, chúng tôi chỉ đọc thấy thẻ lưu trú. Bằng lái xe là ví dụ của chúng tôi.',
      },
      {
        heading: 'Ở đó làm những gì',
        steps: [
          'Tại quầy thẻ My Number, bạn nói: 「{暗証番号|あんしょうばんごう}が ロックされました。」 (mã PIN bị khóa rồi).',
          'Điền một tờ đơn. Ở Kunitachi, đơn tên là 「{個人番号|こじんばんごう}カード{暗証番号変更申請書|あんしょうばんごうへんこうしんせいしょ}」.',
          'Nhập mã PIN mới hai lần trên màn hình của họ. Với mật khẩu dài, các chữ cái xếp theo thứ tự A, B, C.',
          'Bạn nhận lại thẻ, với đủ số lần thử. Mất khoảng 15 phút, chưa kể thời gian chờ.',
        ],
        source:
          'Tờ đơn: thành phố Kunitachi. Màn hình: một người kể lại. 15 phút: một cuốn hướng dẫn cho người nước ngoài, năm 2026.',
      },
      {
        heading: 'Trong lúc đó: khuôn mặt vẫn dùng được',
        lines: [
          'Mã PIN bị khóa thì máy đọc thẻ ở bệnh viện, nhà thuốc vẫn dùng được. Chọn 「{顔認証|かおにんしょう}」 (nhận diện khuôn mặt): máy so mặt bạn với ảnh trên thẻ. Nếu không được, hãy nhờ người ở quầy nhìn bạn và thẻ (「{目視確認|もくしかくにん}」).',
          'Số lần thử được ghi trong thẻ. Vì vậy, thẻ bị khóa hay đã được ủy ban đặt lại mã thì ở máy nào cũng vậy.',
        ],
        source:
          'Một bài hướng dẫn đặt lại mã PIN, và Bộ Y tế, Lao động và Phúc lợi, tháng 11 năm 2024. Nhận diện khuôn mặt hay người ở quầy nhìn mặt đều không làm số lần thử tăng lại (TBS).',
      },
      {
        heading: 'Khi nào dùng lại được',
        lines: [
          'Đừng đến máy photocopy ngay. Ở quận Toshima, từ ngày hôm sau máy mới nhận thẻ. Các trang khác mà chúng tôi đọc không nói đến. Hãy hỏi tại quầy.',
        ],
        source: 'Quận Toshima, Tokyo',
      },
      {
        heading: 'Nếu người khác đi thay bạn',
        lines: [
          'Phải đi hai lần: ủy ban gửi thư cho bạn, bạn viết trả lời, rồi người đó đi lần thứ hai.',
          'Với trẻ dưới 15 tuổi, hoặc người lớn có người giám hộ, thì người đại diện theo pháp luật đi. Họ mang giấy tờ tùy thân có ảnh của mình và giấy chứng minh mình là người đại diện.',
        ],
        source: 'Thành phố Kunitachi; thành phố Dazaifu và Nichinan',
      },
      {
        heading: 'Không qua ủy ban: 7-Eleven hoặc AEON',
        lines: [
          'Nếu bạn còn nhớ mật khẩu dài (6 đến 16 chữ và số), bạn tự đặt lại mã PIN 4 số được. Không mất tiền, từ 6:30 đến 23:00. Bạn cần điện thoại đọc được thẻ.',
        ],
        steps: [
          'Cài ứng dụng 「JPKI{暗証番号|あんしょうばんごう}リセット」.',
          'Chụp ảnh thẻ, áp thẻ vào điện thoại, và nhập mật khẩu dài.',
          'Để điện thoại quay hình mặt bạn. Hệ thống so mặt bạn với ảnh trong chip.',
          'Trong vòng 24 giờ, đến máy photocopy, chọn 「{行政|ぎょうせい}サービス」, đặt thẻ lên, và chọn mã PIN mới.',
        ],
        list: [
          'Nếu bạn chỉ quên mật khẩu dài, bạn cũng có thể đến Lawson, FamilyMart hoặc Ministop.',
          'Nếu bạn quên cả hai, chỉ ủy ban giúp được.',
          'Hai mã PIN 4 số còn lại (「{住民基本台帳用|じゅうみんきほんだいちょうよう}」, dùng cho sổ đăng ký cư trú, và 「{券面事項入力補助用|けんめんじこうにゅうりょくほじょよう}」, dùng để điền sẵn thông tin của bạn vào đơn): chỉ ủy ban đặt lại được.',
          'Không làm được nếu tên hoặc địa chỉ của bạn đã đổi, hoặc chứng thư điện tử đã hết hạn.',
        ],
        source:
          'JPKI, điều khoản dịch vụ đặt lại mã; thành phố Niigata; thành phố Koka; thành phố Naha, ngày 20 tháng 9 năm 2024',
      },
      {
        heading: 'Những chỗ các nguồn nói khác nhau',
        list: [
          'Nhiều trang vẫn viết “chỉ ở ủy ban”. Năm 2022, cửa hàng chỉ đặt lại được mật khẩu dài. Tháng 9 năm 2024, thành phố Naha ghi cả mã PIN 4 số.',
          'Có câu trả lời trên mạng nói nhập đúng mã PIN cũng không có lại số lần thử. Đơn vị cung cấp dịch vụ của JPKI nói là có lại, còn chờ thì không.',
          'Mật khẩu dài bị khóa sau năm lần sai, không phải ba lần (JPKI).',
        ],
      },
      {
        heading: 'Gọi điện thoại',
        phones: [
          { number: '0120-95-0178', about: ['Tiếng Nhật', 'Mất thẻ hoặc bị lấy cắp thẻ: cả ngày lẫn đêm'] },
          {
            number: '0120-0178-27',
            about: [
              'Tiếng Anh, Trung, Hàn, Tây Ban Nha, Bồ Đào Nha: 8:30–20:00',
              'Tiếng Thái, Nepal, Indonesia, Việt, Tagalog: 9:00–18:00',
              'Mất thẻ hoặc bị lấy cắp thẻ: cả ngày lẫn đêm',
            ],
          },
        ],
        source:
          'Hai cuốn hướng dẫn cho người nước ngoài, đọc tháng 11 năm 2026. Với số thứ nhất, họ không ghi giờ cho các câu hỏi khác.',
      },
      {
        heading: 'Thông tin này cũ đến đâu',
        lines: [
          'Chúng tôi đọc tất cả vào ngày 21 tháng 11 năm 2026, phần lớn là bản sao không ghi ngày. Mỗi ủy ban có quy định khác nhau: hãy hỏi ủy ban của bạn trước khi đi.',
        ],
      },
    ],
  },
  about: {
    title: 'Về Kiosk Keiko',
    lead: '「{稽古|けいこ}」 (keiko) nghĩa là tập dượt. Ở đây bạn tập dượt với chiếc máy mà bạn không đọc được chữ, và không có ai chờ phía sau.',
    sections: [
      {
        heading: 'Chỉ là luyện tập',
        list: [
          'Các máy ở đây không nối với hệ thống nào. Không giấy chứng nhận nào là thật: tờ nào cũng có chữ 「{見本|みほん}」, nghĩa là bản mẫu.',
          'Đừng bao giờ nhập mã PIN thật. Nhập số khác với tờ ghi nhớ màu vàng thì máy chỉ báo sai. Trang này không lưu số đó.',
          'Mọi người, nơi chốn, địa chỉ và con số đều là tưởng tượng.',
        ],
      },
      {
        heading: 'Không có gì rời khỏi thiết bị của bạn',
        lines: [
          'Không có tài khoản. Trang này không gửi đi và không thống kê gì cả. Thiết bị của bạn nhớ ngôn ngữ và cài đặt, các lượt luyện tập của bạn, những từ bạn đã tra, và số lần thử còn lại của mỗi thẻ luyện tập. Ở trang “Những gì tôi làm được”, bạn có thể xóa hết, hoặc lưu thành tệp để mang theo.',
          'Không dùng camera. Khuôn mặt trước máy đọc thẻ là hình vẽ mà bạn di chuyển.',
        ],
      },
      {
        heading: 'Điều đã biết và điều phỏng đoán',
        lines: [
          'Các loại thẻ, mã PIN, giấy tờ, lệ phí, giờ phục vụ và những lúc máy từ chối: chúng tôi lấy từ trang công khai của khoảng bốn mươi thành phố và thị trấn, của J-LIS và JPKI, và từ báo chí. Chúng tôi đọc vào ngày 21 tháng 11 năm 2026. Các nguồn đó có từ năm 2014 đến năm 2026.',
          'Máy photocopy: chúng tôi không tìm thấy hình ảnh chính thức của màn hình. Thứ tự các màn hình, chữ trên hầu hết các nút và thời gian chờ là kiểu thường gặp hoặc phỏng đoán. Chữ trên máy của bạn có thể khác.',
          'Máy đọc thẻ ở bệnh viện và nhà thuốc: các bước, những lúc máy từ chối và cách xử lý khi đó, chúng tôi lấy từ tài liệu của Bộ Y tế, Lao động và Phúc lợi, của các tổ chức bảo hiểm, phòng khám, một chuỗi nhà thuốc và một hãng sản xuất. Mỗi hãng dùng chữ khác nhau, và mỗi nơi chọn điều mình hỏi. Chữ của chúng tôi, thứ tự của một số màn hình, số lần được thử bằng khuôn mặt, và thời gian chờ là phỏng đoán.',
          'Lời của người ở quầy là do chúng tôi tự viết. Nơi khác sẽ nói khác.',
          'Các máy là do chúng tôi tự vẽ. Đó là kiểu máy, không phải sản phẩm của công ty nào. Không cửa hàng, bệnh viện hay hãng sản xuất nào liên quan đến trang này.',
        ],
        source:
          'Trong số đó có: Masuda, Ishikari, Takamatsu, Kochi, Niigata, Naha, Kunitachi, Matsudo, Toshima; J-LIS; JPKI; Impress Watch, ngày 24 tháng 6 năm 2025; Kyodo, ngày 9 tháng 11 năm 2024. Về máy đọc thẻ: Bộ Y tế, Lao động và Phúc lợi, ngày 31 tháng 10 và ngày 21 tháng 11 năm 2024; Almex; Ain Pharmacies; thông báo của một số tổ chức bảo hiểm y tế',
      },
      {
        heading: 'Các ngôn ngữ',
        lines: [
          'Tiếng Nhật dễ hiểu, tiếng Anh, tiếng Trung giản thể và tiếng Việt. Cả bốn đều do những người làm trang này viết. Chưa có người bản ngữ nào đọc lại.',
        ],
      },
      {
        heading: 'Phông chữ và công cụ',
        list: [
          'Phông chữ: BIZ UDPGothic (Morisawa), Noto Sans và Noto Sans SC (Google), giấy phép SIL Open Font License 1.1',
          'Giọng của máy: HTS Voice “Mei” (Viện Công nghệ Nagoya, MMDAgent), CC BY 3.0, do Open JTalk đọc; đã cắt và chỉnh cho to bằng nhau',
          'Svelte, SvelteKit, XState, Valibot, howler: giấy phép MIT',
          'Hình vẽ và lời văn là của chúng tôi. Trang này: giấy phép MIT.',
        ],
      },
    ],
  },
};

export default vi;
