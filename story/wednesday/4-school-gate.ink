// THE SCHOOL GATE. At stake: which gate; a true answer to a child who will check it; a stub.
// Opens: with Pia from the kitchen (fetched_pia), with a letter for her to carry, or for whoever turned back (stopped_at_gate). Leaves: to the evening.
// Faint: pia_letter, pia_window, pia_hook, pia_no_halo, mother_slapped, pia_table, pia_nought, pia_four_oh_seven, pia_checked.

=== school_gate ===
# scene: school_gate light=day # figure: tilde at=left face=flower # figure: pia at=right face=empty
~ with_pia += met_pia
The school has two gates. One is an arch, in pink, for pins, and when you are still across the road it says, “Good afternoon, Tilde!” At the other there is a queue of children, a crate of haloes, and a woman with a list.
{with_pia ? fetched_pia: -> hook}
{with_jana ? stopped_at_gate: -> the_window}
{on_the_road ? letter_by_tin: -> hook}
-> hand_it_over

= hand_it_over
You know Pia by the ears, which are your mother’s. She lets you get to the end of who you are, and puts a hand out for the letter.
# speaker: pia # faint: pia_letter … Tilde … twelve grams …
“I know. You’re Tilde. Is it heavy?” She tries it on her palm. “It’s twelve grams. You’ve not had writing before.”
It goes down her sock. She stamps, to see if it’s going to slip.
-> hook

= the_window
Pia has your mother’s ears. She leaves the queue, and comes over to you by the crossing.
# speaker: pia # faint: pia_window … our window … what to call you …
“I put the window up. You’d got to the brown. I’d have shouted, only I don’t know what I call you.”
She takes you back over by the cuff.
-> hook

= hook
{with_pia !? fetched_pia:
    # speaker: pia # faint: pia_hook … sums … a coat hook … got a Good …
    “You get your halo out of the crate,” says Pia. “They’re still warm off the mornings. It lights up if you’re paying attention, only it can be any sums. In spring one got left on a coat hook, and it lit for forty minutes. It got a Good.”
}
    * (gate_walk) [Take her through the arch with you, on your pin. # id: gate_walk]
        ~ with_pia += took_walk_through
        “And good afternoon, guest!” says the arch. Inside there’s a court, with a fountain, and nobody is handed a halo.
        # speaker: pia # faint: pia_no_halo … very nice … go round …
        “It’s very nice,” says Pia. “I’ve to go round for mine now.”
        At the other gate she’s last.
    * (gate_stand) [Stand with her at the other one. # id: gate_stand]
        The mother behind you has a good look at you.
        # speaker: someone # faint: mother_slapped … that’s Ruddock’s … slapped one … a child … hard …
        “That’s Ruddock’s. Her mum slapped one of mine. A child! Up at the Infirmary, on his back, hard. He’d a button stuck. It went right across the ward.”
        ~ rumours += rumour_child
        ~ regard = "4.29"
        # regard: Somebody thought they saw you waiting. Was it the right queue?
- -> the_table

= the_table
# speaker: pia # faint: pia_table … under our scales … am I at your Table? …
“There’s a letter under our scales. It says _her family_, that’s Gran’s, _we say Table_. Am I at your Table?”
    * (table_no) {not ear_in} [“No. Children aren’t counted.” # id: table_no # forecast: showers]
        ~ with_pia += answered_her
        # speaker: pia
        “What as?”
        # speaker: you
        “As anything,” you say. “You’re not anything, on it.” You can hear that. You go on holding her strap.
        -> nought
    * (table_shake) {ear_in} [Shake your head. # id: table_shake # forecast: haze]
        ~ with_pia += answered_her
        She waits for why. You hold up nine fingers, and fold them down.
        -> nought
    * (table_boats) [Ask her about the boats. # id: table_boats # kindly: And which boat’s your favourite? # plain: “Which boat do you like best?” # forecast: sun]
        ~ with_pia += dodged_her
        She says the name of a boat. She goes on looking up at you, in case that was only the first half.
        -> last_thing

= nought
# speaker: pia # faint: pia_nought … nought … bring it down … all right …
“That’s all right,” says Pia, when she’s been through it. “Nought would bring it down. Not counting doesn’t.”
{on_the_road ? owned_the_two and not ear_in: She gives it more thought. “Two’s prime,” she says.}
-> last_thing

= last_thing
Her halo, which is to light when she attends, is too big, and has a clip. Her sums are on a quarter of a card: _a whirl this end_.
{with_pia ? fetched_pia and with_jana ? told_of_lapse:
    She goes in last. Through the window you see her sit, and get out a pencil; and she lights up all round, sea-green.
    -> afternoon
}
    * (gate_stub) [Give her the stub from your coat, off the early boat. # id: gate_stub]
        ~ with_pia += gave_stub
        She takes it by the edges. It’s pink, with Ephrem’s hole in it.
        # speaker: pia # faint: pia_four_oh_seven … four hundred and seven …
        “That’s four hundred and seven,” she says. “I’ve never had an early one. I’ve had two the same, and one that’s been in soup.”
    * (gate_sums) [Ask if you can check her sums. # id: gate_sums # kindly: Ooh, show me, clever clogs! # plain: “Can I check it?” # forecast: bright]
        ~ with_pia += checked_her_sums
        406 stubs, she has put, at eighteen minutes each. It comes to five days, one hour and forty-eight minutes on boats. You do it on your fingers. It’s right.
        # speaker: pia # faint: pia_checked … I know … a second person …
        “I know,” says Pia. “It’s got to be a second person. I’d only got Mum.” She has you put your initials.
    * (gate_watch) [Watch her in. # id: gate_watch]
        Through the window you see her sit, and get out a pencil. There’s no teacher yet. She lights up all round, sea-green.
- -> afternoon

= afternoon
{ear_in: -> wednesday_evening}
~ ear_in = true
You put the ear back, for the lift. It has kept everything for you: two chimes, and how well you’re doing.
-> wednesday_evening

=== attend_pia_letter ===
You check it, at the desk, with a blank one.
-> DONE

=== attend_pia_window ===
You don’t know, either.
-> DONE

=== attend_pia_hook ===
She says it without any feeling against the hook.
-> DONE

=== attend_pia_no_halo ===
She meant the fountain.
-> DONE

=== attend_mother_slapped ===
She has it still, on a string, at her neck.
-> DONE

=== attend_pia_table ===
She says it in capitals, as it is in the letter.
-> DONE

=== attend_pia_nought ===
It’s how averages go.
-> DONE

=== attend_pia_four_oh_seven ===
She says it to the stub.
-> DONE

=== attend_pia_checked ===
You’d know that for your sister’s child: it’s how they check a dose.
-> DONE
