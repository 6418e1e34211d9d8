import { circle, yen, type Picture } from './picture';

const PHONE =
  'M17 3h14a3.5 3.5 0 0 1 3.5 3.5v35A3.5 3.5 0 0 1 31 45H17a3.5 3.5 0 0 1-3.5-3.5v-35A3.5 3.5 0 0 1 17 3z';
const MAP = 'M4 12l13-5 14 5 13-5v29l-13 5-14-5-13 5z';
const BODY = 'M7 44c0-10 7-16 17-16s17 6 17 16z';
const COIN = circle(35, 34, 9.5);
const CARD = 'M5 10h38a2 2 0 0 1 2 2v25a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V12a2 2 0 0 1 2-2z';
const RECEIPT = 'M12 4h24v39l-4-3-4 3-4-3-4 3-4-3-4 3z';
const SHEET = 'M9 4h21l9 9v31H9z';

export const things = {
  card: {
    tint: CARD,
    line: CARD + 'M8 17h13v15H8zM27 18h13M27 24h13M27 31h8',
    solid: circle(14.5, 22.5, 2.8) + 'M9.5 31c0-3 2-5 5-5s5 2 5 5z',
  },
  phone: { tint: PHONE, line: PHONE + 'M13.5 36h21M22 40.5h4' },
  house: { tint: 'M9 20L24 7l15 13v23H9z', line: 'M9 21v22h30V21M3 24L24 6l21 18M20 43V30h8v13' },
  map: {
    tint: MAP,
    line: MAP + 'M17 7v6M31 12v1M17 31v5M31 29v12',
    solid:
      'M24 10a7.5 7.5 0 0 1 7.5 7.5c0 5-7.5 13-7.5 13s-7.5-8-7.5-13A7.5 7.5 0 0 1 24 10zm0 4.800a2.7 2.7 0 1 0 0 5.400 2.7 2.7 0 0 0 0-5.400z',
  },
  person: { tint: circle(24, 14, 9) + BODY, line: circle(24, 14, 9) + BODY },
  people: {
    tint: circle(14, 12, 7) + circle(34, 12, 7) + circle(24, 29, 5) + 'M14 45c0-6 4-10 10-10s10 4 10 10z',
    line:
      circle(14, 12, 7) +
      circle(34, 12, 7) +
      circle(24, 29, 5) +
      'M14 45c0-6 4-10 10-10s10 4 10 10zM3 39c0-9 4-15 11-15 2 0 3 .5 4.5 1.2M45 39c0-9-4-15-11-15-2 0-3 .5-4.5 1.2',
  },
  seal: {
    tint: 'M18 4h12v14l3 6H15l3-6z',
    line:
      'M20 3h8a3 3 0 0 1 3 3v11l3 7H14l3-7V6a3 3 0 0 1 3-3z' + circle(24, 36.5, 8.5) + 'M24 32v9M19.5 36.5h9',
  },
  tax: {
    tint: 'M6 4h27v39H6z' + COIN,
    line: 'M23 43H6V4h27v17M12 12h15M12 19h15M12 26h9' + COIN + yen(35, 34, 10),
  },
  register: {
    tint: 'M7 4h34v40H7z',
    line: 'M7 4h34v40H7zM24 17v7M15.5 30v-6h17v6',
    solid: 'M19 9.5h10v8H19zM11 29h9v8h-9zM28 29h9v8h-9z',
  },
  coins: {
    tint: 'M4 15c0-3 5-5.5 11.5-5.5S27 12 27 15v24c0 3-5 5.5-11.5 5.5S4 42 4 39z' + COIN,
    line:
      'M4 15c0-3 5-5.5 11.5-5.5S27 12 27 15s-5 5.5-11.5 5.5S4 18 4 15zM4 15v24c0 3 5 5.5 11.5 5.5 3.5 0 6-.6 8-1.5M27 15v9M4 23c0 3 5 5.5 11.5 5.5 3.5 0 6-.5 8-1.5M4 31c0 3 5 5.5 11.5 5.5 3 0 5-.5 7-1' +
      COIN +
      yen(35, 34, 10),
  },
  'e-money': {
    tint: 'M3 13h28v22H3z',
    line:
      'M5 13h24a2 2 0 0 1 2 2v18a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V15a2 2 0 0 1 2-2zM36 17c3 4 3 10 0 14M41 12c5.5 7 5.5 17 0 24' +
      yen(17, 24, 11),
  },
  paper: { tint: SHEET, line: SHEET + 'M30 4v9h9M16 21h16M16 28h16M16 35h10' },
  receipt: { tint: RECEIPT, line: RECEIPT + 'M18 12h12M18 19h12M18 26h4M26 26h4M18 33h4M26 33h4' },
  staff: {
    tint: circle(24, 12.5, 8.5) + BODY,
    line: circle(24, 12.5, 8.5) + BODY + 'M18 28.5l6 7 6-7M29.5 35h8v5.5h-8z',
  },
} satisfies Record<string, Picture>;
