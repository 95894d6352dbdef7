=== scratch ===
# chapter: friday Still # scene: tern_street light=morning
Scratch.
    + (zz_fri_signed) [fri signed # id: zz_fri_signed]
        fri signed.
        ~ fri_facts += f_signed
    + (zz_fri_house) [fri house # id: zz_fri_house]
        fri house.
        ~ fri_facts += f_house
    + (zz_fri_refused) [fri refused # id: zz_fri_refused]
        fri refused.
        ~ fri_facts += f_refused
    + (zz_fri_vesna) [fri vesna # id: zz_fri_vesna]
        fri vesna.
        ~ fri_facts += f_vesna
    + (zz_fri_pin) [fri pin # id: zz_fri_pin]
        fri pin.
        ~ fri_facts += (f_refused, f_pin_down)
- And.
    + (zz_lift_no) [lift no # id: zz_lift_no]
        lift no.
    + (zz_lift_yes) [lift yes # id: zz_lift_yes]
        lift yes.
        ~ fri_facts += f_lifted
    + (zz_lift_carried) [lift carried # id: zz_lift_carried]
        lift carried.
        ~ fri_facts += f_lifted
        ~ carrier += tranter
- And.
    + (zz_din_fell) [din fell # id: zz_din_fell]
        din fell.
        ~ about_dinner += fell
    + (zz_din_slid) [din slid # id: zz_din_slid]
        din slid.
        ~ about_dinner += slid
    + (zz_din_climbed) [din climbed # id: zz_din_climbed]
        din climbed.
        ~ about_dinner += climbed
        ~ with_jana += denied_her
- And.
    + (zz_many_none) [many none # id: zz_many_none]
        many none.
    + (zz_many_few) [many few # id: zz_many_few]
        many few.
        ~ asked_to_table += (davit, jana)
    + (zz_many_some) [many some # id: zz_many_some]
        many some.
        ~ asked_to_table += (davit, jana, sel)
    + (zz_many_all) [many all # id: zz_many_all]
        many all.
        ~ asked_to_table += (davit, bisi, tranter, greet, ephrem, sel, jana)
- And.
    + (zz_wed_visited) [wed visited # id: zz_wed_visited]
        wed visited.
        ~ with_jana += (visited, said_why, asked_leave)
    + (zz_wed_hid) [wed hid # id: zz_wed_hid]
        wed hid.
        ~ with_jana += (visited, hid_why, kept_ear_in)
    + (zz_wed_sent) [wed sent # id: zz_wed_sent]
        wed sent.
        ~ with_jana += sent_another
        ~ messenger += gethin
    + (zz_wed_work) [wed work # id: zz_wed_work]
        wed work.
        ~ with_jana += (worked_on, let_door_answer)
- And.
    + (zz_dav_plain) [dav plain # id: zz_dav_plain]
        dav plain.
        ~ with_davit += (took_ear_out, told_davit_plain)
    + (zz_dav_matched) [dav matched # id: zz_dav_matched]
        dav matched.
        ~ with_davit += matched_his_four
    + (zz_dav_five) [dav five # id: zz_dav_five]
        dav five.
        ~ with_davit += toast_five
- And.
    + (zz_facts_good) [facts good # id: zz_facts_good]
        facts good.
        ~ with_bisi += (asked_plain, joked_cake)
        ~ with_tranter += asked_what_about
        ~ with_sel += (asked_his_name, shared_sandwich)
        ~ with_greet += (met_greet, caught_her, owed_her_matches)
        ~ with_ephrem += greeted_tray
        ~ with_pia += answered_her
    + (zz_facts_bad) [facts bad # id: zz_facts_bad]
        facts bad.
        ~ with_bisi += took_post
        ~ with_tranter += laughed_at_notebook
        ~ with_sel += looked_away
        ~ with_ephrem += ignored_tray
        ~ with_pia += dodged_her
- And.
-> saturday_morning
