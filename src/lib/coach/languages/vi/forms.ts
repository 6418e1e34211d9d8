import { plain } from '../../../words';
import type { Forms } from '../../phrases';

const ALL = new Intl.ListFormat('vi');

const forms: Forms = {
  /** With the comma that is printed on the machines. */
  yen: (amount) => `${amount.toLocaleString('en')} yên`,
  day: (day) => `ngày ${day.split('-').map(Number).reverse().join('/')}`,
  all: (things) => ALL.format(things),
  between: { '、': ', ', '。': '. ' },
  label: (words) => `「${plain(words)}」`,
};

export default forms;
