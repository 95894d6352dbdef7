/** Unit tests stand beside what they test, as `*.test.ts`; browser tests are `*.spec.ts` and Playwright's. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // A test that needs a page asks for it in its first line: // @vitest-environment happy-dom
    environment: 'node',
    restoreMocks: true,
  },
});
