/** The piece plays on when something is taken from it: the stage, the storage, the network, the graphics card. */
import { serve } from '../serve.ts';
import { begin, choices, expect, expected, play, settled, step, test } from './player.ts';

/** The settings of Monday, in the alphabet's order. */
const MONDAY = ['bedroom', 'desk-at-dusk', 'early-boat', 'stair', 'tern-street', 'warmth-desk'];

/** Runs in the page: software draws WebGL here, which the stage would rightly leave alone; so it is told of a card. */
function claimGraphicsCard(): void {
  // oxlint-disable typescript/unbound-method -- each is called on its own object again below
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
    return getContext.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false });
  } as typeof getContext;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { getParameter } = prototype;
    prototype.getParameter = function (this: WebGLRenderingContext, name: number) {
      const said: unknown = getParameter.call(this, name);
      return typeof said === 'string' && /swiftshader|llvmpipe/i.test(said) ? 'A card' : said;
    };
  }
  // oxlint-enable typescript/unbound-method
}

test.describe('with the stage wanted', () => {
  test.use({ preset: { stage: true } });

  test('its chunk blocked: the words go on', async ({ page, context }) => {
    await context.route('**/assets/stage-*.js', (route) => route.abort());
    await begin(page);
    await play(page, (made) => made === 4);
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage-state', 'absent');
    await expect(choices(page).first().or(page.locator('[data-petals]'))).toBeVisible();
  });

  test('the graphics context lost: the words go on, and the picture comes back', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'this Firefox has no WebGL without a screen');
    test.setTimeout(90_000);
    await page.addInitScript(claimGraphicsCard);
    await begin(page);
    const stage = page.locator('[data-stage]');
    await expect(stage).toHaveAttribute('data-stage-state', /ready|asleep/, { timeout: 30_000 });
    await stage.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
      const lose = gl?.getExtension('WEBGL_lose_context');
      if (!lose) throw new Error('No WebGL to lose.');
      Object.assign(window, { giveBack: () => lose.restoreContext() });
      lose.loseContext();
    });
    await expect(stage).toHaveAttribute('data-stage-state', 'lost');
    await step(page);
    await step(page);
    await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
    await expect(stage).toHaveAttribute('data-stage-state', /ready|asleep/);
    await step(page);
  });

  test('it comes, and sleeps when nothing moves', async ({ page }) => {
    test.setTimeout(90_000);
    await begin(page);
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage-state', 'asleep', { timeout: 30_000 });
    await step(page);
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage-state', 'asleep', { timeout: 30_000 });
  });
});

test.describe('with the picture, from end to end', () => {
  test.use({ preset: { stage: true } });

  test('the picture of every scene of Monday comes, and none is refused', async ({ page }) => {
    test.setTimeout(180_000);
    const came = new Set<string>();
    page.on('response', (response) => {
      const [, name] = /\/setting-([\w-]+?)-[\w-]{8}\.svg$/.exec(new URL(response.url()).pathname) ?? [];
      if (name && response.ok()) came.add(name);
    });
    const stage = page.locator('[data-stage]');
    await begin(page);
    await play(page, async () => {
      await expect(stage).toHaveAttribute('data-stage-state', 'asleep', { timeout: 30_000 });
      // Far enough: later days are fetched the same way.
      return MONDAY.every((name) => came.has(name));
    });
    expect([...came].sort()).toEqual(expect.arrayContaining(MONDAY));
    await expect(stage.locator('canvas')).toBeVisible();
    // A fault of the stage is kept on its mount, and told to nobody.
    await expect(stage).not.toHaveAttribute('data-stage-trouble');
  });
});

test('with storage refused it plays, and says that it keeps nothing', async ({ page, context }) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'indexedDB', { get: refuse });
  });
  await page.goto('/');
  await expect(page.locator('[data-fresh]')).toContainText('keeps nothing');
  await page.locator('[data-begin]').click();
  await settled(page);
  await expect(page.locator('#reader').getByText(/keeps nothing/)).toBeVisible();
  await play(page, (made) => made === 4);
  await page.locator('[data-settings]').click();
  await page.getByRole('button', { name: 'Saved plays' }).click();
  await expect(page.getByRole('dialog').getByText(/keeps nothing/)).toBeVisible();
});

test('after one visit it needs no network', async ({ page, wrong }) => {
  // A server of its own, so that it can really go away.
  const serving = await serve({ port: 0 });
  try {
    await page.goto(serving.address);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active && active.state !== 'activated')
        await new Promise((done) =>
          active.addEventListener('statechange', () => active.state === 'activated' && done(null)),
        );
    });
  } finally {
    await serving.close();
  }
  await page.reload();
  await page.locator('[data-begin]').click();
  await settled(page);
  await play(page, (made) => made === 3);
  await page.locator('[data-phone]').click();
  await expect(page.getByRole('dialog', { name: 'Your phone' })).toBeVisible();
  expected(wrong, `left: ${serving.address}`);
});
