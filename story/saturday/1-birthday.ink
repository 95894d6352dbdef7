// SATURDAY MORNING. At stake: what you bring your mother, who is seventy; then who is at the table. The endings are decided here, in one place.
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
{about_dinner ? fell: Kindly is back, and hopes that you’re feeling better. You put it in, from habit, and the kitchen goes down a tone.}
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
        You get it from the rack at the quay, where it is free, and wrap it, which takes longer than getting it did. She had better be sitting down.
        ~ gifts += gift_timetable
    * (gift_of_beans) [Beans: green ones, in the pod, to be eaten. # id: gift_of_beans]
        Two kilos. The stall puts them in a sack with a picture of a potato on it. You carry them up the hill like somebody else’s child.
        ~ gifts += gift_beans
- {
- (fri_facts ? f_signed) and (about_dinner ? climbed): -> evergreen
- (fri_facts !? f_lifted) and ((fri_facts ? f_signed) or (fri_facts ? f_house)): -> excused
- (fri_facts ? f_refused) and LIST_COUNT(came) >= 3: -> long_table
- fri_facts ? f_lifted: -> eleven_minutes
- else: -> yard_side
}
