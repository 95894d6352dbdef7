/** Forecast's weather beside a choice: a small cut sign, and its words. The words are always there to be heard. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import type { Option, Weather } from '../narrative/types.ts';

const cloud =
  'M6.2 17.5c-2.4 0-3.9-1.4-3.9-3.4 0-2 1.5-3.3 3.4-3.4.5-2.3 2.3-3.7 4.6-3.7 2.2 0 3.9 1.3 4.5 3.2 2.6-.1 4.4 1.4 4.4 3.6 0 2.2-1.7 3.7-4 3.7z';
const line = (d: string): SVGTemplateResult => svg`<path class="wet" d=${d} />`;

const SIGNS: Readonly<Record<Weather, { readonly words: string; readonly sign: SVGTemplateResult }>> = {
  sun: {
    words: 'sun',
    sign: svg`<circle class="sun" cx="12" cy="12" r="5.2" />${line('M12 2.4v2.8M12 18.8v2.8M2.4 12h2.8M18.8 12h2.8M5.2 5.2l2 2M16.8 16.8l2 2M18.8 5.2l-2 2M7.2 16.8l-2 2')}`,
  },
  bright: {
    words: 'bright spells',
    sign: svg`<circle class="sun" cx="15.8" cy="8" r="4.4" />${line('M15.8 1v1.6M22.2 8h-1.6M20.6 3.4l-1.2 1.2')}<path class="cloud" d=${cloud} />`,
  },
  haze: { words: 'haze', sign: line('M3 7.5q4.5-2 9 0t9 0M3 12.2q4.5-2 9 0t9 0M3 16.9q4.5-2 9 0t9 0') },
  showers: {
    words: 'showers',
    sign: svg`<path class="cloud" d=${cloud} />${line('M7 19.4l-1 2.8M11.4 19.4l-1 2.8M15.8 19.4l-1 2.8')}`,
  },
  gale: {
    words: 'gale',
    sign: line(
      'M2.5 9h11.2c2.6 0 3.2-4.2.4-4.4-1.3 0-2 .8-2.1 1.7M2.5 13h15.7c3.2 0 3.4 5.2.2 5.2-1.5 0-2.2-.9-2.2-1.9M2.5 17h8.4',
    ),
  },
};

/** @param inWords whether the words are seen beside the sign, or only heard */
export function weatherTemplate({ weather }: Option, inWords: boolean): TemplateResult | typeof nothing {
  if (!weather) return nothing;
  const { words, sign } = SIGNS[weather];
  return html`<span class="weather" data-weather=${weather}
    ><svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${sign}</svg><span class="unseen">. Forecast: </span
    ><span class=${inWords ? nothing : 'unseen'}>${words}</span></span
  >`;
}
