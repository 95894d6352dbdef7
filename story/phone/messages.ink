// MESSAGES. What the phone shows when it is opened: run on a copy, so nothing is set here. Newest thread first.

=== phone_messages ===
# thread: davit Davit
# stamp: Sun. 22.40 # speaker: davit via=kindly
Night night! Best day!
# speaker: you via=kindly
Best day! x
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
# thread: vesna Mum, by way of Larkspur
# stamp: Sun. 15.00 # speaker: larkspur via=kindly
Vesna had a super Sunday and joined in with everything!
# speaker: larkspur via=kindly
Vesna has asked us to pass on: Hold very tight please.
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
# thread: jana Jana
# stamp: Contact: Noted, as marked by you, two years ago. Review: never. The door and calls follow this setting.
# stamp: 28 October, printed and posted # speaker: you via=kindly
Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x
# stamp: 30 September, printed and posted # speaker: you via=kindly
Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x
# stamp: 27 August, printed and posted # speaker: you via=kindly
Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x
{with_jana ? card_as_usual:
    # stamp: Today, at the printer # speaker: you via=kindly
    Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x
}
{with_jana ? card_short:
    # stamp: Today, at the printer # speaker: you via=kindly
    Thinking of you both! Let’s find a date soon. (Hedgehog.)
}
{with_jana ? card_knife:
    # stamp: Today, at the printer # speaker: you via=kindly
    Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x PS Your knife sends its love from our drawer!
}
{with_jana ? card_news:
    # stamp: Today, at the printer # speaker: you via=kindly
    Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x PS Some lovely news on the paperwork front!
}
{with_jana ? card_left:
    # stamp: Today, held until six # speaker: you via=kindly
    Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x
}
# stamp: Earlier: a further thirteen, the same.
That is all there is in this thread.
-> DONE

// Your choices: the settings that the system keeps, each somebody's own tick. Shown on the phone's Regard page.
=== phone_regard ===
Contacts marked as Noted by you: 1 (Jana). Marked two years ago, at 23.52. Review: never.
Street door, callers: as contacts.
Calls and post, callers: as contacts.
Larkspur House, admission form, household: Ruddock J., Noted, 2.00. As declared by member.
-> DONE
