// FRIDAY EVENING. At stake: whom to ask to a table, tomorrow, and how many stairs that is.
// Opens: always. Where she was signed away there is nobody to ask; it is just the family. Leaves: to Saturday.

=== friday_evening ===
# scene: desk_at_dusk light=dusk # figure: tilde at=left face=flower
~ ear_control = true
{about_dinner !? fell and fri_facts !? f_pin_down:
    ~ ear_in = true
}
{with_jana !? has_letter and fri_facts !? f_lifted:
    ~ silent_days += fri
}
Tomorrow is her birthday. She’s seventy, and at Larkspur one may have a table from noon, for up to twelve, on application.
{
- fri_facts ? f_vesna: -> applies
- fri_facts ? f_refused: -> applies
- fri_facts ? f_lifted: -> applies
- friday ? went_to_work: -> nothing_to_ask
- else: -> just_family
}

= nothing_to_ask
It’s been applied for.
# speaker: regard via=screen
“Nothing waiting. Have a restful evening!”
-> last_night

= just_family
You put down three. There’s a line for Remarks. You can’t think of one that would be read.
    * (family_knock) [Go up by the first landing, in case. # id: family_knock]
        Mr. Tranter’s light is on. He’s heard, from somewhere; he has put away the Sundays. “Will there be a visitor?” says Mr. Tranter. “I only ask for the column.”
        ~ friday += asked_for_the_column
    * (family_straight) [Go straight up. # id: family_straight]
        The Duartes’ door is open on nothing. You go in for a moment. On the wall, by where the cot was, there’s a clean patch, in the shape of a lamp.
        ~ friday += saw_the_patch
- -> last_night

= applies
{fri_facts ? f_vesna: It can’t be at Larkspur; she has got off. You put down who, and leave the where. She’ll have a view.|You have twelve lines. You write it out by hand, because Kindly has got a form of words for it, and it’s a good one.}
    * (ask_home_both) [At home: Davit, and Mr. Tranter. # id: ask_home_both]
        You say it to Davit across the sink, and to Mr. Tranter through his letterbox, and they both want to know what to bring.
        ~ asked_to_table += (davit, tranter)
    * (ask_home_davit) [At home: Davit. # id: ask_home_davit]
        “To sit with?” says Davit. It’s a thing that he would ask a knee.
        ~ asked_to_table += davit
    * (ask_home_none) [Nobody here. Davit can please himself. # id: ask_home_none]
        He has a look at the form, when he’s drying up. He counts the lines.
        ~ friday += asked_nobody_home
- -> applies_desk

= applies_desk
    * (ask_desk_bisi) [From the desk, Bisi. # id: ask_desk_bisi]
        You put it in the drawer of the good chair. It’s where she’ll look. _Saturday. Bring nothing, with nothing on it._
        ~ asked_to_table += bisi
    * (ask_desk_both) [Bisi; and Ephrem, off the gate. # id: ask_desk_both]
        Ephrem’s goes under the bell at the chandler’s. He’ll answer it by return, in person, from the beginning, so you’ve put the time an hour early.
        ~ asked_to_table += (bisi, ephrem)
    * (ask_desk_ephrem) [Only Ephrem. She’d know him. # id: ask_desk_ephrem]
        You leave it under the bell at the chandler’s. He calls down from the window to ask who was it wanted to know.
        ~ asked_to_table += ephrem
    * (ask_desk_none) [Not them. They’d have to say no. # id: ask_desk_none]
        That’s six lines you’ve got left, or ten.
        ~ friday += spared_the_desk
- -> applies_over

= applies_over
And over the water it’s getting dark. There’s a boat at seven.
    * (ask_over_jana) [Jana. # id: ask_over_jana]
        _It’s Mum’s birthday tomorrow. She’s seventy._ You look at that. _Will you come?_ The man at the chain takes it, in his glove; she’ll get it on the belt, at ten, by hand, along a line of people in goggles.
        ~ asked_to_table += jana
    * (ask_over_all) {with_greet ? met_greet or with_sel ? asked_his_name or with_sel ? missed_boat_with_him or with_sel ? asked_the_way} [Jana; and Sel; and Greet, if she’ll come. # id: ask_over_all]
        You go yourself. Sel says he’ll see what he’s got in. Greet wants to know for what stakes. At number 3 it’s Pia, on the stool, with the chain on; she’ll ask, she says, and goes, and comes back. “She says is it to sit down, or to be looked at?”
        ~ asked_to_table += (jana, sel, greet)
    * (ask_over_none) [Not Jana. It’s too soon, or it’s too late. # id: ask_over_none]
        {fri_facts ? f_vesna: You have her supper to see to.|You have the form to hand in by seven, too.}
        ~ friday += did_not_ask_jana
- -> last_night

= last_night
# scene: bedroom light=night # figure: davit at=left face=flower
{
- fri_facts ? f_pin_down: There isn’t a five in the house to give him. He gives you yours; it’s got nowhere to go, and he stops, with his thumb out. “Well, good night,” says Davit. You say it back.
- fri_facts ? f_vesna: You’ve brought her home on the boat, with two cases and a lamp. She’s next door, and you can both hear her counting the landings.
- carrier ? davit: “Wrists like birds,” says Davit, in the dark. “Nobody’d ever looked.”
- fri_facts ? f_queued and fri_facts ? f_lifted: You’ve told him about the bootlace. You tell him about 86.
- fri_facts ? f_signed: It’s the same thumb. He takes your hand and has a look at it, in the light from the Flats.
- else: Over at Larkspur they’ll be on the cocoa.
}
{fri_facts ? f_pin_down: -> saturday_morning}
# petals: davit for=the_night
    + (fri_night_fewer) [Not five. # id: fri_night_fewer # gives: 1 2 3 4]
        It stops. You both listen to that, and after it his comes; and it’s the same number, to the note. He can’t have had time to count.
        ~ friday += night_fewer
    + (fri_night_five) [Five. # id: fri_night_five # gives: 5]
        {with_davit ? matched_his_four: He waits until yours is right up at the top before he starts.|Two chimes. The one that’s a shade flat is yours.}
        ~ friday += night_five
    + (fri_night_later) [Not tonight: take his hand. # id: fri_night_later # later]
        “One waiting!” says your pin. It can wait. His hand’s as hot as a loaf.
        ~ friday += night_hand
- -> saturday_morning
