/**
 * 目視確認: the staff compare face and photograph when the face failed and the PIN is forgotten, or when the PIN is no
 * way [R5, R6].
 */
export const BY_STAFF = {
  'speak.forgot-pin': [
    { guard: 'the face has failed', target: '#staffCheck' },
    { guard: 'the PIN is no way', target: '#staffCheck' },
  ],
  'speak.no-face': { guard: 'the PIN is no way', target: '#staffCheck' },
} as const;
