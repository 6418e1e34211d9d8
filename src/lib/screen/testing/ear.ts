import { plain } from '../../words';
import { soundsAt, type Moment } from '../sounds';

/** For tests: keeps what sounds as one would tell it: `coin`, `printing …` as long as it stands, `「はい。」`, `no more printing`. */
export class Ear {
  readonly heard: string[] = [];

  hears(moment: Moment): void {
    const { hushes, begins } = soundsAt(moment);
    // as a rule a voice has ended before the next screen opens
    for (const sound of hushes) if (sound !== 'voice') this.heard.push(`no more ${sound}`);
    for (const one of begins)
      this.heard.push(
        one.sound === 'voice' ? `「${plain(one.words)}」` : `${one.sound}${one.loops ? ' …' : ''}`,
      );
  }
}
