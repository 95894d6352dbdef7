// SATURDAY MORNING. At stake: what you bring your mother, who is seventy; a bird on the quay; what you owe her from Tuesday; then who is at
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
# scene: tern_street light=morning # regard: Many happy returns to a member of your Table!
{about_dinner ? fell: Kindly is back, and hopes that you’re feeling better. You put it in, from habit.}
~ ear_in = true
Your mother is seventy today. She was born on the boat, between landings, at five to eleven, and for some years neither bank would register her; in the end the company issued her, like a season ticket.
{
- came ? davit or would_come(davit):
    # figure: davit at=left face=flower # speaker: davit
    “What do you get a woman who’s got the whole timetable?” says Davit, doing up his cuffs. He has washed his hands as he does for clients, to the elbow.
- else:
    Davit has a hip at ten. There has never been a hip on a Saturday. He’s told you which hip, and whose, and has ironed a shirt to see it in.
}
    * (gift_of_clippers) [Her clippers, out of Larkspur’s office, for the day. # id: gift_of_clippers]
        The form to have them out has a box for Reason. You put _hers_.
        ~ gifts += gift_clippers
    * (gift_of_timetable) [The new winter timetable, with the four minutes moved. # id: gift_of_timetable]
        It’s free, from the rack on the quay. You wrap it, which takes longer than getting it did. She had better be sitting down.
        ~ gifts += gift_timetable
    * (gift_of_beans) [Beans: green ones, in the pod, to be eaten. # id: gift_of_beans]
        Two kilos. The stall puts them in a sack with a picture of a potato on it.
        ~ gifts += gift_beans
- -> quay

= quay
# scene: early_boat light=day
The ten o’clock is in. On the gate they’ve kept the very young man, with the light in his cuff. He has a woman in front of him with a budgerigar, in a cage, under a cloth.
# speaker: someone
“Only would he be better in or out?” she says. “He’s from inland.”
“Super!” says the young man. His cuff goes green. She doesn’t move. Behind her the whole of the ten o’clock is being patient, through Kindly.
    * (quay_cage) [Hold the cage, so that she can point. # id: quay_cage]
        She takes off the cloth. The young man looks at the bird, and then at his cuff, and then for some time at the bird. “In,” he says. “By the engine. My nan’s always goes by the engine; he wants to see what’s making the noise.” The cuff has turned red and begun to talk. You’re bitten, through the bars.
        ~ saturday += held_the_cage
    * (quay_super) [“Super!” Help it along. # id: quay_super # kindly: Super!]
        The people behind you take it up, and she’s on the boat before she can shut her mouth. From up at the rail you hear her put it to the bird.
        ~ saturday += said_super
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

// Off duty she may go first. Larkspur is up the steps from here.
=== the_wall ===
# scene: ferry_steps light=day # figure: sundaram at=right face=flower
On the wall by the steps Ms. Sundaram is having her lunch, at ten to twelve: the whole sandwich, by daylight, with a flask.
# speaker: sundaram
“I’m not on until Monday,” she says. “On a Saturday I may go first.” “There was a better question. You had the list, and twenty minutes. Nobody has ever asked me who put the two.”
    * (wall_ask) [Ask her who put the two. # id: wall_ask # kindly: Ooh, and who was it?]
        # speaker: sundaram
        “You did,” says Ms. Sundaram. “It was the admission form. _Other members, regard: as declared._ She’d no figure, and it wanted one, and you were in a hurry for the boat.” She has cut off the crusts, for the gulls. “I’d have told you that on the Tuesday,” she says.
        ~ saturday += asked_who_put_it
    * (wall_sandwich) [Ask her what’s in the sandwich. # id: wall_sandwich # kindly: Ooh, what have we got today?]
        # speaker: sundaram
        “Egg,” says Ms. Sundaram; and she looks at it, and at you, and gives you half. You eat it together, facing the boats.
        ~ saturday += had_half_her_egg
- ->->

// What is owed from Tuesday is collected, wherever she is today. The words she gave you for Jana are back fare too, and stay owing.
=== fares ===
{
- saturday ? held_the_cage:
    # speaker: vesna
    “The ten was four minutes down,” says your mother. “Somebody’s been answering people.”
- saturday ? said_super:
    # speaker: vesna
    “The ten went out to time,” says your mother, “with somebody aboard still asking. I heard them go by.”
}
# speaker: vesna
{
- with_vesna ? travelled_without: “You I put off on Tuesday,” says your mother, “at the sundial, and you got on again. I’d the deck to think of, so I said nothing.” Her hand’s out. “Two fares.”
- with_vesna ? half_fare: “You travelled as a daughter, Tuesday,” says your mother. “Daughters are half.” Her hand’s out. “So there’s the other half.”
- else: You’ve got out the receipt, for soup, with her bite in it. “That was as far as the clocks,” says your mother. “They’ve gone back.” Her hand’s out.
}
{(with_vesna ? will_pass_on) and (with_vesna !? passed_her_words): “And you’ve your sister’s back fare still on you,” says your mother. “I gave you that to hand over.”}
    * (fare_coin) [Pay her, in coins. # id: fare_coin]
        You get a ticket, off the corner of the paper, with a fork’s hole in it.
        ~ saturday += paid_fare
    * (fare_pockets) [Turn out your pockets. # id: fare_pockets]
        Two keys, a stub of pencil, a peppermint. She takes the peppermint, on account, and has you spell your name.
        ~ saturday += owes_fare
- ->->

// The present, unwrapped. Four tables share it.
=== unwrapped ===
{
- gifts ? gift_clippers: Your mother tries the clippers on the edge of the cloth. Then she does the napkins, a lettuce leaf, and the pink copy of form 9. It isn’t cancelled by that. It has a hole in it.
- gifts ? gift_timetable: Your mother has the timetable open beside her plate, and is going down it with a prawn fork. “Somebody has moved the four minutes,” she says. “They’ve put them where anyone can see them.”
- else: Your mother has the sack between her feet, and is shelling, and eats them raw. It’s the first time anyone here has watched a bean go in.
}
->->
