import { holderOf, type Resident } from '../../card';
import { japaneseDate, westernDate, type Row } from '../../world';
import { certificate } from '../certificate';
import type { Paper } from '../paper';

export const sealCertificate: Paper = {
  id: 'seal-certificate',
  words: '{印鑑登録証明書|いんかんとうろくしょうめいしょ}',
  fee: 'seal',
  register: false,
  questions: [],
  items: () => [],
  members: (person) => [holderOf(person)].map(({ id, name }) => ({ id, name })),
  refusal: (person) => (person.seal ? null : 'no-seal'),
  sheets(_order, person, municipality, day) {
    const holder = holderOf(person);
    if (!person.seal) return [];
    return certificate({
      title: '印鑑登録証明書',
      pages: [
        [
          {
            kind: 'seal',
            text: impression(holder),
            rows: [
              ...who(holder),
              { label: '住所', value: person.address },
              { label: '登録番号', value: person.seal.number },
            ],
          },
        ],
      ],
      statement: 'この写しは、登録されている印影と相違ないことを証明する。',
      issuer: municipality,
      day,
    });
  },
};

/** The form for foreign residents has 通称 and the name in katakana besides (S6: two forms; which rows: assumed). */
function who({ name, kana, birth, stay }: Resident): Row[] {
  if (!stay)
    return [
      { label: '氏名', value: name, large: true },
      { label: '生年月日', value: japaneseDate(birth) },
    ];
  return [
    { label: '氏名', value: name, large: true },
    { label: 'カタカナ表記', value: kana },
    { label: '通称', value: stay.alias ?? '－' },
    { label: '生年月日', value: westernDate(birth) },
  ];
}

/** First two characters of the family name; of a name in Latin letters, its first word in katakana (assumed). */
function impression({ name, kana, stay }: Resident): string {
  if (!stay) return [...firstWord(name)].slice(0, 2).join('');
  return stay.alias
    ? [...firstWord(stay.alias)].slice(0, 2).join('')
    : [...firstWord(kana)].slice(0, 4).join('');
}

const firstWord = (name: string) => name.split(/[\s・]+/)[0] ?? name;
