import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { BodyOf } from './kind';
import Placement from './Placement.svelte';

type Way = Pick<BodyOf<'placement'>, 'place' | 'into' | 'side' | 'thing' | 'move'>;

/** What the picture shows of the card, by the parts only one of its sides has, and of the place. */
const shown = (way: Way) => {
  const { body } = render(Placement, { props: { body: { kind: 'placement', ...way } } });
  const has = (part: string) => new RegExp(`class="[^"]*\\b${part}\\b`).test(body);
  return { photo: has('photo'), stripe: has('magnetic'), camera: has('lens'), end: has('end') };
};

const card = { thing: 'my-number-card', place: 'card-reader' } as const;

describe('the picture of a card being put', () => {
  it('lies photo up under the camera of an arm', () => {
    expect(shown({ ...card, into: 'arm-tray', side: 'front', move: 'put' })).toEqual({
      photo: true,
      stripe: false,
      camera: true,
      end: false,
    });
  });

  it('turns from the photo to the back and goes to the end of an upright slot', () => {
    expect(shown({ ...card, into: 'upright-slot', side: 'back', move: 'put' })).toEqual({
      photo: true,
      stripe: true,
      camera: false,
      end: true,
    });
  });

  it('stands with its back to the person when it is taken', () => {
    expect(shown({ ...card, into: 'upright-slot', side: 'back', move: 'take' })).toEqual({
      photo: false,
      stripe: true,
      camera: false,
      end: true,
    });
  });

  it('lies on a pad where nothing is said of the place', () => {
    expect(shown({ thing: 'my-number-card', place: 'card-pad', move: 'put' })).toEqual({
      photo: true,
      stripe: false,
      camera: false,
      end: false,
    });
  });
});
