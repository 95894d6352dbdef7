// THIS WEEK YOU GAVE. One page, no number: what was done, in the order in which it was done. No line judges, and none adds up.

=== this_week ===
# long
_This week you gave_
{
- with_davit ? toast_five: Davit, all you had, for toast that had been on fire.
- with_davit ? toast_honest: Davit, what the toast was worth.
- with_davit ? toast_low: Davit, next to nothing, for toast.
}
{
- with_jana ? card_as_usual: Jana, the card.
- with_jana ? card_short: Jana, the card, with a hedgehog.
- with_jana ? card_knife: Jana, her knife’s love.
}
{
- with_sel ? missed_boat_with_him: A man with a loaf, the other end of a bench.
- with_sel ? asked_his_name: A man at a gate, a question.
- with_sel ? nodded_to_sel: A man at a gate, a nod.
}
{
- with_vesna ? told_her_clear: Your mother, the truth, badly, and twenty minutes to let go of your sleeve.
- with_vesna ? told_her_kindly: Your mother, a get-together.
}
{
- with_gethin ? gave_leaflet: Gethin, one dry foot.
- with_gethin ? bouquet_for_ephrem: Ephrem, a night of strangers.
- with_gethin ? stood_with_gethin: Gethin, company, for as long as a boat.
}
{
- with_davit ? took_ear_out_tuesday: Davit, your own voice, and nowhere to put it.
}
{
- with_jana ? stopped_at_gate: Jana, your feet, as far as her wall.
- (with_jana ? visited) and (with_jana ? kept_ear_in): Jana, an hour at her table, and the nicest things you never said.
- with_jana ? visited: Jana, an hour at her table, and what came out.
- with_jana ? wrote_by_hand: Jana, a page in ink, with the crossings out.
- with_jana ? sent_another: Jana, a message, by {messenger ? davit:Davit|{messenger ? bisi:Bisi|Gethin}}.
- with_jana ? went_down_to_her: Jana, the street door, open.
- with_jana ? let_door_answer: Jana, the door.
}
{
- with_pia ? gave_stub: Pia, a stub.
}
{
- with_bisi ? she_said_not_now: Bisi, somebody to say “not now” to.
- with_bisi ? asked_plain: Bisi, the passenger seat, and a plain question.
- with_bisi ? marked_reference_down: Bisi, what would leave you ahead.
- with_bisi ? asked_about_post: Bisi, a slip, folded.
}
{
- (with_jana ? denied_her) and (thursday ? denied_unaided): A table of eleven, the news that you hadn’t a sister.
- with_jana ? denied_her: A table of eleven, that sister is a strong word.
- with_jana ? told_it_straight: A table of eleven, what happened, while the soup got a skin.
- about_dinner ? passed_turn: A table of eleven, one word.
}
{thursday ? read_her_ticket: Bisi, somebody to read her ticket with.}
{thursday ? offered_to_drive: Bisi, an offer to drive, from one who can’t.}
{
- thursday ? shook_pelham: Fleur’s brother, your hand.
- thursday ? asked_of_pelham: Fleur’s kitchen, a good evening.
}
{thursday ? held_for_wim: Wim, a button, to hold on to.}
{thursday ? sat_on_his_side: Fleur, your back, through a door.}
{thursday ? told_him_the_duck: Sel, a duck, in order.}
{
- with_greet ? let_her_cheat: Greet, the game.
}
{
- with_jana ? told_of_lapse: Jana, the date.
- LIST_COUNT(read_key) > 0 and looked_jana != () and with_jana ? kept_lapse_back: Jana, nothing to worry about.
}
{friday ? clapped_the_lace: A bootlace, applause.}
{friday ? asked_for_green: Number 86, one more look in a drawer.}
{friday ? told_clerk_onions: A man with stamps, something to know her by.}
{friday ? held_the_ladder: Wim, a foot on the bottom rung.}
{friday ? said_it_had_lapsed: Ms. Sundaram, the news, late.}
{
- fri_facts ? f_certificate: Jana, a certificate, in your own hand.
}
{
- fri_facts ? f_pin_down: A carafe, your pin.
- fri_facts ? f_vesna: Your mother, the floor.
- fri_facts ? f_signed: Form 9, one petal.
- (fri_facts ? f_refused) and (friday ? gave_her_five): Form 9, the whole tune.
- fri_facts ? f_refused: Form 9, something it had no box for.
- fri_facts ? f_house: Larkspur, your chair.
}
{
- (fri_facts ? f_lifted) and carrier == (): Counter 6, an afternoon; Jana, eleven minutes of it.
- fri_facts ? f_lifted: {plain_name(carrier)}, your place in a queue.
}
{friday ? night_hand: Davit, your hand.}
{
- saturday ? asked_who_put_it: Ms. Sundaram, the better question.
- saturday ? had_half_her_egg: Ms. Sundaram, somebody to eat with.
}
{
- saturday ? owes_fare: Your mother, a peppermint, on account.
}
// What was done at the table: the first thing, who was missed, what was written, the last thing.
{
- saturday ? place_cleared: Your mother, something to lay twice.
- saturday ? place_sat_in: A chair that was taken, some of your warmth.
- saturday ? asked_about_yard: Your mother, somebody to complain to about the tea.
- saturday ? said_the_ear: An earpiece, a pocket.
- saturday ? kissed_her: An earpiece, a kiss.
}
{
- saturday ? had_her_asleep: Your mother, a birthday in whispers.
- saturday ? toasted_signing: Colin, something to clap.
- saturday ? set_her_to_wait: Your mother, a gate to watch.
- saturday ? asked_the_singer: Mrs. Lomax, a seat.
- saturday ? held_plate_out: Jana, your plate.
- saturday ? told_her_refused: Jana, a look at your hands.
- saturday ? told_her_first: Jana, the news, ahead of the card.
- saturday ? let_card_tell: A place card, the telling of it.
- saturday ? waited_at_door: Your own door, four minutes.
}
{
- saturday ? looked_out: A red headscarf, the top of your head.
- saturday ? ran_the_tap_alone: A cup, tea.
}
{
- saturday ? answered_for: A name on your mother’s list, your “Here”.
- saturday ? lifted_place: A gap at the table, somebody beside it.
}
{
- saturday ? wrote_the_day: Jana, the day you knew.
- saturday ? wrote_a_letter: Jana, a letter of the alphabet.
- saturday ? salted_sheet: Jana’s question, the salt.
- saturday ? wrote_certificate: Jana, what you had gone for.
}
{
- saturday ? held_little_oar: A spoon, your whole hand.
- saturday ? hand_over_mouth: The company, your silence. It came out by the sides.
- saturday ? gave_her_low: Jana, less than the others, for nutmeg.
- saturday ? gave_her_fair: Jana, what is fair for leeks.
- saturday ? gave_her_as_all: Jana, the same as everyone.
- saturday ? kept_hands_still: Jana, a gap in the noise, with you in it.
- saturday ? kept_it_laid: A place at the step, crumbs.
- saturday ? had_it_sounded: Cullet Row, a horn.
- saturday ? let_it_go: The quay, her voice.
}
{
- saturday ? croaked: Your mother, your father’s croak.
- saturday ? clapped_over_water: A back step over the water, some applause.
- saturday ? hand_over_pin: Fleur, somebody to stand by a hedge with.
- saturday ? checked_seat: The boat, your seat.
- saturday ? sat_on: Your mother, one that wouldn’t get off.
}
{
- saturday ? told_her_water: Jana, a reason that had been clear in there.
}
{
- saturday ? went_to_tell: Jana, you, as far as the door.
- saturday ? drew_the_table: Jana, a table, drawn from above.
- saturday ? said_his_name: Davit, the same sentence as everyone.
- saturday ? pressed_his_hand: Davit, five, by hand.
- saturday ? stayed_past_six: Your mother, somebody in the way, until morning.
- saturday ? went_at_six: Your mother, somebody to count off.
- saturday ? offered_quay: The quay, a mention.
- saturday ? owned_the_knife: A knife, its owner’s name.
- saturday ? held_the_door: A fire door, your shoulder.
- saturday ? yard_side_of_it: Somebody’s aunt, a leg up, through the linen.
- saturday ? pin_in_drawer: A drawer, your pin.
- saturday ? held_it_to_coat: A coat, five petals, for as long as a thumb.
- saturday ? lay_stairs_side: Your mother, something to step over.
- saturday ? tied_a_string: Your mother, the other end of a string.
- saturday ? thumb_over_bars: Forty-two things, your thumb, over them.
- saturday ? slept: Nobody, any trouble.
}
->->
