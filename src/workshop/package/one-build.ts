/**
 * Builds the piece as chunks with nothing beside them, for `one-file.ts` to lay into one page: pictures and fonts are `data:` addresses,
 * the story's parts are chunks of their own. CommonJS, because a module can only be imported by an address, and the page has none.
 */
import { readFile } from 'node:fs/promises';
import { build, type Plugin, type Rolldown } from 'vite';
import { LICENCES, notices } from '../build/notices.ts';
import { withoutWorker } from '../build/offline.ts';
import { phaserCore } from '../build/phaser-core.ts';
import { marginalia } from '../seminar/plugin.ts';
import { ink } from '../story/plugin.ts';
import { oneFile, type Chunk } from './one-file.ts';

/** A face that is a file; those that the machine has are only measures, and stay with the entry. */
const FACE = /@font-face\s*\{[^}]*url\(['"]?\.\.\/assets\/fonts\/([\w-]+\.woff2)['"]?\)[^}]*\}\s*/g;

/** Takes the typefaces out of the entry's styles: they are laid at the end of the page, where nothing waits for them. */
function facesLater(): Plugin {
  return {
    name: 'kind-regards:faces-later',
    enforce: 'pre',
    transform: {
      filter: { id: /\/fonts\.css/ },
      handler: (css) => ({ code: css.replace(FACE, ''), map: null }),
    },
  };
}

/** A drawing as an address, letter for letter: Vite's own changes its quotes, and the stage cuts it by what it finds between them. */
export function drawingUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${svg.trim().replace(/[%#\t\n\r]/g, encodeURIComponent)}`;
}

function drawings(): Plugin {
  return {
    name: 'kind-regards:drawings',
    enforce: 'pre',
    load: {
      filter: { id: /\.svg\?url$/ },
      async handler(id) {
        const svg = await readFile(id.replace(/\?url$/, ''), 'utf8');
        return `export default ${JSON.stringify(drawingUrl(svg))};`;
      },
    },
  };
}

const dataUrl = async (type: string, file: string): Promise<string> =>
  `data:${type};base64,${(await readFile(file)).toString('base64')}`;

async function faces(project: string, css: string): Promise<string> {
  const found = [...css.matchAll(FACE)];
  const rules = found.map(async ([rule, file]) => {
    const url = await dataUrl('font/woff2', `${project}/assets/fonts/${file}`);
    return rule.replace(/url\([^)]*\)/, `url(${url})`).replace(/\s*\n\s*/g, '');
  });
  return (await Promise.all(rules)).join('');
}

const nameOf = (fileName: string): string => fileName.replace(/\.js$/, '');

/** The story's parts by their own names, what else is made for a folder by the folder's. */
function chunkName({ facadeModuleId, name }: { facadeModuleId?: string | null; name: string }): string {
  const [, text] = /virtual:story\/text\/(\w+)$/.exec(facadeModuleId ?? '') ?? [];
  const [, folder] = /\/src\/(playthrough|stage)\/[\w-]+\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return `${text ?? folder ?? name}.js`;
}

async function chunksOf(project: string, fonts: readonly string[]): Promise<Rolldown.RolldownOutput['output']> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: `${project}/src`,
    base: './',
    publicDir: false,
    plugins: [
      ink({ project, inline: true }),
      marginalia(project),
      facesLater(),
      drawings(),
      phaserCore(),
      withoutWorker(),
      notices(project, { fonts }),
    ],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { entry: `${project}/src/index.html` },
        // Vite's own preloading asks for it, in a branch that is gone when nothing is a module.
        transform: { define: { 'import.meta': '{}' } },
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: chunkName,
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  return (made as Rolldown.RolldownOutput).output;
}

/**
 * The whole piece as one page.
 * @param project the project's folder
 * @throws {Error} when the build leaves something that the page could only fetch
 */
export async function buildOneFile(project: string): Promise<string> {
  const css = await readFile(`${project}/src/fonts.css`, 'utf8');
  const fonts = [...css.matchAll(FACE)].map(([, file]) => file ?? '');
  const output = await chunksOf(project, fonts);
  const assets = new Map(
    output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : [])),
  );
  const taken = (name: string): string => {
    const text = assets.get(name);
    if (text === undefined) throw new Error(`The build has no ${name}.`);
    assets.delete(name);
    return text;
  };
  const chunks = output.flatMap((file): Chunk[] =>
    file.type === 'chunk' ? [{ name: nameOf(file.fileName), code: file.code, imports: file.imports.map(nameOf) }] : [],
  );
  const page = oneFile({
    html: taken('index.html'),
    chunks,
    sheets: { late: taken('style.css'), faces: await faces(project, css) },
    loader: await readFile(new URL('parts-loader.js', import.meta.url), 'utf8'),
    icon: await dataUrl('image/svg+xml', `${project}/assets/site/icon.svg`),
    licences: LICENCES.map(taken).join('\n\n'),
  });
  if (assets.size > 0) throw new Error(`The one file would lack ${[...assets.keys()].join(', ')}.`);
  return page;
}
