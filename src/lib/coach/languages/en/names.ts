// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Names } from '../../names';

const names: Names = {
  people: {
    'sato-haruko': 'Lives with her husband.',
    'nguyen-van-minh': 'Student from Vietnam, lives with his wife.',
    'silva-ricardo': 'From Brazil, permanent resident, family of four.',
    'santos-maria': 'From the Philippines, Japanese husband, family of four.',
    'gurung-bishal': 'From Nepal, works here. His period of stay ends soon.',
    'ishii-takuya': 'His family register is kept in another town.',
    'mori-daisuke': 'Maria’s husband, two children.',
    'park-jihye': 'From Korea, permanent resident.',
    'putri-ayu': 'Care worker from Indonesia. Her card is brand new.',
    'le-thi-hoa': 'Trainee from Vietnam, lives in a small village.',
    'silva-lucas': 'Ricardo’s son, in primary school.',
    'kondo-matsuo': 'Has a card without a PIN.',
  },
  facilities: {
    'wakaba-clinic': 'Wakaba Internal Medicine Clinic',
    'shiomi-hospital': 'Shiomi General Hospital',
    'hinata-pharmacy': 'Hinata Pharmacy',
    'hoshi-dental': 'Hoshi Dental Clinic',
    'yamabuki-clinic': 'Yamabuki Orthopaedic Clinic',
  },
  towns: {
    wakabano: 'Wakabano City',
    shiomihama: 'Shiomihama City',
    hinatadai: 'Hinatadai Town',
    hoshizora: 'Hoshizora City',
    asahigaura: 'Asahigaura City',
    yamabukidani: 'Yamabukidani Village',
  },
};

export default names;
