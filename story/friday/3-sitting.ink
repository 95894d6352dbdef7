// THE SITTING, Friday. At stake: one petal, and a reason. Your mother is a member, and may speak. Ms. Sundaram may not go first.
// Opens: unless you took the eleven minutes, or went to work. Leaves: to the evening. Sets exactly one of f_signed, f_house, f_refused, f_vesna; f_pin_down with f_refused.
// Sums: excused, two: slid 8.62/2 4.31, fell 7.64/2 3.82, climbed 9.10/2 4.55. Refused, three with 2.00: 10.62/3 3.54, 9.64/3 3.21, 11.10/3 3.70.
// Note lifted, three with 3.00: 11.62/3 3.87, 10.64/3 3.55, 12.10/3 4.03.
// Paid: her lunch at the ticket and at the door; the unasked question in her thumb; who called on whom, by the queue's minutes; the reason at night.

=== sitting ===
{fri_facts ? f_ran: -> in_the_room}
-> the_hook

= the_hook
# scene: corridor light=day # figure: sundaram at=right face=flower # figure: tilde at=left face=flower
~ ear_in = false
~ ear_control = false
You are up the hill by half past two. The desk has you down as _Family_. {friday ? let_counter_be: The collar is right.} Outside the sitting room are a hook for ears, since Kindly doesn’t go in, and two chairs. On one is Ms. Sundaram, with her lunch on her knee, in its paper.
# speaker: sundaram
“I have until five to,” says Ms. Sundaram. “Whatever you ask me I shall answer.” She has hold of a corner of the paper, and she doesn’t pull it.
    * (hall_eat) [Let her eat. # id: hall_eat]
        You look at the hook. She eats it with her face to the wall, and folds the paper in eight. “People generally have something,” says Ms. Sundaram.
        ~ friday += let_her_eat
    * (hall_ask) {asked_her !? q_mother} [“What would you ask, if you were me?” # id: hall_ask]
        # speaker: sundaram
        The lunch goes back in the bag. “Whether your mother may speak,” says Ms. Sundaram, quite fast. “She’s a member. A member may speak. A member may excuse a member.” She is pink. “I was asked,” she tells Colin, who has put his head out.
        ~ asked_her += q_mother
    * (hall_what) [“What’s in it?” # id: hall_what]
        # speaker: sundaram
        “Egg,” says Ms. Sundaram; and, as it is a question, she goes on. There is cress. Her sister does five of a Sunday, and freezes them; by the Friday it is not what you would call cress. Then it is five to, and she hasn’t got the paper off.
        ~ friday += asked_of_egg
- -> in_the_room

= in_the_room
# scene: sitting_room light=day # figure: vesna at=left face=flower # figure: sundaram at=centre face=flower # figure: colin at=right face=flower
~ ear_in = false
~ ear_control = false
{fri_facts ? f_ran: You have a stitch, and a hook outside has your ear. It is still striking three. That is Jana’s, closed as it stands.}
The room is long, garden at one end, yard at the other. Your mother is in the blue dress, and has sat down at the garden end. On the table are form 9, a pencil, and the carafe, and Colin behind it, who is the witness.
# speaker: sundaram
“I declare this,” says Ms. Sundaram.
# speaker: vesna
“Tickets,” says your mother.
They all look in their pockets.
    * (sit_receipt) {with_vesna ? showed_ticket} [Show her the receipt, with her bite out of it. # id: sit_receipt]
        # speaker: vesna
        “You’ve been on a good while,” says your mother, and bites the other corner.
        ~ friday += showed_bitten
    * (sit_letter) [Show her the letter with the crest. # id: sit_letter]
        She reads it as far as the bollard. “You’ll want to take that up with them,” says your mother. But it has a number on it, so she passes you.
        ~ friday += showed_letter
    * (sit_own_pocket) [Say that Colin’s got one. # id: sit_own_pocket]
        # speaker: colin
        “I have?” says Colin. He is very willing. While she is seeing to him you sit down, and you are on.
        ~ friday += dodged_fare
- Colin has the key of the cupboard, on a tag; a tag is allowed. Ms. Sundaram has nothing.
# speaker: vesna
“We’ll not get under way,” says your mother, “with a person not entitled.”
Ms. Sundaram thinks, and gets out her sandwich paper. It is dated. {friday ? let_her_eat: Your mother reads both sides, and shakes out a crumb.|Colin has to hold the sandwich.} She is passed, and declares the Sitting.
-> the_carrier

= the_carrier
{carrier == (): -> the_form}
~ fri_facts += f_lifted
In the corridor, on the hook, something of yours begins to ring. Colin goes.
{
- carrier ? davit: It is Davit. “He says she’s off. He says that it’s eleven minutes. They’ve wrists like birds, he says; he’s done all four.”
- carrier ? bisi: It is Bisi. Colin goes red, and gives you what he can. “She’s off it. She told them what they could, and, and they did!”
- carrier ? tranter: It is Mr. Tranter. Colin writes it down, as he is told to. “‘{with_jana !? has_letter:11.40: 3, Cullet Row. Visitor opened door. Steward asked in. Remained 4 mins. }14.53: number 87 observed to hum; cautioned; thanked me. 15.00: cleared.’ And they had a refill, he says.”
- carrier ? greet: It is Greet. “She says it’s off; she told them she was injured, and they gave her a chair,” says Colin. “She’s number 91 to finish. He’s in to her for six matches.”
- carrier ? ephrem: It is Ephrem. Colin listens for quite a time. “That’s how they all are, in the queue. He let four go first, as they’d asked him something. They held up the blind for him. It’s done; and he’s got to the end, he says, about the lockers.”
- else: It is somebody called Sel. “They’d not let him by the rope,” says Colin. “So number 87 took it up for him; they’ve got him down as dead. It’s his telephone. It’s off. And he’s seen his pump.”
}
So Jana’s Note is lifted, and there will be a pin. {friday ? told_them_why: You have Colin say thank you. “They say what for,” says Colin.|You might have said whose it was, Colin is to tell you.}
-> the_form

= the_form
# speaker: sundaram
{
- fri_facts ? f_lifted: “Then page six applies,” says Ms. Sundaram. “A new pin counts as three.”
- else: “Jana Ruddock: Noted, and counted as two,” says Ms. Sundaram, upside down. {fri_facts ? f_certificate: She lays the certificate by the admission form, and has Colin say, for the minute, if that is one hand. He thinks it is. Only on the form, he says, you were later for something.}
}
{
- (fri_facts ? f_lifted) and (about_dinner ? fell): 4.52, 3.12, 3.00, and between three, 3.55: the yard side.
- (fri_facts ? f_lifted) and (about_dinner ? climbed): 4.52, 4.58, 3.00, and between three, 4.03. She does that again. It is the garden side.
- fri_facts ? f_lifted: 4.52, 4.10, 3.00, and between three, 3.87: the yard side.
- about_dinner ? fell: 4.52, 3.12, 2.00, and between three, 3.21: that is twenty-eight days’ notice.
- about_dinner ? climbed: 4.52, 4.58, 2.00, and between three, 3.70: the yard side.
- else: 4.52, 4.10, 2.00, and between three, 3.54: the yard side.
}
With Jana excused, the two of you are {about_dinner ? fell: 3.82, the yard side. The garden isn’t mentioned.|{about_dinner ? climbed: 4.55, the garden.|4.31, the garden.}} {fri_facts ? f_lifted and about_dinner !? slid: “It is done again each quarter,” says Ms. Sundaram. {about_dinner ? climbed: Over 4.00 there are three hundredths to spare.|Over 3.50 there are five hundredths to spare.}}
“Are there any questions?” says Ms. Sundaram. It is printed on the form, once. She reads it out twice.
    * (sit_ask_speak) {asked_her !? q_mother} [Ask if your mother can speak. # id: sit_ask_speak]
        # speaker: sundaram
        “She’s a member,” says Ms. Sundaram. It has been in her mouth since Tuesday. “A member may speak. A member may excuse a member.”
        ~ asked_her += q_mother
        -> mother_speaks
    * (sit_let_speak) {asked_her ? q_mother} [“I’d like my mother to be asked.” # id: sit_let_speak]
        # speaker: sundaram
        {with_vesna ? let_her_speak: “I have it down,” says Ms. Sundaram.|“Yes,” says Ms. Sundaram.} She turns the form round.
        -> mother_speaks
    * (sit_lapsed) {fri_facts !? f_lifted and (knows_lapse() or fri_facts ? f_ran or with_greet ? told_withdrawn)} [“It’s lapsed. Her Note. It’s over.” # id: sit_lapsed]
        # speaker: sundaram
        “It shows until it’s cleared,” says Ms. Sundaram, “and what shows, counts. There was a counter for that,” she says, “until three.”
        ~ friday += said_it_had_lapsed
        -> the_petal
    * (sit_drink) {fri_facts ? f_lifted or not (knows_lapse() or fri_facts ? f_ran or with_greet ? told_withdrawn)} [Ask for a drink of water. # id: sit_drink]
        # speaker: colin
        “It’s for witnesses,” says Colin. He drinks it himself, quickly, so that it shan’t be there to be asked for.
        ~ friday += asked_for_water
        -> the_petal

= mother_speaks
~ with_vesna += let_her_speak
# figure: vesna at=left face=seen # speaker: sundaram
“Mrs. Ruddock,” says Ms. Sundaram. “Would you wish to speak?”
{with_vesna ? told_her_clear: -> vesnas_petal}
# speaker: vesna
“I would,” says your mother. She gets up for it, holding the chair. “I’ve had the _Marguerite_ on this berth since the clocks went. I’d say to the company that it’s all very well, moving her four minutes.” She looks round at who is there. “And there’s one not on,” says your mother. She sits down.
It is minuted. Colin asks her how one spells _Marguerite_.
-> the_petal

= vesnas_petal
# speaker: vesna
“You told me,” says your mother. “In the garden. It’s to do with me being in the warm and her not on. And which is it makes it wrong? The average? Well, then. I’ve stood on a full boat. You don’t put off a child.” She gets up, by your sleeve. “All off, please.” Her pin is one of the first they made. She gives it one petal. “Check your seats.”
~ fri_facts += f_vesna
Form 9 has a line for who. Ms. Sundaram fills it in: _R., V._ Colin signs next to it. “There’s no box for where she goes,” says Ms. Sundaram. Your mother has her bag on her arm, and wants to know which of you has the biscuits.
-> after_the_sitting

= the_petal
# figure: vesna at=left face=flower # speaker: sundaram
“The form wants one petal,” says Ms. Sundaram. “If that’s what’s wanted.” {asked_her !? q_mother: She is pressing the point of the pencil into her thumb.} She turns the form to you. It is the same flower; you could draw it in the dark.
# decision: the_petal # petals: jana for=form_9
    + (petal_one) [One. It is what the form has room for. # id: petal_one # gives: 1]
        It is a nice note, on its own. It is the one they all begin with. You wait for what comes next, and so does everybody.
        -> the_reason
    + (petal_some) [Two, three or four. It isn’t on the form. # id: petal_some # gives: 2 3 4]
        Up they go, and stop. There is no box for it; she looks on the back.
        # speaker: sundaram
        “That isn’t an excusal,” says Ms. Sundaram. “I don’t know that it’s anything.” She puts a query by it.
        ~ friday += gave_some
        ~ fri_facts += f_refused
        -> outcome
    + (petal_five) [Five. # id: petal_five # gives: 5]
        It is a tune, of a sort. Jana has no pin for it to chime in. It goes the length of the table. “That’s a full boat,” says your mother.
        # speaker: sundaram
        “I shall have to put that you declined,” says Ms. Sundaram. Her pencil has gone through the paper.
        ~ friday += gave_her_five
        ~ fri_facts += f_refused
        -> outcome
    + (petal_later) [Sit, and let it get to a minute past three. # id: petal_later # later]
        At the minute the house comes in, in the form of a Mr. Bream. He is very sorry. He gives it one, on behalf, with a knuckle, as you’d test a cake. For the reason he puts _Time_.
        ~ fri_facts += f_house
        ~ fri_facts += f_signed_for_you
        -> outcome
    + (petal_carafe) [Take off the pin, and drop it in the carafe. # id: petal_carafe]
        You had thought it would float. It goes down opening and shutting. Colin has got to his feet. It is cold, round the hole.
        # speaker: colin
        “It’s for,” says Colin.
        # speaker: vesna
        “Man overboard,” your mother says, with interest. “You’ll want that for the boat.”
        ~ fri_facts += (f_refused, f_pin_down)
        -> outcome

// The one part of form 9 that is copied to whoever it is about.
= the_reason
~ fri_facts += f_signed
# speaker: sundaram
“And a reason,” says Ms. Sundaram. There is a box for it, the size of a stamp. It is copied; Jana will have it on Monday, second post.
# decision: the_reason
    * (reason_distance) [Tick “Distance”. # id: reason_distance]
        # speaker: sundaram
        “How far?” says Ms. Sundaram. That is printed there too. You say that it is one stop.
        ~ friday += gave_distance
    * (reason_tone) [Tick “Tone”. # id: reason_tone]
        # speaker: sundaram
        “An example?” says Ms. Sundaram. That is printed there too. You look for one. She waits, and then she puts _Various_.
        ~ friday += gave_tone
    * (reason_room) [Write “our mother’s room”. # id: reason_room]
        You write large. It takes _our mother’s_, and then comes the edge. Ms. Sundaram blots it, as far as it goes.
        ~ friday += gave_our_mothers
    * (reason_blank) [Leave it empty. # id: reason_blank]
        # speaker: sundaram
        “Then it prints as _None_,” says Ms. Sundaram. She holds the blotter off it.
        ~ friday += gave_none
- -> outcome

= outcome
{
- fri_facts ? f_pin_down: The form has a box for each of you, and nothing will go into yours. “The yard side,” says Ms. Sundaram, “until there’s a figure,” and she is looking for something dry to give you.
- fri_facts ? f_refused and on_garden(): “4.03,” says Ms. Sundaram. “With all three. I’ve not had one with all three.”
- fri_facts ? f_refused and given_notice(): “3.21,” says Ms. Sundaram. “Twenty-eight days.” There is a leaflet. It is in the cupboard; Colin goes, and you all hear him look.
- fri_facts ? f_refused: {fri_facts ? f_lifted: {about_dinner ? fell: “3.55.|“3.87.}|{about_dinner ? climbed: “3.70.|“3.54.}} The yard side,” says Ms. Sundaram. Your mother asks if that’s the one with the horn. It is. But they are locked in at six, over there, she tells you.
- on_garden(): {about_dinner ? climbed: “4.55.|“4.31.} The garden side,” says Ms. Sundaram, “with congratulations.” It is printed on the form; she is to read it out. “It’s warm, that end,” says your mother. “There’s always a seat.”
- else: “3.82,” says Ms. Sundaram. “The yard side.” She had said so. You had thought that once it was signed it would be different.
}
{fri_facts ? f_ran: Down at the harbour both the blinds are down.}
-> after_the_sitting

= after_the_sitting
{fri_facts !? f_pin_down: You take your ear off its hook.}
{
- asked_her !? q_mother: Ms. Sundaram holds the door, with her thumb in her mouth; the lead has broken off in it. “There was a better question,” she says. “On the Tuesday.” She would like you to ask her which; but there is the next family.
- fri_facts ? f_pin_down: Ms. Sundaram holds the door, and you shake hands. She looks at hers, afterwards, on both sides.
- with_vesna ? let_her_speak: “I was asked it, in the end,” says Ms. Sundaram, at the door, to the next family.
- friday ? let_her_eat: Ms. Sundaram holds the door. There is a crumb of egg on her pin.
- else: At the door Ms. Sundaram has the sandwich out. It is too late to hide it, so she eats it, standing up, in front of a member of the public.
}
-> friday_evening
