import { expect, it } from 'vitest';
import pictures from '../../../assets/art/pictures.json' with { type: 'json' };
import { captionOf, captionOfPlace } from '../../reader/captions.ts';
import { CUES, PLACES } from '../../sound/places.ts';
import { SOUNDS } from '../story/vocabulary.ts';

it('every setting that can be pictured can be heard, and has words for those who do not hear it', () => {
  for (const setting of Object.keys(pictures.settings)) {
    expect(Object.keys(PLACES)).toContain(setting);
    expect(captionOfPlace(setting) ?? setting).toMatch(/^[A-Z].*\.$/);
  }
});

it('so can every sound that a line may ask for', () => {
  expect(new Set(['chime', 'tick', ...Object.keys(CUES)])).toEqual(new Set(SOUNDS));
  for (const sound of SOUNDS) expect(captionOf(sound)).toMatch(/^[A-Z].*\.$/);
});
