// THE EARLY BOAT. At stake: an old man who answers people, an unpinned one who asked, and a queue. Courtesy hearing, for the first time.
// Opens: always. Leaves: to the Warmth desk, in time or at eleven. Faint: sel_pump, sel_name.
// Paid later: late_in at the desk; Sel at the letter and at night; Ephrem's petals at night; both men all week.

=== early_boat ===
# scene: early_boat light=morning # figure: tilde at=left face=flower # figure: ephrem at=centre face=flower # figure: sel at=right face=empty
The early boat goes by the Flats to Customs Quay, and is for pins, and has bunting. The queue has stopped. At the gate someone has asked Ephrem something.
# speaker: ephrem
“The ten o’clock, sir. The ten takes everybody, always has. It’s the boat that’s slower, the water’s the same. Now, last week you asked me about the lockers.”
# speaker: sel # faint: sel_pump … only came over for … since August … one stop …
“I only came over for my pump. He’s had it since August. I’m not asking for the upper deck, it’s one stop and I’ll stand.”
The ear turns people with no pin down low, out of courtesy. Where this man’s would be, the cloth is a darker green, with five lobes.
Behind you a woman in good gloves breathes out, so that it will be understood.
    * (gate_look) [Look at the man. # id: gate_look]
        He is about fifty, with a loaf, and glass dust in his knuckles. He looks back with interest, as if you had got on a tram through the window.
        ~ with_sel += looked_at_sel
        -> gate_looked
    * (gate_look_away) [Look at the bunting. # id: gate_look_away]
        Pink, milk, sea, apricot; pink, milk, sea. Whoever hung it ran out of apricot by the funnel and went on with tea towels.
        ~ with_sel += looked_away
        -> gate_queue
    * (gate_wait) [Step out of the queue, and let the boat go. # id: gate_wait]
        The queue closes up. Ephrem shuts the gate after it, and looks at you, on the wrong side, with your pin on.
        # speaker: ephrem
        “You’ll be wanting the ten, then,” he says. “There’s a bench. I’ll not ask.”
        ~ with_ephrem += waited_at_gate
        ~ with_sel += missed_boat_with_him
        ~ regard = "4.29"
        # regard: A pause. Pauses are natural! Most people find they pass.
        -> gate_bench

= gate_looked
    * (gate_ask_name) [Ask him his name. # id: gate_ask_name # kindly: Gorgeous morning for it!]
        # speaker: sel # faint: sel_name … Sel … what? …
        “Sel,” he says. “For what?”
        He tells you some more about something. Ephrem waits, with the gate on his hip, until the two of you have done.
        ~ with_sel += asked_his_name
    * (gate_nod) [Nod to him. # id: gate_nod]
        He nods.
        ~ with_sel += nodded_to_sel
- -> gate_petals

= gate_queue
# speaker: gloves
“Some of us,” says the woman in gloves, to nobody, which is you, “have a desk to be at.”
    * (gate_sigh) [Sigh, to be friendly. # id: gate_sigh]
        It comes out louder than planned. Ephrem loses his place and has to begin again at the ten o’clock.
        ~ with_ephrem += sighed_at_gate
        ~ regard = "4.33"
        # regard: A nice bit of fellow feeling. People noticed!
    * (gate_defend) [Say he’s only answering the man. # id: gate_defend # kindly: Isn’t he marvellous? So thorough!]
        # speaker: gloves
        “Marvellous,” agrees the woman, with her whole back.
        Ephrem has heard. He touches his cap, first to you and then to the gloves, so as to keep it even.
        ~ with_ephrem += kept_his_place
- -> gate_petals

= gate_bench
It is an hour and fifty minutes until the ten. The man, at the other end with his loaf, explains something to you at length; by the gestures, a pump.
    * (bench_ask_name) [Ask him his name. # id: bench_ask_name # kindly: Isn’t this bench a find?]
        # speaker: sel # faint: sel_name … Sel … the bench? …
        “Sel. You come here for the bench?”
        He gives you the end of the loaf, and you eat it, at half past eight, facing the sea, on full pay.
        ~ with_sel += asked_his_name
    * (bench_fare) [Pay his fare, when the ten comes. # id: bench_fare]
        The machine takes your pin for two. Later, on the lower deck, you find coins in your coat pocket, the exact money, warm.
        ~ with_sel += paid_his_fare
    * (bench_read) [Read your phone. # id: bench_read]
        You read everything there is about a coat. When you look up he is asleep, with his mouth open, and a gull has the crust.
        ~ with_sel += read_beside_him
- -> gate_petals

= gate_petals
{with_sel ? missed_boat_with_him:
    # figure: sel at=gone
    At ten Ephrem unhooks the chain himself. His pin hangs from his punch on tarred string.
- else:
    # figure: sel at=gone
    Someone is being told that bread keeps dry in the lockers. Ephrem’s pin hangs from his punch on tarred string.
}
# petals: ephrem for=the_gate
    + (ephrem_give_low) [Little: the whole queue was late. # id: ephrem_give_low # gives: 1 2]
        He cups a hand to it to hear, and thanks you.
        ~ with_ephrem += marked_him_low
    + (ephrem_give_fair) [What a conductor is usually given. # id: ephrem_give_fair # gives: 3 4]
        # speaker: ephrem
        “Much obliged. And how’s your mother?” He is still waiting to hear when the bell goes.
        ~ with_ephrem += marked_him_fair
    + (ephrem_give_five) [Five, since he worked thirty years beside your mother. # id: ephrem_give_five # gives: 5]
        # speaker: ephrem
        “I’ll hold the five for Vesna,” says Ephrem. “Tell her they’ve moved the winter timetable four minutes. Tell her sitting down.”
        ~ with_ephrem += fived_ephrem
    + (ephrem_give_later) [Later. He has a queue. # id: ephrem_give_later # later]
        He has been asked about the toilets, and is giving it thought.
        ~ waiting += ephrem
- -> warmth_desk

// Attending: the line comes clear, and it is noted that you did.
=== attend_sel_pump ===
~ with_sel += attended_sel
~ regard = "4.30"
# regard: Attention. It’s lovely to be curious! Do save some for people near you.
The voice comes up from under the bunting: a bass, a bit hoarse, and reasonable.
-> DONE

=== attend_sel_name ===
~ with_sel += attended_sel
It was his name. He said it over the heads, for whoever was writing it down.
-> DONE
