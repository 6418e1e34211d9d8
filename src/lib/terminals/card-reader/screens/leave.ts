import { THEN } from '../wording';
import { finish, notice, screen, taking, waiting, type Screens } from './draw';

/** The card comes back and the reception is complete, or it goes on at the desk, of which the glass knows nothing. */
export const leave: Screens<
  | 'done.take'
  | 'done.calling'
  | 'done.prescription'
  | 'done.goodbye'
  | 'stopped'
  | 'desk.ask'
  | 'desk.looking'
  | 'desk.cardToo'
  | 'desk.openFirst'
  | 'desk.fillFirst'
  | 'desk.notEnough'
  | 'desk.form'
  | 'desk.return'
  | 'desk.goodbye'
> = {
  'done.take': taking('done.take'),
  'done.calling': taking('done.calling'),
  'done.prescription': (context) =>
    screen('done.prescription', context, {
      body: { kind: 'placement', thing: 'prescription', place: 'desk', move: 'put' },
    }),
  'done.goodbye': (context) =>
    screen('done.goodbye', context, {
      lines: THEN[context.facility.kind === 'pharmacy' ? 'supplied' : 'treated'],
      body: { kind: 'notice', tone: 'done' },
      keys: [finish],
    }),
  stopped: taking('stopped'),
  'desk.ask': notice('desk.ask', { tone: 'info', icon: 'people' }),
  'desk.looking': waiting('desk.looking', ['paper', 'staff']),
  'desk.cardToo': notice('desk.cardToo', { tone: 'info', icon: 'card' }),
  'desk.openFirst': notice('desk.openFirst', { tone: 'info', icon: 'phone' }),
  'desk.fillFirst': notice('desk.fillFirst', { tone: 'info', icon: 'paper' }),
  'desk.notEnough': notice('desk.notEnough', { tone: 'info', icon: 'people' }),
  'desk.form': notice('desk.form', { tone: 'info', icon: 'paper' }),
  'desk.return': notice('desk.return', { tone: 'info', icon: 'people' }),
  'desk.goodbye': notice('desk.goodbye', { tone: 'done' }, [finish]),
};
