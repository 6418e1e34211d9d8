import { copier } from './setup';

/** From 行政サービス to the first card: P01 to P03, and what refuses before any card is read (E12, E14). */
export const begin = copier.createStateConfig({
  id: 'begin',
  initial: 'services',
  states: {
    services: {
      on: {
        'touch.service.certificates': [
          { guard: 'certificates are issued now', target: 'consent', actions: 'note the service' },
          { target: 'closed', actions: 'note the service' },
        ],
        'touch.service.*': { target: 'pinReset', actions: 'note the service' },
        'touch.back': '#menu',
      },
    },
    pinReset: { on: { 'touch.back': 'services' } },
    closed: { on: { 'touch.back': 'services', 'touch.finish': '#refused' } },
    consent: {
      on: { 'touch.agree': 'issuer', 'touch.disagree': '#cancelled' },
    },
    issuer: {
      id: 'issuer',
      on: {
        'touch.issuer.home': { target: '#identify', actions: 'issue from home' },
        'touch.issuer.elsewhere': { target: '#identify', actions: 'issue from elsewhere' },
        'touch.back': 'consent',
      },
    },
  },
});
