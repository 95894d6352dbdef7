// ELEVEN MINUTES. The Note is lifted. Jana comes with a pin on and an ear in, and everyone is kind to her, and she listens for which is you.
// At stake: whether she can tell. What it mended and did not: no back pay, no school place, and the family ahead in the queue went home.
// Opens: f_lifted, and not the long table. Tellings: garden or yard; asked or unasked; carried by you or by another; what you gave her.

=== eleven_minutes ===
{
- on_garden():
    # scene: saturday_garden light=day # figure: vesna at=left face=flower
    The garden side has been combed, and on the lawn there’s a table with bees to hold the cloth.
- else:
    # scene: yard light=day # figure: vesna at=left face=flower
    The table is in the yard, between Paper and Glass, where the sun gets to.
}
{
- fri_facts ? f_refused and about_dinner ? climbed: 4.52, 4.58, 3.00: 12.10, and between three, 4.03. Somebody had to initial the three.
- fri_facts ? f_refused: With Jana at 3.00 it is the yard side, and with four months to look for better.
- else: You have a Table of two, and a sister with a pin. The girl from Activities has put Jana down as a friend of the family.
}
-> fares ->
{came ? davit: -> arrive_davit ->}
{came ? bisi and came !? davit: -> arrive_bisi ->}
{came ? bisi and came ? davit: Bisi has come, with a plain cake, and its price.}
{came ? tranter and came !? davit and came !? bisi: -> arrive_tranter ->}
{came ? ephrem and came !? davit and came !? bisi: -> arrive_ephrem ->}
{came ? sel and came !? davit and came !? bisi: -> arrive_sel ->}
{came ? greet and came !? davit and came !? bisi: -> arrive_greet ->}
They came on the early boat, Jana and Pia. You see Jana before she has seen you, at the door, under the sign. There’s a pin on the work coat, where the darker cloth was. It’s new, and too big, with three of its petals open and the other two still stuck.
# figure: jana at=right face=flower # figure: pia at=far face=empty # speaker: jana via=kindly
“Hello, you!” says Jana. “So lovely to be here!”
She stops. She has put her hand to her jaw.
    * (eleven_ear) [“They’ve given you the ear.” # id: eleven_ear # kindly: Look at you! You look amazing!]
        # speaker: jana via=kindly
        “It came in the box!” says Jana, in great good spirits, with her eyes on yours. Then she reaches up, and gets it out with her little finger, and puts it in the pocket with the spoons.
        ~ saturday += said_the_ear
    * (eleven_kiss) [Kiss her. # id: eleven_kiss]
        You get her ear, the cold end of it, with the thing in it saying something about hugs. She stands still for you, with her arms out, as for a hem. Then she gets it out with her little finger, and wipes it, and you see her wonder where a person puts them.
        ~ saturday += kissed_her
- -> kindness

= kindness
They are all so pleased. The girl from Activities hugs her; she always knew, she says, that it was the hospital. Somebody’s aunt asks what cream she uses for her hands. Jana’s pin is going all the time, from every side; people are setting her up. It’s at 3.20 before she has sat down.
-> enquiries ->
# speaker: pia # faint: pia_early … early one … people … each …
“It was the early one,” says Pia. “There were a hundred and twelve people and they all said good morning to Mum. I said why, and she said it was the coat.”
# speaker: vesna
“You’ve come by the front,” says your mother to Jana. “You never come by the front. What have you done with Wednesday?”
    * (eleven_sorry_asked) [“How did it come?” # id: eleven_sorry_asked # kindly: How’s it all feel? Wonderful, I bet!]
        # speaker: jana
        {with_jana ? asked_leave or with_jana ? told_of_lapse: “I’d thought of a letter,” says Jana. “I’d a drawer ready.”|“In a box with a bow,” says Jana, “on the mat, when I came off. I thought that I’d died.”} She looks down at the pin, where someone’s just given it a five. “I was on the early boat, this morning,” she says, “and I got off and went round by the fish dock.”
        ~ saturday += asked_as_thought
    * (eleven_pass_salt) [Pass her the bread, and let her eat. # id: eleven_pass_salt]
        She has a look how thick it’s cut. Across the table someone says what an inspiration she must be, and to whom, and Jana chews.
        ~ saturday += passed_the_salt
- -> gifts_given

= gifts_given
-> unwrapped ->
{
- gifts ? gift_timetable: “The eight o’clock,” she says to Jana. “That’s the early one. You could get that.” She goes on looking at her. “You could always have got that,” says your mother. “It was only a queue.”
- gifts ? gift_clippers: When she gets round to Jana’s new pin your mother stops, turns it to the light, and can find nothing to do to it.
}
-> missed ->
-> their_fives

= their_fives
# scene: table light=day # laid: vesna brings=beans # laid: jana brings=blue_dish # laid: pia brings=stubs
-> lay_the_others ->
From above, there’s one chair pushed out further than the rest. All round the table they’re doing it, without looking, in with the napkins. Jana’s is opposite you. It is open at three and a bit.
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
        Up it goes, with all the others, and you couldn’t say afterwards which was yours. She has her head on one side, with her eyes shut, as she’d listen to a chest.
        ~ saturday += gave_her_as_all
    + (eleven_give_later) [Keep your hands in your lap. # id: eleven_give_later # later]
        It’s one short, in all that, and she hears which. She looks along the row of lapels until she gets to yours, and stays there, till somebody offers her a pear.
        ~ saturday += kept_hands_still
- -> eleven_after

= eleven_after
# scene: yard light=dusk # figure: jana at=right face=seen
Jana goes out by the yard, where the bins do, with the dish under one arm, buttoning. {fri_facts ? f_queued: You tell her about the family in front. She’ll look out for them, says Jana. They’ll be by the fish dock.}
{
- with_jana ? owned_denial: “You spelt Osvald with a V,” she says. “I’ve kept it. It’s the only thing you’ve sent me that I could read.”
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
        {ear_in: But you’ve made the shape of it, with a finger, on your palm. “I know you have,” says Jana.|“I know you have,” says Jana.} “I’ve been peeling with a putty knife since the summer before last.” She’s got as far as the kerb. “Sunday,” she says, without turning round; and it might be when she’s in, or only what day it is tomorrow.
        ~ saturday += owned_the_knife
- -> this_week ->
# ending: eleven_minutes
_Tomorrow is Sunday._
-> END

=== attend_pia_early ===
It was the early boat, she says. There’s a page for those. It was empty.
-> DONE

=== lay_the_others ===
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
->->
