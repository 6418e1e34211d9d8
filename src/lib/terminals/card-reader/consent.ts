import type { Consent } from '../../world';
import { reader } from './setup';

/** What the doctor may see, all at once [R8] or one by one, and how a prescription shall come [R3]. */
export const consent = reader.createStateConfig({
  id: 'consent',
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: 'nothing is asked', target: 'answered' },
        { guard: 'all can be answered at once', target: 'offer' },
        { target: 'each' },
      ],
    },
    offer: {
      on: {
        'touch.agree-all': {
          target: 'answered',
          actions: { type: 'answer all', params: { agreed: true } },
        },
        'touch.choose-each': 'each',
        'touch.disagree-all': {
          target: 'answered',
          actions: { type: 'answer all', params: { agreed: false } },
        },
      },
    },
    each: {
      always: [asks('surgery'), asks('treatment'), asks('medicine'), asks('checkup'), { target: 'answered' }],
    },
    surgery: answer('surgery'),
    treatment: answer('treatment'),
    medicine: answer('medicine'),
    checkup: answer('checkup'),
    answered: {
      always: [{ guard: 'the old screen is on', target: 'highCost' }, { target: 'agreed' }],
    },
    highCost: {
      on: {
        'touch.provide': {
          target: 'agreed',
          actions: { type: 'note the high cost', params: { provided: true } },
        },
        'touch.not-provide': {
          target: 'agreed',
          actions: { type: 'note the high cost', params: { provided: false } },
        },
      },
    },
    agreed: {
      always: [{ guard: 'prescriptions are asked for', target: 'prescription' }, { target: '#done' }],
    },
    prescription: {
      on: {
        'touch.prescription.electronic': [
          { guard: 'no electronic one is on file', target: 'noPrescription' },
          prescribed('electronic'),
        ],
        'touch.prescription.paper': prescribed('paper'),
        'speak.paper-prescription': prescribed('paper'),
      },
    },
    noPrescription: { on: { 'touch.back': 'prescription' } },
  },
});

function asks<const I extends Consent>(item: I) {
  return { guard: { type: 'the next is', params: { item } }, target: item } as const;
}

function answer<const I extends Consent>(item: I) {
  return {
    on: {
      'touch.agree': {
        target: 'each',
        actions: { type: 'answer one', params: { item, agreed: true } },
      },
      'touch.disagree': {
        target: 'each',
        actions: { type: 'answer one', params: { item, agreed: false } },
      },
    },
  } as const;
}

function prescribed<const O extends 'electronic' | 'paper'>(on: O) {
  return { target: '#done', actions: { type: 'note the prescription', params: { on } } } as const;
}
