import type { Lessons } from '../../../../lessons';
import begin from './begin';
import identify from './identify';
import issue from './issue';
import refused from './refused';

const said: Lessons['said'] = { ...begin, ...identify, ...issue, ...refused };

export default said;
