/**
 * What a teacher is given in words: the three plans, the questions, the lenses, the scene on paper. Words only, in one place, so that
 * they can be read through and translated; how they are shown is `home.ts` and `guide.ts`.
 */

/** A stretch of a plan. */
export interface Stretch {
  /** Minutes from the beginning. */
  readonly from: number;
  readonly to: number;
  readonly what: string;
}

export interface Plan {
  readonly id: 'twenty' | 'fifty' | 'seventy_five';
  readonly name: string;
  readonly for: string;
  readonly stretches: readonly Stretch[];
  readonly wrong: readonly string[];
}

const at = (from: number, to: number, what: string): Stretch => ({ from, to, what });

export const PLANS: readonly Plan[] = [
  {
    id: 'twenty',
    name: 'Twenty minutes',
    for: 'One projector; tables of five or six, a laptop to each table if there are any. At most 1,300 words are read.',
    stretches: [
      at(0, 2, 'Say what it touches (content notes), and that anyone may look away or leave without saying why.'),
      at(
        2,
        6,
        'The stair. The steward wants a signature. Stop at the choice: each table says a reason before a key is pressed.',
      ),
      at(6, 10, 'The cake. Ask, five her, or joke. Show of hands; the count is shown and not kept.'),
      at(10, 13, 'The counsellor. Six questions, time for three: each table chooses its three on paper first.'),
      at(13, 16, 'Friday. One petal.'),
      at(16, 18, 'Five tables hand in their codes. The map.'),
      at(18, 20, 'Which question did nobody ask, and whose job was it to know?'),
    ],
    wrong: [
      'Codes will not travel: they are short enough to be read aloud. If that fails too, hands and the tally will do.',
      'Voting becomes a joke: ask for a reason before the key.',
      'This cut never says what Bisi’s loss was. Neither need you.',
    ],
  },
  {
    id: 'fifty',
    name: 'Fifty minutes (runs in forty-five)',
    for: 'A phone or laptop each, muted; alone. At most 4,000 words are read.',
    stretches: [
      at(
        0,
        3,
        'Open it, by link or from a stick. Content notes. Whoever would rather not play has the scene on paper.',
      ),
      at(3, 25, 'Play: the letter, the counsellor, one Wednesday, a short Thursday, Friday.'),
      at(25, 28, 'Alone: write down one line that you meant, and beside it what was said.'),
      at(28, 32, 'In pairs: who heard which of the two?'),
      at(32, 35, 'Hand in weeks, or don’t.'),
      at(35, 41, 'The Circle: the fork on Wednesday, the day of the Register, the tables.'),
      at(41, 44, 'One question from the ten.'),
      at(44, 45, 'One note of the Marginalia to take home.'),
    ],
    wrong: [
      'Fast readers are done at minute seventeen: they open the Marginalia.',
      'Slow readers are on Thursday at minute twenty-five: they stop there, and go to Friday by a link that you have ready (fifty minutes, “Friday, in the morning”, with a declared past).',
      'The camera or a file is blocked: codes can be typed.',
      'Somebody is upset: the phone’s Statement and the settings look like any other screen. They can stay there.',
    ],
  },
  {
    id: 'seventy_five',
    name: 'Seventy-five minutes',
    for: 'The whole week was homework. Whoever has not played begins from a link with a declared past.',
    stretches: [
      at(0, 5, 'Load; content notes.'),
      at(5, 10, 'In History: find the line you would unsay.'),
      at(10, 30, 'Shuffle the codes. Read a stranger’s week through.'),
      at(30, 38, 'Write: what did this stranger owe you?'),
      at(38, 48, 'The Circle.'),
      at(
        48,
        63,
        'Groups: one lens card, one note about a Western case and one about a Chinese one. What is not the same?',
      ),
      at(63, 72, 'Two questions from the ten.'),
      at(72, 75, 'Each writes one duty for one office in Halse.'),
    ],
    wrong: [
      'Students guess whose week they have: shuffle the whole room and not the pairs.',
      'A lens becomes a verdict: swap lenses half way.',
    ],
  },
];

export const QUESTIONS: readonly string[] = [
  '“The number never hurt anyone by itself.” From your week: one moment for, one against.',
  'Quote a line that Kindly said better than you meant it. Was it still yours?',
  'You did, or did not, look Jana up. What would have made looking the normal thing to do?',
  'Did you give a five that you did not mean? Who was better off?',
  'Is asking someone to queue for you a kindness, a debt or a use?',
  'Ms. Sundaram may not volunteer. Defend the rule. Then break it.',
  'Given your sums, was signing wrong? Had anyone asked your mother which side she would like?',
  'Which thing that was handled were you glad of?',
  'Mr. Tranter’s log did harm, and it is the only record of seventy-one Sundays. Burn it?',
  'Which harm in the notes could not happen in Halse? What does that do to the argument?',
];

export interface Chapter {
  readonly id: string;
  readonly name: string;
  readonly touches: string;
  readonly ask: readonly string[];
}

/** The week by chapters: what each touches, and what can be asked after it. None has a right answer. */
export const CHAPTERS: readonly Chapter[] = [
  {
    id: 'monday',
    name: 'Monday: Fair',
    touches: 'A grief that is only hinted at. Somebody turned away in public. A sister nobody rings.',
    ask: [
      'What did the countersignature cost, and whom?',
      'Who on the early boat could have done something, and what would it have been?',
      'Which of the three messages at the desk was better for having been warmed?',
    ],
  },
  {
    id: 'tuesday',
    name: 'Tuesday: Bright spells',
    touches: 'A mother who takes one daughter for the other. A form about where she is to live.',
    ask: [
      'Which three questions did you put, and which one did it not cross your mind to put?',
      'When was Forecast right? Did that make it easier to say?',
      'Is four an insult, a fact or a present?',
    ],
  },
  {
    id: 'wednesday',
    name: 'Wednesday: Haze',
    touches: 'Two sisters who have not spoken. A patient who died. A child sent round by the other gate. A widower.',
    ask: [
      'What did you tell her you had come for?',
      'Mr. Tranter wrote it all down. Was that watching or keeping company?',
      'What had been handled that you would have wanted to know at the time?',
    ],
  },
  {
    id: 'thursday',
    name: 'Thursday: Gale',
    touches: 'The pregnancy loss, in so far as it can be talked about. A dinner at which the absent are discussed.',
    ask: [
      'At what moment could you still have left the table?',
      'Who was hurt by what was said, and who heard it?',
      'Is a question a kindness, if the answer is “No, not now”?',
    ],
  },
  {
    id: 'friday',
    name: 'Friday: Still',
    touches: 'A meeting about somebody who is sitting in it. An office that closes. Signing for another person.',
    ask: [
      'Whose job was it to close the form?',
      'Whom did you ask, and what did you tell them it was for?',
      'What did the family behind you lose?',
    ],
  },
  {
    id: 'saturday',
    name: 'Saturday: Clear',
    touches: 'A birthday. Who is at the table, and who is not. A memory that comes and goes.',
    ask: [
      'Who is missing from your table, and do they know that they were wanted?',
      'What has been repaired, and what has only been corrected?',
      'Read the last page aloud. Which line would you leave out?',
    ],
  },
];

export interface Lens {
  readonly name: string;
  readonly look: string;
  readonly ask: string;
}

export const LENSES: readonly Lens[] = [
  {
    name: 'Trust',
    look: 'Find three moments in which somebody could have been believed without being checked.',
    ask: 'What does a rating let you do that trusting somebody does not, and the other way about?',
  },
  {
    name: 'Care',
    look: 'Find who did a thing for somebody that no petal was given for.',
    ask: 'Who had the time for it, and who was paid?',
  },
  {
    name: 'Fairness',
    look: 'Find a rule that was kept to the letter, and the person it was meant for.',
    ask: 'Would a better rule have helped, or a worse official?',
  },
  {
    name: 'Privacy',
    look: 'Find something that was known of somebody, and how it was come by.',
    ask: 'Was the harm in its being known, in its being written down, or in nobody reading it?',
  },
  {
    name: 'Institutions',
    look: 'Take the four offices that feed the Register. Find where one left off and the next did not begin.',
    ask: 'Write the sentence in a job description that would have sufficed.',
  },
];

/** One scene for a room without screens. */
export const ON_PAPER = {
  title: 'On paper: the stair',
  intro:
    'Three people. One is Mr. Tranter, steward of the stair, seventy-one. One is Tilde, late for a boat. One is the Duartes, on the third floor, who do not come out and may not speak.',
  lines: [
    'Mr. Tranter has logged: Sun. 22.40. Voices, raised, third floor. He wants a second signature. With two it counts; with one it is a remark.',
    'Tilde heard something too. It may have been a quarrel. It may have been the football.',
    'Tilde has one sentence, and says it through a neighbour (a fourth person) who makes it kinder before passing it on.',
  ],
  choose: ['Sign.', 'Decline.', 'Ask what about.'],
  after: [
    'What did Tilde mean, and what was heard?',
    'The Duartes: what do you think was said on the stair?',
    'Mr. Tranter: what would you have logged, if nobody ever signed?',
  ],
} as const;

export const AIMS: readonly string[] = [
  'to tell what a rating does to two people from what it says of either;',
  'to find the person, the office and the form in a harm that seems to be nobody’s;',
  'to read a claim in the press back to its record, and to leave a contradiction standing where there is one;',
  'to defend something one would not do.',
];

export const CITE =
  'Kind Regards: an interactive fiction. Story, pictures and sound under CC BY 4.0, code under the MIT licence. Give the version that stands on the title page’s settings.';
