// Every VAR, LIST and CONST, each with its one meaning. People are LISTs of facts: things that happened, never amounts.

// What the system now says of Tilde, in its own figures. Written by scenes, printed and shown on the phone; never read in a condition.
VAR regard = "4.31"

// The phone reads these: whether the ear is in, whether it may be taken out from there, whether handled bars open, and the Forecast trial.
VAR ear_in = true
VAR ear_control = false
VAR bars_open = false
VAR forecast_state = "absent"

// People whose petals are still unspent tonight.
LIST People = davit, tranter, ephrem, fleur, bisi
VAR waiting = ()

// The days. `today` is where we are; the others hold the days on which a thing was done.
LIST Days = mon, tue, wed, thu, fri, sat
VAR today = mon
// Jana's entry was read on these days; the key to its abbreviations on these.
VAR looked_jana = ()
VAR read_key = ()
// Other entries asked for on some day: who is looked up is remembered.
LIST Lookups = saw_own, saw_mother, saw_davit, saw_bisi, saw_tranter, saw_bea, saw_ephrem, saw_sel, saw_greet, saw_staff, saw_other
VAR lookups = ()

// What happened with each person. Read as: with_davit ? saw_the_battery.
LIST DavitFacts = both_logs, asked_about_three, saw_the_battery, toast_low, toast_honest, toast_five, toast_owed, told_davit_plain, told_davit_kindly, letter_on_pillow, took_ear_out, told_him_the_look, rubbed_neck, asked_for_hands, let_him_sleep, goodnight_five, goodnight_fewer, answered_dish, asked_why_dish
VAR with_davit = ()
LIST TranterFacts = countersigned, declined_to_sign, asked_what_about, thanked_for_courier, expected_nothing, asked_him_again, tranter_low, tranter_fair, tranter_five
VAR with_tranter = ()
LIST EphremFacts = waited_at_gate, sighed_at_gate, kept_his_place, marked_him_low, marked_him_fair, fived_ephrem
VAR with_ephrem = ()
LIST SelFacts = looked_at_sel, looked_away, asked_his_name, nodded_to_sel, missed_boat_with_him, attended_sel, paid_his_fare, read_beside_him
VAR with_sel = ()
LIST BisiFacts = fived_cake, joked_cake, asked_cake, sun_for_bisi, pact_kept, pact_fair, pact_short
VAR with_bisi = ()
LIST FleurFacts = fleur_low, fleur_fair, fleur_five
VAR with_fleur = ()
LIST VesnaFacts = rang_vesna, answered_as_jana, corrected_her, asked_which_boat
VAR with_vesna = ()
// What passed between Tilde and Jana on Monday: the card, the call, the page begun.
LIST JanaFacts = card_as_usual, card_short, card_knife, card_left, card_news, rang_jana, let_it_be_handled, let_it_ring_out, began_letter
VAR with_jana = ()

// The work of the morning: what was kept of each message, and what became of the cake.
LIST Desk = kept_friday, kept_roof, kept_lock, kept_new_year, kept_one_thing, passed_as_is, kept_tomorrow, kept_someone, said_setback, cake_home, cake_mark, used_millionth
VAR desk = ()
// What was done about the Larkspur letter.
LIST Letter = did_the_sum, rang_larkspur, told_larkspur_lapsed, asked_larkspur_post
VAR about_letter = ()
