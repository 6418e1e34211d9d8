import type { Municipality } from './municipality';

/** 見本県若葉野市: the commonest fees; 戸籍 on weekdays 9-17 [S16 fees; S23, S24 hours]. */
const wakabano: Municipality = {
  id: 'wakabano',
  name: '{若葉野市|わかばのし}',
  prefecture: '{見本県|みほんけん}',
  mayor: '青山　誠一',
  participates: true,
  fees: { residence: 300, seal: 300, tax: 300, register: 450 },
  registerHours: { from: '09:00', to: '17:00', weekdaysOnly: true },
  individualNumber: true,
  maintenance: [],
};

/** 見本県潮見浜市: 250 yen, 戸籍 350, and no 個人番号 on the record [S13]; 戸籍 on weekdays 8:30-17:15 [S21]. */
const shiomihama: Municipality = {
  id: 'shiomihama',
  name: '{潮見浜市|しおみはまし}',
  prefecture: '{見本県|みほんけん}',
  mayor: '浜口　恵子',
  participates: true,
  fees: { residence: 250, seal: 250, tax: 250, register: 350 },
  registerHours: { from: '08:30', to: '17:15', weekdaysOnly: true },
  individualNumber: false,
  maintenance: [],
};

/** 見本県日向台町: a town without tax certificates (E11) [S19, S20]; 戸籍 on weekdays 8:30-17:00 [S19]. */
const hinatadai: Municipality = {
  id: 'hinatadai',
  name: '{日向台町|ひなただいちょう}',
  prefecture: '{見本県|みほんけん}',
  mayor: '野口　正',
  participates: true,
  fees: { residence: 200, seal: 200, register: 450 },
  registerHours: { from: '08:30', to: '17:00', weekdaysOnly: true },
  individualNumber: true,
  maintenance: [],
};

/**
 * 稽古県星空市: a campaign at 10 yen for everything, as Nara 2023-25 [S29]; 戸籍 every day 6:30-23:00, as Kashihara
 * [S29]; stopped from Saturday evening 2026-12-05 to Sunday morning, a window like Obihiro's [S22].
 */
const hoshizora: Municipality = {
  id: 'hoshizora',
  name: '{星空市|ほしぞらし}',
  prefecture: '{稽古県|けいこけん}',
  mayor: '天野　光',
  participates: true,
  fees: { residence: 10, seal: 10, tax: 10, register: 10 },
  registerHours: { from: '06:30', to: '23:00', weekdaysOnly: false },
  individualNumber: true,
  maintenance: [{ from: '2026-12-05T17:30', to: '2026-12-06T09:00' }],
};

/** 稽古県旭ヶ浦市: a large city, half of what the counter takes [S26]; 戸籍 on weekdays 9-17 [S23, S24]. */
const asahigaura: Municipality = {
  id: 'asahigaura',
  name: '{旭ヶ浦市|あさひがうらし}',
  prefecture: '{稽古県|けいこけん}',
  mayor: '高瀬　直樹',
  participates: true,
  fees: { residence: 150, seal: 150, tax: 150, register: 300 },
  registerHours: { from: '09:00', to: '17:00', weekdaysOnly: true },
  individualNumber: true,
  maintenance: [],
};

/** 見本県山吹谷村: does not take part, as about a quarter of all (E10) [S29]. */
const yamabukidani: Municipality = {
  id: 'yamabukidani',
  name: '{山吹谷村|やまぶきだにむら}',
  prefecture: '{見本県|みほんけん}',
  mayor: '谷川　静',
  participates: false,
  fees: {},
  registerHours: { from: '08:30', to: '17:15', weekdaysOnly: true },
  individualNumber: false,
  maintenance: [],
};

/** All municipalities, by id; all invented. */
export const municipalities: Record<string, Municipality> = {
  wakabano,
  shiomihama,
  hinatadai,
  hoshizora,
  asahigaura,
  yamabukidani,
};
