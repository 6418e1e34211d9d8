import { plain } from '../../../words';
import type { Forms } from '../../phrases';

const ALL = new Intl.ListFormat('zh-Hans');

const forms: Forms = {
  yen: (amount) => `${amount.toLocaleString('en')}日元`,
  day: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年${month}月${date}日`;
  },
  all: (things) => ALL.format(things),
  between: { '、': '、', '。': '。' },
  label: (words) => `「${plain(words)}」`,
};

export default forms;
