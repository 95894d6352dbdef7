// THE STAIR. At stake: your name under somebody else's quarrel; a tune; and what Mr. Tranter has now tried to tell you on a good many Mondays.
// Opens: always. Leaves: to the early boat. Handled: sunday_courier.
// Paid later: the signature in Messages and at night; the tune at night; asked_him_again on Wednesday.

=== stair ===
# scene: stair light=morning # figure: tranter at=left face=flower
Mr. Tranter has been on the first landing since half past six, so as to be come upon by chance.
# speaker: tranter
“Miss Ruddock. On behalf of the stair.” He is its steward, for a hundredth of a petal a day. “‘Saturday, 21.50. Third floor, Duarte. Raised voices, two. Female, one. Other, one.’ I put Other because it may have been a wardrobe. With a second signature it is no longer an Observation, it is a Matter.”
# decision: countersign
    * (stair_sign) [Sign on the cross. # id: stair_sign]
        You sign. He blows on it, though it is pencil.
        # speaker: tranter
        “That’s them told,” he says, with no great joy.
        ~ with_tranter += countersigned
        ~ regard = "4.32"
        # regard: A small thank you from your stair. Every signature helps!
    * (stair_decline) [Say you heard nothing, and won’t put your name to it. # id: stair_decline # kindly: I’d love to, Mr. Tranter, but I sleep like a baby!]
        # speaker: tranter
        “It was ten to ten,” says Mr. Tranter. He writes this down too: _R., T., 2nd floor: sleeps._
        ~ with_tranter += declined_to_sign
        ~ regard = "4.30"
        # regard: A small hesitation on the stair. Nothing to worry about!
    * (stair_ask) [Ask what they were shouting about. # id: stair_ask # kindly: And what was the occasion?]
        He looks in the book for it.
        # speaker: tranter
        “A lamp,” he says at last, from memory. “She wanted it by the cot. He’d had a knock from it once. It went on till they laughed. I hadn’t put that they laughed.”
        ~ with_tranter += asked_what_about
- # speaker: tranter
“Next. Humming. Male, first landing, evenings, eight bars. Every male person of this stair denies it.”
He gives you the eight bars, and gets the turn at the end exactly right.
-> sunday

= sunday
# handled: sunday_courier Mr. Tranter, first landing. Passed on to you as: a courier.
# speaker: tranter
“And Sunday. Your visitor, at ten past four, as ever. I mention that it was raining, and that she’d nowhere to put it down, so she held it. The blue one, with the lid. Four minutes, I make it, after the door had thanked her.”
He waits, as he has waited other Mondays, with his head on one side, for you to say who she is.
# speaker: tranter
“I don’t log the smell, Miss Ruddock. There isn’t a column. But it was leeks.”
# handled: end
# speaker: tranter via=kindly
“And Sunday, a courier,” says Mr. Tranter in your ear, briskly. “No action needed.”
His mouth takes a good deal longer over it. Then he is looking at you as though it were your turn.
    * (sunday_thanks) [Say it will have been a parcel, and thank him. # id: sunday_thanks]
        He writes something very short and rules a line under it.
        ~ with_tranter += thanked_for_courier
    * (sunday_expected) [Say you weren’t expecting anything. # id: sunday_expected]
        # speaker: tranter
        “No,” says Mr. Tranter, and that one comes through as it is.
        ~ with_tranter += expected_nothing
    * (sunday_again) [Ask him to say it again, slowly. # id: sunday_again # kindly: Sorry, miles away! Say again?]
        He says it again. He uses his hands: something about so wide, and a lid going on.
        # speaker: kindly via=kindly
        “The early boat is boarding. Six minutes!”
        ~ with_tranter += asked_him_again
- He stands aside. His pin has been polished until the gilt has gone from one edge.
# petals: tranter for=the_stair
    + (tranter_give_low) [Little: he has kept you. # id: tranter_give_low # gives: 1 2]
        # speaker: tranter
        “Noted,” he says, which in this house is only a verb, and enters it.
        ~ with_tranter += tranter_low
    + (tranter_give_fair) [What the stair’s good order is worth to you. # id: tranter_give_fair # gives: 3 4]
        He nods, and enters it.
        ~ with_tranter += tranter_fair
    + (tranter_give_five) [Five. He is seventy-one, and up before you. # id: tranter_give_five # gives: 5]
        Five small notes go up the well of the stair. He seems quite lost for something to write.
        ~ with_tranter += tranter_five
    + (tranter_give_later) [Not now: there’s the boat. # id: tranter_give_later # later]
        # speaker: tranter
        “07.58,” says Mr. Tranter to the notebook as you go by. “Descends in haste.”
        ~ waiting += tranter
- -> early_boat
