import { delaysOf, idleDelaysOf } from '../../screen';

/**
 * Milliseconds the reader and the desk take, shortened for practice and as on the real one. The whole operation takes
 * somebody used to it about 30 s [R24]; the single times are assumed.
 */
export const delays = {
  ...delaysOf({
    reading: [1_800, 3_000],
    'holding still': [2_500, 3_000],
    'checking a face': [4_000, 8_000],
    checking: [2_500, 5_000],
    registering: [3_000, 10_000],
    'looking at papers': [3_000, 8_000],
    'going back to its beginning': [4_000, 6_000],
    'calling again': [10_000, 10_000],
    'saying goodbye': [6_000, 10_000],
  }),
  ...idleDelaysOf({ idle: 60_000 }),
};
