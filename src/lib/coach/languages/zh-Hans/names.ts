// Written by the makers of this site in Simplified Chinese, from the meaning of the English and Japanese texts.
// No native reader has reviewed it yet.
import type { Names } from '../../names';

const names: Names = {
  people: {
    'sato-haruko': '和丈夫两个人住。',
    'nguyen-van-minh': '越南留学生，和妻子一起住。',
    'silva-ricardo': '巴西人，有永住资格，一家四口。',
    'santos-maria': '菲律宾人，丈夫是日本人，一家四口。',
    'gurung-bishal': '尼泊尔人，在日本工作。在留期限快到了。',
    'ishii-takuya': '户籍在别的地方。',
    'mori-daisuke': 'Maria 的丈夫，有两个孩子。',
    'park-jihye': '韩国人，有永住资格。',
    'putri-ayu': '印度尼西亚来的护理员。卡刚拿到手。',
    'le-thi-hoa': '越南来的技能实习生，住在一个小村子里。',
    'silva-lucas': 'Ricardo 的儿子，上小学。',
    'kondo-matsuo': '有一张没有密码的卡。',
  },
  facilities: {
    'wakaba-clinic': '若叶内科诊所',
    'shiomi-hospital': '潮见综合医院',
    'hinata-pharmacy': '日向药局',
    'hoshi-dental': '星牙科诊所',
    'yamabuki-clinic': '山吹骨科诊所',
  },
  towns: {
    wakabano: '若叶野市',
    shiomihama: '潮见滨市',
    hinatadai: '日向台町',
    hoshizora: '星空市',
    asahigaura: '旭浦市',
    yamabukidani: '山吹谷村',
  },
};

export default names;
