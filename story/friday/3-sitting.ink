// THE SITTING, Friday. At stake: one petal. Your mother is a member, and may speak. Ms. Sundaram may not go first.
// Opens: unless you took the eleven minutes, or went to work. Leaves: to the evening. Sets exactly one of f_signed, f_house, f_refused, f_vesna; f_pin_down with f_refused.
// Sums: excused, two: slid 8.62/2 4.31, fell 7.64/2 3.82, climbed 9.10/2 4.55. Refused, three with 2.00: 10.62/3 3.54, 9.64/3 3.21, 11.10/3 3.70.
// Note lifted, three with 3.00: 11.62/3 3.87, 10.64/3 3.55, 12.10/3 4.03.

=== sitting ===
# scene: sitting_room light=day # figure: vesna at=left face=flower # figure: sundaram at=centre face=flower # figure: colin at=right face=flower
~ ear_in = false
~ ear_control = false
{
- fri_facts ? f_ran: You have a stitch, one shoe undone, and no breath to say so. It’s three o’clock exactly; it is still striking.
- friday ? let_counter_be: You’re early. The collar’s right.
- else: You’re there at five to.
}
It’s a long room with a window each end: garden, yard. Your mother is in the blue. On the table are form 9, a pencil, and the carafe, with Colin behind it, who’s the witness; it’s for him. Kindly stays in the corridor. There’s a hook.
# speaker: sundaram
“I declare this Sitting,” says Ms. Sundaram.
# speaker: vesna
“Tickets,” says your mother.
They all look in their pockets.
    * (sit_receipt) {with_vesna ? showed_ticket} [Show her the receipt, with her bite out of it. # id: sit_receipt]
        # speaker: vesna
        “You’ve been on a good while,” says your mother, and bites the other corner.
        ~ friday += showed_bitten
    * (sit_letter) [Show her the letter with the crest. # id: sit_letter]
        She reads it all, as far as the bollard. “That’s a complaint,” says your mother. “You’ll want to take that up with them.” But it has a number on it, and so she passes you.
        ~ friday += showed_letter
    * (sit_own_pocket) [Say that Colin’s got one. # id: sit_own_pocket]
        # speaker: colin
        “I have?” says Colin. He’s very willing. While she is seeing to him you sit down, and you’re on.
        ~ friday += dodged_fare
- # long
Colin has the key of the cupboard, on a tag, and a tag’s allowed. It’s Ms. Sundaram who hasn’t got anything. She opens her bag, and shuts it.
# speaker: vesna
“We’ll not get under way,” says your mother, to the deck, “with a person not entitled.”
A Sitting begins when it begins, says Ms. Sundaram, with her hand over the clock. She finds it in the lining: a sandwich wrapper, with a price. Your mother reads both sides. She’d have known it anywhere, she says; and where’s the sandwich?
# speaker: sundaram
“I haven’t had it,” says Ms. Sundaram. It’s the first thing she has ever volunteered. She goes rather pink, and declares the Sitting.
-> the_carrier

= the_carrier
{carrier == (): -> the_form}
~ fri_facts += f_lifted
In the corridor, on its hook, something of yours has begun to ring. Colin is asked if he’d mind.
{
- carrier ? davit: It’s Davit. He says it to Colin, who says it to you, with his hand over it. “He says that’s done, she’s off. He says it’s eleven minutes. He says they have got wrists like birds in there, the pair of them, he did all four while he was waiting, and they’d only a stapler.”
- carrier ? bisi: It’s Bisi. Colin goes red, holds it off, and gives you the part he can. “She’s off it. There was a, two people with a stapler, and she, she told them what they could. And they did! And she’s at the quay, on a chair.”
- carrier ? tranter: It’s Mr. Tranter. Colin writes it down, as he’s told to. “‘14.49: 88 called. 14.50: the stapler. 14.51: the string. 14.53: number 87 observed to hum; cautioned; thanked me. 15.00: cleared.’ He says does he adjourn it or do you.”
- carrier ? greet: It’s Greet. “She says it’s off, and that she told them she was injured, and they gave her a chair,” says Colin. “She’s still got number 91 to finish, he’s in to her for six matches. She says what else have you got for tomorrow.”
- carrier ? ephrem: It’s Ephrem. Colin listens for quite a time. “That’s the whole queue,” he tells you. “How they all are. He let four go first, as they’d asked him something. It was called three times. They held the blind up for him. It’s done.”
- else: It’s somebody called Sel, on somebody else’s phone. “They wouldn’t let him by the rope,” says Colin. “So a man in there that’s dead took the paper up for him. He held the man’s coat. It’s off. And he’s found his pump.”
}
{friday ? told_them_why: So that’s done.|They’d only been told that it was a queue. They’d like to know, Colin says, was it a good thing that they did?} It was lifted at three o’clock. There’ll be a pin. {with_jana !? has_letter: And Colin’s to tell you that your sister wrote the paper on a draining board, and asked who it was that wanted it.}
    * (carrier_thanks) [“Say thank you.” # id: carrier_thanks]
        Colin says it. “They say what for,” says Colin, and rings off, in case it’s private.
        ~ friday += sent_thanks
    * (carrier_when) [“Say that it was in time.” # id: carrier_when]
        “It was in time,” Colin tells it. He has to listen to something. “It was by one minute,” he tells you.
        ~ friday += said_in_time
- -> the_form

= the_form
# speaker: sundaram
{
- fri_facts ? f_lifted: “Then page six applies,” says Ms. Sundaram. She has it open. “A new pin counts as three.”
- else: “As declared, on admission,” says Ms. Sundaram. It’s upside down to her, and she doesn’t need it.
}
{
- (fri_facts ? f_lifted) and (about_dinner ? fell): She does it on the back, in pencil. 4.52, 3.12, 3.00: it’s 10.64; and between three, 3.55. That’s the yard side. With Jana excused, the two of you are 7.64, or 3.82, and that’s the yard side too.
- (fri_facts ? f_lifted) and (about_dinner ? climbed): She does it on the back, in pencil. 4.52, 4.58, 3.00: it’s 12.10; and between three, 4.03. She does that again. It’s the garden side. With Jana excused, the two of you are 9.10, or 4.55; it’s the garden side whichever you do. But it’s been opened, the form, and somebody has to close it.
- fri_facts ? f_lifted: She does it on the back, in pencil. 4.52, 4.10, 3.00: it’s 11.62; and between three, 3.87. That’s the yard side. With Jana excused, the two of you are 8.62, or 4.31, and that’s the garden.
- about_dinner ? fell: 4.52, 3.12, 2.00: it’s 9.64; and between three, 3.21. Under 3.50 there is notice, of twenty-eight days. With Jana excused, the two of you are 7.64, or 3.82; and that’s the yard side. Nobody says “garden”.
- about_dinner ? climbed: 4.52, 4.58, 2.00: it’s 11.10; and between three, 3.70. That’s the yard side. With Jana excused, the two of you are 9.10, or 4.55, and that’s the garden.
- else: 4.52, 4.10, 2.00: it’s 10.62; and between three, 3.54. That’s the yard side. With Jana excused, the two of you are 8.62, or 4.31, and that’s the garden.
}
{on_the_road ? said_they: “Who’s they?” Jana had asked you. It’s Ms. Sundaram, and Colin, and a carafe.}
{with_jana ? saw_envelope: Her copy had the one line more than yours, and it’s been kept to.}
Your mother is watching a tug.
    * (sit_ask_speak) {asked_her !? q_mother} [Ask if your mother can speak. # id: sit_ask_speak]
        # speaker: sundaram
        “She’s a member,” says Ms. Sundaram at once. You’d think that she’d been holding it in her mouth. “A member may speak. A member may excuse a member. It doesn’t say which, or whom.”
        ~ asked_her += q_mother
        -> mother_speaks
    * (sit_let_speak) {asked_her ? q_mother} [“She’s a member. I’d like her to be asked.” # id: sit_let_speak]
        # speaker: sundaram
        “Yes,” says Ms. Sundaram. She turns the form round.
        -> mother_speaks
    * (sit_lapsed) {fri_facts !? f_lifted and (knows_lapse() or fri_facts ? f_ran or with_greet ? told_withdrawn)} [“It’s lapsed. Her Note. It’s over.” # id: sit_lapsed]
        # speaker: sundaram
        “Lapsed isn’t cleared,” says Ms. Sundaram. “It shows until it’s cleared; and what shows, counts.” She looks at the clock, which makes no noise. “There was a counter for that,” she says, “until three.”
        ~ friday += said_it_had_lapsed
        -> the_petal
    * (sit_reasons) [Read the reasons again. # id: sit_reasons]
        Distance, Tone, Other, and Please Specify Other. You try them on her, one by one, like hats. {with_jana ? visited: It’s a boat, you think; it’s twenty minutes.|Tone, you’d have said on Monday.}
        ~ friday += read_the_reasons
        -> the_petal
    * (sit_drink) {fri_facts ? f_lifted or not (knows_lapse() or fri_facts ? f_ran or with_greet ? told_withdrawn)} [Ask for a drink of water. # id: sit_drink]
        # speaker: colin
        “It’s for witnesses,” says Colin. He looks at Ms. Sundaram. He drinks it himself, quickly, so it shan’t be there to be asked for.
        ~ friday += asked_for_water
        -> the_petal

= mother_speaks
~ with_vesna += let_her_speak
# long # figure: vesna at=left face=seen # speaker: sundaram
“Mrs. Ruddock,” says Ms. Sundaram. “Would you wish to speak?”
{with_vesna ? told_her_clear: -> vesnas_petal}
# speaker: vesna
“I would,” says your mother. She gets up for it, holding the chair. “I’ve been on this berth since the clocks went. I’ve never missed one. I’d say to the company that it’s all very well four minutes.” She looks round at who’s there. {with_vesna ? asked_which_side: “And it’s five all,” says your mother, “and I was going to say something, and I’ve it ready,” and she hunts for it, and she’s so nearly there.|“And there’s one not on,” says your mother. She sits down.}
It’s minuted. Colin asks her how one spells _Marguerite_.
-> the_petal

= vesnas_petal
# speaker: vesna
“You told me,” says your mother to you. “In the garden. I’d a hold of your sleeve. It’s to do with me being in the warm and her not on.” She’s got hold of it again, the same one. It’s quite calm. She’d use that voice for fog. “Which is it makes it wrong? The average? Well, then. I’ve stood on a full boat. You don’t put off a child.”
# speaker: sundaram
“Mrs. Ruddock,” says Ms. Sundaram.
# speaker: vesna
“All off, please,” says your mother. She finds her pin; it’s one of the first they made. She gives it one, herself, with her own finger. In that room it’s no louder than a spoon. “Check your seats.”
~ fri_facts += f_vesna
Nobody moves. Form 9 has a line for who, and Ms. Sundaram fills it in: R., V. There’s a line for the witness. Colin’s crying, and signs next to it.
# speaker: sundaram
“It has never been the resident,” says Ms. Sundaram. “There’s no box for where she goes.”
{fri_facts ? f_lifted: That leaves you and Jana; and what’s between you is neither here nor there, as there’s no room to put it to.|That leaves you and Jana, and no room to put it to.} Your mother has got her bag on her arm. She wants to know which of you has the biscuits.
-> friday_evening

= the_petal
# figure: vesna at=left face=flower # speaker: sundaram
“The form wants one petal,” says Ms. Sundaram. “If that’s what’s wanted.” She turns the flower to you. It’s the same flower; you could draw it in the dark.
# decision: the_petal # petals: jana for=form_9
    + (petal_one) [One. It’s what the form has room for. # id: petal_one # gives: 1]
        It’s a nice note, on its own. It’s the one they all begin with. You wait for what comes next, through habit, and so does everybody.
        # speaker: sundaram
        “Reason,” says Ms. Sundaram. You tick Other. She blots it. {with_jana ? asked_leave: You’d asked. She’d said do it or don’t.|Nobody’s asked her anything.}
        ~ fri_facts += f_signed
        -> outcome
    + (petal_some) [Two, three or four. It isn’t on the form. # id: petal_some # gives: 2 3 4]
        Up they go, and stop; and Ms. Sundaram looks at the form, and there’s no box for it. She looks on the back.
        # speaker: sundaram
        “That isn’t an excusal,” says Ms. Sundaram. “I don’t know that it’s anything.” She writes down the time.
        ~ friday += gave_some
        ~ fri_facts += f_refused
        -> outcome
    + (petal_five) [Five. # id: petal_five # gives: 5]
        It’s a tune, of a sort. There’s nobody for it to chime to; she’s no pin, she’s on the other side of the water, asleep. It goes the length of the table. {with_vesna ? shelled_beans: Your mother, who’s been working at a bean in her pocket, looks up, and gets her pin out, to see if it was hers.|Your mother looks up. “That’s a full boat,” she says.}
        # speaker: sundaram
        “I shall have to put that you declined,” says Ms. Sundaram. Her pencil has gone through the paper.
        ~ friday += gave_her_five
        ~ fri_facts += f_refused
        -> outcome
    + (petal_later) [Sit, and let it get to a minute past. # id: petal_later # later]
        You have your hands in your lap. There’s a clock, it makes no noise; the house comes in, at the minute, in the form of a Mr. Bream. He’s very sorry. He has a nice pen. He gives it one, on behalf, with a knuckle, as you’d test a cake.
        ~ fri_facts += f_house
        ~ fri_facts += f_signed_for_you
        -> outcome
    + (petal_carafe) [Take off the pin, and drop it in the carafe. # id: petal_carafe]
        You’d thought it would float. It goes down like a coin, turning over, opening and shutting. Colin has got to his feet. You don’t feel anything much. It’s cold, round the hole.
        # speaker: colin
        “It’s for,” says Colin.
        # speaker: vesna
        “Man overboard,” your mother says, with interest. And then, to you: “You’ll want that for the boat.”
        ~ fri_facts += (f_refused, f_pin_down)
        -> outcome

= outcome
{
- fri_facts ? f_pin_down: The form can’t be finished. It’s got a box for each of you, and nothing will go into yours. Ms. Sundaram puts a line through it, with a ruler. “The yard side,” she says, “until there’s a figure,” and she’s looking for something dry to give you.
- fri_facts ? f_refused and on_garden(): “4.03,” says Ms. Sundaram. “With all three.” She’s said it to the form. She looks up. “I’ve not had one with all three.”
- fri_facts ? f_refused and given_notice(): “3.21,” says Ms. Sundaram. “Twenty-eight days.” It’s a leaflet. It’s in the cupboard; Colin goes, and you can all hear him look.
- fri_facts ? f_refused: {fri_facts ? f_lifted: {about_dinner ? fell: “3.55. The yard side,” says Ms. Sundaram.|“3.87. The yard side,” says Ms. Sundaram.}|{about_dinner ? climbed: “3.70. The yard side,” says Ms. Sundaram.|“3.54. The yard side,” says Ms. Sundaram.}} Your mother asks if that’s the one with the horn. It is. But they’re locked in at six, she tells you, over there. She says it on behalf of whoever it would be.
- on_garden(): {about_dinner ? climbed: “4.55. The garden side,” says Ms. Sundaram, “with congratulations.”|“4.31. The garden side,” says Ms. Sundaram, “with congratulations.”} It’s printed on the form, she’s to read it out. Jana will have hers on Monday, second post.
- else: “3.82,” says Ms. Sundaram. “The yard side.” You’d known that, she had said so. You’d thought, when it had been signed, that it’d be different.
}
{fri_facts ? f_ran: On the quay a blind has come down on a thing that you could have had for eleven minutes.}
# petals: sundaram for=the_sitting
    + (sit_rate_low) [Little. # id: sit_rate_low # gives: 1 2]
        She nods, as you’d nod to the price of something.
        ~ friday += sundaram_little
    + (sit_rate_fair) [Three or four. She found a ticket. # id: sit_rate_fair # gives: 3 4]
        # speaker: sundaram
        “There was a better question,” says Ms. Sundaram, as she holds the door. “On the Tuesday.” She’d like you to ask her which. There isn’t time.
        ~ friday += sundaram_some
    + (sit_rate_five) [Five. # id: sit_rate_five # gives: 5]
        She’s got the sandwich out. She’s too late to hide it, and eats it, standing up, at ten to four, in front of a member of the public.
        ~ friday += sundaram_all
    + (sit_rate_none) {fri_facts ? f_pin_down} [There’s nothing to give it with. # id: sit_rate_none # later]
        You shake hands. She looks at it afterwards, her own; she had forgotten people do that.
        ~ friday += shook_hands
- -> friday_evening
