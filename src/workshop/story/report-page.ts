/**
 * The report as a page that a writer can read in a terminal: Markdown, what is wrong first, then what is worth knowing.
 */
import { say, type Finding } from './place.ts';
import type { Report } from './report.ts';

const list = (title: string, items: readonly string[], most = 20): string[] =>
  items.length === 0
    ? []
    : [
        `\n### ${title}`,
        ...items.slice(0, most).map((item) => `- ${item}`),
        ...(items.length > most ? [`- … and ${items.length - most} more`] : []),
      ];

const via = (log: readonly string[]): string => (log.length > 0 ? ` (by way of ${log.join(', ')})` : '');
const of = ({ reached, total }: { reached: number; total: number }): string => `${reached} of ${total}`;

/** Everything that must be mended before the story goes out. */
function wrong(report: Report, findings: readonly Finding[]): string[] {
  return [
    ...list('Checks', findings.filter(({ level }) => level === 'error').map(say), 60),
    ...list(
      'Errors while playing',
      report.errors.map(({ message, where, log }) => `${where}: ${message}${via(log)}`),
    ),
    ...list('Warnings while playing', report.warnings),
    ...list(
      'Dead ends',
      report.deadEnds.map(({ message, where, log }) => `${where}: ${message}${via(log)}`),
    ),
    ...list('Knots nobody comes to', report.knots.unreached),
    ...list('Choices nobody can take', report.choices.unreached),
    ...list(
      'Lines nobody reads',
      report.lines.unreached.map(({ where, text }) => `${where}: ${text}`),
    ),
    ...list(
      'Endings never reached',
      report.endings.filter(({ reached }) => !reached).map(({ id }) => id),
    ),
    ...list('Handled passages never told', report.handled.unreached),
    ...list('Faint lines never told', report.faint.unreached),
    ...list(
      'Choices that make no difference, and are not tagged # reflect',
      report.emptyChoices.map(
        ({ id, where, like, kind }) =>
          `${where}: ${id} is like ${like}${kind === 'empty' ? ', even in the reply' : ''}`,
      ),
    ),
    ...list('Tagged # reflect, and yet they make a difference', report.reflect.needless),
    ...list('Tagged # reflect, and not even the reply differs', report.reflect.sameReply),
    ...list(
      'The regard is read',
      report.regardRead.map(({ id, where }) => `${where}: ${id}`),
    ),
  ];
}

function worthKnowing(report: Report, findings: readonly Finding[]): string[] {
  const { stretches, wordsPerPlaythrough: words, decisionsPerPlaythrough: decisions } = report;
  const facts = report.facts.flatMap(({ list, neverSet, neverRead }) => [
    ...(neverSet.length > 0 ? [`${list}: never set: ${neverSet.join(', ')}`] : []),
    ...(neverRead.length > 0 ? [`${list}: never asked for: ${neverRead.join(', ')}`] : []),
  ]);
  return [
    ...list(
      'The longest stretches of prose',
      report.longest.map((s) => `${s.words} words after ${s.after} (${s.where})${s.long ? ', tagged # long' : ''}`),
    ),
    ...list('Facts without a use', facts, 40),
    ...list('Warnings', findings.filter(({ level }) => level !== 'error').map(say)),
    '\n### In numbers',
    `- ${report.words} words in all; a play reads ${words.min} to ${words.max}, in the middle ${words.median} (${report.plays} plays, a fifth of each policy)`,
    `- with the labels of all that was on offer: ${report.withLabelsPerPlaythrough.min} to ${report.withLabelsPerPlaythrough.max}, in the middle ${report.withLabelsPerPlaythrough.median}`,
    `- ${decisions.min} to ${decisions.max} decisions a play, in the middle ${decisions.median}`,
    `- words between decisions: a tenth under ${stretches.p10}, half under ${stretches.median}, a tenth over ${stretches.p90}, never over ${stretches.max}`,
    `- reached: knots ${of(report.knots)}, choices ${of(report.choices)}, lines ${of(report.lines)}, handled ${of(report.handled)}, faint ${of(report.faint)}`,
    `- reflective choices: ${report.reflect.tagged} (${Math.round(report.reflect.share * 100)} in a hundred)`,
    ...report.endings.map(
      ({ id, plays, by }) =>
        `- ending "${id}": ${plays} of ${report.plays} plays (${Object.entries(by)
          .map(([policy, times]) => `${policy} ${times}`)
          .join(', ')})`,
    ),
    ...(report.swept
      ? []
      : ['- the search for what was not met was cut short: there is more to try than it was given']),
  ];
}

/** The whole page. */
export function reportPage(title: string, report: Report, findings: readonly Finding[]): string {
  const problems = wrong(report, findings);
  const verdict = problems.length === 0 ? ['\nNothing is wrong.'] : ['\n## To mend', ...problems];
  return [`# ${title}`, ...verdict, '\n## Worth knowing', ...worthKnowing(report, findings), ''].join('\n');
}
