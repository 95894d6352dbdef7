/** The one flower behind page and canvas: what it lets happen, whoever touches it. */
import { describe, expect, it, vi } from 'vitest';
import type { Decision } from '../narrative/types.ts';
import { createFlower } from './flower-model.ts';

const toast: Decision = {
  kind: 'petals',
  to: 'davit',
  what: 'toast',
  options: [
    { id: 'honest', label: 'Three.', petals: [1, 2, 3] },
    { id: 'habit', label: 'Five.', petals: [4, 5] },
  ],
  instead: [],
};
const choices: Decision = { kind: 'choices', options: [], struck: [] };

describe('the flower', () => {
  it('is not there until petals are asked for, and is shut when they are', () => {
    const flower = createFlower(vi.fn());
    flower.set(3);
    expect(flower.state).toBeNull();
    flower.ask(toast);
    expect(flower.state).toEqual({ to: 'davit', what: 'toast', open: 0 });
    flower.ask(choices);
    expect(flower.state).toBeNull();
  });

  it('gives what its petals mean, once', () => {
    const act = vi.fn();
    const flower = createFlower(act);
    flower.ask(toast);
    flower.give();
    expect(act).not.toHaveBeenCalled();
    flower.set(4);
    flower.give();
    flower.set(1);
    flower.give();
    expect(act.mock.calls).toEqual([[{ do: 'petals', id: 'habit' }]]);
  });

  it('keeps its petals while the same decision stands, and can be given again after going back to it', () => {
    const act = vi.fn();
    const flower = createFlower(act);
    flower.ask(toast);
    flower.set(2);
    flower.ask(toast);
    expect(flower.state?.open).toBe(2);
    flower.give();
    flower.ask(toast);
    expect(flower.state?.open).toBe(0);
    flower.set(5);
    flower.give();
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('tells both places of each change and no other', () => {
    const flower = createFlower(vi.fn());
    const page = vi.fn();
    const stop = flower.onChange(page);
    flower.ask(toast);
    flower.set(2);
    flower.set(2);
    expect(page.mock.calls.map(([state]) => state.open)).toEqual([0, 2]);
    stop();
    flower.set(3);
    expect(page).toHaveBeenCalledTimes(2);
  });
});
