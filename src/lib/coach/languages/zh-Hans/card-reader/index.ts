import type { Lessons } from '../../../lessons';
import keys from './keys';
import meanings from './meanings';
import said from './said';
import scenarios from './scenarios';
import sentences from './sentences';

const lessons: Lessons = { said, meanings: { ...meanings, ...sentences }, keys, scenarios };

export default lessons;
