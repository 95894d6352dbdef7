// VESNA'S TURN. Told in a clear hour, she excused herself. She has no room now, and no Table has her. At stake: where she is to be seventy; she
// chose; it is the boat, which takes everybody. The morning after her turn she asks where Jana is.
// Opens: f_vesna. Tellings: who boards, and where; Note lifted or not.

=== vesnas_turn ===
# scene: tern_street light=morning # figure: vesna at=left face=flower
Your mother is in the spare room, with her two cases. She had nineteen weeks in it before, and knows where it is not. At four this morning she was on the landing in her coat, feeling along the wall for the rail. {would_come(davit):Davit|You} walked her as far as the tank and back until it was light, calling the stops, wrong, and being told.
# speaker: vesna
“I got off,” she says, over the egg. “Yesterday. I remember doing it. What did I get off of?”
    * (turn_ask_where) [Ask her where she’d like to have her birthday. # id: turn_ask_where # kindly: Who’s a birthday girl?]
        # figure: vesna at=left face=seen # speaker: vesna
        {ear_in: “I don’t know,” says your mother. “Who is? Where was I born?”|“Where was I born?” says your mother.} You tell her what she has always told you. “Well, then,” she says.
        ~ saturday += asked_her_where
    * (turn_biscuit) [Give her the good biscuits. # id: turn_biscuit]
        They came with her, in the second case, in a vest. She counts them out on the cloth, by landings. “It’ll want to be somewhere we can all get to,” she says.
        ~ saturday += gave_biscuits
- # speaker: vesna
“And where’s Jana?” she says. It is the fourth time since six.
-> aboard

= aboard
# scene: late_boat light=day # figure: vesna at=left face=flower # figure: ephrem at=right face=flower
The ten takes everybody. She was born on it, going the other way, at five to eleven, and they have never been able to make her pay.
~ came += ephrem
Ephrem is back on the gate, with the lid of a hatbox, and in it what people hadn’t finished on Thursday. They gave him to Complaints, and Complaints sent him home. He takes his cap off to her. He keeps the whole of the ten o’clock waiting, while he tells her who has died. A woman behind you has a budgerigar, in a cage. Would he be better in or out? She is told what the engine will say to him, and what to say back, and by then she is aboard and so is the bird.
# speaker: vesna
“I’ll do the lower deck,” says your mother, and holds out her hand, and he puts his punch in it. She begins with you.
-> fares ->
-> unasked ->
{friday ? asked_nobody_home and would_come(davit): Davit has been as far as the gate, with the bread. You had told him to please himself.}
The cloth goes over the lockers{came !? bisi:, and the cake, in a bucket, over that}, and whenever somebody wants their bread it all has to be lifted.
{came ? davit: -> arrive_davit ->}
{came ? bisi: -> arrive_bisi ->}
{came ? tranter: -> arrive_tranter ->}
    * (turn_all_aboard) [Tell her that’s everyone. # id: turn_all_aboard # reflect # kindly: All aboard!]
        # speaker: vesna
        “It’s everyone from this side,” says your mother.
    * (turn_hold_rail) [Stand between her and the rail. # id: turn_hold_rail # reflect]
        She goes by holding the backs of people’s heads. At the turn, where it rolls, you have got her by the belt of her coat, and she has got a bishop.
- {LIST_COUNT(asked_to_table - came - (jana, greet, sel)) > 0: -> missed ->}
-> the_flats_landing

= the_flats_landing
At twenty to eleven it puts in at the Flats. Your mother has been at the gate for some time. “Any more?” she says. She looks over the other side as well, in case it is by the back.
{came ? sel: -> arrive_sel ->}
{came ? greet: {came ? sel or came ? jana: -> brief_greet ->|-> arrive_greet ->}}
{asked_to_table ? greet and came !? greet: Greet has sent the matches, by a boy, with a note of how many.}
{came ? jana: -> turn_jana}
-> turn_no_jana

= turn_jana
The blue dish comes down the ramp at the height it comes at, with Jana behind it, who has been up all night with two tons of brown. {fri_facts ? f_lifted: There is a pin on her, new yesterday.} Pia has the stubs.
# figure: jana at=centre face=empty # figure: pia at=right face=empty
# speaker: vesna
“I was asking,” says your mother.
{ear_in and fri_facts !? f_lifted: Jana says something short. Your mother, who has never had an ear in, says, “I know you did. I’ve told them Wednesdays.”|“I’m on nights,” says Jana. “You could have waited till I’d my eyes open.” She has put the dish in your mother’s arms, and got her own arms round the two of them, to see to the lid.}
It is leeks, with a crust, in the middle of the table.
-> spoons ->
    * (turn_jana_room) [“She can’t go back, Jana. There isn’t a room.” # id: turn_jana_room # reflect # kindly: It’s all a bit up in the air this end!]
        {
        - fri_facts ? f_lifted:
            # speaker: jana
            “I’ve a bed in the day and not at night,” says Jana, “you’ve one at night and no one in by day. It wants a boat, that’s all.” She is tasting. “You’d need to answer the door,” she says.
        - else:
            # speaker: jana # faint: jana_by_boats … a bed … Sundays to … not the stairs …
            “I’ve a bed in the day and not at night,” says Jana, “you’ve one at night and no one in by day. It wants a boat, that’s all.” She is tasting. “You’d need to answer the door,” she says.
        }
    * (turn_jana_eat) [Get the plates. # id: turn_jana_eat # reflect]
        They are plates from four kitchens. She fills them all alike, and leaves out her own; and your mother comes by and clips her sleeve, and says that she’s on the wrong boat if she’s not eating.
- -> enquiries ->
-> five_to_eleven

= turn_no_jana
It is two bicycles, a mattress, and a boy for the baths. Ephrem holds the gate longer than he’s allowed.
{
- with_pia ? answered_her and with_pia !? dodged_her:
    ~ came += pia
    # figure: pia at=right face=empty
    Then there is a dish, coming down the ramp by itself, and Pia under it. “It’s from Mum,” says Pia, “it’s not to be a thing. And can I have the stub?” You take it from her, and it is warm.
- else: At number 3 the blind is down.
}
# speaker: vesna
“Jana?” your mother calls, along the quay; and the lower deck, being asked, calls it too. “She’s on nights,” she tells them.
// Where one from this side has not come, the roll on the deck is where a class is asked about the table; else her place is.
{LIST_COUNT(asked_to_table - came - (jana, greet, sel)) == 0:
    # decision: the_table
}
    * (turn_ring_bell) [Have them sound the horn. # id: turn_ring_bell]
        Ephrem asks the bridge. It is against something; but it is her. It goes up over the glass and comes back off the works. Somebody looks out, in Cullet Row, at a top window, with their hair down.
        ~ saturday += had_it_sounded
    * (turn_let_go) [Let the boat go. # id: turn_let_go]
        She unhooks it herself. She watches the gap get to be water. “Catch the next one,” says your mother, to the quay.
        ~ saturday += let_it_go
- -> five_to_eleven

= five_to_eleven
# scene: table light=day # laid: vesna brings=punch
-> lay_the_table ->
{came ? pia and came !? jana:
    # laid: pia brings=blue_dish
}
From above it is a table with water down both sides. Your mother is at the gate end, standing. At five to eleven it is halfway.
# speaker: vesna
“Who’s this for?” she says, of the cake, which has a candle in, and they say. “Well, I’m not stopping,” says your mother. “I’m working.” She has blown it out from the far side, going by.
She looks along the deck, both ways, and lifts the punch.
# speaker: vesna
“All off, please,” says your mother. “Check your seats. Take everything with you that you came with.”
They are all looking at you, as the daughter.
    * (turn_get_up) [Get up, and check your seat. # id: turn_get_up]
        There is a stub on it, face down, and a bean. The person behind you gets up then, and the next. It goes all down the boat, people lifting their coats and looking under. What’s left is a glove, an umbrella, and some beans.
        ~ saturday += checked_seat
    * (turn_stay_on) [Stay where you are. # id: turn_stay_on]
        # speaker: vesna
        “You as well,” says your mother. She waits. “I know you’ve nowhere to go,” she says, “nor’ve I, but you’ll not learn it sitting down.” She has said that to drunks for thirty years.
        ~ saturday += sat_on
- -> turn_close

= turn_close
# scene: stair light=night # figure: vesna at=left face=seen
Your mother has gone up with the punch under her pillow. It will be the landing again, at four, in her coat.
    * (turn_stairs_side) [Lie down on the stairs side, with your shoes on. # id: turn_stairs_side]
        At four she steps over you. “Mind your feet,” she says, “there’s people getting off.” You have got hold of the belt.
        ~ saturday += lay_stairs_side
    * (turn_string) [Tie a bit of string from her wrist to yours. # id: turn_string]
        She inspects the knot, and does it again, properly; it is the one for a boat that will be wanted early. At four there is a pull on it, and another, for _stand by_.
        ~ saturday += tied_a_string
- -> this_week ->
# ending: vesnas_turn
_Tomorrow is Sunday._
-> END

=== attend_jana_by_boats ===
She’s worked it out. It’s by boats. She said about the door.
-> DONE
