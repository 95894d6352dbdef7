/**
 * Habits that make prose read as if nobody had written it, each with the rate per 1,000 words above which it stands out: the 95th
 * percentile of good published fiction, counted in windows of 1,500 words. Data only.
 */

export interface Tell {
  readonly id: string;
  readonly what: string;
  /** Hits per 1,000 words; 0: one in a window is a flag. */
  readonly limit: number;
  readonly pattern: RegExp;
}

/** Where a sentence begins. */
const START = String.raw`(?:^|[.!?]["']?\s+)`;

export const TELLS: readonly Tell[] = [
  {
    id: 'not-just-but',
    what: "not just X, but Y / not X—it's Y",
    limit: 0.62,
    pattern:
      /\b(?:not|n't)\s+(?:just|only|merely|simply|because|so much|even|exactly|quite)\b[^.?!\n]{1,80}?[,;:—–-]\s*(?:but|it's|it is|it was|they|he|she|because)\b/gi,
  },
  {
    id: 'wasnt-it-was',
    what: "It wasn't X. It was Y.",
    limit: 0.64,
    pattern:
      /\b(?:It|This|That|He|She|They|These|There)\s?(?:'s|'re|is|was|are|were)?\s?(?:n't| not)\b[^.?!;\n]{1,70}[.;—]\s+(?:It|This|That|He|She|They|These)\s?(?:'s|'re|is|was|are|were)\b/g,
  },
  {
    id: 'comma-not',
    what: '…, not Y.',
    limit: 1.24,
    pattern:
      /,\s+not\s+(?:a|an|the|for|to|with|in|because|as|from|like|out|quite|really|exactly|yet)?\s?[^.,;!?\n]{2,40}[.,;]/gi,
  },
  {
    id: 'something-shifted',
    what: 'something … shifted / something like …',
    limit: 0.66,
    pattern:
      /\bsomething\b[^.?!\n]{0,45}\b(?:shift|chang|loosen|settl|unclench|crack|broke|break|flicker|gave way|soften|tighten|unfurl|bloom|stir|eas|open|clos|caught|catch|snap|click|lift|cold|warm|ancient|old|like)\w*\b/gi,
  },
  {
    id: 'silence',
    what: 'silence stretched/settled/hung',
    limit: 0,
    pattern:
      /\bsilence\b[^.?!\n]{0,35}\b(?:stretch|settl|hung|hang|fell|fill|grew|thick|press|between|heav|broke|return|deepen)\w*|\b(?:stretch|settl|hung|hang|fell|fill|broke)\w*[^.?!\n]{0,15}\bsilence\b/gi,
  },
  {
    id: 'breath',
    what: 'breath business',
    limit: 0,
    pattern:
      /\bbreath\b[^.?!\n]{0,40}\b(?:didn't know|didn't realize|hadn't realized|hadn't known|caught|hitch\w*|holding|shaky|ragged)\b|\b(?:let|lets|letting) out a (?:\w+ )?(?:breath|sigh)\b|\b(?:took|takes|taking|drew|draws|released|exhaled) (?:a|another) (?:\w+ ){0,2}breath\b|\bexhal(?:e|ed|es|ing)\b/gi,
  },
  {
    id: 'body-autonomic',
    what: 'organ/limb doing the feeling',
    limit: 0.66,
    pattern:
      /\b(?:jaw|throat|chest|stomach|shoulders|heart|pulse|spine|gut|ribs|hands?|fingers|knuckles|skin)\b[^.?!\n]{0,30}\b(?:tighten|clench|unclench|flutter|drop|hammer|pound|constrict|ach|knot|twist|sank|sink|rac|thud|lurch|trembl|shak|shook|white|prickl|crawl|curl)(?:s|ed|ing|en|ening|ened)?\b/gi,
  },
  {
    id: 'voice',
    what: 'voice was low/soft/steady; barely a whisper',
    limit: 0,
    pattern:
      /\bvoice\b[^.?!\n]{0,25}\b(?:barely|low|soft|quiet|rough|thick|steady|flat|hoarse|small|careful|crack|drop|broke|gentle|tight|even|raw)\w*\b|\bbarely (?:above )?a whisper\b/gi,
  },
  {
    id: 'eyes-gaze',
    what: 'eyes/gaze business',
    limit: 0.65,
    pattern:
      /\b(?:eyes|gaze)\b[^.?!\n]{0,30}\b(?:search|soften|widen|narrow|dart|flick|linger|glint|gleam|sparkl|meet|met|distant|unreadable|lock|bright|fix|never left|find|found)\w*/gi,
  },
  {
    id: 'smile',
    what: 'qualified smile',
    limit: 0,
    pattern:
      /\b(?:small|wry|faint|sad|soft|ghost of a|tired|thin|rueful|half|slow|gentle|crooked|tight)[ -]smile\b|\bsmil\w+\b[^.?!\n]{0,30}\breach(?:ed)?\b[^.?!\n]{0,10}\beyes\b|\bcorners? of (?:his|her|their|my|your) (?:mouth|lips?)\b|\bghost of a\b/gi,
  },
  {
    id: 'kind-of-that',
    what: 'the kind of X that',
    limit: 0.66,
    pattern: /\b(?:the|a|that|some) (?:kind|sort|type) of (?:\w+ ){1,3}(?:that|who|you|which|where)\b/gi,
  },
  {
    id: 'the-way',
    what: 'the way she/people/…',
    limit: 0.66,
    pattern:
      /\bthe way (?:he|she|they|you|it|I|we|her|his|their|your|my|people|some|someone|a|an|only|one|men|women|children|light|old)\b/gi,
  },
  {
    id: 'like-a',
    what: 'like a … simile',
    limit: 3.22,
    pattern: /\blike (?:a|an|the|something|someone|some|old|two)\b/gi,
  },
  {
    id: 'triad',
    what: 'A, B, and C',
    limit: 5.98,
    pattern:
      /\b[\w'-]+(?: [\w'-]+){0,4}, (?!and|or|but)[\w'-]+(?: [\w'-]+){0,4},? (?:and|or) [\w'-]+(?: [\w'-]+){0,4}[.;,—!?]/g,
  },
  {
    id: 'frag-closer',
    what: 'one-word/phrase fragment',
    limit: 0,
    pattern:
      /(?:^|[.!?]["']?\s+)(?:And yet|For now|Almost|Maybe|Still|Not yet|Not really|Not quite|Enough|Always|Never|Nothing|Everything|Again|Or maybe not|Until now|Just that|Until it wasn't|Until it didn't|And then|Then nothing|Gone|Alone|Home|Waiting|Empty|Perhaps)[.!]/gm,
  },
  {
    id: 'neg-chain',
    what: 'No X, no Y, …',
    limit: 0,
    pattern:
      /\b(?:No|Not|Never|Nothing) [^.?!,\n]{1,35}[.,] (?:[Nn]o|[Nn]ot|[Nn]ever|[Nn]othing) [^.?!,\n]{1,35}[.,—]/g,
  },
  {
    id: 'personified',
    what: 'setting that breathes/waits/remembers',
    limit: 0.65,
    pattern:
      /\b(?:house|room|city|air|night|world|silence|walls?|building|street|forest|sea|darkness|ship|light|shadows?|morning|rain|wind|town|water)\b[^.?!,;\n]{0,14}\b(?:held its breath|breath(?:ed|es|ing)|seem(?:s|ed) to|wait(?:ed|s|ing)|listen(?:ed|s|ing)|remember(?:ed|s)|watch(?:ed|es|ing)|lean(?:ed|s|ing)|exhale[ds]?|whisper(?:ed|s|ing)|press(?:ed|es|ing)|hung|hangs|settl(?:ed|es|ing)|clung|held|holds|knew|knows|carried|sigh(?:ed|s)|groan(?:ed|s)|crept|spill(?:ed|s)|pool(?:ed|s|ing))\b/gi,
  },
  {
    id: 'abstract-of',
    what: 'the weight/shape/ghost of',
    limit: 1.29,
    pattern:
      /\bthe (?:weight|shape|edges?|ghost|echo|geometry|architecture|texture|space|memory|language|taste|sound|absence|pressure|rhythm|hum|ache|grammar|arithmetic) (?:of|between)\b/gi,
  },
  {
    id: 'quiet-abstract',
    what: 'quiet certainty / small mercy',
    limit: 0,
    pattern:
      /\b(?:quiet|soft|gentle|strange|sharp|heavy|terrible|fragile|careful|slow|particular|peculiar|small|raw|hollow|profound|ancient|practiced|simple) (?:certainty|dignity|hum|grief|ache|insistence|fury|intensity|authority|resignation|desperation|relief|dread|clarity|violence|understanding|intimacy|kindness|patience|weight|joy|sadness|courage|determination|satisfaction|precision|silence|mercy|triumph|comfort|sound|defiance|betrayal|rebellion|miracle|act)\b/gi,
  },
  {
    id: 'therapy',
    what: 'therapy language',
    limit: 0.64,
    pattern:
      /\b(?:I (?:hear|see) you\b|you don't (?:have|need|get) to (?:do this alone|carry|explain|apologi[sz]e|be|say|decide|forgive|choose|pretend|fix|earn|answer)|that must (?:be|have been)|it's (?:okay|ok|all right|alright) (?:to|if|not to)|what you're (?:feeling|going through)|I need you to (?:know|understand|hear)|thank you for (?:telling|trusting|sharing|being|listening|saying)|I'm (?:right here|not going anywhere|here for you|proud of you)|you're (?:safe|allowed|enough|not alone|not broken)|hold(?:ing)? space|boundar(?:y|ies)|(?:process|unpack)(?:ing)? (?:this|it|that|what|grief|my|your)|closure|trauma\w*|coping|heal(?:ing)?|be honest with (?:me|you|yourself)|take (?:all )?the time you need|that's (?:fair|valid|okay)|I (?:don't|didn't) know how to (?:be|do|say|feel)|you (?:deserve|deserved)|I forgive (?:you|myself))\b/gi,
  },
  {
    id: 'too-too',
    what: 'too X, too Y',
    limit: 0,
    pattern: /\btoo \w+, too \w+/gi,
  },
  {
    id: 'numbers-tic',
    what: '47 / 17 / 3:47',
    limit: 0,
    pattern:
      /\b(?:forty-seven|seventeen|twenty-three|thirty-seven|forty-two|\d:(?:47|17|42|23|33)|47|17|23)\b(?! ?(?:%|percent))/gi,
  },
  {
    id: 'somewhere',
    what: 'Somewhere, … (sentence opener)',
    limit: 0,
    pattern: new RegExp(START + String.raw`Somewhere\b`, 'gm'),
  },
  {
    id: 'sense-stock',
    what: 'ozone, dust motes, hum, smell of old …',
    limit: 0.63,
    pattern:
      /\b(?:ozone|petrichor|dust motes|fluorescent|(?:smell|smelled|smelling|smells|scent|reek|reeked|tang|tast\w+) (?:faintly )?(?:of|like) (?:\w+ )?(?:ozone|rain|dust|salt|copper|metal|iron|cedar|coffee|smoke|ash|lavender|pennies|old|damp|woodsmoke|burnt|cinnamon)|hum(?:med|ming|s)?|thrum\w*)\b/gi,
  },
  {
    id: 'slop-words',
    what: "over-used 'literary' vocabulary",
    limit: 1.33,
    pattern:
      /\b(?:testament|tapestry|delve\w*|shimmer\w*|flicker\w*|gossamer|cacophony|kaleidoscop\w*|ethereal|liminal|palimpsest|unspool\w*|tether\w*|luminous|labyrinth\w*|symphony|mosaic|intricate|palpable|unreadable|inexorabl\w*|visceral|ache[sd]?|aching|echo(?:ed|es|ing)?|trembl\w*|hollow|brittle|jagged|velvet|cathedral|constellation\w*|amber|sepia|frayed|fraying|tendrils?|crescendo|resonat\w*|ephemeral|iridescent|obsidian|ancient|whispers)\b/gi,
  },
  {
    id: 'aphorism-gen',
    what: 'generalising maxim',
    limit: 0,
    pattern: new RegExp(
      START +
        String.raw`(?:Some (?:things|people|doors|truths|stories)|People (?:who|don't|always|never)|There (?:are|is|was) (?:a|an|things|some|no)\b[^.?!\n]{3,40}\b(?:in|to|about)\b|Grief|Love|Memory|Time|Fear|Hope|Trust|Truth|Silence|Power|Home|Loss|Guilt|Forgiveness|Survival)\s+(?:is|are|was|has|have|does|doesn't|don't|can|will|never|always|that)\b`,
      'gm',
    ),
  },
  {
    id: 'stock-names',
    what: 'names that everybody gives',
    limit: 0.66,
    pattern:
      /\b(?:Elara|Lyra|Kael|Thorne|Voss|Blackwood|Aria|Elena|Marcus|Chen|Maya|Mira|Elias|Silas|Amara|Theo|Jasper|Rowan|Evelyn|Clara|Vance|Hale|Whitmore|Ashford|Kai|Zara|Seraphina|Isolde|Lena|Mara|Wren|Ezra|Juniper|Tomas|Arjun|Priya|Okafor|Reyes|Kira|Lira|Nyx|Orion|Cassian|Sable|Eliza|Iris|Eleanor|Leo|Finn|Lila|Aiden|Sarah|Sienna|Aldric|Corvin|Halloran|Nakamura|Vasquez|Delgado|Kellan|Anya|Petrov|Lyric|Caelan|Aurelia|Thorn|Vale|Sloane|Harlan|Maren|Ines|Tobias|Odette|Callum|Imogen|Saoirse|Bram|Dessa|Teodor|Marek)\b/g,
  },
];
