import { plain } from '../../../words';
import type { Forms } from '../../phrases';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const ALL = new Intl.ListFormat('en-GB');

const forms: Forms = {
  yen: (amount) => `${amount.toLocaleString('en')} yen`,
  day: (day) => DAY.format(new Date(`${day}T00:00Z`)),
  all: (things) => ALL.format(things),
  between: { '、': ', ', '。': '. ' },
  label: (words) => `「${plain(words)}」`,
};

export default forms;
