// THE REGISTER. A public search, slow and grey, in four formats because four offices feed it. Anyone may look up anyone.
// Each entry is a knot look_<id>: run when it is asked for, in a flow of its own. Headings and search words stand in `# entry:`.
// Only Jana's entry and the key change what can be known; who else was asked for is remembered in `lookups`.

// --- Infirmary Wards Board: strokes between, everything shortened ---

=== look_ruddock_jana ===
# entry: RUDDOCK, JANA; jana; sister; ward sister
{
- fri_facts ? f_lifted and carrier == (): RUDDOCK, JANA / Infirmary Wards Bd. (Ret’d) / N. 11.22 / Grd: apol. owed ACHTERBERG G. / Grd w/drawn 03.23 / L. / Cl’d, Counter 6, member attended / No N.
- fri_facts ? f_lifted: RUDDOCK, JANA / Infirmary Wards Bd. (Ret’d) / N. 11.22 / Grd: apol. owed ACHTERBERG G. / Grd w/drawn 03.23 / L. / Cl’d, Counter 6, bearer attended w. letter / No N.
- today == sat: RUDDOCK, JANA / Infirmary Wards Bd. (Ret’d) / N. 11.22 / Grd: apol. owed ACHTERBERG G. / Grd w/drawn 03.23 / L. / 24 mths / Closed as it stands
- else: RUDDOCK, JANA / Infirmary Wards Bd. (Ret’d) / N. 11.22 / Grd: apol. owed ACHTERBERG G. / Grd w/drawn 03.23 / L.
}
{
- looked_jana == (): Enq. since entry: 0
- else: Enq. since entry: {LIST_COUNT(looked_jana)} ({short_days(looked_jana)})
}
{looked_jana !? today: Your enquiry has been entered, without name.}
~ looked_jana += today
-> DONE

// The days of a list, in order, as the Register shortens them.
=== function short_days(days)
{LIST_COUNT(days) > 1:
    {short_day(LIST_MIN(days))}, {short_days(days - LIST_MIN(days))}
- else:
    {short_day(days)}
}

=== function short_day(day)
{ day:
- mon: Mon.
- tue: Tue.
- wed: Wed.
- thu: Thu.
- fri: Fri.
- else: Sat.
}

=== look_achterberg_piet ===
# entry: ACHTERBERG, P.; piet; achterberg
ACHTERBERG, P. / Infirmary Wards Bd. / Pat. / Dec’d 07.22 / No N. / See RUDDOCK, J. / See Incid. 4 (of 4) / Incid. 1, 2, 3: filed w. Incid. 4
{lookups ? saw_piet: Enq. since entry: 1|Enq. since entry: 0}
~ lookups += saw_piet
-> DONE

=== look_achterberg_greet ===
# entry: ACHTERBERG, G.; greet; widow
ACHTERBERG, G. / Infirmary Wards Bd. / Inj. pty / Compl. 09.22 / Compl. w/drawn 03.23 / Reason for w/drawal: “I know her now” / Reason not on list; entered as OTHER
{lookups ? saw_greet: Enq. since entry: 1|Enq. since entry: 0}
~ lookups += saw_greet
-> DONE

=== look_orbel_davit ===
# entry: ORBEL, DAVIT; davit; davit orbel
ORBEL, D. / Infirmary Wards Bd. (Physio., sess’l) / N. 02.19 / Grd: towels, 2, not ret’d / Towels ret’d 02.19 / N. w/drawn 03.19 / Apology for N. issued to ORBEL, B. (brother) in error / Enq. since entry: 3
~ lookups += saw_davit
-> DONE

=== look_moyse_sel ===
# entry: MOYSE, ANSELM; sel; anselm; glass works
MOYSE, A. (“Sel”) / Infirmary Wards Bd., Transport / N. 05.17 / Grd: refused wheelchair / Grd (rev’d): rode wheelchair / Was able to walk / N. stands / Enq. since entry: 11 (all MOYSE, A.)
~ lookups += saw_sel
-> DONE

=== look_stroud ===
# entry: STROUD, A., Dr.; stroud; doctor; wards board; infirmary
STROUD, A., Dr. / Infirmary Wards Bd. (Member) / Chair, Sub-cttee on Wording / “I failed to”: adopted 10.22, 5 to 4 / “We failed to”: fell, 4 to 5 / Chair’s vote: not min’d / No N. / Enq. since entry: 14
~ lookups += saw_other
-> DONE

// --- Libraries & Reading Rooms: full sentences broken by dashes ---

=== look_tranter_bea ===
# entry: TRANTER, Mrs B.; bea; beatrice; library
LIBRARIES & READING ROOMS — Borrower: Tranter, Mrs B. — Item: “Alpine Plants of the Lower Slopes” (large print) — Due: a Tuesday — Status: OUTSTANDING — Borrower status: DECEASED — Fine: accruing — Enquiries since entry: 1 a week, Sundays.
~ lookups += saw_bea
-> DONE

=== look_tranter ===
# entry: TRANTER, A.; tranter; steward; mr tranter
LIBRARIES & READING ROOMS — Borrower: Tranter, A. — Items on loan: none — Item requested: “Alpine Plants of the Lower Slopes” (large print) — Not available; on loan to TRANTER, Mrs B. — Renewed his request: monthly.
{with_tranter ? told_him_hums: Incident: humming, habitual — Reported by: the borrower — Cautioned by: the borrower — Says he will bear it in mind.}
{lookups ? saw_tranter: Enquiries since entry: 1.|Enquiries since entry: 0.}
~ lookups += saw_tranter
-> DONE

=== look_hoek_wim ===
# entry: HOEK, WIM; wim; accounts
LIBRARIES & READING ROOMS — Borrower: Hoek, W. — Incident: laughed, Reading Room 2 — Title: “Principles of Double Entry” — Penalty: none found to apply — Enquiries since entry: 2.
~ lookups += saw_other
-> DONE

=== look_register_staff ===
# entry: REGISTER, STAFF OF THE; staff; register; lapses; officer; who runs this; contractor; upkeep
LIBRARIES & READING ROOMS (hosting) — The Register is staffed by: Officer for entries, four; Officer for corrections, one, Thursdays; Officer for lapses: vacant; Contractor for upkeep: Adeane Pelham & Co. (principal: Noted, see ADEANE P.), paid by the entry — {fri_facts ? f_lifted:Lapses cleared this week: 1 — Contractor asks if that is an entry — }Enquiries since entry: 6.
~ lookups += saw_staff
-> DONE

=== look_adeane_pelham ===
# entry: ADEANE PELHAM & CO.; contractor; upkeep; adeane pelham
LIBRARIES & READING ROOMS (hosting) — Supplier: Adeane Pelham & Co. — Supplies: upkeep of entries — Paid: by the entry — Paid for removals: no — Principal: Noted, see ADEANE P. — Principal’s Note: kept up — Enquiries since entry: 1.
~ lookups += saw_other
-> DONE

=== look_counter ===
# entry: COUNTER 6; counter; counter six; ticket; tickets; hours
LIBRARIES & READING ROOMS (hosting) — Counter 6 — Open: Fridays, 12 to 3 — Clerks: two — Systems: two — Staplers: one; second on order — Tickets: as many as are wanted — Ticket commonly reached by three: 88 — Enquiries since entry: enquire at Counter 6.
~ lookups += saw_other
-> DONE

=== look_colin ===
# entry: COLIN (witness); colin; witness; cupboard; carafe
LIBRARIES & READING ROOMS — Borrower: Colin, Table Services — Item: key, cupboard — Due: the same afternoon — Status: OUTSTANDING — Cupboard: locked — Contents: “What There Is Below Yard Side” (leaflet), 400 — Carafe: not ours — Enquiries since entry: 2.
~ lookups += saw_other
-> DONE

=== look_key ===
# entry: KEY TO ABBREVIATIONS; key; abbreviations; help; what does l mean; l
LIBRARIES & READING ROOMS — Key, all offices — App., appended — Bd., board — C., see C. — Enq., enquiry — Grd, ground — H., hedge — Incid., incident — Inj. pty, injured party.
L., LAPSED: the Note is spent. It shows until cleared by a member of the Table at Counter 6, Fridays, 12 to 3, no telephone. Lapses not cleared within 24 months of entry close as they stand.
N., Noted — No N., not Noted — Pat., patient — Ret’d, retired, or returned, as the case may be — w/drawn, withdrawn — Z., not in use.
~ read_key += today
-> DONE

// --- Ferries (Halse) Ltd: colons all the way down ---

=== look_ruddock_vesna ===
# entry: Ruddock, V.; vesna; mother; mum; conductor
Ferries (Halse) Ltd: Staff: Ruddock, V.: Conductor, 30 yrs: Commended 4: Reprimanded 4: same 4: put ashore a Director (no ticket): {fri_facts ? f_vesna:put ashore Ruddock, V. (had ticket)|Director since paid}: Enquiries since entry: 9
~ lookups += saw_mother
-> DONE

=== look_ephrem ===
# entry: Ephrem, E.; ephrem; gate
Ferries (Halse) Ltd: Staff: Ephrem, E.: Gate: {today > wed:retrained: Mean time, Ephrem: 4 secs: passengers come round again: Mean number of times: 18|Mean time per passenger, service: 4 secs: Mean time, Ephrem: 71 secs: Spoken to: Answered fully: Retraining: see Weds.}
{with_gethin ? bouquet_for_ephrem and today > tue: Lost Property: petals, 12, come by in the night: handed in by Ephrem, E.: no shelf}
{lookups ? saw_ephrem: Enquiries since entry: 1|Enquiries since entry: 0}
~ lookups += saw_ephrem
-> DONE

=== look_ferries_40071 ===
# entry: Entry 40071; running; 40071; conduct
Ferries (Halse) Ltd: Passenger Conduct: Entry 40071: ran: did not stop running when asked to stop running: had reason (see 40072): 40072 not found: Enquiries since entry: 2
~ lookups += saw_other
-> DONE

=== look_gethin ===
# entry: Gethin (the Florist); gethin; florist; bouquets
Ferries (Halse) Ltd: Steps & Landings: Gethin, no other name given: sells flowers: not flowers: moved on: moved on: moved on: thanked for moving on: Enquiries since entry: 212
{with_gethin ? gave_leaflet: Left boot, since Tues.: drier}
~ lookups += saw_other
-> DONE

=== look_ruddock_pia ===
# entry: Ruddock, P. (child); pia; niece
Ferries (Halse) Ltd: Juvenile: Ruddock, P.: collects stubs: asked which rule: no rule found: asked again which rule: rule requested from Head Office: pending 9 mths
{lookups ? saw_pia: Enquiries since entry: 1|Enquiries since entry: 0}
~ lookups += saw_pia
-> DONE

=== look_teague ===
# entry: Teague, B.; teague; goats; goat
Ferries (Halse) Ltd: Livestock: Teague, B.: goats, out: 40: goats, home: 1: asked if anything to declare: “bit of a setback”: goat not asked: Enquiries since entry: 3
~ lookups += saw_other
-> DONE

=== look_ruddock_jan ===
# entry: Ruddock, Jan (Mr.); jan; red; crossed on red
Ferries (Halse) Ltd: Passenger Conduct: Ruddock, Jan (Mr.): crossed gangway on red: on foot: child by hand: in uniform: of silver band: no relation: Enquiries since entry: 2
~ lookups += saw_other
-> DONE

=== look_brian ===
# entry: Brian (gull); brian; gull
Ferries (Halse) Ltd: Steps & Landings: Brian: gull: feet 2: amended: feet 1: moved on: came back: moved on: came back: matter closed: by Brian: Enquiries since entry: 1
~ lookups += saw_other
-> DONE

// --- Department of Amenity: subject, matter, and a view ---

=== look_ruddock_tilde ===
# entry: RUDDOCK T.; tilde; me; myself; ruddock
Dept of Amenity. Subject: RUDDOCK T. Matter: {today == sat and fri_facts ? f_pin_down:pin, found in carafe. Held for owner. Owner has been informed by pin.|{about_dinner ? fell and today > thu:shore road, on foot, by night. No rule against it was found. One is being looked for.|{with_gethin ? bought_bouquet and today > tue:chimes, twelve, Wednesday, between two and four. Steward of stair consulted: has them down as an owl.|none. Paint: in good order. Curtain: seldom drawn. No further information is held, and none is suggested.}}} Enquiries since entry: {about_dinner ? climbed:16, of which 11 on Thursday, between the soup and the fish|5}.
~ lookups += saw_own
-> DONE

=== look_falade_bisi ===
# entry: FALADE B.; bisi; falade
Dept of Amenity. Subject: FALADE B. Matter: parked, Infirmary, bay 3 (thirty minutes), 9 April, from 06.10 until 19.40. Asked to move: did not come down. Fine: paid the same night. Enquiries since entry: 1.
~ lookups += saw_bisi
-> DONE

=== look_adeane_p ===
# entry: ADEANE P.; adeane; hedge; pelham; brother
Dept of Amenity. Subject: ADEANE P. Matter: tone of correspondence (hedge). Tone since improved. Hedge: no information. Noted 01.21. Subject says he has a sister who could have this seen to, and that he will not ask her.
{lookups ? saw_pelham: Enquiries since entry: 1.|Enquiries since entry: 0.}
~ lookups += saw_pelham
-> DONE

=== look_adeane_fleur ===
# entry: ADEANE F.; fleur; director
Dept of Amenity. Subject: ADEANE F. Matter: none, at any time. Enquiries since entry: {today < thu:3,140|3,173}{today == thu:, of which 12 by her guests, today}.
~ lookups += saw_other
-> DONE

=== look_duarte ===
# entry: DUARTE L. & N.; duarte; duartes; third floor; perambulator; pram
Dept of Amenity. Subject: DUARTE L. & N. Matter: perambulator{today == sat:. On inspection: no perambulator. Landing: clear, and larger than was thought|, 2nd landing, wheels outward. On inspection: wheels inward. On second inspection, same morning: outward. The inspector asks to be taken off this}. Enquiries since entry: 8, all by one enquirer.
{with_tranter ? countersigned: Matter, second: voices, raised, two. Countersigned: RUDDOCK T. Subject informed: by drawing pin.}
~ lookups += saw_other
-> DONE

=== look_sundaram ===
# entry: SUNDARAM R.; sundaram; counsellor
Dept of Amenity. Subject: SUNDARAM R., Table counsellor. Matter: gave advice (once). Advice: “I should ask again tomorrow.” Asked what she had meant, she answered. Enquiries since entry: 1.
~ lookups += saw_other
-> DONE

=== look_duarte_o ===
# entry: DUARTE O.; osvald; osvald duarte
Dept of Amenity. Subject: DUARTE O. Matter: none of his own. Complainant in ADEANE P. (hedge). Has walked the inspector along the hedge, three times, both sides. The inspector has since had leave. Enquiries since entry: 2.
~ lookups += saw_other
-> DONE

=== look_none ===
No entry under that name. This does not mean that there is no Note; it means that there is no entry under that name.
-> DONE
