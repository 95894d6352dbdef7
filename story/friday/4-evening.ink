// FRIDAY EVENING. At stake: the third asking from the third floor; whom to ask to a table, tomorrow; the goodnight five.
// Opens: always. Where she was signed away there is nobody to ask; it is just the family. Leaves: to Saturday.

=== friday_evening ===
# scene: stair light=dusk # figure: tilde at=left face=flower # figure: lena at=right face=flower # figure: tranter at=far face=flower
~ ear_control = true
{about_dinner !? fell and fri_facts !? f_pin_down:
    ~ ear_in = true
}
{with_jana !? has_letter and fri_facts !? f_lifted:
    ~ silent_days += fri
}
{
- fri_facts ? f_pin_down: The glass barge has brought you home, since the quay reads pins.
- fri_facts ? f_vesna: You have brought your mother home, with two cases. On the step she asks how many the house is licensed for.
}
At half past five the third floor goes. {fri_facts !? f_vesna: The street door has been wedged with the perambulator, wheels inward; Mr. Tranter has seen to that himself.}
{
- friday ? held_the_baby: The baby puts out a fist, and gives the bottom stair four.
- else: The lamp comes down with Mr. Duarte’s feet under it. “Evening,” says the lamp.
}
# speaker: lena
“We asked you for Tuesday,” says Mrs. Duarte, “so it’ll have to be now. It’s the red. Only it’s been on the boiler.” It is in a cup.
    * (red_drink) [Drink it, on the stair. # id: red_drink]
        There is a duck in the bottom of the cup. Mr. Duarte has the bottle; Mr. Tranter, being on duty, will take the cork.
        # speaker: nestor
        “Is that what they meant by warm?” says Mr. Duarte. You tell him that it is.
        ~ friday += drank_the_red
    * (red_no) [Say you have things to see to. # id: red_no # kindly: You have it! Have a warm one! # plain: “I’ve got things to see to.” # forecast: bright]
        # speaker: lena
        {ear_in: “It is warm,” says Mrs. Duarte. “That’s what I’m saying.”|“I told him that you would have,” says Mrs. Duarte, quite kindly.} She drinks it.
        ~ friday += left_the_red
- The perambulator goes down the step, and the street door thanks them all for calling. They had lived here for three years. “17.41,” says Mr. Tranter. After a time he puts in a full stop.
{with_jana ? owned_denial: The boy with the mattress has a word for you. She read it standing up, he says, and asked had he had his dinner.}
{fri_facts ? f_vesna or fri_facts ? f_refused or fri_facts ? f_lifted: -> applies|-> just_family}

= just_family
{friday !? went_to_work: Fleur sends a line to both your desks. {about_dinner ? climbed: _Tilde has the office! Bisi keeps the chair! F._|_Bisi has the office! The chair’s gone in! F._}}
Tomorrow your mother is seventy. {friday ? went_to_work: A table has been applied for, in your name: three, and a cake. “Nothing waiting,” says your pin. “Have a restful evening!”|At Larkspur one may have a table, from noon, for up to twelve. You put down three. {friday ? gave_none: The line for Remarks you leave empty. It will print as _None_.}}
    * (family_knock) [Ask Mr. Tranter in for a minute. # id: family_knock # kindly: Pop in any time, stranger! # plain: “Would you come in for a minute?” # forecast: haze]
        # speaker: tranter
        Mr. Tranter stands inside the door, on the mat. He has heard, from somewhere; he has put away the Sundays. “Will there be a visitor?” he says. “I only ask for the column.”
        ~ friday += asked_for_the_column
    * (family_straight) [Go up, and look at the third floor. # id: family_straight]
        The door is open. On the wall, by where the cot was, is a clean patch, in the shape of a lamp.
        ~ friday += saw_the_patch
- -> last_night

= applies
Tomorrow your mother is seventy. {fri_facts ? f_vesna: It can’t be at Larkspur; she has got off. You put down who, and leave the where. She’ll have a view.|At Larkspur one may have a table, from noon, for up to twelve. You write it out by hand; Kindly has a form of words for it.}
    * (ask_home_both) [At home: Davit, and Mr. Tranter. # id: ask_home_both]
        You say it to Davit across the sink, and to Mr. Tranter through his letterbox, and they both say what should they bring.
        ~ asked_to_table += (davit, tranter)
    * (ask_home_davit) [At home: Davit. # id: ask_home_davit]
        “To sit with?” says Davit. He would ask it of a knee.
        ~ asked_to_table += davit
    * (ask_home_none) [Nobody here. Davit can please himself. # id: ask_home_none]
        He has a look at your list, when he is drying up, and counts the lines. He asks until what time he ought to be out.
        ~ friday += asked_nobody_home
- -> applies_desk

= applies_desk
There is a boat over at seven, by way of the office and the chandler’s. {about_dinner ? climbed: Your lamp is in the office, and your name on it, in Fleur’s hand; she has left Bisi the chair.|The good chair is in the office, and on the door is _Bisi!_, in Fleur’s hand.}
    * (ask_desk_bisi) [From the desk, Bisi. # id: ask_desk_bisi]
        You put it under the sunflower, where it will take up the wet. _Saturday. Bring nothing, with nothing on it._
        ~ asked_to_table += bisi
    * (ask_desk_both) [Bisi; and Ephrem, off the gate. # id: ask_desk_both]
        Ephrem will answer by return, in person, from the beginning, so you have put the time an hour early.
        ~ asked_to_table += (bisi, ephrem)
    * (ask_desk_ephrem) [Only Ephrem. She’d know him. # id: ask_desk_ephrem]
        You leave it under the bell at the chandler’s. He calls down from the window to ask who was it wanted to know.
        ~ asked_to_table += ephrem
    * (ask_desk_none) [Not them. They would have to say no. # id: ask_desk_none]
        You go by both doors with your collar up.
        ~ friday += spared_the_desk
- -> applies_over

= applies_over
Over the water they are lighting up.
    * (ask_over_jana) [Jana. # id: ask_over_jana]
        _It’s Mum’s birthday tomorrow._ You look at that. _Will you come?_ The man on the works gate takes it; she’ll get it on the belt, by hand, along a line of people in goggles.
        ~ asked_to_table += jana
    * (ask_over_all) {with_greet ? met_greet or on_terms_with_sel()} [Jana; and Sel; and Greet, if she’ll come. # id: ask_over_all]
        You go yourself. Sel says he’ll see what he’s got in. {with_greet ? met_greet:Greet|The widow Achterberg} wants to know for what stakes. At number 3 it is Pia, with the chain on; her mum’s on the belt. “She’ll say is it to sit down,” says Pia, “or to be looked at?”
        ~ asked_to_table += (jana, sel, greet)
    * (ask_over_none) [Not Jana. It is too soon, or it is too late. # id: ask_over_none]
        {fri_facts ? f_vesna: You have your mother’s supper to see to.|You get as far as the slip, and come back on the same boat.}
        ~ friday += did_not_ask_jana
- -> last_night

= last_night
# scene: bedroom light=night # figure: davit at=left face=flower
{
- fri_facts ? f_pin_down: Davit gives you yours; it has nowhere to go, and he stops, with his thumb out. “Well, good night,” says Davit. You say it back.
- fri_facts ? f_vesna: She is next door, and you can both hear her counting the landings.
- carrier ? davit: You do his neck. “Wrists like birds,” says Davit, into the pillow. “Nobody’d ever looked.”
- fri_facts ? f_queued and fri_facts ? f_lifted: You tell Davit about 86. {friday ? asked_the_girl: “So who gets the boat?” says Davit.}
- fri_facts ? f_ran: You have told Davit about the bootlace. You haven’t got as far as 88, and the stamp, which was in the air.
- friday ? gave_tone: “Various what?” says Davit. You still can’t think of one.
- fri_facts ? f_signed: Davit takes the thumb that signed, and has a look at it, in the light from the Flats.
- friday ? went_to_work: “And how was she?” says Davit. You say that she wore blue. “And what had they got her sitting on?” he says; he always asks that. You try to think what it said. “Garden side,” you say. “Confirmed.” That’ll be wicker, then, says Davit, and sucks his teeth. {friday ? climbed_the_ladder: From here, if you know where to look, there is Larkspur’s end window. It is out.}
- else: You do Davit the Sitting, as far as the sandwich paper. “And was it dated?” says Davit.
}
{fri_facts ? f_pin_down: -> saturday_morning}
Over the water the works is tipping green, and you get every bottle. Nobody overhead knocks on the pipe.
# petals: davit for=the_night
    + (fri_night_fewer) [Not five. # id: fri_night_fewer # gives: 1 2 3 4]
        It stops. Then his comes, and it’s the same number, to the note. He can’t have had time to count.
        ~ friday += night_fewer
    + (fri_night_five) [Five. # id: fri_night_five # gives: 5]
        Two chimes. One is a shade flat, and it’s yours.
        ~ friday += night_five
    + (fri_night_later) [Not tonight: take his hand. # id: fri_night_later # later]
        “One waiting!” says your pin. It can wait. His hand is as hot as a loaf.
        ~ friday += night_hand
- -> saturday_morning
