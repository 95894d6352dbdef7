/**
 * Golden read-throughs: a log of what was done, played through `narrative/`, and written down as prose that can be reviewed and
 * compared. Pure but for the play: logs are made up in `made-up.ts`, files are `transcripts-cli.ts`'s.
 */
import { offered } from '../../narrative/index.ts';
import type { Decision, LogEntry, NarrativeEvent, Step } from '../../narrative/types.ts';
import { Play } from './play.ts';

/** One read-through: its heading, and what was done. */
export interface PickList {
  readonly title: string;
  readonly log: readonly LogEntry[];
}

/** Plays a log from the beginning. @throws {NotOnOfferError | StoryFaultError} where it no longer fits, with the place in the log. */
export function playLog(json: string, log: readonly LogEntry[]): Step[] {
  const play = new Play(json, { strict: true });
  const steps = [play.step];
  for (const [index, entry] of log.entries()) {
    try {
      steps.push(play.do(entry));
    } catch (error) {
      throw new Error(`entry ${index + 1}, ${JSON.stringify(entry)}: ${(error as Error).message}`, { cause: error });
    }
  }
  return steps;
}

/** The play as prose, in Markdown. */
export function transcribe(title: string, steps: readonly Step[]): string {
  const parts = [`# ${title}`];
  for (const [index, step] of steps.entries()) {
    const from = steps[index - 1];
    const before = from ? offered(from.decision, from.phone.forecast) : null;
    const act = phoneAct(step.cause);
    if (act) parts.push(`> ${act}`, ...step.events.flatMap(written).map((text) => `> ${text}`));
    else {
      if (before && step.cause) parts.push(chosen(step.cause, before));
      parts.push(...step.events.filter((event) => event.kind !== 'did' && event.kind !== 'gave').flatMap(written));
    }
  }
  const last = steps.at(-1)?.decision;
  if (last && last.kind !== 'end')
    parts.push(`*(It stops here, ${last.kind === 'fault' ? 'at a fault' : 'before a decision'}.)*`);
  return `${parts.join('\n\n')}\n`;
}

function phoneAct(cause: LogEntry | null): string | null {
  switch (cause?.do) {
    case 'look':
      return cause.entry === 'none'
        ? '*Looks in the Register for a name that is not there.*'
        : `*Looks up ${inWords(cause.entry)} in the Register.*`;
    case 'attend':
      return '*Attends to somebody, faintly.*';
    case 'open':
      return '*Opens what was handled.*';
    case 'ear':
      return cause.ear === 'out' ? '*Takes the ear out.*' : '*Puts the ear back in.*';
    case 'forecast':
      return `*Forecast: ${cause.state}.*`;
    default:
      return null;
  }
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

/** What was chosen, and out of what: the roads not taken are named, as a reviewer wants to see them. */
function chosen(cause: LogEntry, decision: Decision): string {
  const id = 'id' in cause ? cause.id : '';
  const options =
    decision.kind === 'choices'
      ? decision.options
      : decision.kind === 'petals'
        ? [...decision.options, ...decision.instead]
        : [];
  const mine = options.find((option) => option.id === id);
  const others = options.filter((option) => option.id !== id).map((option) => option.label);
  const petals =
    mine && 'petals' in mine ? ` (${mine.petals.map((n) => NUMBERS[n]).join(' or ')} ${petalsFor(decision)})` : '';
  const rest = others.length > 0 ? `  \n*not:* ${others.join(' · ')}` : '';
  return `**→ ${mine?.label ?? id}**${petals}${rest}`;
}

const petalsFor = (decision: Decision): string => {
  if (decision.kind !== 'petals') return '';
  return `petals for ${titled(decision.to)}${decision.what ? `, for ${decision.what}` : ''}`;
};

function written(event: NarrativeEvent): string[] {
  switch (event.kind) {
    case 'chapter':
      return [`## ${titled(event.id)}: ${event.title}`];
    case 'scene':
      return [`### ${titled(event.setting)}, ${event.light}`];
    case 'prose':
      return [
        (event.detail ? '*(a detail)* ' : '') + (event.via === 'air' ? '' : `*(${VIA[event.via]})* `) + event.text,
      ];
    case 'faint':
      return event.attended ? [`*(now plain)* ${event.full}`] : [`*(faintly)* ${event.heard}`];
    case 'said':
      return event.said === event.meant ? [] : [`*You say:* ${event.said}`];
    case 'did':
    case 'gave':
      return [event.text];
    case 'handled':
      return event.opened ? [`▒ ${event.note} ▒`, ...event.events.flatMap(written)] : [`▒ ${event.note} ▒`];
    case 'regard':
      return [`*[Statement: ${event.figure}, ${event.reason}]*`];
    case 'laid':
      return [`*[laid for ${titled(event.who)}${event.brings ? `: ${inWords(event.brings)}` : ''}]*`];
    case 'thread':
      return [`**${event.title}**`];
    case 'stamp':
      return [`*${event.text}*`];
    case 'ending':
      return [`*[ending: ${event.id}]*`];
    default:
      // Pictures, sounds and marks are not prose.
      return [];
  }
}

const VIA = { kindly: 'in the ear', post: 'by post', screen: 'on the screen' } as const;
const inWords = (id: string): string => id.replaceAll('_', ' ');
const titled = (id: string): string => inWords(id).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
