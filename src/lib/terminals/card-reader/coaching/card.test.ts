import { describe, expect, it } from 'vitest';
import type { Text } from '../../../words';
import { teachersAt } from '../../../coach/testing/teachers';
import { cardReader } from '../terminal';
import { lyingOn } from '../../../screen/testing/visit';
import { coaching } from '../coaching';
import type { Context } from '../context';
import type { Step } from '../step';
import { after, cased, onReader, standing } from '../stories/standing';
import { Visitor } from '../stories/visitor';

const { en } = await teachersAt(cardReader);
const told = (text: Text | undefined) => (text ? en.tell(text) : '');

const todo = (step: Step, context: Context) => told(coaching[step](context).todo);
const why = (step: Step, context: Context) => told(coaching[step](context).why);
const title = (step: Step, context: Context) => told(coaching[step](context).title);

describe('somebody with the card in hand', () => {
  it('is told which way it goes on this reader, and to take it out of its case first', () => {
    const advised = ['tray', 'upright'].flatMap((make) => {
      const inHand = standing({ make });
      return [inHand, cased(inHand)].map((context) => todo('ready', context));
    });
    expect(advised).toEqual([
      'Lay the card on the tray, photo up.',
      'Take the card out of its case. Lay it on the tray, photo up.',
      'Put the card in, photo towards the machine, and push it to the end.',
      'Take the card out of its case. Put it in, photo towards the machine, and push to the end.',
    ]);
  });

  it('learns what each sound means, and silence', () => {
    expect(why('ready', standing())).toMatch(
      /^A short ピッ: the card was felt. A long ピーッ: it was refused/,
    );
    expect(why('card.loose', standing({ make: 'upright' }))).toMatch(/^No beep yet/);
  });

  it('who wants to give it to the staff is told that they may not take it', () => {
    const handed = new Visitor({ who: 'sato-haruko' }).uncases().puts('my-number-card', 'desk');
    expect(handed.remark).toBe('remarks.staffTakeNoCard');
  });
});

describe('somebody whose card is refused at once', () => {
  const read = onReader(standing());

  it('hears whether it lies wrong, or was just not read', () => {
    expect([after(read, 'turn'), read].map((context) => title('card.notRead', context))).toEqual([
      'The wrong way round',
      'The card was not read',
    ]);
  });

  it('hears whether it is the case, or another card', () => {
    const other = lyingOn(standing(), [[{ kind: 'residence-card' }, 'card-reader']]);
    expect([cased(read), other].map((context) => title('card.notMyNumber', context))).toEqual([
      'Still in its case',
      'Not this card',
    ]);
  });

  it('is told so by the reader, and not by the coach before it', () => {
    const laid = [
      new Visitor({ who: 'sato-haruko' }).lays(),
      new Visitor({ who: 'sato-haruko', make: 'upright' }).lays(),
      new Visitor({ who: 'sato-haruko', faults: ['reader-fails-once'] }).laysCard(),
      new Visitor({ who: 'sato-haruko' }).laysCard(),
    ];
    expect(laid.map(({ step, remark }) => [step, remark])).toEqual(laid.map(() => ['card.reading', null]));
  });

  it('hears which sound that was', () => {
    const other = lyingOn(standing(), [[{ kind: 'residence-card' }, 'card-reader']]);
    const whys = [
      why('card.notRead', after(read, 'turn')),
      why('card.notRead', read),
      why('card.notMyNumber', cased(read)),
      why('card.notMyNumber', other),
    ];
    expect(whys.filter((text) => !/^Not the short ピッ but a long ピーッ/.test(text))).toEqual([]);
  });

  it('on the upright reader hears that standing in the slot is not enough', () => {
    const visitor = new Visitor({ who: 'sato-haruko', make: 'upright' });
    visitor.uncases().handles('my-number-card', 'turn').puts('my-number-card', 'card-reader');
    expect([visitor.step, visitor.remark]).toEqual(['card.loose', 'remarks.notPushed']);
    expect(visitor.pushes('my-number-card', 'card-reader').remark).toBeNull();
  });

  it('on the upright reader hears before pushing what is wrong, and of no pushing', () => {
    const upright = () => new Visitor({ who: 'sato-haruko', make: 'upright' });
    const side = upright().uncases().puts('my-number-card', 'card-reader');
    const inCase = upright().puts('my-number-card', 'card-reader');
    const other = new Visitor({
      who: 'sato-haruko',
      make: 'upright',
      things: [{ kind: 'residence-card' }],
    }).puts('residence-card', 'card-reader');
    const heard = [side, inCase, other].map((one) => [one.step, one.remark, told(one.coaching.todo)]);
    expect(heard).toEqual([
      [
        'card.loose',
        'remarks.standsWrong.side',
        'Take the card out and turn it over. Photo towards the machine, and push it to the end.',
      ],
      [
        'card.loose',
        'remarks.standsWrong.case',
        'Take the card up, out of its case, and put it there again.',
      ],
      ['card.loose', 'remarks.standsWrong.other-card', 'Take this card back, and use your My Number Card.'],
    ]);
  });
});
