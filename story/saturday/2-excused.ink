// EXCUSED. You signed, or the house did. At stake: a place that will not stay cleared; and who tells Jana before the post does.
// Opens: Note not lifted, and the form signed. Tellings: garden or yard; by you or by the house; Davit there or not.

=== excused ===
{
- on_garden():
    # scene: saturday_garden light=day # figure: vesna at=left face=flower
    The garden side has been combed. There is a table on the lawn, with clips to hold the cloth, and on each clip an enamel bee.
- else:
    # scene: yard light=day # figure: vesna at=left face=flower
    With Jana taken off, the form came to 3.82. So it is the yard side all the same. They have put the table by the bins, between Paper and Glass, where the sun gets to.
}
-> fares ->
Your mother lays, at speed, as for a short crossing. She has laid for {would_come(davit):four|three}. You have brought out {would_come(davit):three chairs, and Davit is in one|two chairs}.
# speaker: vesna
“And one to come,” she says, and counts again, pointing, as you count a lower deck.
# decision: the_table
    * (excused_clear) [Take the empty place indoors. # id: excused_clear]
        When you come out with the salt she has laid it again, out of her handbag. The forks have the name of the boat on them.
        ~ saturday += place_cleared
    * (excused_sit) [Fetch one more chair, and sit there yourself. # id: excused_sit]
        # speaker: vesna
        “That’s taken,” says your mother, and you get up, and she wipes the seat.
        ~ saturday += place_sat_in
- -> excused_gift

= excused_gift
A Mr. Bream, of the house, comes by with a camera. He looks through it, and then over it.
# speaker: someone
“If you could all close up,” says Mr. Bream. “There’s rather a gap.”
# speaker: vesna
“There’s one to come,” says your mother.
He takes it with the cake held up in front. The print is grey, when he gives it her. She holds it to the sun, and you all come up slowly, smiling. “Who’s that in her place?” says your mother. It is the cake.
-> unwrapped ->
A girl in a sash comes by to ask if it is all being lovely. “Standing room,” your mother tells her. So she brings a cushion, and {saturday ? place_sat_in:stands it up on the empty chair.|as there’s no chair at the place, she puts it down on the ground, where one would be.}
# speaker: vesna
“Is Jana on?” says your mother.
    * (excused_say_signed) {fri_facts ? f_signed} [“I signed her off, Mum. Yesterday.” # id: excused_say_signed # kindly: She’s with us in spirit!]
        {ear_in: “Then she’ll not want potatoes,” says your mother, and takes out one potato.|“Did she ask you to?” says your mother. You say no. She looks to see if that was the end of it. “Well, you’ve a nice hand,” she says. “You always signed nicely.”}
        ~ saturday += told_mum_signed
    * (excused_say_house) {fri_facts ? f_house} [“They signed her off. I wasn’t there.” # id: excused_say_house # kindly: She’s with us in spirit!]
        {ear_in: “Then she’ll not want potatoes,” says your mother, and takes out one potato.|“I was,” says your mother. “It was a man with a key. He’d very clean cuffs.” She moves the bread to where it can be reached from the side that nobody’s on.}
        ~ saturday += told_mum_house
    * (excused_say_asleep) [Put a finger to your lips: she’s on nights. # id: excused_say_asleep]
        # speaker: vesna
        “Then keep your voice down,” whispers your mother. The rest of the meal is eaten in whispers. A boat goes by and is shushed.
        ~ saturday += had_her_asleep
- -> excused_wait

= excused_wait
# figure: vesna at=left face=seen
At twelve minutes past two she puts her hand up, flat. It is the horn, or the end of it: the two o’clock.
# speaker: vesna
“You’d a sister,” she says to you. “Don’t tell me. I’ve got her here.” She holds up the spare fork. By and by she uses it, for cake.
{would_come(davit): Under the table Davit has got hold of your shoe, with both of his.}
-> excused_post

= excused_post
# scene: table light=day # laid: jana brings=nobody
-> lay_hers ->
{would_come(davit):
    # laid: davit brings=empty_hands
}
It is a small table, from above, and they have all had enough. The print has gone into her handbag. At the {would_come(davit):fourth|third} place the fork has been used.
Jana’s form goes by Monday’s second post. Until then she is at a Table, as far as she knows, with her mother on it. {heard_terms(): She’d hear it off you, she said on Wednesday. She’d not have it on a card.}
    * (excused_go) [Take the six o’clock over, and tell her. # id: excused_go]
        # scene: late_boat light=dusk
        It takes everybody. You stand, for the one stop. You have it in four words by the time you are past the buoy, and in three by the works, and at Cullet Row there is a light on in the yard and somebody singing sums. You go as far as the door with it. You put your hand up. {her_terms(): It opens. “Go on, then,” says Jana.}
        ~ saturday += went_to_tell
    * (excused_write) [Write it tonight, and put it through her door. # id: excused_write]
        # scene: desk_at_dusk light=dusk
        _Dear Jana, You’ll get a form._ Everything after that is about the form. You turn it over. On the back you draw the table, from above, with the plates on, and a cross where she wasn’t. It goes through her door that side up. {her_terms(): It has come out about the size of a card.}
        ~ saturday += drew_the_table
- -> this_week ->
# ending: excused
_Tomorrow is Sunday._
-> END
