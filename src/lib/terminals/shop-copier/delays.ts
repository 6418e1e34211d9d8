import { delaysOf, idleDelaysOf } from '../../screen';

/**
 * Milliseconds the machine takes, shortened for practice and as on the real one. Only the two minutes of printing are
 * sourced [S4]; reading "5 s or more" is a general tip [S84]; the rest is assumed.
 */
export const delays = {
  ...delaysOf({
    reading: [2_500, 5_000],
    checking: [3_000, 10_000],
    'reading e-money': [1_200, 2_000],
    'printing one copy': [5_000, 120_000],
    copying: [3_000, 15_000],
    refilling: [4_000, 60_000],
    'calling again': [10_000, 10_000],
    'saying goodbye': [4_000, 6_000],
  }),
  ...idleDelaysOf({ idle: 60_000, 'giving up': 20_000 }),
};
