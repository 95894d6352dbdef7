import { fileURLToPath } from 'node:url';
import { build, createServer, type Rolldown } from 'vite';
import { expect, test, vi } from 'vitest';
import { ink } from './plugin.ts';

// The work is small, but a busy machine may take its time over it.
vi.setConfig({ testTimeout: 60_000 });

const project = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** Builds a page that uses all three modules, in memory. */
async function built(name: string, inline = false): Promise<Rolldown.RolldownOutput['output']> {
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === 'page' ? id : null),
    load: (id: string) =>
      id === 'page'
        ? `import * as story from 'virtual:story'; import { register } from 'virtual:story/register';
           import { pictures } from 'virtual:pictures'; globalThis.page = { ...story, register, pictures };`
        : null,
  };
  const result = await build({
    root: project(name),
    configFile: false,
    logLevel: 'silent',
    plugins: [page, ink({ project: project(name), inline })],
    build: { write: false, minify: false, assetsInlineLimit: 0, rolldownOptions: { input: 'page' } },
  });
  return (result as Rolldown.RolldownOutput).output;
}

const codeOf = (output: Rolldown.RolldownOutput['output']): string =>
  output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');

test('the build emits the story and the pictures under hashed names and the page knows them', async () => {
  const output = await built('small');
  const names = output.map((file) => file.fileName);
  for (const name of ['story', 'setting-room', 'figure-sel', 'flower']) {
    const file = names.find((known) => known.startsWith(`assets/${name}-`));
    expect(file, name).toBeDefined();
    expect(codeOf(output)).toContain(file!.slice('assets/'.length));
  }
  expect(codeOf(output)).not.toContain('inkVersion');
  expect(codeOf(output)).toContain('The kettle is on.');
});

test('inline, nothing is left to fetch', async () => {
  const output = await built('small', true);
  expect(output.filter((file) => file.type === 'asset')).toEqual([]);
  expect(codeOf(output)).toContain('inkVersion');
  expect(codeOf(output)).toContain('data:image/svg+xml;base64,');
});

test('a story with faults fails the build and every fault is named', async () => {
  await expect(built('bad')).rejects.toThrow(
    /kind-regards\.ink:15 unknown tag "# mood"[^]*kind-regards\.ink:60 nothing leads/,
  );
});

test('in dev an edited file is sent to the page as a whole new story', async () => {
  const server = await createServer({
    root: project('small'),
    configFile: false,
    logLevel: 'silent',
    plugins: [ink({ project: project('small') })],
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const module = await server.environments.client.transformRequest('virtual:story');
    expect(module?.code).toContain('/@story.json?');
    const sent: unknown[] = [];
    const hot = server.environments.client.hot;
    hot.send = (...payload: unknown[]) => void sent.push(payload);
    const plugin = server.config.plugins.find((known) => known.name === 'ink')!;
    const hook = plugin.hotUpdate as (this: unknown, options: { file: string }) => unknown;
    const answer = hook.call(
      { environment: server.environments.client },
      { file: `${project('small')}/story/scenes.ink` },
    );
    expect(answer).toEqual([]);
    expect(sent).toEqual([
      [
        'ink:update',
        {
          storyText: expect.stringContaining('inkVersion'),
          storyHash: expect.stringMatching(/^\w{16}$/),
          storyRelease: 0,
        },
      ],
    ]);
  } finally {
    await server.close();
  }
});
