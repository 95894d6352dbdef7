// MESSAGES. What the phone shows when it is opened: run on a copy, so nothing is set here. In each thread the newest stands last.
// A line stands only on facts that make it true: of a day that is over (today > tue), or of what was done already today.

=== phone_messages ===
# thread: davit Davit
# stamp: Sun. 22.40 # speaker: davit via=kindly
Night night! Best day!
# speaker: you via=kindly
Best day! x
{LIST_COUNT(asked_her) > 0:
    # stamp: Tue. 11.45 # speaker: davit via=kindly
    Say hi to your mum!
    # speaker: you via=kindly
    She says hi!
}
{today > tue:
    {
    - with_davit ? took_ear_out_tuesday:
        # stamp: Wed. # speaker: davit via=kindly
        Lovely to catch up!
    - with_davit ? laughed_in_bed:
        # stamp: Wed. # speaker: davit via=kindly
        Fun!
    - else:
        # stamp: Wed. # speaker: davit via=kindly
        Slept like a log!
    }
}
{about_dinner ? fell:
    # stamp: Thu., late # speaker: kindly via=kindly
    Davit’s messages are being kept for you till you’re feeling more yourself. He’s been told you’re having a lovely evening!
}
# thread: bisi Bisi
# stamp: 9 April # speaker: bisi via=kindly
Bit of a setback, health-wise, all good! Back Monday!
# speaker: you via=kindly
Sending sunshine! See you Monday!
# stamp: Fri. 17.31 # speaker: bisi via=kindly
You old bollard!
{with_bisi ? sun_for_bisi:
    # stamp: Mon. 13.20 # speaker: bisi via=kindly
    Yum!
}
{with_bisi ? joked_cake:
    # stamp: Mon. 13.05 # speaker: bisi via=kindly
    Ha! Dry cleaning’s on you!
}
{with_bisi ? wrote_reference:
    # stamp: Tue. 14.50 # speaker: bisi via=kindly
    They’ve called the dog Buttons!
}
{with_bisi ? reference_four:
    # stamp: Tue. 14.50 # speaker: bisi via=kindly
    So honest of you!
}
{with_bisi ? marked_reference_down:
    # stamp: Tue. 14.50 # speaker: bisi via=kindly
    May the best one win! You!
}
{messenger ? bisi and today > wed:
    # stamp: Wed. 21.05 # speaker: bisi via=kindly
    Home! Onion!
}
{with_bisi ? withdrew_pact:
    # stamp: Thu. # speaker: regard via=kindly
    Bisi gave you three. Three is such an easy number to build on!
}
{with_bisi ? sat_in_the_bay:
    # stamp: Thu. # speaker: bisi via=kindly
    Back seat’s full of crumbs! Love it!
}
{about_dinner ^ (said_yes, asked_who_comes, left_it_open, stayed_away, fell, slid, climbed):
    # thread: fleur Fleur
    # stamp: Tue. 15.20 # speaker: fleur via=kindly
    Thursday at seven! The silly game! I shall lose! F.
    {about_dinner ? said_yes:
        # speaker: you via=kindly
        Counting the hours!
    }
    {about_dinner ? asked_who_comes:
        # speaker: fleur via=kindly
        Everyone’s dying to meet whoever you turn out to be next to! F.
    }
    {about_dinner ? left_it_open:
        # speaker: fleur via=kindly
        I’ve told them you’re a yes who’s shy! F.
    }
    {
    - about_dinner ? fell:
        # stamp: Thu., late # speaker: fleur via=kindly
        So real of you! Do rest! F.
    - about_dinner ? climbed:
        # stamp: Thu., late # speaker: fleur via=kindly
        You were the best you yet! F.
    - about_dinner ? stayed_away:
        # stamp: Thu., late # speaker: fleur via=kindly
        Your chair was very good company! F.
    - about_dinner ? slid:
        # stamp: Thu., late # speaker: fleur via=kindly
        We hardly knew you’d gone! F.
    }
    # thread: wim Wim, Accounts
    # stamp: Tue. 14.30 # speaker: wim via=kindly
    Has anyone lost a ladder? I’ve been walked about with one all afternoon and I’m too polite to put it down. Offers by five, ladies and gentlemen, it does everything but sing.
}
# thread: vesna Mum, by way of Larkspur
# stamp: Sun. 15.00 # speaker: larkspur via=kindly
Vesna had a super Sunday and joined in with everything!
# speaker: larkspur via=kindly
Vesna has asked us to pass on: Hold very tight please.
{LIST_COUNT(asked_her) > 0:
    # stamp: Tue. 11.40 # speaker: larkspur via=kindly
    Vesna had a super visit and joined in with everything! Vesna has asked us to pass on: {with_vesna ? told_her_clear:Count them.|{with_vesna ? asked_which_side:Six, five. She says you’ll know which.|{on_tuesday ? told_mum_lapsed:Never been off.|{on_tuesday ? director_put_off:One off at the sundial.|The blue.}}}}
}
{today > wed:
    # stamp: Wed. 16.20 # speaker: larkspur via=kindly
    Vesna was a super help with the bins at four, as every Wednesday!
}
{today > thu:
    # stamp: Fri. 09.00 # speaker: larkspur via=kindly
    See you at three, you old bollard!
}
{today == sat:
    # stamp: Sat. 08.00 # speaker: larkspur via=kindly
    Vesna is 70! Cake is welcome on either side. Candles are a conversation.
}
# thread: tranter Tern Street Stair
# stamp: Sun. 16.15 # speaker: kindly via=kindly
The door was polite to one caller today. Nothing for you to do!
{with_tranter ? countersigned:
    # stamp: Mon. 08.05 # speaker: tranter via=kindly
    Thank you for your support. The Matter has been pinned up on the second landing, where it can be seen from the perambulator.
}
{with_tranter ? declined_to_sign:
    # stamp: Mon. 08.05 # speaker: tranter via=kindly
    Sweet dreams!
}
{with_tranter ? asked_what_about:
    # stamp: Mon. 08.40 # speaker: tranter via=kindly
    Further to our talk, entry of Saturday amended to show laughter.
}
{today > tue:
    {
    - with_tranter ? countersigned:
        # stamp: Tue. 23.52 # speaker: tranter via=kindly
        Raised voices, two; your own. A second signature is available to you in the morning, or to the third floor.
    - with_tranter ? asked_what_about and with_davit ? laughed_in_bed:
        # stamp: Tue. 23.52 # speaker: tranter via=kindly
        Heard with thanks. The column has been headed.
    - else:
        # stamp: Tue. 23.52 # speaker: tranter via=kindly
        Sleep well, both of you, as you say you do.
    }
}
{with_jana ? worked_on and today > wed:
    # stamp: Wed. 18.15 # speaker: kindly via=kindly
    The door was polite to one caller today. Nothing for you to do!
}
{today == sat:
    # stamp: Fri. 17.30 # speaker: tranter via=kindly
    Third floor gone. Perambulator last out, wheels inward. No exchange of views.
}
{asked_her ^ (took_forecast, left_forecast):
    # thread: sundaram Table Services
    # stamp: Tue. # speaker: kindly via=kindly
    Thank you for your visit! Ms. Sundaram isn’t able to thank you unless asked.
    {fri_facts ? f_refused and fri_facts !? f_pin_down and today == sat:
        # stamp: Fri. 15.20 # speaker: kindly via=kindly
        Your form 9 came to us with more petals than it has room for. We’re finding you a bigger form!
    }
}
{with_pia ? fetched_pia:
    # thread: school Customs Quay School
    # stamp: Wed. 13.40 # speaker: kindly via=kindly
    {with_pia ? took_walk_through: Thank you for walking through! How likely are you to walk through again?|Thank you for bringing P. Ruddock! How was your gate? (Other gate: not rated.)}
}
{today == sat and (fri_facts ? f_queued or fri_facts ? f_ran or (fri_facts ? f_lifted and carrier == ())):
    # thread: counter Counter 6
    # stamp: Fri. 12.04 # speaker: kindly via=kindly
    You’re number 88! We are now seeing: number 3. How is the wait, so far?
}
# thread: jana Jana
# stamp: Contact: Noted, as marked by you, two years ago. Review: never. The door and calls follow this setting.
# stamp: Earlier: a further fourteen, the same as follows.
# stamp: 30 September, printed and posted # speaker: you via=kindly
Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x
# stamp: 28 October, printed and posted # speaker: you via=kindly
Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x
{with_jana ^ (card_as_usual, card_short, card_knife, card_news, card_left):
    {
    - today > tue:
        # stamp: Wed., posted # speaker: you via=kindly
        {this_card()}
    - today == tue:
        # stamp: Mon., at the printer until Wed. # speaker: you via=kindly
        {this_card()}
    - with_jana ? card_left:
        # stamp: Today, held until six # speaker: you via=kindly
        {this_card()}
    - else:
        # stamp: Today, at the printer # speaker: you via=kindly
        {this_card()}
    }
}
{with_jana ? wrote_by_hand and today > wed:
    # stamp: Wed. # speaker: kindly via=kindly
    We think you may have written to Jana yourself! Next time let us help: paper can’t be warmed.
}
That is all there is in this thread.
-> DONE

// The November card, as it stood when you had done with it.
=== function this_card()
Thinking of you both! {with_jana !? card_short:Life’s a whirl this end, but let|Let}’s find a date soon. {with_jana ? card_short:(Hedgehog.)|T x}{with_jana ? card_knife: PS Your knife sends its love from our drawer!}{with_jana ? card_news: PS Some lovely news on the paperwork front!}

// Your choices: the settings that the system keeps, each somebody's own tick. Shown on the phone's Regard page.
=== phone_regard ===
Contacts marked as Noted by you: 1 (Jana). Marked two years ago, at 23.52. Review: never.
Street door, callers: as contacts.
Calls and post, callers: as contacts.
Larkspur House, admission form, household: Ruddock J., Noted, 2.00. As declared by member.
-> DONE
