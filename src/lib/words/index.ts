export { aloud } from './aloud';
export { dayOfMonth } from './day-of-month';
export { filled, matcher, stretch } from './pattern';
export { plain, ruby, spoken, unread, type Ruby, type Words } from './readings';
export { romaji } from './romaji';
export { said, type Text, type Value } from './text';
