// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Leaflets } from '../../leaflets';

const en: Leaflets = {
  office: {
    title: 'If your card is locked: the office',
    lead: 'Three wrong PINs in a row lock the 4-digit PIN. Waiting does not open it again. Your city, ward, town or village office does, and then you choose a new PIN.',
    sections: [
      {
        heading: 'What to bring',
        list: [
          'Your My Number Card',
          'One more ID, for example your driving licence or residence card. Your office decides which it accepts.',
          'A new 4-digit PIN that you have thought of before. Do not use your birthday.',
        ],
        source:
          'Kunitachi, Nichinan, Dazaifu and Matsusaka Cities. Among the other IDs we read only of the residence card; the driving licence is our example.',
      },
      {
        heading: 'What happens there',
        steps: [
          'At the counter for My Number Cards say: 「{暗証番号|あんしょうばんごう}が ロックされました。」 (My PIN is locked.)',
          'Fill in one form. In Kunitachi it is called {個人番号|こじんばんごう}カード{暗証番号変更申請書|あんしょうばんごうへんこうしんせいしょ}.',
          'Type the new PIN on their screen, twice. For the long password the letters stand in the order A, B, C.',
          'You get your card back, with all its tries. It takes about 15 minutes, plus the time you wait.',
        ],
        source:
          'Form: Kunitachi City. Screen: one person’s report. 15 minutes: a guide for foreign residents, 2026.',
      },
      {
        heading: 'Until then: your face still works',
        lines: [
          'A locked PIN does not stop the reader at a hospital or pharmacy. Choose 「{顔認証|かおにんしょう}」: it compares your face with the photo on the card. If that fails, ask the desk to look at you and your card (「{目視確認|もくしかくにん}」).',
          'The tries are counted on the card. So the lock, and the reset at the office, count for every machine alike.',
        ],
        source:
          'A guide to resetting the PIN, and the Ministry of Health, November 2024. Neither the face nor the desk gives tries back (TBS).',
      },
      {
        heading: 'When it works again',
        lines: [
          'Do not go straight to the copier. In Toshima Ward it accepts the card only from the next day. The other pages we read do not say. Ask at the counter.',
        ],
        source: 'Toshima Ward, Tokyo',
      },
      {
        heading: 'If somebody else goes for you',
        lines: [
          'It takes two visits: the office sends you a letter, you write the answer, and the other person goes a second time.',
          'For a child under 15, or an adult under guardianship, the legal representative goes. They bring their own photo ID and proof that they represent the person.',
        ],
        source: 'Kunitachi City; Dazaifu and Nichinan Cities',
      },
      {
        heading: 'Without the office: 7-Eleven or AEON',
        lines: [
          'If you still know the long password (6 to 16 letters and digits), you can reset the 4-digit PIN yourself. It is free, from 6:30 to 23:00. You need a phone that reads the card.',
        ],
        steps: [
          'Install the app “JPKI{暗証番号|あんしょうばんごう}リセット”.',
          'Photograph the card, hold it to the phone, and type the long password.',
          'Let the phone film your face. It is compared with the photo on the chip.',
          'Within 24 hours go to the copier, choose {行政|ぎょうせい}サービス, put the card on, and choose a new PIN.',
        ],
        list: [
          'If you have forgotten only the long password, you can also go to Lawson, FamilyMart or Ministop.',
          'If you have forgotten both, only the office can help.',
          'The other two 4-digit PINs ({住民基本台帳用|じゅうみんきほんだいちょうよう}, for the resident register, and {券面事項入力補助用|けんめんじこうにゅうりょくほじょよう}, for filling in your details on forms): only the office can reset them.',
          'It does not work when your name or address has changed, or when the electronic certificates have expired.',
        ],
        source: 'JPKI, terms of the reset service; Niigata City; Koka City; Naha City, 20 September 2024',
      },
      {
        heading: 'Where our sources disagree',
        list: [
          'Many pages still say “only at the office”. In 2022 shops could reset only the long password. In September 2024 Naha City names the 4-digit PIN too.',
          'Some answers on the web say a right PIN does not bring the tries back. The service provider of JPKI says it does, and that waiting does not.',
          'The long password locks after five misses, not three (JPKI).',
        ],
      },
      {
        heading: 'By telephone',
        phones: [
          { number: '0120-95-0178', about: ['Japanese', 'Card lost or stolen: day and night'] },
          {
            number: '0120-0178-27',
            about: [
              'English, Chinese, Korean, Spanish, Portuguese: 8:30–20:00',
              'Thai, Nepali, Indonesian, Vietnamese, Tagalog: 9:00–18:00',
              'Card lost or stolen: day and night',
            ],
          },
        ],
        source:
          'Two guides for foreign residents, read in November 2026. They give no hours for other questions on the first number.',
      },
      {
        heading: 'How old this information is',
        lines: [
          'We read all this on 21 November 2026, mostly in copies without a date. Rules differ from office to office: ask yours before you go.',
        ],
      },
    ],
  },
  about: {
    title: 'About Kiosk Keiko',
    lead: '{稽古|けいこ} (keiko) means rehearsal. Here you can rehearse a machine you cannot read, and nobody waits behind you.',
    sections: [
      {
        heading: 'Only practice',
        list: [
          'No machine here is connected to anything. No certificate is real: every sheet says {見本|みほん}, sample.',
          'Never type a real PIN. A PIN that is not on the yellow memo is simply wrong. It is not kept.',
          'All people, towns, addresses and numbers are invented.',
        ],
      },
      {
        heading: 'Nothing leaves your device',
        lines: [
          'There is no account, and nothing is sent or counted. The device remembers the language and your settings, how your rehearsals went, the words you looked up, and how many tries each practice card has left. On the page “What I can do now” you can erase all of it, or take it along as a file.',
          'No camera is used. The face before the reader is a drawing that you move.',
        ],
      },
      {
        heading: 'What is known, and what is assumed',
        lines: [
          'Which cards, PINs, papers, fees, hours and refusals there are, we took from public pages of about forty cities and towns, of J-LIS and JPKI, and from press reports. We read them on 21 November 2026; their own dates run from 2014 to 2026.',
          'The copier: we found no official picture of the screens. The order of the screens, the wording of most buttons, and the waiting times are typical or assumed. The words on your machine may differ.',
          'The reader of hospitals and pharmacies: which steps it has, what it refuses and what helps then, we took from material of the Ministry of Health, from insurers, clinics, a pharmacy chain and one maker. The words differ by maker, and each facility chooses what it asks. Our wording, the order of some screens, how often the face may fail and the waiting times are assumed.',
          'What the people at the desk say is our own. Other offices say it otherwise.',
          'The machines are our own drawings. They show a type of machine, not any company’s product. No shop, hospital or maker has anything to do with this site.',
        ],
        source:
          'Among others: Masuda, Ishikari, Takamatsu, Kochi, Niigata, Naha, Kunitachi, Matsudo, Toshima; J-LIS; JPKI; Impress Watch, 24 June 2025; Kyodo, 9 November 2024. For the reader: Ministry of Health, 31 October and 21 November 2024; Almex; Ain Pharmacies; notices of several health insurers',
      },
      {
        heading: 'The languages',
        lines: [
          'Easy Japanese, English, Simplified Chinese and Vietnamese. The makers wrote all four. No native reader has reviewed them yet.',
        ],
      },
      {
        heading: 'Made with',
        list: [
          'Fonts: BIZ UDPGothic (Morisawa), Noto Sans and Noto Sans SC (Google), SIL Open Font License 1.1',
          'Machine voice: HTS Voice “Mei” (Nagoya Institute of Technology, MMDAgent), CC BY 3.0, spoken by Open JTalk; cut and made equally loud',
          'Svelte, SvelteKit, XState, Valibot, howler: MIT licence',
          'Drawings and words are our own. This site: MIT licence.',
        ],
      },
    ],
  },
};

export default en;
