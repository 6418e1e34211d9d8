import { dayOfMonth } from '../../../words';
import type { Forms } from '../../phrases';

const forms: Forms = {
  yen: (amount) => `${amount.toLocaleString('ja')}{円|えん}`,
  day: (day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    return `${year}{年|ねん}${month}{月|がつ}${dayOfMonth(date)}`;
  },
  all: (things) => things.join('、'),
  between: { '、': '、', '。': '。' },
  label: (words) => `「${words}」`,
};

export default forms;
