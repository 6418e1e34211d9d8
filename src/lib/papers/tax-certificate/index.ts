import { holderOf } from '../../card';
import { japaneseDate, westernDate, type Municipality } from '../../world';
import { plain } from '../../words';
import { certificate } from '../certificate';
import type { Paper } from '../paper';
import { yen } from '../yen';

export const taxCertificate: Paper = {
  id: 'tax-certificate',
  words: '{課税|かぜい}（{所得|しょとく}）{証明書|しょうめいしょ}',
  fee: 'tax',
  register: false,
  questions: [],
  items: () => [],
  members: (person) => [holderOf(person)].map(({ id, name }) => ({ id, name })),
  refusal: (person) => (person.tax ? null : 'no-tax'),
  sheets(_order, person, municipality, day) {
    const holder = holderOf(person);
    const { tax } = person;
    if (!tax) return [];
    const [city, prefecture] = taxes(municipality);
    return certificate({
      title: '課税（所得）証明書',
      pages: [
        [
          {
            kind: 'fields',
            rows: [
              { label: '住所', value: person.address },
              { label: '氏名', value: holder.name, large: true },
              {
                label: '生年月日',
                value: holder.stay ? westernDate(holder.birth) : japaneseDate(holder.birth),
              },
            ],
          },
          {
            kind: 'table',
            heading: `${era(tax.year - 1)}中の所得`,
            columns: ['区分', '金額'],
            rows: [
              ['合計所得金額', yen(tax.income)],
              ['課税標準額', yen(tax.taxable)],
              ['扶養親族の数', `${tax.dependants}人`],
            ],
          },
          {
            kind: 'table',
            heading: `${era(tax.year)}度 ${city}・${prefecture}`,
            columns: ['区分', '年税額'],
            rows: [
              [city, yen(tax.city)],
              [prefecture, yen(tax.prefecture)],
              ['合計', yen(tax.city + tax.prefecture)],
            ],
          },
        ],
      ],
      statement: '上記のとおり証明する。',
      issuer: municipality,
      day,
    });
  },
};

/** The year in the Japanese calendar, as `令和8年`. */
const era = (year: number) => japaneseDate(`${year}-06-01`).replace(/年.*/, '年');

/** What the two taxes are called here: `市民税` and `県民税`. */
const taxes = ({ name, prefecture }: Municipality) =>
  [name, prefecture].map((words) => `${plain(words).slice(-1)}民税`) as [string, string];
