// THE COUNTER, Friday. Set piece: the boring office. Two clerks, BEFORE and SINCE, one stapler. Then nine minutes that are only watched. Then eleven.
// The offices were joined between Jana's Note (November) and its lapse (March): each clerk has half of her, and nobody had laid the halves together.
// Opens: for whoever stands in the queue. Leaves: to the evening (eleven minutes taken) or to the Sitting (run).
// Sets: f_lifted; or f_ran. Whoever takes the eleven minutes isn't at the Sitting: the house signs, or it is your mother's turn.

=== counter ===
# scene: counter light=day # figure: tilde at=centre face=flower # figure: clerk_left at=left face=flower # figure: clerk_right at=right face=flower
The Register is up a ramp at the harbour, in what was the fish market. They have left the drains. Your ticket is 88. The board says 3.
Counter 6 has three windows. The left one, a man with stamps, says BEFORE. The right one, a woman with keys, says SINCE. The third is a blind: OFFICER FOR LAPSES: VACANT. Between Before and Since are a fern and, on a string, a stapler.
# speaker: clerk_left
“Before the offices were joined, or since?” says the man. You say two years ago, today. “Then she’s mine,” says Before.
# speaker: clerk_right
“Unless there’s been anything done about it,” says the woman. “Done, that’s mine.”
It is two departments; Before and Since may not confer. He gets up and waters the fern. When he has sat down she waters it.
What he stamps is stapled to what she types, and hers to his; so the stapler goes over, and comes back.
At twenty past one the string won’t reach. Before has the stapler, Since has the papers, and there is a gap of about a hand. The whole room has leaned.
# speaker: clerk_right
“If he were to move his tray,” says Since, to number 45.
# speaker: clerk_left
“If she’d asked in the spring,” says Before, to number 45, “when there was string.”
Number 45 takes out a bootlace.
    * (stapler_clap) [Clap. # id: stapler_clap]
        Then they are all doing it, forty people and a baby; and both clerks look up, quite shyly, at the same bit of lace.
        ~ friday += clapped_the_lace
    * (stapler_talk) [Ask 87 how long he has been. # id: stapler_talk # kindly: Come here often? # plain: “Have you been long?” # forecast: bright]
        # speaker: someone
        “Since March,” says 87. He has a certificate to say that he is dead. He is very good-humoured about it; it has got him out of a wedding. {with_tranter ? told_him_hums: He hums. It is eight bars.}
        ~ friday += met_eighty_seven
- -> watched

= watched
# long
It is 14.36, and it is 86.
86 is a man in somebody else’s good jacket, a woman with a folder, a girl of about twelve, who does the talking, and a grandmother, who has been put by the radiator. The girl lays it all out along the ledge, with the corners true.
# speaker: clerk_left
“I’ve her up to here,” says Before. He stamps it. “After that she’s not mine.”
# speaker: clerk_right
“And have you the green?” says Since.
It is 14.38. The girl finds the green.
# speaker: clerk_right
“That’s the new green. For your gran it’d be the old. It’s the same form. It’s only it’s green.”
The girl tells them. It comes out shorter.
# speaker: clerk_left
“I’ve an old green,” says Before, to the fern. He goes down through a drawer, and holds one up, and another one. They are blue.
It is 14.41. Since has tried it as a blue. She has tipped the screen, so that they can all see it say no. The grandmother is holding up a bit of fern, to see who lost it.
# speaker: clerk_right
“If you came next Friday,” says Since. It is 14.44. “I’ll put one by. I’ll put it in my bag.”
The girl says thank you, in the voice for it, and then something to the other three in another.
-> eighty_six_goes

= eighty_six_goes
    * (family_ask) [Ask the girl what the green is for. # id: family_ask # kindly: And what’s the green for, if it’s not a rude question? # plain: “What’s the green for?” # forecast: showers]
        # speaker: someone
        “It’s to get Gran made into one,” says the girl. “They’ve got two of her. One owes for a boat.”
        ~ friday += asked_the_girl
    * (family_door) [Get up, and hold the door for them. # id: family_door]
        The grandmother comes last, by the backs of the seats, and gives you the bit of fern.
        ~ friday += held_for_gran
    * (family_stay) [Keep your seat. You are nearly on. # id: family_stay]
        They lift the folder over your knees.
        ~ friday += kept_her_seat
- 87 is four minutes. Before has him dead; Since has him writing in about it. It is 14.49.
-> eighty_eight

= eighty_eight
The board says 88.
{
- knows_lapse(): You lay it on the ledge: her name, and the L.
- with_greet ? told_withdrawn: “There was a complaint,” you say, “and it was taken back.”
- else: “It’s for form 9,” you say. “To certify that my sister’s Noted.”
}
# speaker: clerk_left
“Ruddock, J.,” says Before. “Noted, November. I can do you that.”
# speaker: clerk_right
“I can’t,” says Since. “I’ve no Note. I’ve a lapse: March, of last year. I couldn’t have told you what of.”
The stamp stops in the air. He leans over; they look at both halves.
# speaker: clerk_left
“This one’s lapsed,” says Before. It is how you’d say it of milk. “Twenty months. It wanted clearing, that’s all, and there’s no one does lapses. I’d have to do him half, and her half.”
# speaker: clerk_right
“It’s eleven minutes,” says Since, “if it’s now. At three it closes as it stands, and she’s Noted for good.”
{asked_her ? q_nobody: Up the hill, at a minute past, the house signs for whoever hasn’t come.}
# decision: eleven_minutes
    * (counter_take) [Take the eleven minutes. # id: counter_take]
        -> eleven
    * (counter_run) [Run. # id: counter_run]
        # speaker: clerk_right
        “You’ll lose your,” says Since; and you’re past the drain, and down the ramp. Number 89 has got up to ask which of them it would be.
        ~ fri_facts += f_ran
        -> sitting

= eleven
~ fri_facts += f_lifted
Before stamps. Since types, with all her fingers. At six minutes to, he reaches for the stapler, and she is holding it out; on the bootlace it comes with a foot to spare. They staple his to hers. They staple hers to his. At four minutes to he can’t find the year. At two minutes to she reads it him.
# speaker: clerk_right
“That’s her, then,” says Since, at one minute to. “Pin’s in the post. It opens at three point nought, they do.” It has a crest. _The bearer is informed, you old bollard, that RUDDOCK, J., is not Noted, and is thanked for her patience._
Over their heads the clock jerks, and it is three. They water the fern. He lets down his blind, and she lets down hers.
# speaker: clerk_left
“What’s she like?” says Before, through the slats. “If you don’t mind. We only get the halves.”
    * (eleven_say) [“She’s good with onions.” # id: eleven_say # kindly: Oh, she’s a treasure! # plain: “She’s good with onions.”]
        # speaker: clerk_left
        {ear_in: “They mostly are,” says Before.|You hear him tell it to the other blind.}
        ~ friday += told_clerk_onions
    * (eleven_girl) [Ask him to look again for the old green. # id: eleven_girl # kindly: You’ve been such stars! # plain: “Would you look again? For the green?”]
        # speaker: clerk_right
        {ear_in: “So have you,” says Since’s blind.|“It was in my bag,” says Since’s blind, “from the last time.”}
        ~ friday += asked_for_green
- -> at_a_minute_past

= at_a_minute_past
{
- with_vesna ? let_her_speak and with_vesna ? told_her_clear:
    ~ fri_facts += f_vesna
    At the bottom of the ramp Ms. Sundaram rings, out of breath.
    # speaker: sundaram
    “I asked your mother if she wished to speak,” says Ms. Sundaram. “She said, ‘Which of them’s the trouble?’ It’s a question; I could answer. I said the average. She said, ‘Well, I’m getting on for seventy. All off, please.’ And she gave it, Miss Ruddock. The one; to herself.” Behind her somebody is telling Colin to check his seat.
- else:
    ~ fri_facts += f_house
    ~ fri_facts += f_signed_for_you
    At the bottom of the ramp your phone lights up.
    # speaker: larkspur via=screen
    {with_vesna ? let_her_speak: “Your mother spoke beautifully! Signed for you, at a minute past.”|“Signed for you, at a minute past! It’s looked on as a courtesy.”}
    {on_garden(): With Jana taken off, your mother keeps her window.|With Jana taken off it is still only 3.82, and your mother goes round to the yard.} So Jana has no Note now, and no Table; there were two minutes in it.
}
-> friday_evening
