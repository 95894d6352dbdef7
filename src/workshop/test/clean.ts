/** Accessibility by rule, for the browser tests: not one violation, of whatever impact. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './player.ts';

/** Fails with what breaks which rule. In Chromium alone: the rules read the same tree in both. @param screen what it is called in the report */
export async function clean(page: Page, screen: string): Promise<void> {
  if (test.info().project.name !== 'chromium') return;
  // Nothing here is in a frame from elsewhere; told so, axe need not open a page of its own for each result.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const said = violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ¦ ')}`,
  );
  expect(said, screen).toEqual([]);
}
