// YARD SIDE. You refused, and the Note stands (or few enough came). At stake: six o'clock, when they lock it; whether Jana comes, which
// was settled on Wednesday; what your mother has been asked, and what she hasn't.
// Opens: f_refused, not lifted, fewer than three at the table. Tellings: Jana or none; notice given (fell) or a room (slid, climbed).

=== yard_side ===
# scene: yard light=day # figure: vesna at=left face=flower
{
- given_notice(): 3.21 is under the yard side, even. You have twenty-eight days, and a leaflet, and from Colin’s cupboard six flat boxes and a roll of tape. Nowhere does it say that a person can’t be seventy on notice.
- else: {about_dinner ? climbed:3.70|3.54}, the form made it, and they have carried her things round and put them down in the same order, facing the other way.
}
They have put the table in the yard, by the bins, between Paper and Glass, where the sun gets to. Your mother has the end by the gate, and the ferry road. A boy comes out of the kitchen with a crate for Glass, and sees the cloth. He puts them in one at a time, by the neck, so as not to disturb anybody. It takes him until the bread has gone round, and back.
-> fares ->
-> unwrapped ->
When the noon boat sounds you get the whole of it: everyone stops with their mouth open.
# speaker: vesna
“There,” says your mother, into the quiet. “That’s how long it is.”
    * (yard_ask_like) [Ask her how she likes it here. # id: yard_ask_like # kindly: Isn’t it cosy round here?]
        # figure: vesna at=left face=seen # speaker: vesna
        “There’s a draught. The tea comes cold. And that woman sings.” She listens. “You can hear the chain go,” says your mother. “I’d forgotten the chain.”
        ~ saturday += asked_about_yard
    * (yard_look_lock) [Have a look at the lock. # id: yard_look_lock]
        It is a good one, new, and has been oiled. It shuts by itself at six, says the card, which thanks it. There is no handle on the near side.
        ~ saturday += looked_at_lock
- -> yard_gift

= yard_gift
{came == (): -> nobody_came}
-> some_came

= nobody_came
{
- asked_to_table == (): She has laid eight. You hadn’t asked anybody. It is a Saturday; it had seemed a lot to ask.
- asked_to_table == jana: She has laid eight. You had asked Jana, and there is a note, in pencil, on the back of a stub. _On nights. She says say it’s not the walk._
- else: -> why_not ->
}
Over the wall that woman starts. It is a song about a buoy.
# speaker: vesna
“Who else is on?” says your mother.
# decision: the_table
    * (yard_jana_maybe) [“Jana might be.” # id: yard_jana_maybe # kindly: You never know!]
        She turns her chair to the gate. It is a good gate to watch. In the next two hours it is a dog, some bread, a man who wanted Garden, and the dog.
        ~ saturday += set_her_to_wait
    * (yard_singer) [Go round, and ask the woman who sings. # id: yard_singer # kindly: What a gorgeous voice! Do keep it up!]
        She comes, since you were standing there. She has only been asked to stop, up to now. She is a Mrs. Lomax, and takes the place with the best view. Your mother does not think much of the second verse, and puts her right, and there is a third.
        ~ saturday += asked_the_singer
- -> yard_six

= some_came
-> all_arrive ->
{LIST_COUNT(came - jana) > 0: -> missed ->|-> why_not ->}
{came ? jana: -> yard_jana}
{asked_to_table ? jana: Jana’s place is next to your mother, with a saucer on the glass.}
You sit on your mother’s deaf side, and let them talk, and are passed things. It turns out to be possible to be passed things for an hour and a half.
-> yard_six

= yard_jana
The blue dish comes first, round the end of the bins. Jana is behind it, with her coat buttoned wrong, on three hours’ sleep, and Pia with both her elbows out, being a gate.
-> brings_jana ->
# speaker: vesna
“You came,” says your mother to Jana, “Wednesday,” and Jana nods.
    * (yard_jana_plate) [Hold your plate out. # id: yard_jana_plate]
        She fills it past where you would have stopped her. Then she gives you the spoon she has been serving with, and eats with a fork.
        ~ saturday += held_plate_out
    * (yard_jana_refused) [Show her your hands: you didn’t sign. # id: yard_jana_refused]
        # speaker: jana # faint: jana_signed … know … round the … on notice …
        “I know you didn’t,” says Jana. “She’s round the back with the bins.” She finds you the end with the most crust. “I’d have told you to,” she says. “I’d have been livid.”
        ~ saturday += told_her_refused
- -> enquiries ->
-> next_one ->
-> yard_six

= yard_six
# scene: table light=day
-> lay_hers ->
-> lay_the_table ->
{
- came ? jana: You have all sat there so long that the sun has gone from Paper to Glass.
- else:
    # laid: jana brings=nobody
    From above it is a table with bins. What your mother laid is still laid.
}
At five to six there is a girl with a bunch of keys, who stands about, so as not to seem to.
    * (yard_stay) [Stay, and be locked in. # id: yard_stay]
        It shuts by itself. Your mother makes up the other half of the bed, with you in the way, and sleeps on the outside, for the boats. You hear them all. At four in the morning she sits up and says, quite clearly, that the harbour is the other way round; and it is.
        ~ saturday += stayed_past_six
    * (yard_go) [Go, when the lock goes. # id: yard_go]
        Your mother stands on the step and counts you off. You are on the ferry road when you hear it, and after that her voice, through the gate, telling somebody in there to hold tight. {not would_come(davit): At home the shirt is on its hanger, and has not seen a hip.}
        ~ saturday += went_at_six
- -> this_week ->
# ending: yard_side
_Tomorrow is Sunday._
-> END

=== attend_jana_signed ===
“Livid,” it was.
-> DONE
