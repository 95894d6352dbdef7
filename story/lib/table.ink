// Who comes when they are asked, and whether anything was done at all this week. Facts only: what happened, never how much.

// would_come(who): asked to a queue or to a table, does this person come? Any one reason to, and no reason not to.
=== function would_come(who)
{ who:
- davit:
    ~ temp heard = with_davit ? took_ear_out or with_davit ? took_ear_out_tuesday
    ~ return (with_davit ? saw_the_battery or with_davit ? told_davit_plain or heard or with_davit ? toast_five) and (heard or with_davit !? matched_his_four)
- bisi:
    ~ return (with_bisi ? asked_plain or with_bisi ? joked_cake or with_bisi ? wrote_reference) and with_bisi !? defended_setback and (with_bisi !? took_post or with_bisi ? asked_plain)
- tranter:
    ~ return (with_tranter ? asked_what_about or with_tranter ? asked_about_bea or with_tranter ? countersigned) and with_tranter !? laughed_at_notebook
- greet:
    ~ return (with_greet ? said_piets_name or with_greet ? caught_her or with_greet ? owed_her_matches) and with_greet !? quoted_office
- ephrem:
    ~ return (with_ephrem ? waited_at_gate or with_ephrem ? greeted_tray or with_ephrem ? fived_ephrem) and with_ephrem !? ignored_tray
- sel:
    ~ return (with_sel ? asked_his_name or with_sel ? missed_boat_with_him or with_sel ? shared_sandwich or with_sel ? paid_his_fare) and (with_sel !? looked_away or with_sel ? shared_sandwich)
- jana:
    ~ return (with_jana ? said_why or with_jana ? asked_leave or with_jana ? owned_denial or with_jana ? visited) and (with_jana !? denied_her or with_jana ? owned_denial) and not (with_jana ? hid_why and fri_facts ? f_signed)
- else:
    ~ return false
}

// has_deeds(): was anything done this week towards anyone? If nothing was, Friday needs nothing either.
=== function has_deeds()
~ return with_jana ? visited or with_jana ? wrote_by_hand or with_jana ? sent_another or with_jana ? stopped_at_gate or with_bisi ? asked_plain or with_davit ? told_davit_plain or LIST_COUNT(read_key) > 0 or LIST_COUNT(bars_opened) > 0
