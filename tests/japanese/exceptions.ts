type Exception = { text: string; reading: string; why: string };

const because = (why: string, readings: Record<string, string>): Exception[] =>
  Object.entries(readings).map(([text, reading]) => ({ text, reading, why }));

/** Readings that are right, and that the dictionary gives otherwise where it meets these words. */
export const EXCEPTIONS: Exception[] = [
  ...because('people are かた; ほう is a direction', { 方: 'かた' }),
  ...because('before の and が it is ほか; た is the reading in compounds', { 他: 'ほか' }),
  ...because('the dictionary is older than the era, which is officially れいわ', { 令和: 'れいわ' }),
  ...because('after a number it counts as がつ', { 月: 'がつ' }),
  ...because('days up to the tenth have readings of their own', { '3日': 'みっか' }),
  ...because('the dictionary knows 健康診断 but not its short form', {
    健診: 'けんしん',
    健診情報: 'けんしんじょうほう',
    特定健診: 'とくていけんしん',
  }),
  ...because('in this compound しゃしん is voiced', { 顔写真: 'かおじゃしん' }),
  ...because('laying flat is ひらおき', { 平置き: 'ひらおき' }),
  ...because('the everyday word; きたる is literary', { 来る: 'くる' }),
  ...because('an invented place: its name is what we call it', {
    若葉野市: 'わかばのし',
    山吹谷村: 'やまぶきだにむら',
    旭ヶ浦市: 'あさひがうらし',
    日向台町: 'ひなただいちょう',
  }),
];

/** One word in the dictionary, several as one says them: spaces stand in them in Latin letters. */
export const PHRASES = ['もう一度', 'もう少し', '後で', 'では', 'やり直し'];
