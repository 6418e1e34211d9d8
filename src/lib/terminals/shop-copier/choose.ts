import { not } from 'xstate';
import { copier } from './setup';

/** Which paper, about whom, with what on it, how many: P09 to P14, with E11, E13, E22, E23 and E25. */
export const choose = copier.createStateConfig({
  id: 'choose',
  initial: 'paper',
  states: {
    paper: {
      entry: 'forget the order',
      on: {
        'touch.paper.*': [
          { guard: 'the paper is refused', target: 'refusedPaper', actions: 'note the paper' },
          { guard: 'the paper is offered', target: 'afterPaper', actions: 'note the paper' },
        ],
      },
    },
    refusedPaper: { on: { 'touch.back': 'paper', 'touch.finish': '#refused' } },
    afterPaper: {
      always: [
        { guard: 'paper asks for whom', target: 'scope' },
        { guard: 'paper asks for a person', target: 'person' },
        { target: 'afterWhom' },
      ],
    },
    scope: {
      on: {
        'touch.scope.some': { target: 'members', actions: 'note the scope' },
        'touch.scope.*': { target: 'afterWhom', actions: 'note the scope' },
        'touch.back': 'paper',
      },
    },
    members: {
      on: {
        'touch.member.*': { actions: 'tick the member' },
        'touch.next': { guard: 'somebody is chosen', target: 'afterWhom' },
        'touch.back': 'scope',
      },
    },
    person: {
      on: { 'touch.person.*': { target: 'copies', actions: 'note the person' }, 'touch.back': 'paper' },
    },
    afterWhom: {
      always: [{ guard: 'paper asks for items', target: 'items' }, { target: 'copies' }],
    },
    items: {
      on: {
        'touch.item.*': { actions: 'switch the item' },
        'touch.next': 'copies',
        'touch.back': 'beforeItems',
      },
    },
    beforeItems: {
      always: [
        { guard: 'some of the household', target: 'members' },
        { guard: 'paper asks for whom', target: 'scope' },
        { guard: 'paper asks for a person', target: 'person' },
        { target: 'paper' },
      ],
    },
    copies: {
      on: {
        'touch.more': { guard: not('as many copies as allowed'), actions: 'one copy more' },
        'touch.fewer': { guard: not('one copy'), actions: 'one copy fewer' },
        'touch.next': 'confirm',
        'touch.back': [{ guard: 'paper asks for items', target: 'items' }, { target: 'beforeItems' }],
      },
    },
    confirm: { id: 'confirm', on: { 'touch.confirm': '#pay', 'touch.back': 'copies' } },
  },
});
