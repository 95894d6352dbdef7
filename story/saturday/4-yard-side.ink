// YARD SIDE. You refused, and the Note stands (or few enough came). At stake: six o'clock, when they lock it; whether Jana comes, which
// was settled on Wednesday; what your mother has been asked, and what she hasn't.
// Opens: f_refused, not lifted, fewer than three at the table. Tellings: Jana or none; notice given (fell) or a room (slid, climbed).

=== yard_side ===
# scene: yard light=day # figure: vesna at=left face=flower
{
- given_notice(): 3.21 is under the yard side, even. You have twenty-eight days, and a leaflet, and from Colin’s cupboard six flat boxes and a roll of tape. Today though it is her birthday, and there’s nowhere that says a person can’t be seventy on notice. They’ve put the table in the yard.
- about_dinner ? climbed: 3.70, the form made it. By noon yesterday they had carried her things round, in order, with the lamp last, and stood it where the last lamp had been. The table is in the yard.
- else: 3.54, the form made it, which is the yard side with four hundredths over. By five they had carried her things round and put them down in the same order, facing the other way. The table is in the yard.
}
It stands by the bins, between Paper and Glass, where the sun gets to. There’s a step, which she has hit with her stick to show it. There’s a gate, and after the gate the ferry road. When the noon boat sounds you get the whole of it: everyone stops with their mouth open.
# speaker: vesna
“There,” says your mother, into the quiet. “That’s how long it is.”
    * (yard_ask_like) [Ask her how she likes it here. # id: yard_ask_like # kindly: Isn’t it cosy round here?]
        # figure: vesna at=left face=seen # speaker: vesna
        “There’s a draught. The tea comes cold, it’s the far end of the trolley. And that woman sings.” She’s listening to something. “You can hear the chain go,” says your mother. “I’d forgotten the chain.”
        ~ saturday += asked_about_yard
    * (yard_move_table) [Shift the table out of the smell. # id: yard_move_table]
        You take an end each, you and the girl from Activities, and put it by the wall. In a minute your mother has got up and taken her chair back. From by the wall you can’t see the gate.
        ~ saturday += moved_her_chair
    * (yard_look_lock) [Have a look at the lock. # id: yard_look_lock]
        It’s a good one, new, and has been oiled. It shuts by itself at six, says the card, which thanks it. There’s no handle on the near side.
        ~ saturday += looked_at_lock
- -> yard_gift

= yard_gift
# long
{
- gifts ? gift_clippers: You give her the clippers. She does your receipt, her own label, and the corner of the leaflet; then she’s out at the gate, doing the paper man, who’s come for the paper.
- gifts ? gift_timetable: She reads the new timetable from the beginning, moving her lips, and at the winter page she takes a pencil to it. “They’ll not make that at low water,” says your mother. “I’ll write.”
- else: You give her the beans. She looks in the sack for some time. “Who’s eating?” she says, and is told, everyone, and starts on them like a woman with a boat to catch.
}
{came == ():
    -> nobody_came
}
-> some_came

= nobody_came
{
- asked_to_table == (): You hadn’t asked anybody. It’s a Saturday. It had seemed a lot to ask.
- else: You had asked. There are notes about it, on the phone and under the door: a client, a cold, a previous something. They are very nicely put.
}
# speaker: vesna
“Who else is on?” says your mother.
    * (yard_nobody) [“Nobody, Mum. It’s us.” # id: yard_nobody # kindly: Just the two of us today. Cosy!]
        # speaker: vesna
        “I’ve worked with less,” she says. She lays three.
        ~ saturday += told_her_nobody
    * (yard_jana_maybe) [“Jana might be.” # id: yard_jana_maybe]
        She turns her chair to the gate. It’s a good gate to watch. In the next two hours it’s a dog, some bread, a man who wanted Garden, and the dog.
        ~ saturday += set_her_to_wait
- -> yard_six

= some_came
{came ? davit: -> arrive_davit ->}
{came ? bisi: -> arrive_bisi ->}
{came ? tranter: -> arrive_tranter ->}
{came ? greet: -> arrive_greet ->}
{came ? ephrem: -> arrive_ephrem ->}
{came ? sel: -> arrive_sel ->}
{came ? jana: -> yard_jana}
{LIST_COUNT(asked_to_table - came - jana) > 0: There were others you had asked. They have sent something, and it’s all the same something, with a ribbon; the shop had an offer.}
    * (yard_sit_by_her) [Sit on your mother’s deaf side, and let them talk. # id: yard_sit_by_her]
        You are passed things. It turns out to be possible to be passed things for an hour and a half.
        ~ saturday += was_passed_things
    * (yard_say_thanks) [Thank them for coming. # id: yard_say_thanks # kindly: You’re all absolute stars!]
        {ear_in: It comes out as the stars. They take it well. They’ve all been stars before.|You get as far as “I want to,” and there’s a bus, and by the time it has gone they’re on to the price of bread.}
        ~ saturday += said_thanks
- -> yard_six

= yard_jana
The blue dish comes first, round the end of the bins. Jana’s behind it, with her coat buttoned wrong, on three hours’ sleep, and Pia with both her elbows out, being a gate.
-> brings_jana ->
{ear_in: You can’t hear what she says to your mother. Your mother can; she has never had hers in. She says back, “Thursday, and you’d the wrong shoes on.”|“You’ve been moved,” says Jana to your mother. “I’d have brought a chair.”}
# speaker: vesna
“You came,” says your mother to Jana, “Wednesday,” and Jana nods.
{with_jana ? owned_denial: “You spelt Osvald with a V,” Jana says to you, as she goes by with the lid.}
    * (yard_jana_out) {ear_in} [Take the ear out. # id: yard_jana_out]
        ~ ear_in = false
        It’s louder than you expected. Nobody’s said anything; it’s the lid.
        # speaker: jana
        “Leeks,” says Jana. “They were to be eaten Sunday.”
        ~ saturday += heard_the_lid
    * (yard_jana_plate) [Hold your plate out. # id: yard_jana_plate]
        She fills it past where you would have stopped her. Then she gives you the spoon she has been serving with, and eats with a fork.
        ~ saturday += held_plate_out
    * (yard_jana_refused) [“I didn’t sign it.” # id: yard_jana_refused]
        # speaker: jana # faint: jana_signed … know … round the … on notice …
        “I know you didn’t,” says Jana. “She’s round the back with the bins.” She’s looking at the wall, where somebody has left a row of jars, by colour. “I’d have told you to,” she says, “if you’d asked. I’d have been livid.”
        ~ saturday += told_her_refused
- Pia goes round with the stubs. Everybody has to have one, to sit: she has put names. There’s none for you.
# speaker: pia # faint: pia_next_yard … want the next one …
“You’ll want the next one,” says Pia.
~ with_pia += gave_stub
-> yard_six

= yard_six
At five to six somebody comes with a bunch of keys and stands about, so as not to seem to.
    * (yard_stay) [Stay, and be locked in. # id: yard_stay]
        It shuts by itself. Your mother listens to it do it. Then she makes up the other half of the bed, with you in the way, and sleeps on the outside, for the boats. You hear them all. At four in the morning she sits up and says, in a clear voice, that the harbour is the other way round; and it is.
        ~ saturday += stayed_past_six
    * (yard_go) [Go, when the lock goes. # id: yard_go]
        She stands on the step and counts you off. You’re on the ferry road when you hear it, and after that her voice, through the gate, telling somebody in there to hold tight.
        ~ saturday += went_at_six
    * (yard_wedge) [Put the leaflet in the lock. # id: yard_wedge]
        It’s a hundred and seventy gram; it goes in folded twice. The gate comes to, and stops, and hums. The person with the keys looks at it for quite a time. “It’ll be the damp,” she says.
        ~ saturday += wedged_the_gate
- # scene: table light=day # laid: vesna brings=beans
-> lay_the_table ->
{
- came ? jana: They have sat here so long that the sun has gone from Paper to Glass.
- else: 
    # laid: jana brings=nobody
    From above it’s a table with bins. She laid one more than came, and somebody has put a lid on the beans.
}
-> this_week ->
# ending: yard_side
_Tomorrow is Sunday._
-> END

=== attend_jana_signed ===
“Livid,” it was.
-> DONE

=== attend_pia_next_yard ===
It’s a stub, she is explaining; it has to be for a boat that has gone.
-> DONE
