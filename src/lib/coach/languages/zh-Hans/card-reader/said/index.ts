import type { Lessons } from '../../../../lessons';
import asked from './asked';
import card from './card';
import desk from './desk';
import identify from './identify';

const said: Lessons['said'] = { ...card, ...identify, ...asked, ...desk };

export default said;
