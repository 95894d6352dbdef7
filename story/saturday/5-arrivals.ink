// WHO COMES, AND WHAT THEY BRING; and who was asked and doesn't come. Tunnels that several tables share: each person comes once, in their
// own way, with one thing; of those who stay away one is called for, aloud. Nothing is decided here; `came` was settled in the morning.

// Whoever stood in the queue is on, asked or not.
=== unasked ===
{carrier == () or asked_to_table ? carrier: ->->}
You hadn’t asked {plain_name(carrier)}. Whoever stood three hours, says your mother, sits.
->->

// All who came, when there may be many: two at length, of four or more one, and the rest in a sentence each.
=== all_arrive ===
~ temp n = 0
-> unasked ->
{came ? davit:
    ~ n++
    {came ? bisi and LIST_COUNT(came - jana) > 2: -> brief_davit ->|-> arrive_davit ->}
}
{came ? bisi:
    ~ n++
    -> arrive_bisi ->
}
{came ? tranter:
    ~ n++
    {n > 2 or (n > 1 and LIST_COUNT(came - jana) > 3): -> brief_tranter ->|-> arrive_tranter ->}
}
{came ? greet:
    ~ n++
    {n > 2 or (n > 1 and LIST_COUNT(came - jana) > 3): -> brief_greet ->|-> arrive_greet ->}
}
{came ? ephrem:
    ~ n++
    {n > 2 or (n > 1 and LIST_COUNT(came - jana) > 3): -> brief_ephrem ->|-> arrive_ephrem ->}
}
{came ? sel:
    ~ n++
    {n > 2 or (n > 1 and LIST_COUNT(came - jana) > 3): -> brief_sel ->|-> arrive_sel ->}
}
->->

=== brief_davit ===
Davit has two chairs on each arm, and in his top pocket the battery from the smoke alarm.
->->

=== brief_tranter ===
Mr. Tranter has his own chair, and the minutes.
->->

=== brief_greet ===
Greet Achterberg has seventy matches in a box for fifty.
->->

=== brief_ephrem ===
Ephrem has what people hadn’t finished on Thursday, in the lid of a hatbox.
->->

=== brief_sel ===
Sel has wheeled the bicycle in, with the torch in its basket.
->->

=== arrive_davit ===
# figure: davit at=centre face=flower
Davit has two chairs on each arm, and in his top pocket the battery from the smoke alarm.
# speaker: davit
{with_davit ? took_ear_out or with_davit ? took_ear_out_tuesday or saturday ? stood_to_be_seen: “Nothing can go off at home, then,” says Davit. He has no ear in. He has had to ask everyone to say things twice, and they have.|“Nothing can go off at home, then,” says Davit, “happy birthday, Vesna, sunshine!” He hears it, and shuts his eyes.}
->->

=== arrive_bisi ===
# figure: bisi at=right face=flower
Bisi has come, late, in her good shoes, with a cake. It has nothing on it.
# speaker: bisi
“I asked them to put nothing,” she says. “They’d to fetch the manager.” The price is still on. “Who’s in the good chair? Shift up, you old bollard.”
{with_bisi ? asked_plain: She has no ear in. You look at her, and you can’t tell which way it was meant. She lets you look.|She has the change in an envelope from the Infirmary. It has been slit.}
->->

=== arrive_tranter ===
# figure: tranter at=far face=flower
Mr. Tranter has brought his own chair, and the minutes.
# speaker: tranter
{
- carrier ? tranter: “Of the queue,” says Mr. Tranter. “Fair copy. Number 87 has asked for one to keep.” He sits where he’ll be seen to be called upon.
- with_tranter ? told_him_hums: “Of the stair,” says Mr. Tranter. “There has been an arrest, in the matter of the humming. The offender was spoken to in his own kitchen.”
- else: “Of the stair,” says Mr. Tranter, “the quarter’s. You needn’t read them now.” He has a tie on, and stands, so as not to crease it.
}
->->

=== arrive_greet ===
# figure: greet at=right face=flower
Greet Achterberg has seventy matches in a box for fifty.
# speaker: greet
“For the cake,” she says. “I’ve counted them out and I’ll count them in. I don’t mind who I sit by, so long as they can’t play.” {with_greet ? owed_her_matches: She looks at you. “Eleven,” says Greet.}
->->

=== arrive_ephrem ===
# figure: ephrem at=centre face=flower
Ephrem has come in his cap, with, in the lid of a hatbox, what people hadn’t finished on Thursday.
# speaker: ephrem
“You’d asked me, the spring before last, was the rail brass right through,” he says to your mother. She hasn’t seen him for a year. “Well, it is.”
# speaker: vesna
“I said so,” says your mother. “Where’ve you been, man? You’re at the gate.” And so he takes the gate.
->->

=== arrive_sel ===
Sel has come on the bicycle. There is a torch in the basket.
{
- ear_in:
    # figure: sel at=far face=empty
- else:
    # figure: sel at=far face=seen
    It has been dead since Thursday. He has got used to the weight.
}
# speaker: sel # faint: sel_valve … the pump … the wrong …
“I got the pump,” says Sel. “Since August I’ve waited. It’s for the other sort of valve.”
{came ? davit: Davit has the torch open, with a thumbnail, before anyone has said who Sel is. He puts in the battery. It lights up the underside of the cloth, in sunshine.}
->->

=== attend_sel_valve ===
Yes: the wrong valve. He’d walk it back, he says, only they’re friends now.
-> DONE

// The dish, after seventy-one Sundays, is put down. What else Jana brings depends on what she was told on Wednesday: two spoons, or one.
=== brings_jana ===
# figure: jana at=centre face=empty # figure: pia at=right face=empty
Nobody knows where to take hold of the blue dish. Jana puts it down in the middle, on a napkin, and lifts off the lid: leeks, with a crust.
-> spoons ->
->->

=== spoons ===
{
- with_jana ? hid_why: There is a spoon in Jana’s top pocket. She takes it out and lays it by the dish. There was a time when she’d have brought two.
- else: There are two spoons in Jana’s top pocket. She lays them either side of the dish, an inch apart, and shuts the pocket.
}
->->

// Somebody was asked and hasn't come. One is named, and why.
=== why_not ===
{LIST_COUNT(asked_to_table - came - jana) == 0: ->->}
~ temp who = LIST_MIN(asked_to_table - came - jana)
{ who:
- davit: Davit has a hip. He told you which, at breakfast. You’ve kept him a corner, in a napkin.
- bisi: Bisi wrote that she’d a thing. A van has brought the good chair, the one that doesn’t sink, with a label, cut from an Infirmary envelope, and nobody in it.
- tranter: This morning, on the first landing, you heard Mr. Tranter come down one stair with his hat on. Then you heard him go up it.
- greet: Greet has sent the matches, by a boy, with a note of how many.
- ephrem: Ephrem has answered. It is four sheets. He begins with the date, and the rail brass, and by the end hasn’t come to why he couldn’t.
- sel: At a quarter to, somebody says, a man on a bicycle went by the gate, quite slowly, and then went by it the other way.
}
->->

// The same, where your mother has the list: it goes along the table from mouth to mouth.
=== missed ===
{LIST_COUNT(asked_to_table - came - jana) == 0: ->->}
~ temp who = LIST_MIN(asked_to_table - came - jana)
# speaker: vesna
“{call_name(who)}?” says your mother, off your list. {LIST_COUNT(came) > 1: It is passed along to the end, “{call_name(who)}?”, and is passed back.}
-> why_not ->
# decision: the_table
    * (missed_answer) [“Here,” you say, since somebody should. # id: missed_answer # kindly: Here in spirit! # plain: “Here.”]
        # speaker: vesna
        {ear_in: “In what?” says your mother. She writes it down.|“You’re on already,” says your mother. She comes back to that name twice before the cake.}
        ~ saturday += answered_for
    * (missed_lift) [Take the place away. # id: missed_lift]
        A plate, a fork, a glass. Everyone moves up one, each with their bread; and then it is you who has the gap beside you.
        ~ saturday += lifted_place
- ->->

=== function call_name(who)
{ who:
- davit: Orbel
- bisi: Falade
- tranter: Tranter
- greet: Achterberg
- else: {plain_name(who)}
}

// The number on the entry, for whoever looked; what took you to the queue, for whoever only queued; for anybody else nothing, nor where she saw the
// day for herself on Wednesday. Done in pencil, since your sister may be faint.
=== enquiries ===
{(not has_looked() and fri_facts !? f_queued) or (with_jana ? told_of_lapse and (with_jana ? visited or with_jana ? went_down_to_her)): ->->}
{
- not has_looked(): Jana has something in pencil for you, on the back of a stub. _You were seen in a queue. What for?_
- else: Jana puts a sheet beside your plate; it came {fri_facts ? f_lifted:in the box with the pin|this morning, _Closed as it stands_}. There is a line, _Enquiries since entry: {LIST_COUNT(looked_jana)}_, with the figure underlined. {knows_lapse(): Beside it in pencil is _Which day did you know?_|Beside the _L._, in pencil, is _Didn’t you wonder?_}
}
    * (enq_day) {knows_lapse()} [Write down the day. # id: enq_day]
        _{short_day(LIST_MIN(read_key))}_, you put. She counts on her fingers, from there up to yesterday, and {read_key ? mon:it takes the hand|looks at what is left of the hand}.
        ~ saturday += wrote_the_day
    * (enq_letter) {has_looked() and not knows_lapse()} [Write: _I took it for a letter._ # id: enq_letter]
        She reads it. _It is_, she puts under that, and gives you the pencil to keep.
        ~ saturday += wrote_a_letter
    * (enq_certificate) {not has_looked()} [Write: _A certificate. That you were Noted._ # id: enq_certificate]
        She reads it, and nods, and turns it over to see if there is anything else. _Did they charge?_ she writes.
        ~ saturday += wrote_certificate
    * (enq_salt) [Put the salt on it, so that it won’t blow away. # id: enq_salt]
        Whoever wants salt reads it. Jana sees each of them get to the end.
        ~ saturday += salted_sheet
- ->->

// To sit, everybody has to have a stub. A ticket is another thing.
=== next_one ===
Pia goes round with the stubs. To sit, everybody has to have one, and she has written names on. There’s none for you.
# speaker: pia # faint: pia_next … not a seat … want the next one …
{saturday ? paid_fare: “That’s your fare,” says Pia, of the corner of newspaper. “It’s not a seat. You’ll want the next one.”|“They’re for boats that have gone,” says Pia. “You’ll want the next one.”}
->->

=== attend_pia_next ===
It’s a stub, she is explaining; it has to be for a boat that has gone.
-> DONE

// Everyone's place on the picture of the table, with what they brought. Your mother has what she was given.
=== lay_hers ===
{
- gifts ? gift_clippers:
    # laid: vesna brings=clippers
- gifts ? gift_timetable:
    # laid: vesna brings=timetable
- else:
    # laid: vesna brings=beans
}
->->

=== lay_the_table ===
{came ? davit:
    # laid: davit brings=battery
}
{came ? bisi:
    # laid: bisi brings=plain_cake
}
{came ? tranter:
    # laid: tranter brings=minutes
}
{came ? greet:
    # laid: greet brings=matches
}
{came ? ephrem:
    # laid: ephrem brings=canapes
}
{came ? sel:
    # laid: sel brings=torch
}
{came ? jana:
    # laid: jana brings=blue_dish
    # laid: pia brings=stubs
}
->->
