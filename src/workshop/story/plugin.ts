/**
 * The Vite plugin `ink()`: gives the page the checked story, its first step, the Register's headings and the pictures as
 * virtual modules (typed in `virtual.d.ts`), fails the build on anything wrong in the ink, and in dev sends an edited story to
 * the page, which replays the log into it so that no turn is lost. What is wrong with a story is decided in `check.ts`, not here.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Step } from '../../narrative/types.ts';
import { at, say, type Finding } from './place.ts';
import { makeStory, type MadeStory } from './make.ts';
import { readPictureList, type PictureList } from './pictures.ts';
import type { SplitStory } from './split.ts';

export interface InkOptions {
  /** The folder that holds `story/` and `assets/`. */
  readonly project: string;
  /** For the one-file build: story and pictures stand in modules, the story's parts in one each, and nothing is fetched. */
  readonly inline?: boolean;
}

/** What `ink:update` carries to the page in dev. */
export interface InkUpdate {
  readonly storyText: string;
  readonly storyHash: string;
  readonly storyRelease: number;
}

const MODULES = ['virtual:story', 'virtual:story/register', 'virtual:story/book', 'virtual:pictures'];
/** With a part's name after it, or `base`: that part's text, in the one-file build. */
const TEXT = 'virtual:story/text/';
const BASE = 'base';
const DEV_STORY = '/@story.json';

/** For plugins that lay words of the story into the page. */
export interface InkApi {
  /** What the story opens with; null where the ink has errors, which the build reports. */
  firstStep(): Step | null;
}

/** Compiles, checks and serves the ink. */
export function ink({ project, inline = false }: InkOptions): Plugin {
  const art = path.join(project, 'assets/art');
  let building = false;
  let made: MadeStory | null = null;
  const story = (): MadeStory => (made ??= makeStory(project));

  return {
    name: 'ink',
    enforce: 'pre',
    api: { firstStep: () => story().firstStep } satisfies InkApi,
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      made = null;
    },
    configureServer(server) {
      server.watcher.add([path.join(project, 'story'), art]);
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== DEV_STORY) return next();
        response.setHeader('content-type', 'application/json');
        response.setHeader('cache-control', 'no-store');
        response.statusCode = story().storyText === null ? 500 : 200;
        response.end(story().storyText ?? '');
      });
    },
    resolveId: (id) => (MODULES.includes(id) || id.startsWith(TEXT) ? `\0${id}` : null),
    load(id) {
      if (id === '\0virtual:pictures') return picturesModule(this, readPictureList(art), { art, building, inline });
      const textOf = id.startsWith(`\0${TEXT}`) ? id.slice(TEXT.length + 1) : null;
      if (textOf === null && !['\0virtual:story', '\0virtual:story/register', '\0virtual:story/book'].includes(id))
        return null;
      const { split, storyHash, storyRelease, firstStep, register, book } = report(this, story());
      if (textOf !== null) return constants({ text: partOf(split, textOf) });
      if (id === '\0virtual:story/register') return constants({ register });
      if (id === '\0virtual:story/book') return constants({ book });
      const rest = constants({ storyHash, storyRelease, firstStep });
      if (inline) return INLINE + bringing([BASE, ...split.parts.map(({ name }) => name)]) + rest;
      const url = building ? emitted(this, 'story.json', split.base) : JSON.stringify(`${DEV_STORY}?${storyHash}`);
      const parts = (building ? split.parts : []).map(
        ({ name, text }) => `${JSON.stringify(name)}: ${emitted(this, `chapter-${name}.json`, text)}`,
      );
      return `export const storyUrl = ${url}, partUrls = { ${parts.join(', ')} }, storyTexts = null;\n${rest}`;
    },
    hotUpdate({ file }) {
      if (this.environment.name !== 'client') return undefined;
      const ours = !path.relative(path.join(project, 'story'), file).startsWith('..') && /\.(ink|lock)$/.test(file);
      const list = file === path.join(art, 'pictures.json');
      if (!ours && !list) return undefined;
      made = null;
      for (const module of MODULES) {
        const known = this.environment.moduleGraph.getModuleById(`\0${module}`);
        if (known) this.environment.moduleGraph.invalidateModule(known);
      }
      if (list) {
        this.environment.hot.send({ type: 'full-reload' });
        return [];
      }
      const { storyText, storyHash, storyRelease, findings } = story();
      if (storyText === null) this.environment.hot.send({ type: 'error', err: overlay(project, findings) });
      else this.environment.hot.send('ink:update', { storyText, storyHash, storyRelease } satisfies InkUpdate);
      return [];
    },
  };
}

type Sound = MadeStory & { readonly storyText: string; readonly split: SplitStory };

const INLINE = 'export const storyUrl = null, partUrls = {};\n';

/** What brings each text when it is asked for. */
const bringing = (names: readonly string[]): string =>
  `export const storyTexts = { ${names.map((name) => `${JSON.stringify(name)}: () => import('${TEXT}${name}')`).join(', ')} };\n`;

const partOf = ({ base, parts }: SplitStory, name: string): string =>
  name === BASE ? base : (parts.find((part) => part.name === name)?.text ?? '');

/** Prints what is worth printing, watches what was read, and fails on any error, with all of them in one message. */
function report(plugin: Rolldown.PluginContext, story: MadeStory): Sound {
  for (const file of story.files) plugin.addWatchFile(file);
  for (const finding of story.findings) {
    if (finding.level === 'warning') plugin.warn(say(finding));
    if (finding.level === 'todo') plugin.info(`TODO ${say(finding)}`);
  }
  if (story.storyText === null) {
    const errors = story.findings.filter((finding) => finding.level === 'error');
    const [first] = errors;
    plugin.error({
      message: `${errors.length} in the ink:\n${errors.map(say).join('\n')}`,
      ...(first && { id: first.file, loc: { file: first.file, line: first.line, column: 0 } }),
    });
  }
  return story as Sound;
}

/** What Vite's overlay shows in dev. */
function overlay(project: string, findings: readonly Finding[]) {
  const errors = findings.filter((finding) => finding.level === 'error');
  const [first = { file: '', line: 0 }] = errors;
  const file = path.resolve(project, first.file);
  return {
    message: errors.map(say).join('\n'),
    stack: '',
    id: file,
    frame: at(first),
    plugin: 'ink',
    loc: { file, line: first.line, column: 0 },
  };
}

/** `export const` for each value, as plain data. */
const constants = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value ?? null)};\n`)
    .join('');

/** Emits an asset under a hashed name; the expression that is its URL in the built page. */
function emitted(plugin: Rolldown.PluginContext, name: string, source: string | Uint8Array): string {
  return `import.meta.ROLLUP_FILE_URL_${plugin.emitFile({ type: 'asset', name, source })}`;
}

/** The list of pictures with a `url` beside every `file`. */
function picturesModule(
  plugin: Rolldown.PluginContext,
  list: PictureList,
  { art, building, inline }: { art: string; building: boolean; inline: boolean },
): string {
  plugin.addWatchFile(path.join(art, 'pictures.json'));
  const urlOf = (file: string): string => {
    const full = path.join(art, file);
    plugin.addWatchFile(full);
    if (inline) return JSON.stringify(`data:image/svg+xml;base64,${readFileSync(full).toString('base64')}`);
    return building ? emitted(plugin, file, readFileSync(full)) : JSON.stringify(`/@fs${full}`);
  };
  // JSON first, then each "\0url:file" placeholder is replaced by the expression that is its URL.
  const json = JSON.stringify(list, (_key, value: unknown) =>
    isPicture(value) && !('url' in value) ? { ...value, url: `\0url:${value.file}` } : value,
  );
  const code = json.replace(/"\\u0000url:((?:[^"\\]|\\.)*)"/g, (_all, file: string) =>
    urlOf(JSON.parse(`"${file}"`) as string),
  );
  return `export const pictures = ${code};\n`;
}

const isPicture = (value: unknown): value is { file: string } =>
  typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string';
