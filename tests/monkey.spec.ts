import { monkey } from '../bench/monkey/monkey';
import { expect, listen, test } from './calm';

/** A short run, so that `npm run monkey` stays what it is: by dice that have always fallen so. */
for (const [terminal, tag] of [
  ['shop-copier', ''],
  ['card-reader', ' @every'],
] as const)
  test(`whatever somebody aimless does at the ${terminal}, nothing breaks${tag}`, async ({
    context,
    baseURL,
  }) => {
    test.slow();
    const troubles = listen(context, baseURL ?? '');
    const { faults, events } = await monkey((act) => act(context, troubles), {
      terminal,
      events: 60,
      seed: 5,
    });
    expect([events, ...faults]).toEqual([60]);
  });
