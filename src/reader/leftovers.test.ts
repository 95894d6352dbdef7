// @vitest-environment happy-dom
/**
 * What lists leave behind. lit-html 3.3.1 to 3.3.3 leave a comment in the page for every line and slip taken away (lit/lit#5298), a few
 * thousand in a long play; 3.2.1 does not, and is kept to until this passes with a newer one.
 */
import { html, render } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { expect, it } from 'vitest';

it('a list that comes and goes leaves nothing in the page', () => {
  const root = document.createElement('div');
  const list = (items: readonly string[]) =>
    render(
      repeat(
        items,
        (item) => item,
        (item) => html`<p>${item}</p>`,
      ),
      root,
    );
  list([]);
  const empty = root.childNodes.length;
  for (let round = 0; round < 3; round++) {
    list([`${round} a`, `${round} b`]);
    list([]);
  }
  expect(root.childNodes.length).toBe(empty);
});
