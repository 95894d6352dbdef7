/**
 * The regard is written and shown, and never read by the story. Proved on the compiled JSON, where every read is in the open:
 * the only legal one is the run `ev, regard, out, /ev` that prints it, and the only legal write is of one written-out string.
 */
import type { Check } from './context.ts';
import { fault } from './place.ts';
import { lineOf } from './compile.ts';
import { isObject, rootOf, walkContent, type Json } from './compiled-json.ts';

export interface RegardRead {
  /** Ink path of the read, or of the container it stands in. */
  readonly path: string;
  readonly what: 'read' | 'computed' | 'passed';
}

const SAY: Record<RegardRead['what'], string> = {
  read: 'regard is read: it may only be printed, never asked, copied or handed on',
  computed: 'regard is computed: its figures are written out, as one string',
  passed: 'regard is passed by reference: it may only be printed',
};

export const checkRegard: Check = ({ compiled, lines }) =>
  compiled.json === null
    ? []
    : regardReads(compiled.json).map(({ path, what }) =>
        fault(lineOf(lines, path) ?? { file: compiled.shownFile(null), line: 0 }, SAY[what]),
      );

/** Every use of the variable in compiled ink that is neither a print nor a plain write. */
export function regardReads(json: string, variable = 'regard'): RegardRead[] {
  const found: RegardRead[] = [];
  const look = (content: readonly Json[], path: readonly string[]): void => {
    content.forEach((item, index) => {
      if (!isObject(item)) return;
      const here = [...path, String(index)].join('.');
      if (item['VAR?'] === variable && !isPrint(content, index)) found.push({ path: here, what: 'read' });
      if (item['^var'] === variable) found.push({ path: here, what: 'passed' });
      if (item['VAR='] === variable && !isPlainWrite(content, index)) found.push({ path: here, what: 'computed' });
    });
  };
  walkContent(rootOf(json), [], look);
  return found;
}

const isPrint = (content: readonly Json[], index: number): boolean =>
  content[index - 1] === 'ev' && content[index + 1] === 'out' && content[index + 2] === '/ev';

/** `ev? str ^text /str /ev? VAR=`: in the declarations many share one `ev`, and its `/ev` comes last. */
function isPlainWrite(content: readonly Json[], index: number): boolean {
  const before = content[index - 1] === '/ev' ? index - 1 : index;
  const text = content[before - 2];
  return (
    content[before - 1] === '/str' && typeof text === 'string' && text.startsWith('^') && content[before - 3] === 'str'
  );
}
