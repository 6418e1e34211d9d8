import { test } from '@playwright/test';
import { nameOf } from './film';
import { known } from './known';
import { make } from './making';
import { readOrder } from './order';
import { plan } from './plan';
import { MADE, TROUBLE } from './progress';
import { FilmTrouble } from './trouble';

const order = readOrder();

for (const film of plan(order.request, known(order.request.replay)))
  test(nameOf(film), async ({ browser }, { annotations }) => {
    try {
      const made = await make(film, order, browser);
      annotations.push({ type: MADE, description: JSON.stringify(made) });
    } catch (error) {
      if (error instanceof FilmTrouble) annotations.push({ type: TROUBLE, description: error.message });
      throw error;
    }
  });
