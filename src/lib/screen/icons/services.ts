import { circle, yen, type Picture } from './picture';

const TICKET = 'M5 14h38v6a4 4 0 0 0 0 8v6H5v-6a4 4 0 0 0 0-8z';
const SHIELD = 'M24 4c5 4 10 5 16 5v15c0 9-7 15-16 19-9-4-16-10-16-19V9c6 0 11-1 16-5z';
const BALLS = circle(24, 14, 10) + circle(14, 33, 10) + circle(34, 33, 10);
const CAP = 'M24 8L3 18l21 10 21-10z';

export const services = {
  copy: {
    tint: 'M7 15h23v28H7z',
    line: 'M16 15V5h25v29H30M7 15h23v28H7zM13 23h11M13 29h11M13 35h7',
  },
  print: {
    tint: 'M6 18h36v18H6z',
    line: 'M14 18V5h20v13M13 36H6V18h36v18h-7M13 28h22v15H13zM18 34h12M18 38.5h8',
    solid: circle(37, 23, 1.7),
  },
  photo: {
    tint: 'M4 9h40v30H4z',
    line: 'M4 9h40v30H4zM4 34l12-14 9 10 6-6 13 11',
    solid: circle(33, 17, 3.2),
  },
  scan: {
    tint: 'M14 9h20v30H14z',
    line: 'M14 24V9h20v15M14 30v9h20v-9M3 27h42M5 12V4h8M43 12V4h-8M5 36v8h8M43 36v8h-8',
  },
  fax: {
    tint: 'M5 20h38v21H5z',
    line: 'M9 20H5v21h38V20H17M13 13a4 4 0 0 1 4 4v15a4 4 0 0 1-8 0V17a4 4 0 0 1 4-4zM22 20V6h16v14M27 12h6',
    solid: [26, 32, 38].flatMap((x) => [circle(x, 28, 1.7), circle(x, 34, 1.7)]).join(''),
  },
  ticket: {
    tint: TICKET,
    line: TICKET + 'M31 18v2M31 23v2M31 28v2',
    solid: 'M18 17.5l2 4.3 4.7.6-3.5 3.2.9 4.7-4.1-2.3-4.1 2.3.9-4.7-3.5-3.2 4.7-.6z',
  },
  government: {
    tint: 'M24 4l19 11v5H5v-5z',
    line: 'M24 4l19 11v5H5v-5zM10 20v16M19 20v16M29 20v16M38 20v16M7 36h34M3 43h42',
    solid: circle(24, 13.5, 2.4),
  },
  insurance: {
    tint: SHIELD,
    line: SHIELD,
    solid: 'M24 33c-6-4-9-7.5-9-11.3a4.7 4.7 0 0 1 9-1.9 4.7 4.7 0 0 1 9 1.9c0 3.800-3 7.3-9 11.3z',
  },
  lottery: { tint: BALLS, line: BALLS + 'M21 10h6l-4 9M14 28v10M31 28h6l-3 4a3 3 0 1 1-3 4' },
  study: { tint: CAP, line: CAP + 'M12 23v11c4 5 20 5 24 0V23M43 19v12', solid: circle(43, 34, 2.4) },
  bill: {
    tint: 'M9 4h30v40H9z',
    line: 'M9 4h30v40H9zM15 31v8M19 31v8M24 31v8M28 31v8M33 31v8' + yen(24, 17, 14),
  },
  content: {
    tint: 'M8 4h32v40H8z',
    line: 'M8 4h32v40H8zM20 32V15l12-3v17',
    solid: circle(17, 32, 3.2) + circle(29, 29, 3.2),
  },
} satisfies Record<string, Picture>;
