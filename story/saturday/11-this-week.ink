// THIS WEEK YOU GAVE. One page, no number: what was done, in the order in which it was done. No line judges, and none adds up.
// Also the last picture: a door, from the landing.

=== this_week ===
# long # scene: stair light=night
_This week you gave_
{
- with_davit ? toast_five: Davit, all you had, for toast that had been on fire.
- with_davit ? toast_honest: Davit, what the toast was worth.
- with_davit ? toast_low: Davit, next to nothing, for toast.
}
{
- with_jana ? card_as_usual: Jana, the card.
- with_jana ? card_short: Jana, the card, less the whirl. A hedgehog.
- with_jana ? card_knife: Jana, her knife’s love.
- with_jana ? card_left: Jana, the card, by leaving it.
- with_jana ? card_news: Jana, the news, as news on the paperwork front.
}
{
- with_tranter ? countersigned: Mr. Tranter, your name, on a cross.
- with_tranter ? declined_to_sign: Mr. Tranter, a good night’s sleep to write down.
- with_tranter ? asked_what_about: Mr. Tranter, a question, so that it shows they laughed.
}
{
- with_sel ? missed_boat_with_him: Sel, the other end of a bench.
- with_sel ? asked_his_name: Sel, his name back.
- with_sel ? nodded_to_sel: Sel, a nod.
- with_sel ? looked_away: A man at the gate, the back of your head.
}
{
- with_bisi ? joked_cake: Bisi, time to use her sleeve.
- with_bisi ? fived_cake: Bisi, the whole room’s fives.
- with_bisi ? asked_cake: Bisi, a question that came out as happy tears.
}
{
- with_vesna ? told_her_clear: Your mother, the truth, badly, and twenty minutes to let go of your sleeve.
- with_vesna ? asked_which_side: Your mother, somebody to ask her which she’d rather.
- with_vesna ? told_her_kindly: Your mother, a get-together.
}
{
- with_gethin ? gave_leaflet: Gethin, one dry foot.
- with_gethin ? bouquet_for_ephrem: Ephrem, a night of strangers.
- with_gethin ? bought_bouquet: Yourself, twelve people you have never met.
- with_gethin ? stood_with_gethin: Gethin, company, for as long as a boat.
}
{
- with_davit ? matched_his_four: Davit, his four back.
- with_davit ? took_ear_out_tuesday: Davit, your own voice, and nowhere to put it.
- with_davit ? laughed_in_bed: Davit, a laugh like a donkey.
- with_davit ? said_sorry_for_it: Davit, sorry, for whatever it was.
}
{
- with_jana ? stopped_at_gate: Jana, your feet, as far as her wall.
- (with_jana ? visited) and (with_jana ? kept_ear_in): Jana, an hour at her table, and the nicest things you never said.
- with_jana ? visited: Jana, an hour at her table, and what came out.
- with_jana ? wrote_by_hand: Jana, a page in ink, with the crossings out.
- with_jana ? sent_another: Jana, {messenger ? davit: Davit|{messenger ? bisi: Bisi|Gethin}}, with a message.
- with_jana ? went_down_to_her: Jana, the street door, open.
- with_jana ? let_door_answer: Jana, the door.
}
{
- with_pia ? answered_her: Pia, an answer.
- with_pia ? dodged_her: Pia, the subject of boats.
- with_pia ? gave_stub: Pia, a stub.
}
{
- with_tranter ? read_notebook: Mr. Tranter, an evening’s reading.
- with_tranter ? laughed_at_notebook: Mr. Tranter, a laugh.
}
{
- with_bisi ? she_said_not_now: Bisi, somebody to say “not now” to.
- with_bisi ? asked_plain: Bisi, the passenger seat, and a plain question.
- with_bisi ? defended_setback: Bisi, a defence of the word.
- with_bisi ? sat_in_the_bay: Bisi, thirty minutes on a meter.
}
{
- with_jana ? denied_her: A table of eleven, the news that you hadn’t a sister.
- with_jana ? told_it_straight: A table of eleven, what happened, while the soup got cold.
- about_dinner ? told_badly: A table of eleven, the beginning of a sentence.
- about_dinner ? passed_turn: A table of eleven, one word, and it was a word they’d given you.
- about_dinner ? left_early: Fleur, an empty chair with the napkin folded.
- about_dinner ? stayed_away: Fleur, a nice note.
}
{
- with_greet ? caught_her: Greet, somebody to catch her at it.
- with_greet ? let_her_cheat: Greet, the game.
}
{
- with_sel ? shared_sandwich: Sel, half of his own sandwich.
}
{
- with_jana ? told_of_lapse: Jana, the date.
- LIST_COUNT(read_key) > 0 and looked_jana != () and with_jana ? kept_lapse_back: Jana, nothing to worry about.
}
{
- fri_facts ? f_pin_down: A carafe, your pin.
- fri_facts ? f_vesna: Your mother, the floor.
- fri_facts ? f_signed: Form 9, one petal.
- fri_facts ? f_refused: Form 9, the wrong number of petals.
- fri_facts ? f_house: The house, your chair.
}
{
- (fri_facts ? f_lifted) and carrier == (): Counter 6, an afternoon; Jana, eleven minutes of it.
- fri_facts ? f_lifted: Somebody, your place in a queue.
}
{
- gifts ? gift_clippers: Your mother, what was hers.
- gifts ? gift_timetable: Your mother, four minutes to be right about.
- gifts ? gift_beans: Your mother, something to get on with.
}
{
- saturday ? went_to_tell: And then, once, a look round for somebody who wasn’t there.
- saturday ? wrote_to_tell: And a thing written down, for whoever reads it.
- saturday ? left_it_to_post: And the rest you left to those whose job it is.
- else: And room, to sit down in.
}
->->
