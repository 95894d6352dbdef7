// THE LONG TABLE. Those you asked, came. It runs along Larkspur's corridor from the garden door to the yard door, until four, when the fire
// door shuts. At stake: who sits by whom; who isn't there, and is called for; that there is no seat for you.
// Opens: f_refused, and three or more came. Tellings: by who; Note lifted or not; who is missing.

=== long_table ===
# scene: corridor light=day # figure: vesna at=left face=flower
{given_notice():Your mother has twenty-eight days, six flat boxes and a roll of tape|Your mother’s room is yard side now, and her bench is in the garden}, and her birthday is in the corridor, because nobody could say which side it was on.
Colin was asked, and it may, for as long as the fire door is on its hook. “Until four,” said Colin, and got the trestles.
-> fares ->
It begins on the gravel, goes in at one door and over the step, and ends out by the bin for Glass. There is a wind through it. All the way down, the cloth keeps getting up and sitting down.
-> unasked ->
{came ? davit: {came ? bisi and LIST_COUNT(came - jana) > 3: -> brief_davit ->|-> arrive_davit ->}}
{came ? bisi: -> arrive_bisi ->}
{came ? tranter: {came ? davit and came ? bisi: -> brief_tranter ->|-> arrive_tranter ->}}
    * (long_bollard) [Stand up and say something. # id: long_bollard # reflect # kindly: Here’s to all of you, you old bollards! # plain: “I haven’t got a,” you say. “Anyway.”]
        {ear_in: They roar. {came ? bisi: Bisi’s forehead is on the table. “A year,” she’s saying to the cloth. “A year, it took me.”|The girl from Activities has it on a mug.}|“Anyway,” says somebody, and lifts a glass. “Anyway,” they say, all down it, and you hear somebody out in the yard get it late.}
    * (long_pour) [Go round with the jug. # id: long_pour # reflect]
        They are arguing about the quickest way to the fish dock. You fill what’s held out.
- -> then_the_others

= then_the_others
{came ? ephrem: {LIST_COUNT(came - jana) > 4: -> brief_ephrem ->|-> arrive_ephrem ->}}
{came ? sel: {came ? ephrem: -> brief_sel ->|-> arrive_sel ->}}
{came ? greet: {came ? ephrem or came ? sel: -> brief_greet ->|-> arrive_greet ->}}
{came ? jana: -> long_jana}
-> long_no_jana

= long_jana
At ten past one the blue dish comes in from the yard, at the height at which it has always been carried, with Jana behind it, and Pia.
{
- fri_facts ? f_lifted:
    # figure: jana at=centre face=flower
    She has a pin on. It is upside down, and somebody ought to tell her, and all along the table people look, and pass the bread.
- else:
    # figure: jana at=centre face=empty
    She stops at the step. It is a lot of pins. Then somebody’s aunt moves up, and it goes on down both sides, with plates, till there is room for a Jana.
}
-> brings_jana ->
# speaker: vesna
“You’re in good time,” says your mother. “I’ve told them you were hard done by. I told them it was me.”
    * (long_jana_where) [“Sit by me.” # id: long_jana_where # reflect # kindly: Squeeze in anywhere!]
        {
        - fri_facts ? f_lifted:
            # speaker: jana
            “Where’s that?” says Jana.
        - else:
            # speaker: jana # faint: jana_nowhere … where’s … you’ve no …
            “Where’s that?” says Jana.
        }
        You look. You have been up and down since twelve, and haven’t got a chair.
    * (long_jana_spoon) [Point to her pocket: what’s the spoon for? # id: long_jana_spoon # reflect]
        {with_jana ? hid_why: She gives it to you, to eat with. She eats hers with the lid.|She holds out the second one, handle first. It has been out to Tern Street and back since last July, in a pocket.}
- -> enquiries ->
-> stubs

= long_no_jana
{asked_to_table ? jana: You’d asked Jana. There is a place for her, at the step.|You hadn’t asked Jana. In a corridor, you’d thought, it might be noticed less. Your mother has laid for her, at the step.}
-> why_not ->
# speaker: vesna
“Ruddock, Jana?” calls your mother. It is passed along, through both doors, as far as the bin for Glass, and when it comes back up the table it is asking for a Mr. Roderick.
{
- with_pia ? met_pia and with_pia !? dodged_her:
    # figure: pia at=right face=empty
    But the dish comes. It comes in from the yard at the height of nobody, with Pia under it. There is a label tied to the lid, as for a parcel. _It isn’t me, it’s the dish. Dish to come back._ You take it from her. It is heavier than you’d thought, and warm.
    ~ came += pia
- with_jana ? denied_her: Somebody has told her what you said on Thursday. It was told very fairly, you understand.
- else: It is a quarter past one; over the water she’ll be asleep, with the blind down.
}
# decision: the_table
    * (long_nj_here) [“Here,” you say, since somebody should. # id: long_nj_here # plain: “Here.”]
        # speaker: vesna
        “You’re on already,” says your mother. She comes back to that name twice before the cake.
        ~ saturday += answered_for
    * (long_nj_lay) [Leave the place laid. # id: long_nj_lay]
        By two it has got a plate on it, and crumbs, and a bent stub. It looks much like the others.
        ~ saturday += kept_it_laid
- -> stubs

= stubs
{came ? jana or came ? pia: -> next_one ->}
-> unwrapped ->
{came ? jana: -> missed ->}
-> seventy

= seventy
# figure: vesna at=left face=seen
There is a cake. {came ? greet: It has all seventy on it, in rows. It takes Greet and two others to light them.|It has seven on it, for tens.}
# speaker: vesna
“Who’s it for?” says your mother.
She is told. Seventy, they say, and point; and she looks round the table for who.
    * (seventy_you) [“It’s you, Mum.” # id: seventy_you # reflect # kindly: It’s the birthday girl!]
        # speaker: vesna
        “Get on,” says your mother. “I’m on at six.” But she has blown, from the side, on her way past, and got most of them.
    * (seventy_look) [Look round for who, too. # id: seventy_look # reflect]
        You go up one side and she comes down the other, and you meet her at the step. “Not up there,” she says, “have you tried below?”
- -> four_o_clock

= four_o_clock
# scene: table light=day
-> lay_hers ->
-> lay_the_table ->
{came !? jana:
    # laid: jana brings=nobody
}
{came ? pia and came !? jana:
    # laid: pia brings=blue_dish
}
From above you can’t see the step, or which end of it is which. Then it is four, and Colin unhooks the fire door. It comes round by itself, slowly, on its arm; they have lifted the cloth for it, and there isn’t time for the rest.
    * (four_yard) [Be on the yard side. # id: four_yard]
        Somebody’s aunt has been left behind on the garden and has to be handed out through the linen window with her shoes. There is singing. At six they are counted off at the gate, and are found to be one over.
        ~ saturday += yard_side_of_it
    * (four_hold) [Hold the door. # id: four_hold]
        You get your shoulder to it. {came ? davit: Davit comes and does the bottom, from the knees, as he tells people.} It takes a minute and a half to shut, with you against it, and everyone goes on passing things through what’s left.
        ~ saturday += held_the_door
- -> this_week ->
# ending: long_table
_Tomorrow is Sunday._
-> END

=== attend_jana_nowhere ===
“Where’s that,” she said, “you’ve no chair.”
-> DONE
