import { identified, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'everyday',
  order: 2,
  picture: 'people',
  who: ['silva-ricardo', 'santos-maria', 'nguyen-van-minh'],
  when: '2026-11-24T18:20',
  purse: [500, 100, 100, 50, 50, 10],
  things: [{ kind: 'residence-card' }],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.residence-record' },
    {
      touch: 'scope.household',
      say: 'touch-scope-household',
    },
    {
      touch: 'item.relation.on',
      say: 'touch-item-relation-on',
    },
    {
      touch: 'item.nationality.on',
      say: 'touch-item-nationality-on',
    },
    {
      touch: 'item.status.on',
      say: 'touch-item-status-on',
    },
    {
      touch: 'item.card-number.on',
      say: 'touch-item-card-number-on',
    },
    {
      touch: 'next',
      say: 'touch-next',
    },
    { touch: 'next' },
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
