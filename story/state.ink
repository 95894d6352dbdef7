// Every VAR, LIST and CONST, each with its one meaning. People are LISTs of facts: things that happened, never amounts.

// What the system now says of Tilde, in its own figures. Written by scenes, printed and shown on the phone; never read in a condition.
VAR regard = "4.31"

// The phone reads these: whether the ear is in, whether it may be taken out from there, whether handled bars open, and the Forecast trial.
VAR ear_in = true
VAR ear_control = false
VAR bars_open = false
VAR forecast_state = "absent"

// The people of the story. `waiting` holds those whose petals are still unspent tonight.
LIST People = davit, tranter, ephrem, fleur, bisi, sundaram, gethin, greet, sel, jana, pia, vesna, wim
VAR waiting = ()

// The days. `today` is where we are; the others hold the days on which a thing was done.
LIST Days = mon, tue, wed, thu, fri, sat
VAR today = mon
// Jana's entry was read on these days; the key to its abbreviations on these. Both together are knowing that the Note has lapsed.
VAR looked_jana = ()
VAR read_key = ()
// Days that ended without a word from you to Jana, in any form that she could have read or heard.
VAR silent_days = ()
// Other entries asked for on some day: who is looked up is remembered.
LIST Lookups = saw_own, saw_mother, saw_davit, saw_bisi, saw_tranter, saw_bea, saw_ephrem, saw_sel, saw_greet, saw_staff, saw_other, saw_piet, saw_pia, saw_pelham
VAR lookups = ()
// Versions of why Jana is Noted that were heard, by who told it.
LIST Rumours = rumour_red, rumour_genetic, rumour_short, rumour_patient, rumour_morphine, rumour_sorry, rumour_union, rumour_money, rumour_child
VAR rumours = ()

// What happened with each person. Read as: with_davit ? saw_the_battery.
LIST DavitFacts = both_logs, asked_about_three, saw_the_battery, toast_low, toast_honest, toast_five, toast_owed, told_davit_plain, told_davit_kindly, letter_on_pillow, took_ear_out, told_him_the_look, rubbed_neck, asked_for_hands, let_him_sleep, goodnight_five, goodnight_fewer, answered_dish, asked_why_dish, asked_about_four, matched_his_four, said_miscounted, laughed_in_bed, took_ear_out_tuesday, said_sorry_for_it, heard_the_door, offered_him_four
VAR with_davit = ()
LIST TranterFacts = countersigned, declined_to_sign, asked_what_about, thanked_for_courier, expected_nothing, asked_him_again, tranter_low, tranter_fair, tranter_five, asked_about_bea, read_notebook, laughed_at_notebook, told_him_hums
VAR with_tranter = ()
LIST EphremFacts = waited_at_gate, sighed_at_gate, kept_his_place, marked_him_low, marked_him_fair, fived_ephrem, greeted_tray, ignored_tray
VAR with_ephrem = ()
LIST SelFacts = looked_at_sel, looked_away, asked_his_name, nodded_to_sel, missed_boat_with_him, attended_sel, paid_his_fare, read_beside_him, asked_the_way, shared_sandwich
VAR with_sel = ()
LIST BisiFacts = fived_cake, joked_cake, asked_cake, sun_for_bisi, pact_kept, pact_fair, pact_short, took_post, gave_up_post, asked_about_post, marked_reference_down, reference_four, wrote_reference, sat_in_the_bay, asked_plain, defended_setback, she_said_not_now, withdrew_pact
VAR with_bisi = ()
LIST FleurFacts = fleur_low, fleur_fair, fleur_five
VAR with_fleur = ()
LIST VesnaFacts = rang_vesna, answered_as_jana, corrected_her, asked_which_boat, showed_ticket, travelled_without, half_fare, shelled_beans, took_her_words, will_pass_on, asked_which_was_which, told_her_kindly, told_her_clear, asked_which_side, believed_wednesday, passed_her_words, let_her_speak
VAR with_vesna = ()
LIST GethinFacts = asked_the_price, stood_with_gethin, asked_about_aunt, bought_bouquet, bouquet_for_ephrem, gave_leaflet, bought_nothing, gethin_low, gethin_honest, gethin_five
VAR with_gethin = ()
LIST PiaFacts = met_pia, fetched_pia, answered_her, dodged_her, gave_stub, checked_her_sums, took_walk_through
VAR with_pia = ()
LIST GreetFacts = met_greet, said_piets_name, let_her_cheat, caught_her, quoted_office, owed_her_matches, told_withdrawn
VAR with_greet = ()
// What passed between Tilde and Jana. Monday: the card, the call, the page begun. Wednesday: how she was reached, and what was said. Thursday: at dinner. After.
LIST JanaFacts = card_as_usual, card_short, card_knife, card_left, card_news, rang_jana, let_it_be_handled, let_it_ring_out, began_letter, visited, wrote_by_hand, sent_another, worked_on, let_door_answer, went_down_to_her, stopped_at_gate, kept_ear_in, said_why, hid_why, asked_leave, told_of_lapse, kept_lapse_back, has_letter, denied_her, laughed_along, told_it_straight, owned_denial, attended_jana, not_on_a_card
VAR with_jana = ()
// Who was sent on Wednesday, if anybody was; and the lines of the letter, if it was written by hand.
VAR messenger = ()
LIST LetterLines = opened_dear, opened_bare, wrote_about_mum, wrote_about_sitting, wrote_about_lapse, wrote_about_knife, signed_t, signed_tilde
VAR letter_lines = ()

// The work of the week: what was kept of each message, and what became of the cake.
LIST Desk = kept_friday, kept_roof, kept_lock, kept_new_year, kept_one_thing, passed_as_is, kept_tomorrow, kept_someone, said_setback, cake_home, cake_mark, used_millionth, kept_six, kept_corridor, kept_doing, template_softened, template_plain, template_left
VAR desk = ()
// What was done about the Larkspur letter.
LIST Letter = did_the_sum, rang_larkspur, told_larkspur_lapsed, asked_larkspur_post
VAR about_letter = ()
// The questions that were put to Ms. Sundaram on Tuesday (three of six), and what was made of her.
LIST Asked = q_note, q_new_pin, q_nobody, q_undone, q_who_tells, q_below, q_mother, took_forecast, left_forecast
VAR asked_her = ()
// Handled bars that were opened, from Wednesday on.
LIST Bars = bar_courier, bar_rang, bar_duartes, bar_door, bar_school, bar_sitting
VAR bars_opened = ()

// Thursday's dinner. `fell`, `slid` and `climbed` are the three outcomes, exactly one of them set; the rest is how.
LIST DinnerFacts = said_yes, asked_who_comes, left_it_open, stayed_away, left_early, passed_turn, told_badly, fell, slid, climbed
VAR about_dinner = ()

// Friday. Exactly one of f_signed, f_house, f_refused, f_vesna; beside it f_lifted and f_pin_down.
LIST FridayFacts = f_signed, f_house, f_refused, f_vesna, f_lifted, f_pin_down, f_queued, f_ran, f_certificate, f_signed_for_you
VAR fri_facts = ()
// Who was asked on Friday to stand in the queue, and who did (one at most; nobody when it was you).
VAR asked_to_queue = ()
VAR carrier = ()

// Saturday: who was asked to the table, and who came.
VAR asked_to_table = ()
VAR came = ()
// Wednesday's road over to the Flats, or over to a sheet of paper: small things done on the way, each of which somebody remarks on.
LIST RoadFacts = steward_thanked, spoke_of_knife, meant_the_box, asked_about_dinners, left_it_told, letter_by_pia, letter_by_tin, said_they, missed_lighthouse, said_sundays, owned_the_two, said_see_to_it
VAR on_the_road = ()
// What your mother was given for being seventy; and what was done at the last about telling Jana.
LIST Gifts = gift_clippers, gift_timetable, gift_beans
VAR gifts = ()
LIST SaturdayFacts = place_sat_in, told_mum_signed, told_mum_house, had_her_asleep, went_to_tell, drew_the_table, toasted_signing, felt_for_ear, held_little_oar, hand_over_mouth, clapped_over_water, hand_over_pin, asked_about_yard, looked_at_lock, set_her_to_wait, held_plate_out, told_her_refused, stayed_past_six, went_at_six, said_the_ear, kissed_her, gave_her_low, gave_her_fair, gave_her_as_all, kept_hands_still, owned_the_knife, kept_it_laid, held_the_door, stood_to_be_seen, asked_in_pencil, told_the_door, waited_at_door, croaked, told_her_water, thumb_over_bars, slept, asked_her_where, gave_biscuits, had_it_sounded, let_it_go, checked_seat, sat_on, asked_which_one, asked_if_heard, yard_side_of_it, offered_quay, praised_page, stood_for_tranter, owes_fare, ran_the_tap_alone, asked_the_singer, pin_in_drawer, held_it_to_coat, paid_fare, answered_for, lifted_place, wrote_the_day, wrote_a_letter, salted_sheet, wrote_certificate, said_his_name, pressed_his_hand, lay_stairs_side, tied_a_string, asked_who_put_it, had_half_her_egg, looked_out, place_cleared, told_her_first, let_card_tell
VAR saturday = ()

// Wednesday, at home, at the desk and on the stair: small things that somebody brings up again.
LIST WednesdayFacts = did_his_neck, heard_him_do_the_door, fetched_his_paper, covered_not, waited_for_wim, took_the_onion, knocked_for_tranter, ran_the_tap, took_a_corner, gave_her_name, asked_the_tune, held_the_lamp, asked_of_sundays, hand_on_grille
VAR on_wednesday = ()

// Tuesday: small things done on the stair, at Larkspur, in the queue for rolls, on the steps and in bed, that somebody brings up again.
LIST TuesdayFacts = pram_inward, pram_sideways, director_put_off, director_asked, told_mum_lapsed, asked_where_red, given_the_soup, told_accounts_lapsed, page_as_written, gave_back_page, knocked_at_six, greeted_privet, tied_for_privet, asked_of_bishop, did_the_director, hissed_toast, hissed_snore
VAR on_tuesday = ()

// Thursday: small things done at the desk, at the table and on the way, that somebody brings up again.
LIST ThursdayFacts = tried_the_chair, minded_her_tray, sent_umbrella, short_to_bisi, gave_bisi_fair, gave_bisi_five, said_pleased, said_waited, took_down_appeal, offered_to_drive, read_her_ticket, asked_whats_in, lifted_spoon, asked_of_pelham, denied_unaided, said_lapsed, fleur_lost, fleur_fairly, fleur_full, asked_him_not_to, asked_him_exactly, asked_which_patient, held_for_wim, heard_punchline, told_him_the_duck, counted_on_hand, sounded_horn, heard_the_band, asked_ephrem, let_ephrem_finish, did_neck_thursday, gave_davit_fewer, gave_davit_five, shook_pelham, sat_on_his_side, hat_had_ears, hat_is_kept, held_pelvis, sent_thistle, sent_lilies, sent_chair, held_the_drum, asked_of_office, came_in_early, sent_love, carried_bucket, watched_him_eat, split_sardine, asked_which_it_was
VAR thursday = ()

// Friday: small things done on the stair, in the queue and in the Sitting, that somebody brings up again.
LIST FridayActs = let_counter_be, spared_her, went_to_work, held_the_ladder, climbed_the_ladder, watched_the_clock, kept_so_long, told_them_why, clapped_the_lace, met_eighty_seven, told_clerk_onions, asked_for_green, showed_bitten, showed_letter, dodged_fare, asked_for_water, gave_some, gave_her_five, asked_for_the_column, saw_the_patch, asked_nobody_home, spared_the_desk, did_not_ask_jana, night_fewer, night_five, night_hand, said_it_had_lapsed, held_the_baby, took_the_lamp, kept_itself, kept_sat, read_the_minute, filed_the_minute, asked_the_girl, held_for_gran, kept_her_seat, let_her_eat, asked_of_egg, gave_distance, gave_tone, gave_our_mothers, gave_none, drank_the_red, left_the_red
VAR friday = ()
