/**
 * Serves the production build as a plain host would: precompressed files, right types, hashed files kept for ever.
 * It answers files and nothing else; nothing about a player reaches it.
 */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const USUAL_PORT = 4173;

export interface ServeOptions {
  /** Folder of a finished build. */
  readonly dist?: string;
  /** Port wanted, as `PORT` has it; 0 means any. When it is taken the next free one is used. */
  readonly port?: string | number | undefined;
}

export interface Serving {
  /** To open in a browser on this machine, with a trailing slash. */
  readonly address: string;
  readonly port: number;
  /** A sentence when the port is not the one asked for, else null. */
  readonly note: string | null;
  close(): Promise<void>;
}

/** The port to use, and a sentence when it is not the one asked for. */
async function choosePort(asked: string | number | undefined): Promise<{ port: number; note: string | null }> {
  const text = asked === undefined || asked === '' ? String(USUAL_PORT) : String(asked);
  const wanted = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (wanted === 0) return { port: await getPort(), note: null };
  if (!(wanted <= 65535)) {
    const port = await getPort({ port: portNumbers(USUAL_PORT, USUAL_PORT + 200) });
    return { port, note: `PORT is "${text}", which is no port; ${port} is used instead.` };
  }
  const range = wanted < 1024 ? [wanted] : portNumbers(wanted, Math.min(wanted + 200, 65535));
  const port = await getPort({ port: range });
  return { port, note: port === wanted ? null : `Port ${wanted} is taken; ${port} is used instead.` };
}

/**
 * Starts to serve on every interface.
 * @throws {Error} when there is no build in `dist`.
 */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  const dist = options.dist ?? DIST;
  if (!existsSync(`${dist}/index.html`)) throw new Error(`No build in ${dist}: run npm run build.`);
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(res, path) {
      // Names under assets/ carry a hash of what is in them; everything else must be asked for again.
      const forever = path.startsWith('/assets/');
      res.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      res.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const server = createServer((req, res) =>
    files(req, res, () => {
      res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.');
    }),
  );
  const { port, note } = await choosePort(options.port);
  await listening(server, port);
  return {
    address: `http://localhost:${port}/`,
    port,
    note,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
}
