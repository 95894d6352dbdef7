// Who comes when asked, and whether anything was done. No person is a number: each comes for things that happened.
// Somebody comes if there is one thing that brings them and nothing that keeps them away. One reason in each list does them no credit.

=== function would_come(who)
{ who:
- jana: ~ return jana_would_come()
- davit: ~ return davit_would_come()
- bisi: ~ return bisi_would_come()
- tranter: ~ return tranter_would_come()
- greet: ~ return greet_would_come()
- ephrem: ~ return ephrem_would_come()
- sel: ~ return sel_would_come()
- pia: ~ return pia_would_come()
- vesna: ~ return true
- else: ~ return false
}

=== function jana_would_come()
~ temp brings = with_jana ? said_why or with_jana ? asked_leave or with_jana ? owned_denial or with_jana ? visited
~ temp keeps = (with_jana ? denied_her and with_jana !? owned_denial) or (with_jana ? hid_why and fri_facts ? f_signed)
~ return brings and not keeps

// The ear may have been out on Monday night or on Tuesday; either counts.
=== function davit_would_come()
~ temp out = with_davit ? took_ear_out or with_davit ? took_ear_out_tuesday
~ temp brings = out or with_davit ? saw_the_battery or with_davit ? told_davit_plain or with_davit ? toast_five
~ return brings and not (with_davit ? matched_his_four and not out)

=== function bisi_would_come()
~ temp brings = with_bisi ? asked_plain or with_bisi ? joked_cake or with_bisi ? wrote_reference
~ temp keeps = with_bisi ? defended_setback or (with_bisi ? took_post and with_bisi !? asked_plain)
~ return brings and not keeps

=== function tranter_would_come()
~ temp brings = with_tranter ? asked_what_about or with_tranter ? asked_about_bea or with_tranter ? countersigned
~ return brings and with_tranter !? laughed_at_notebook

=== function greet_would_come()
~ temp brings = with_greet ? said_piets_name or with_greet ? caught_her or with_greet ? owed_her_matches
~ return brings and with_greet !? quoted_office

=== function ephrem_would_come()
~ temp brings = with_ephrem ? waited_at_gate or with_ephrem ? greeted_tray or with_ephrem ? fived_ephrem
~ return brings and with_ephrem !? ignored_tray

=== function sel_would_come()
~ temp brings = with_sel ? asked_his_name or with_sel ? missed_boat_with_him or with_sel ? shared_sandwich or with_sel ? paid_his_fare
~ return brings and not (with_sel ? looked_away and with_sel !? shared_sandwich)

// on_terms_with_sel(): has he a name, and you a bench or a road in common?
=== function on_terms_with_sel()
~ return with_sel ? asked_his_name or with_sel ? missed_boat_with_him or with_sel ? asked_the_way

// Pia comes with Jana; or alone, with the dish, if she was answered.
=== function pia_would_come()
~ return jana_would_come() or (with_pia ? answered_her and with_pia !? dodged_her)

// has_deeds(): was anything done this week that had to be done by you?
=== function has_deeds()
~ temp reached = with_jana ? visited or with_jana ? wrote_by_hand or with_jana ? sent_another or with_jana ? stopped_at_gate or with_jana ? went_down_to_her
~ temp asked = with_bisi ? asked_plain or with_davit ? told_davit_plain or LIST_COUNT(asked_to_queue) > 0
~ return reached or asked or LIST_COUNT(read_key) > 0 or LIST_COUNT(bars_opened) > 0

// gather(): who comes, of those who were asked; whoever stood in the queue has been asked by that.
=== function gather()
~ came = carrier
{asked_to_table ? davit and would_come(davit):
    ~ came += davit
}
{asked_to_table ? bisi and would_come(bisi):
    ~ came += bisi
}
{asked_to_table ? tranter and would_come(tranter):
    ~ came += tranter
}
{asked_to_table ? greet and would_come(greet):
    ~ came += greet
}
{asked_to_table ? ephrem and would_come(ephrem):
    ~ came += ephrem
}
{asked_to_table ? sel and would_come(sel):
    ~ came += sel
}
{asked_to_table ? jana and would_come(jana):
    ~ came += jana
}

// on_garden(): where your mother has her room now. The sums were done on Friday; this only remembers how they came out.
=== function on_garden()
{
- fri_facts ? f_pin_down:
    ~ return false
- fri_facts ? f_refused:
    ~ return (fri_facts ? f_lifted) and (about_dinner ? climbed)
- else:
    ~ return about_dinner !? fell
}

// given_notice(): below the yard side there are twenty-eight days, and help with boxes.
=== function given_notice()
~ return (fri_facts ? f_refused) and (fri_facts !? f_lifted) and (about_dinner ? fell)

// davit_there(): is he at the table? He was asked and came; or nobody was asked, it being only the family, and he would.
=== function davit_there()
~ return came ? davit or (would_come(davit) and friday !? asked_nobody_home)

// her_terms(): did Jana say that she’d hear it off you, and not on a card?
=== function her_terms()
~ return with_jana ? not_on_a_card

// heard_terms(): and were you able to hear all of it?
=== function heard_terms()
~ return with_jana ? not_on_a_card and with_jana !? kept_ear_in

// knows_the_two(): has it come out already, who declared Jana as a two?
=== function knows_the_two()
~ return about_letter ? told_larkspur_lapsed or about_letter ? asked_larkspur_post or (with_jana ? visited and with_jana ? said_why and with_jana !? kept_ear_in) or fri_facts ? f_certificate

// plain_name(who): as you would say it.
=== function plain_name(who)
{ who:
- davit: Davit
- bisi: Bisi
- tranter: Mr. Tranter
- greet: Greet
- ephrem: Ephrem
- else: Sel
}
