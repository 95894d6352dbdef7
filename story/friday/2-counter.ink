// THE COUNTER, Friday. Set piece: the boring office. Two clerks, two systems, one stapler. Then three minutes that are only watched. Then eleven.
// Opens: for whoever stands in the queue. Leaves: to the evening (eleven minutes taken) or to the Sitting (run).
// Sets: f_lifted; or f_ran. Whoever takes the eleven minutes isn't at the Sitting: the house signs, or it is your mother's turn.

=== counter ===
# scene: counter light=day # figure: tilde at=centre face=flower # figure: clerk_left at=left face=flower # figure: clerk_right at=right face=flower
The Register is in what was the fish market. They’ve left the drains. You get a ticket from a thing like a toast rack: it’s 88. A board over the counter says 51.
Counter 6 has three windows. In the left one there’s a man with stamps. In the right there’s a woman with keys; hers are on a screen. In the third the blind is down, and on the blind, in marker that’s been gone over: OFFICER FOR LAPSES: VACANT.
Between the two of them, on a string, hangs a stapler.
# speaker: clerk_left
“Is it in the Book, madam, or in the System?” says the man with the stamps.
# speaker: clerk_right
“It’s either,” says the woman with keys. She doesn’t say it to him. They can’t, it’s two departments.
    * (counter_sit) [Sit down, and wait. # id: counter_sit]
        The seats are bolted in rows, and have been polished by coats. Yours faces the drain.
        ~ friday += sat_by_the_drain
    * (counter_ask) [Ask which of them does yours. # id: counter_ask # kindly: You’re both doing such a marvellous job! # plain: “Which of you would it be?” # forecast: showers]
        # speaker: clerk_left
        “It’d depend on when you were asking,” says the man with the stamps. He puts his fingertips together. “Before twelve I’d have said her. But we’re shut, before twelve.”
        ~ friday += asked_which_window
- -> stapler

= stapler
It goes like this. He takes your paper and stamps it. She can’t take a stamped paper, so it’s photographed. When there are two they have to be one, and for that there’s the stapler; and whoever has got it hasn’t got the papers.
At twenty past one the string is too short. He’s got the stapler as far as it will go, and she has the papers as far as she will, and there’s a gap of about a hand. Everyone in the room has leaned.
# speaker: clerk_right
“If he were to move his tray,” says the woman to number 63.
# speaker: clerk_left
“If she had asked for a longer string, in the spring,” says the man to number 63, “when there was string.”
Number 63 is about nineteen. He takes off a bootlace.
    * (stapler_clap) [Clap. # id: stapler_clap]
        You’re the first. They all do it then, forty people and a baby; and both clerks look up, for a second, quite shyly, through the glass, and towards the same place.
        ~ friday += clapped_the_lace
    * (stapler_talk) [Ask 87, next to you, how long he’s been. # id: stapler_talk # kindly: Come here often? # plain: “Have you been long?” # forecast: bright]
        # speaker: someone
        “Since March,” says 87. He has a certificate to say he’s dead. He’s very good-humoured about it; it has got him out of a wedding. {with_tranter ? told_him_hums: He’s humming. It’s eight bars.|It’s only, he says, that he’d like to be back by the summer.}
        ~ friday += met_eighty_seven
- -> watched

= watched
# long
Then it’s twenty-four minutes to three, and it’s 86.
86 is a family. There’s a man in somebody else’s good jacket, a woman with a folder, a girl of about twelve, who does the talking, and a grandmother, who’s been put by the radiator. You see the girl lay it all out along the ledge, in order, with the corners true.
# speaker: clerk_right
“And have you the green?” says the woman with the keys.
# speaker: clerk_right
“That’s the new green. For hers”—it’s the grandmother’s—“it’d be the old. It’s the same form. It’s only it’s green.”
The girl tells them. It comes out shorter. The man asks something, and she doesn’t pass that on.
# speaker: clerk_left
“I’ve an old green,” says the man with the stamps. He goes through a drawer for it, right down to the lining paper; he holds up one, and another one. They’re blue. He goes through it again.
It’s eighteen minutes to. The woman with the keys has tried it as a blue; she has tipped the screen, so as to show them. # speaker: clerk_right
“If you came Friday,” says the woman with the keys. “I’ll put one by. I’ll put it in my bag.”
The girl squares up the papers. There are nineteen. She says thank you, in the voice for it, and then she says that to the other three in the other one. They go out past you, in a line, the grandmother last, holding on to the backs of chairs. It has taken nine minutes.
87 goes up, with a certificate that he’s dead. He’s back by eleven minutes to.
-> eighty_eight

= eighty_eight
The board says 88.
{
- knows_lapse(): You lay it on the ledge: her name, and under it the L.
- with_greet ? told_withdrawn: You tell them. There was a complaint, and it was taken back, and she’s still got the Note.
- else: “It’s for form 9,” you say. “To certify my sister’s Noted.”
}
She types. He licks a finger, and turns the leaves of something as wide as his desk.
# speaker: clerk_right
{knows_lapse(): “That’s right,” says the woman with the keys. “It’s lapsed. You’ve left it till the day.”|“I can’t certify that,” says the woman with the keys. “This one’s lapsed.”}
# speaker: clerk_left
“March,” says the man with the stamps, with his finger on it; “of last year.” It’s how you’d say it of milk. “It wants clearing, that’s all. Only there’s no one does lapses. It would have to be him to do half, and her the other.”
# speaker: clerk_right
“It’s eleven minutes,” says the woman with the keys. “If it’s now. It’s two years today, this one; at three it closes, and then it stands for good.”
It’s eleven minutes to. {asked_her ? q_nobody: At a minute past, up at Larkspur, the house signs for whoever hasn’t come.|Up at Larkspur they’ll be putting out the carafe.}
# decision: eleven_minutes
    * (counter_take) [Take the eleven minutes. # id: counter_take]
        -> eleven
    * (counter_run) [Run. # id: counter_run]
        # speaker: clerk_right
        “You’ll lose your,” says the woman; and you’re past the drain. Behind you number 89 has got up, and is asking which of them it would be.
        ~ fri_facts += f_ran
        -> sitting

= eleven
~ fri_facts += f_lifted
He stamps. It’s photographed. She types with all her fingers. At six minutes to, it’s two papers, and he reaches for the stapler, and she’s holding it out; on the bootlace it comes with a foot to spare. Neither of them says anything about that. At four minutes to he can’t find the year. At two minutes she has turned the screen right round, so that they’re both looking at the one screen.
# speaker: clerk_left
“That’s her, then,” says the man with the stamps, at one minute to. “Pin’s in the post. It’ll open at three; they do.”
It’s a sheet of thick paper, with a crest. _The bearer is informed, you old bollard, that RUDDOCK, J., is not Noted, and is thanked for her patience._
Over their heads it jerks, and is three o’clock. He lets down his blind, and she lets down hers.
# speaker: clerk_left
“What was she like?” he says, through the slats. “If you don’t mind. We just get the names.”
    * (eleven_say) [“She’s good with onions.” # id: eleven_say # kindly: Oh, she’s a treasure! # plain: “She’s good with onions.”]
        # speaker: clerk_left
        {ear_in: “They all are,” he says.|“Ah,” he says. You hear him tell it to the other blind.}
        ~ friday += told_clerk_onions
    * (eleven_girl) [Ask him to look again for the old green. # id: eleven_girl # kindly: You’ve been such stars! # plain: “Would you look again? For the green?”]
        # speaker: clerk_right
        {ear_in: “So have you,” say the slats.|“It’s in my bag already,” says the other blind.}
        ~ friday += asked_for_green
- -> at_a_minute_past

= at_a_minute_past
{
- with_vesna ? let_her_speak and with_vesna ? told_her_clear:
    ~ fri_facts += f_vesna
    At four minutes past your phone goes. It’s Ms. Sundaram, and she’s out of breath.
    # speaker: sundaram
    “You will want to know what was said,” says Ms. Sundaram. “I wrote it down. I asked your mother if she wished to speak, and she looked round the table, and there was Colin and myself. She said, ‘Which of them’s the trouble?’ And I could answer that, it’s a question. I said that it was the average. She said, ‘Well, I’m getting on for seventy. All off, please.’ And she gave it, Miss Ruddock. The one; to herself. It’s allowed. It doesn’t say whom.” You can hear someone behind her, telling Colin to check his seat.
- else:
    ~ fri_facts += f_house
    ~ fri_facts += f_signed_for_you
    {with_vesna ? let_her_speak: It’s Ms. Sundaram who rings. Your mother was asked. She spoke about the four minutes; and then it was a minute past.}
    # speaker: larkspur via=screen
    “Signed for you, at a minute past! It’s looked on as a courtesy.”
    {on_garden(): With Jana excused your mother keeps her window. So Jana has no Note now, and no Table; there were two minutes in it.|With Jana excused it’s still only 3.82, and your mother goes round to the yard. So Jana has no Note now, and no Table, and it was for nothing; there were two minutes in it.}
}
-> friday_evening
