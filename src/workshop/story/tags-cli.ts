/** `npm run story:tags`: the reference page of the ink's tags, in Markdown, made from the table that checks them. */
import { TAGS, type Rule, type Value } from './tags.ts';

const PLACES: Record<string, string> = {
  line: 'On a line of prose, or a line before it',
  bracket: "Inside a choice's brackets",
  knot: 'At the head of a knot',
  story: 'At the head of the story',
};

const words = (value: Value): string => (typeof value === 'string' ? `a ${value}` : value.join(', '));

function takes(rule: Rule): string {
  if (rule.kind === 'flag') return '';
  if (rule.kind === 'text') return rule.named ? `${words(rule.named)}, then text` : 'text';
  const params = Object.entries(rule.params).map(([key, value]) => `\`${key}=\` ${words(value)}`);
  return [words(rule.subject), ...params].join('; ');
}

function section(stand: string): string[] {
  const rules = Object.entries(TAGS as Record<string, Rule>).filter(([, rule]) => {
    const first = rule.stands.find((place) => place in PLACES);
    return first === stand;
  });
  const rows = rules.map(([verb, rule]) => `| \`${verb}\` | \`# ${rule.example}\` | ${rule.means} | ${takes(rule)} |`);
  return [
    `\n## ${PLACES[stand]}\n`,
    '| tag | for example | what it does | what it takes |',
    '|---|---|---|---|',
    ...rows,
  ];
}

console.log(['# The tags of the ink', ...Object.keys(PLACES).flatMap(section)].join('\n'));
