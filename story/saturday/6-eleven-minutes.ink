// ELEVEN MINUTES. The Note is lifted. Jana comes with a pin on and an ear in, and everyone is kind to her, and she listens for which is you.
// At stake: whether she can tell; and, where she was signed away all the same, whether she hears it off you or has it on a card.
// What it mended and did not: no back pay, no school place, and the family ahead in the queue went home.
// Opens: f_lifted, and not the long table. Tellings: garden or yard; asked or unasked; signed or not; carried by you or by another; what you gave her.

=== eleven_minutes ===
{
- on_garden():
    # scene: saturday_garden light=day # figure: vesna at=left face=flower
    The table is on the lawn, with clips to hold the cloth. Your mother has the head of it.
- else:
    # scene: yard light=day # figure: vesna at=left face=flower
    The table is in the yard, by the bins, between Paper and Glass, where the sun gets to. Your mother has the head of it.
}
{fri_facts !? f_refused: Jana has a pin now, and no Table. The girl from Activities has done cards for the places. Jana’s says _Friend of the family_.}
-> fares ->
-> all_arrive ->
{came !? jana: You hadn’t asked Jana. Your mother had, on Wednesday, when the bins went.} Jana comes round by the front, with Pia, and with the blue dish on one arm. There is a pin on the work coat, new, and too big, with three petals open and two still stuck.
~ came += (jana, pia)
# figure: jana at=right face=flower # figure: pia at=far face=empty # speaker: jana via=kindly
“Hello, you!” says Jana. “So lovely to be here!”
She stops. She has put her hand to her jaw.
    * (eleven_ear) [“They’ve given you the ear.” # id: eleven_ear # kindly: Look at you! You look amazing!]
        # speaker: jana via=kindly
        “It came in the box!” says Jana, in great good spirits, with her eyes on yours. Then she reaches up, and gets it out with her little finger, and puts it in the pocket with the spoons.
        ~ saturday += said_the_ear
    * (eleven_kiss) [Kiss her. # id: eleven_kiss]
        You get her ear, with the thing in it saying something about hugs. She stands still for you, with her free arm out, as for a hem. Then she gets it out with her little finger, and you see her wonder where a person puts them.
        ~ saturday += kissed_her
- -> kindness

= kindness
They are all so pleased. The girl from Activities hugs her, dish and all; she always knew, she says, that it was the hospital. Jana’s pin is going all the time, and is at 3.20 before she has sat down.
-> brings_jana ->
Pia has got in at your elbow, standing, and is telling the rim of your plate.
# speaker: pia # faint: pia_early … early one … people … each …
“It was the early one,” says Pia. “There were a hundred and twelve people and they all said good morning to Mum. I said why, and she said it was the coat.”
{fri_facts !? f_refused: -> place_card}
-> wednesday ->
    * (eleven_sorry_asked) [Ask Jana how it came. # id: eleven_sorry_asked # reflect # kindly: How’s it all feel? Wonderful, I bet! # plain: “How did it come?”]
        # speaker: jana
        {with_jana ? has_letter: “I’d thought of a letter,” says Jana. “I’d a drawer ready.”|“In a box with a bow, on the mat,” says Jana. “I thought that I’d died.”}
    * (eleven_pass_salt) [Pass her the bread, and let her eat. # id: eleven_pass_salt # reflect]
        She has a look how thick it’s cut. Across the table someone says what an inspiration she must be, and to whom, and Jana chews.
- -> gifts_given

= wednesday
# speaker: vesna
“You’ve come by the front,” says your mother to Jana. “You never come by the front. What have you done with Wednesday?”
->->

// She said on Wednesday how she would have it. There is a card with it on, four steps off.
= place_card
Jana hasn’t got to her place. The card is propped on the bread, in a round hand. {heard_terms(): _I’ll hear it off you_, she’d said on Wednesday. _I’ll not have it on a card._|{her_terms(): _On a card_, you’d heard her say on Wednesday.}}
    * (tell_signed) {fri_facts ? f_signed} [“I signed it, Jana.” # id: tell_signed # kindly: You’ll always be one of the family! # plain: “I signed it, Jana,” you say.]
        -> told_her
    * (tell_house) {fri_facts !? f_signed} [“They signed you off, Jana.” # id: tell_house # kindly: You’ll always be one of the family! # plain: “They signed you off, Jana,” you say.]
        -> told_her
    * (tell_not) [Help her to find her place. # id: tell_not]
        ~ saturday += let_card_tell
        Jana reads it on both sides. {her_terms(): “Well,” says Jana, “it’s a card.”|“Who’s that for?” says Jana.} She tears it across, and across again, and gives Pia the quarters, for sums. Then she sits down where it was.
- -> wednesday ->
-> gifts_given

= told_her
~ saturday += told_her_first
{ear_in: Jana puts out her hand, flat, as to a child with something in its mouth. You lay the ear in it, and say it again.}
~ ear_in = false
# speaker: jana
{
- friday ? gave_distance: “What did you put?” says Jana. “Distance,” you say. “It’s one stop,” says Jana.
- friday ? gave_tone: “What did you put?” says Jana. “Tone,” you say. “Whose?” says Jana.
- friday ? gave_our_mothers: “What did you put?” says Jana. “Our mother’s room. It wouldn’t take _room_.” “No,” says Jana, “they don’t give you the width.”
- friday ? gave_none: “What did you put?” says Jana. “It prints as _None_,” you say. “I left mine, too,” says Jana.
- carrier == (): “I was at the counter,” you say. “Well, you can’t be in two places,” says Jana. “I’d have said the counter.”
- else: “I let it get to a minute past,” you say. “Past what?” says Jana. “Three,” you say.
}
She picks the card off the bread, and gives it to Pia, for sums, with the writing down. {her_terms(): “Off you, I said,” says Jana. “That’s that, then.”}
-> wednesday ->
-> gifts_given

= gifts_given
# speaker: jana
“It’s this,” she tells your mother, of the pin. “I got off the early boat at the front, and I’d gone all round by the fish dock before I thought.”
-> unwrapped ->
{
- gifts ? gift_clippers: When she gets round to Jana’s new pin she stops, turns it to the light, and can find nothing to do to it.
}
-> enquiries ->
-> their_fives

= their_fives
# scene: table light=day
-> lay_hers ->
-> lay_the_table ->
The dish goes round until it is light. Then it is fives, all round the table, without looking, in with the napkins. Jana is opposite you.
# petals: jana for=the_dish
    + (eleven_give_low) [One or two: she’d know you meant it. # id: eleven_give_low # gives: 1 2]
        She hears it stop. Everybody hears it stop. {came ? greet: “That’s more like it,” says Greet.|The girl from Activities has her hand on her mouth.} Something happens at one side of Jana’s.
        # speaker: jana
        “Too much nutmeg,” she says.
        ~ saturday += gave_her_low
    + (eleven_give_fair) [What leeks are worth, that were meant for a Sunday. # id: eleven_give_fair # gives: 3 4]
        # speaker: jana
        “Thank you,” says Jana. She turns the pin up, and has a look at where the rest would go.
        ~ saturday += gave_her_fair
    + (eleven_give_five) [Five. Everybody has. # id: eleven_give_five # gives: 5]
        Up it goes, with all the others, and you couldn’t say afterwards which was yours. She has her eyes shut, as she’d listen to a chest.
        ~ saturday += gave_her_as_all
    + (eleven_give_later) [Keep your hands in your lap. # id: eleven_give_later # later]
        It is one short, in all that, and she hears which. She looks along the row of lapels until she gets to yours, and stays there, till somebody offers her a pear.
        ~ saturday += kept_hands_still
- -> eleven_after

= eleven_after
# scene: yard light=dusk # figure: jana at=right face=seen
{
- saturday ? told_her_first: Jana goes out by the yard, where the bins do, buttoning. The dish she has given you to hold. “Monday’s form I’ll not open,” she says. “I’ve had it.”
- saturday ? let_card_tell: Jana goes out by the yard, where the bins do, with the dish under one arm, buttoning. {her_terms(): “I did say how I’d have it,” she says.|Pia has the quarters.}
- else: Jana goes out by the yard, where the bins do, with the dish under one arm, buttoning.
}
{fri_facts ? f_queued: You tell her about the family in front. She’ll look out for them, says Jana. They’ll be by the fish dock.}
{
- with_jana ? owned_denial: “You spelt Osvald with a V,” she says. “I’ve kept it. It’s the only thing you’ve sent me that I could read.”
- with_jana ? told_it_straight: “Thirty-one beds,” she says. “I had it off Ephrem. You’d that right.”
}
# speaker: jana
{
- saturday ? gave_her_low: “You stopped,” says Jana. “I’d fives coming in like hail, and then that. I thought, she’s had the nutmeg.” She has her thumb on the two petals. “There was too much,” she says. “The lid came off.”
- saturday ? gave_her_fair: “I could tell yours,” says Jana. “It had been worked out. Was it for the leeks, or the crust?” You say the leeks. “They were right on Thursday,” she says. “They’d gone a bit.”
- saturday ? gave_her_as_all: “I was listening for yours,” says Jana. “I’d know your feet on a stair. I’d know your cough.” She turns the pin up, to see if there’s a maker’s name. “I couldn’t find it,” she says.
- else: “I’d one off everyone but you,” says Jana. “You sat there with your hands in your lap. I thought that you were cold.” You say you weren’t. “You used to do that with sprouts,” she says.
}
“There’s no school place goes with it,” says Jana. “I asked the box. Nor a ward. It’s a pin.”
    * (eleven_quay) [“You could go home by the quay.” # id: eleven_quay # kindly: Safe journey! Lovely, lovely day!]
        # speaker: jana
        {ear_in: “It was,” says Jana.|“I could,” says Jana.} She goes by the fish dock. Pia goes ahead, on the edge of the kerb, with her arms out.
        ~ saturday += offered_quay
    * (eleven_knife) [“I’ve still got your knife.” # id: eleven_knife # kindly: We must do this again!]
        # speaker: jana
        {ear_in: But you’ve made the shape of it, with a finger, on your palm.} “I know you have,” says Jana. “I’ve been peeling with a putty knife since the summer before last.” She has got as far as the kerb. “Sunday,” she says, without turning round; and it might be when she’s in, or only what day it is tomorrow.
        ~ saturday += owned_the_knife
    * (eleven_words) {(with_vesna ? will_pass_on) and (with_vesna !? passed_her_words)} [Give her your mother’s message. # id: eleven_words # kindly: Mum says you stand up so well! # plain: “Mum says she was hard on you because you stood up under it.”]
        # speaker: jana
        {ear_in: “I do it for a living,” says Jana.|“Who did she say it to?” says Jana. To you, you say. She’d thought you were Jana. “Then you’d better have it,” says Jana, and does the last button. “I had the other.”}
        ~ with_vesna += passed_her_words
- -> this_week ->
# ending: eleven_minutes
_Tomorrow is Sunday._
-> END

=== attend_pia_early ===
It was the early boat, she says. There’s a page for those. It was empty.
-> DONE
