// EXCUSED. You signed, or the house did. At stake: a place that will not stay cleared; and who tells Jana before the post does.
// Opens: Note not lifted, and the form signed. Tellings: garden or yard; by you or by the house; Davit there or not.

=== excused ===
{
- on_garden():
    # scene: saturday_garden light=day # figure: vesna at=left face=flower
    The garden side has been combed. There’s a table on the lawn, with clips to hold the cloth, and on each clip an enamel bee.
- else:
    # scene: yard light=day # figure: vesna at=left face=flower
    With Jana taken off, the form came to 3.82. So it’s the yard side all the same. They have put the table by the bins, between Paper and Glass, where the sun gets to.
}
-> fares ->
Your mother lays, at speed, as for a short crossing. She has laid for {would_come(davit):four|three}, and you’ve brought out {would_come(davit):three|two} chairs.
# speaker: vesna
“And one to come,” she says, and counts again, pointing, as you count a lower deck.
# decision: the_table
    * (excused_clear) [Take the empty place indoors. # id: excused_clear]
        When you come out with the salt she has laid it again, out of her handbag. The forks have the name of the boat on them.
        ~ saturday += place_cleared
    * (excused_sit) [Sit down in it yourself. # id: excused_sit]
        # speaker: vesna
        “That’s taken,” says your mother, and you get up, and she wipes the seat.
        ~ saturday += place_sat_in
- -> excused_gift

= excused_gift
-> unwrapped ->
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
At twelve minutes past two she puts her hand up, flat. It’s the horn, or the end of it: the two o’clock.
# speaker: vesna
“You’d a sister,” she says to you. “Don’t tell me. I’ve got her here.” She holds up the spare fork. By and by she uses it, for cake.
{would_come(davit): Under the table Davit has got hold of your shoe, with both of his.}
The tablet has come out to you, on its stand, along the path. It would like to know how you found the Sitting.
# petals: larkspur for=the_sitting
    + (excused_rate_low) [As little as the tablet will take. # id: excused_rate_low # gives: 1 2 3]
        It thanks you. It asks if it was something about the carafe.
        ~ saturday += rated_sitting_low
    + (excused_rate_five) [Well. They do have the yard to run as well. # id: excused_rate_five # gives: 4 5]
        It’s so grateful that it plays you something, on bells. The girl from Activities comes out to see whose birthday it is.
        ~ saturday += rated_sitting_five
- -> excused_post

= excused_post
# scene: table light=day # laid: vesna brings=beans # laid: jana brings=nobody
{would_come(davit):
    # laid: davit brings=battery
}
From above, it is a small table, and they have all had enough. At the {would_come(davit):fourth|third} place the fork has been used.
Jana’s form goes by Monday’s second post. Until then she’ll be at a Table, as far as she knows, with her mother on it.
    * (excused_go) [Take the six o’clock over, and tell her. # id: excused_go]
        # scene: late_boat light=dusk
        It takes everybody. You stand, for the one stop. You have it in four words by the time you are past the buoy, and in three by the works, and at Cullet Row there’s a light on in the yard and somebody singing sums. You go as far as the door with it. You put your hand up.
        ~ saturday += went_to_tell
    * (excused_write) [Write it tonight, and put it through her door. # id: excused_write]
        # scene: desk_at_dusk light=dusk
        _Dear Jana, You’ll get a form._ Everything after that is about the form. You turn it over. On the back you draw the table, from above, with the plates on, and a cross where she wasn’t. You send that side.
        ~ saturday += drew_the_table
- -> this_week ->
# ending: excused
_Tomorrow is Sunday._
-> END
