// SATURDAY MORNING. At stake: what you bring your mother, who is seventy; who put the two; what you owe her from Tuesday; then who is at
// the table. The endings are decided here, in one place.
// Opens: always. Leaves: to one of eight tables. The order of the block is how particular each is, and no rank.

=== saturday_morning ===
# chapter: saturday Clear
~ today = sat
~ gather()
{
- fri_facts ? f_vesna: -> vesnas_turn
- fri_facts ? f_pin_down: -> by_hand
- (fri_facts ? f_house) and (fri_facts !? f_lifted) and (fri_facts !? f_signed_for_you) and not has_deeds(): -> nothing_needed
- else: -> presents
}

= presents
{(fri_facts ? f_signed) and (about_dinner ? climbed):
    ~ regard = "4.74"
}
# scene: tern_street light=morning # regard: Many happy returns to a member of your Table!
{about_dinner ? fell: Kindly is back, for the day, as a courtesy to your mother. You put it in, from habit.}
~ ear_in = true
Your mother is seventy today. She was born on the boat, between landings, at five to eleven, and for some years neither bank would register her; in the end the company issued her, like a season ticket.
{
- davit_there():
    # figure: davit at=left face=flower # speaker: davit
    “What do you get a woman who’s got the whole timetable?” says Davit, doing up his cuffs. He has washed his hands as he does for clients, to the elbow{with_tranter ? read_notebook:, at one tap}.
- would_come(davit): Davit is pleasing himself, as you’d told him to. He is doing it with the iron.
- else: Davit has a hip at ten. There has never been a hip on a Saturday. He has told you which hip, and whose, and has ironed a shirt to see it in.
}
    * (gift_of_clippers) [Her clippers, out of Larkspur’s office, for the day. # id: gift_of_clippers]
        The form to have them out has a box for Reason. You put _hers_.
        ~ gifts += gift_clippers
    * (gift_of_timetable) [The new winter timetable. # id: gift_of_timetable]
        It is free, from the rack on the quay, and four minutes of it have been moved. You wrap it. She had better be sitting down.
        ~ gifts += gift_timetable
    * (gift_of_beans) [Beans: green ones, in the pod, to be eaten. # id: gift_of_beans]
        Two kilos. The stall puts them in a sack with a picture of a potato on it.
        ~ gifts += gift_beans
- -> the_wall ->
-> to_the_table

= to_the_table
{
- (fri_facts ? f_signed) and (about_dinner ? climbed): -> evergreen
- (fri_facts !? f_lifted) and ((fri_facts ? f_signed) or (fri_facts ? f_house)): -> excused
- (fri_facts ? f_refused) and LIST_COUNT(came) >= 3: -> long_table
- fri_facts ? f_lifted: -> eleven_minutes
- else: -> yard_side
}

// Off duty she may go first. Larkspur is up the steps from here. Whoever knows already is not told again.
=== the_wall ===
{knows_the_two() or on_the_road ? owned_the_two: ->->}
# scene: ferry_steps light=day # figure: sundaram at=right face=flower
On the wall by the steps Ms. Sundaram is having her lunch: the whole sandwich, by daylight, with a flask.
# speaker: sundaram
“I’m not on until Monday,” she says. “On a Saturday I may go first. Nobody has ever asked me who put the two.”
    * (wall_ask) [Ask her who put the two. # id: wall_ask # kindly: Ooh, and who was it?]
        # speaker: sundaram
        “You did,” says Ms. Sundaram. “It was the admission form. _Other members, regard: as declared._ She’d no figure, and it wanted one, and you were in a hurry for the boat. I’d have told you that on the Tuesday.” You look at your hand.
        ~ saturday += asked_who_put_it
    * (wall_sandwich) [Ask her what’s in the sandwich. # id: wall_sandwich # kindly: Ooh, what have we got today?]
        # speaker: sundaram
        “Egg,” says Ms. Sundaram; and she looks at it, and at you, and gives you half. You eat it together, facing the boats.
        ~ saturday += had_half_her_egg
- ->->

// What is owed from Tuesday is collected, wherever she is today. The words she gave you for Jana are back fare too, and stay owing.
=== fares ===
# speaker: vesna
{
- with_vesna ? travelled_without: “You I put off on Tuesday,” says your mother, “at the sundial, and you got on again. I’d the deck to think of. Two fares.” Her hand is out.
- with_vesna ? half_fare: “You travelled as a daughter, Tuesday,” says your mother. “Daughters are half. So there’s the other half.” Her hand is out.
- else: “That was only good till the clocks went back,” says your mother, of the receipt with her bite in it. Her hand is out.
}
{(with_vesna ? will_pass_on) and (with_vesna !? passed_her_words): “And you’ve your sister’s back fare on you. I gave you that to hand over.”}
    * (fare_coin) [Pay her, in coins. # id: fare_coin]
        You get a ticket, off the corner of a newspaper, with a fork’s hole in it.
        ~ saturday += paid_fare
    * (fare_pockets) [Turn out your pockets. # id: fare_pockets]
        Two keys, a stub of pencil, a peppermint. She takes the peppermint, on account, and has you spell your name.
        ~ saturday += owes_fare
- ->->

// The present, unwrapped. Four tables share it.
=== unwrapped ===
{
- gifts ? gift_clippers: Your mother tries the clippers on the edge of the cloth. Then she does the napkins, a lettuce leaf, and the pink copy of form 9. It isn’t cancelled by that. It has a hole in it.
- gifts ? gift_timetable: Your mother is going down the new timetable with a prawn fork. “Somebody has moved the four minutes,” she says. “They’ve put them where anyone can see them.”
- else: Your mother has the sack between her feet, and is shelling, and eats them raw. It is the first time anyone here has watched a bean go in.
}
->->
