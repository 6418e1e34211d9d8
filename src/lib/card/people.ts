import type { Person } from './person';
import { gurungBishal } from './people/gurung-bishal';
import { ishiiTakuya } from './people/ishii-takuya';
import { kondoMatsuo } from './people/kondo-matsuo';
import { leThiHoa } from './people/le-thi-hoa';
import { moriDaisuke } from './people/mori-daisuke';
import { nguyenVanMinh } from './people/nguyen-van-minh';
import { parkJihye } from './people/park-jihye';
import { putriAyu } from './people/putri-ayu';
import { santosMaria } from './people/santos-maria';
import { satoHaruko } from './people/sato-haruko';
import { silvaLucas } from './people/silva-lucas';
import { silvaRicardo } from './people/silva-ricardo';

/**
 * Everyone one can practise as, by id. The practice days are around Tuesday 2026-11-24; where a card's dates matter,
 * the person's own file says by what day. All are invented.
 */
export const people: Record<string, Person> = Object.fromEntries(
  [
    satoHaruko,
    nguyenVanMinh,
    silvaRicardo,
    santosMaria,
    gurungBishal,
    ishiiTakuya,
    moriDaisuke,
    parkJihye,
    putriAyu,
    leThiHoa,
    silvaLucas,
    kondoMatsuo,
  ].map((person) => [person.id, person]),
);
