// Written by the makers of this site in Vietnamese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Names } from '../../names';

const names: Names = {
  people: {
    'sato-haruko': 'Sống với chồng.',
    'nguyen-van-minh': 'Du học sinh Việt Nam, sống với vợ.',
    'silva-ricardo': 'Người Brazil, có tư cách vĩnh trú, gia đình bốn người.',
    'santos-maria': 'Người Philippines, chồng Nhật, gia đình bốn người.',
    'gurung-bishal': 'Người Nepal, đi làm ở Nhật. Sắp hết thời hạn lưu trú.',
    'ishii-takuya': 'Hộ tịch ở một nơi khác.',
    'mori-daisuke': 'Chồng của Maria, có hai con.',
    'park-jihye': 'Người Hàn Quốc, có tư cách vĩnh trú.',
    'putri-ayu': 'Người Indonesia, làm chăm sóc người cao tuổi. Vừa mới nhận thẻ.',
    'le-thi-hoa': 'Thực tập sinh Việt Nam, sống ở một làng nhỏ.',
    'silva-lucas': 'Con trai của Ricardo, học tiểu học.',
    'kondo-matsuo': 'Dùng thẻ không có mã PIN.',
  },
  facilities: {
    'wakaba-clinic': 'Phòng khám nội khoa Wakaba',
    'shiomi-hospital': 'Bệnh viện đa khoa Shiomi',
    'hinata-pharmacy': 'Nhà thuốc Hinata',
    'hoshi-dental': 'Nha khoa Hoshi',
    'yamabuki-clinic': 'Phòng khám chỉnh hình Yamabuki',
  },
  towns: {
    wakabano: 'Thành phố Wakabano',
    shiomihama: 'Thành phố Shiomihama',
    hinatadai: 'Thị trấn Hinatadai',
    hoshizora: 'Thành phố Hoshizora',
    asahigaura: 'Thành phố Asahigaura',
    yamabukidani: 'Làng Yamabukidani',
  },
};

export default names;
