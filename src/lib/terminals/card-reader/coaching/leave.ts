import { said } from '../../../words';
import { advice } from '../../../screen';
import { isPharmacy } from '../seen';
import { KEYS } from '../wording';
import type { Coaches } from './said';

/** The card back in the hand [R22], and what is still to be done at the desk [R18, R19]. */
export const leave: Coaches<'done.take' | 'done.calling' | 'done.prescription' | 'done.goodbye' | 'stopped'> =
  {
    'done.take': () => ({
      title: said('done.take.title'),
      todo: advice('done.take.todo', ['take', 'put']),
      why: said('done.take.why'),
      words: ['カード', 'お{取|と}りください'],
    }),
    'done.calling': () => ({
      title: said('done.calling.title'),
      todo: advice('done.calling.todo', ['take']),
      why: said('done.calling.why'),
      trouble: true,
      words: ['お{忘|わす}れです', 'お{取|と}りください'],
    }),
    'done.prescription': () => ({
      title: said('done.prescription.title'),
      todo: advice('done.prescription.todo', ['put']),
      why: said('done.prescription.why'),
      words: ['{処方箋|しょほうせん}', '{受付|うけつけ}'],
    }),
    'done.goodbye': (context) =>
      isPharmacy(context)
        ? {
            title: said('done.goodbye.title.pharmacy'),
            todo: advice('done.goodbye.todo.pharmacy', ['touch.finish']),
            why: said('done.goodbye.why.pharmacy'),
            words: ['お{待|ま}ちください', KEYS.finish],
          }
        : {
            title: said('done.goodbye.title.hospital'),
            todo: advice('done.goodbye.todo.hospital', ['touch.finish']),
            why: said('done.goodbye.why.hospital'),
            words: ['{診察券|しんさつけん}', 'お{待|ま}ちください', KEYS.finish],
          },
    stopped: () => ({
      title: said('stopped.title'),
      todo: advice('stopped.todo', ['take']),
      why: said('stopped.why'),
      words: ['{中止|ちゅうし}しました', 'お{取|と}りください'],
    }),
  };
