// THE LETTER. At stake: what to do with a sum; whom to ring; whether to let Jana be handled.
// Opens: always; other words if Jana's entry, or its key, was read today. Leaves: to the night. Handled: jana_rang_back.
// Sums: 4.52 + 4.31 + 2.00 = 10.83; / 3 = 3.61. 4.52 + 4.31 = 8.83; / 2 = 4.415, shown as 4.42.

=== letter ===
# scene: desk_at_dusk light=dusk # figure: tilde at=left face=flower # figure: bisi at=right face=flower
At four the replies come up.
{
- desk ? kept_friday: Osk has answered his landlady: _Friday it is! Which one?_
- desk ? kept_roof: Osk can do his landlady forty now, in coins, and a tarpaulin.
- else: Osk has thanked his landlady for seeing to the lock, and asks if he might have two keys.
}
{
- desk ? kept_new_year: The father will put the boy’s plate away, then, he says, and not keep getting it out.
- desk ? kept_one_thing: The father wants to know what kind of thing. He came to one, he says, at the baths. _I stood at the back so you’d not be put off._ You hold it up for Bisi. She has nothing to put on a slip.
- else: The father’s answer is one word, _Right_. You keep the tray open until five, in case it was only the start of something.
}
{
- desk ? kept_tomorrow: The clinic’s patient can’t do tomorrow, tomorrow is the cat. Would next month be any good?
- desk ? kept_someone: The clinic’s patient will bring eight.
- else: The clinic’s patient has given you five.
}
Bisi puts her shoe on.
-> pact

= pact
# petals: bisi for=the_day
    + (bisi_give_low) [Less, tonight. She hardly looked up. # id: bisi_give_low # gives: 1 2]
        It stops, and both of you look at her lapel. There has been a Pact for four years: five, each way, whatever the day.
        # speaker: bisi
        “Did I miss a meeting?” says Bisi. Hers to you is five. She does it slowly.
        ~ with_bisi += pact_short
    + (bisi_give_fair) [What today was, taken all in all. # id: bisi_give_fair # gives: 3 4]
        There has been a Pact for four years: five, each way, whatever the day.
        # speaker: bisi
        “Mean,” says Bisi, and gives you five. “You’re getting standards. It’s the cake.”
        ~ with_bisi += pact_fair
    + (bisi_give_five) [Five. There’s a Pact. # id: bisi_give_five # gives: 5]
        Five, and hers back, the two tunes treading on each other’s heels, every day for four years. She is in the lift before it has finished.
        ~ with_bisi += pact_kept
    + (bisi_give_later) [Later. She’s half into her coat. # id: bisi_give_later # later]
        # speaker: bisi
        “Put it on my slate,” says Bisi from the lift.
        ~ waiting += bisi
- # figure: bisi at=gone
Under your plate is a letter, with a crest on one corner and icing on the other.
# speaker: larkspur via=post
_Dear Tilde, What a year! Your mother’s courtesy year with us comes to its natural close, and on Friday at three her family (we say Table) has its Sitting. Our garden side is home to Tables of 4.00 and over; our yard side is snug, and safely locked at six. Yours, as at midnight: V. Ruddock 4.52; T. Ruddock 4.31; J. Ruddock, Noted, counted as 2.00. Together 10.83; between three, 3.61._
# speaker: larkspur via=post
_For information only: with one member excused, a Table of two would come to 4.42. Your counsellor, Ms. Sundaram, has twenty minutes at twenty past eleven on Tuesday. You need do nothing. We look forward to welcoming you to the Sitting, you old bollard, and remind families that the carafe is for witnesses._
{
- knows_lapse(): _Noted, counted as 2.00_, on very good paper. Today, in small grey letters, you read another thing.
- has_looked(): _Noted._ You looked her up today. There was something on the line after that, and then an L.
}
From the garden side your mother can see the _Marguerite_ come in, and tells it when it’s late.
{with_jana ? card_left: At six your phone shows you a picture of an envelope.}
# decision: the_letter
-> calls(1)

// One call, and then Jana or the coat: the switchboard goes over to night.
= calls(n)
{n == 1: It is ten past six. The switchboard shuts at a quarter past.|The switchboard has shut.}
    * (letter_sum) {n == 1} [Do the sum again. # id: letter_sum]
        You do it on the back of the envelope, the long way, and it comes out. You try it with yours as 5.00: 3.84. You try it with your mother’s as well, and it is 4.00, exactly. Jana could stay, then, if the two of you were perfect.
        ~ about_letter += did_the_sum
        -> calls(n + 1)
    * (letter_ring_mother) {n == 1} [Ring your mother. # id: letter_ring_mother]
        -> ring_mother ->
        -> calls(n + 1)
    * (letter_ring_larkspur) {n == 1} [Ring Larkspur House. # id: letter_ring_larkspur # kindly: Hello! Just looking into a few bits around Mum’s room, no rush at all!]
        -> ring_larkspur ->
        -> calls(n + 1)
    * (letter_ring_jana) {n == 2} [Ring Jana. # id: letter_ring_jana]
        ~ with_jana += rang_jana
        -> ring_jana
    * (letter_go_home) {n == 2} [Put your coat on. # id: letter_go_home]
        You look at her number first. You have it by heart.
        -> night

= ring_mother
~ with_vesna += rang_vesna
# speaker: vesna
“Any more?” says your mother. She has never said hello to a telephone. “Jana? You came Wednesday and you’d gone thin.”
You have not been on a Wednesday since the spring.
    * * (vesna_as_jana) [Be Jana, for now. # id: vesna_as_jana]
        # speaker: you
        “I’m eating,” you say.
        # speaker: vesna
        “Good girl. You tell your sister not to fret about the room; she frets.” The line clicks like a punch, and she has moved along the deck.
        ~ with_vesna += answered_as_jana
    * * (vesna_correct) [Say it’s Tilde. # id: vesna_correct # kindly: It’s only me, Mum! Tilde!]
        # speaker: vesna
        “Is it? Then who was Wednesday?” Behind her someone says something bright, and she is off; a man has been found sitting down without a ticket.
        ~ with_vesna += corrected_her
    * * (vesna_boat) [Ask her which boat is in. # id: vesna_boat]
        # speaker: vesna
        “_Marguerite_, on the winter berth, nine minutes down, and she’ll make up four if they keep their fingers out of the bell.” She gives you the rest of the evening, with connections. You check. It is right to the minute.
        ~ with_vesna += asked_which_boat
- - ->->

= ring_larkspur
~ about_letter += rang_larkspur
# speaker: larkspur via=kindly
“Bless you, Tilde, no rush ever! How can we make your evening?” She sounds nineteen. She is eating something.
    * * (larkspur_lapsed) {knows_lapse()} [Tell her the Note on your sister has lapsed. # id: larkspur_lapsed # kindly: Lovely news: my sister’s all cleared up!]
        # speaker: larkspur via=kindly
        “Oh, good! So she’ll be back, then.” A key is pressed. “We just have her as declared. Whoever filled in the form. That was you, is it? You’d want to declare her again, and for that they like a paper from the counter. Fridays, twelve to three.”
        You filled it in a year ago, in a corridor, on your knee. The Note had been spent for eight months.
        ~ about_letter += told_larkspur_lapsed
    * * (larkspur_who_counts) [Ask who counted Jana as 2.00. # id: larkspur_who_counts # kindly: Just curious how you lovely people do the sums!]
        # speaker: larkspur via=kindly
        “The form does it! Whatever the family puts.” She chews. “It’s ever such a good form.”
        You filled it in, a year ago, in a corridor, on your knee, with your mother asking where they had put the other shore.
        ~ about_letter += asked_larkspur_post
    * * (larkspur_thanks) [Ask nothing, and thank her. # id: larkspur_thanks # kindly: You’ve been an absolute star!]
        # speaker: larkspur via=kindly
        “So have you, you old bollard!”
        There is a short noise, as of somebody who has heard her own mouth. You give her five. It was the noise you liked.
- - ->->

= ring_jana
Her picture comes up, from before: on a ward stair, with a sandwich, telling whoever held the camera to get on with it. It does not ring.
# speaker: kindly via=screen
“Noted contacts may be reached by letter or in person. Shall we handle this?”
    * (jana_handle) [Yes, handle it. # id: jana_handle]
        # speaker: kindly via=screen
        “Done! We’ve let Jana know she was thought of.”
        # handled: jana_rang_back 18.31, incoming. Nothing you need be bothered with.
        It rings at 18.31. It is a pay telephone, by the sound of it, with lorries reversing behind.
        # speaker: jana
        “Till?” it says. “They said you rang.” A hooter goes. “I’m on at seven. I’ve ten minutes.” For most of one of them there are only the lorries. “Right,” it says. Coins drop, all at once, like a drawer being shut.
        We thanked the caller.
        # handled: end
        Your phone lights up, and goes dark.
        ~ with_jana += let_it_be_handled
    * (jana_leave) [No. Leave it. # id: jana_leave]
        # speaker: kindly via=screen
        “No problem! We’ll keep it just between us.”
        Her picture does not go at once. The sandwich is egg. You were holding the camera.
        ~ with_jana += let_it_ring_out
    * (jana_page) [No. Take a sheet of paper. # id: jana_page]
        It has Kindly’s heading, so you turn it over. _Dear Jana_, you write. {knows_lapse():_Did you know_. You look at that for some time. You can’t think which answer you want.|_There’s been a letter about Mum._ It is all true, and you can’t think what comes next. As a rule something does.}
        ~ with_jana += began_letter
- -> night
