// THE ROAD: WRITE. At stake: whether a hand can do it that has had no practice; what goes in, what is asked; who carries it.
// Opens: chosen on Wednesday morning. Leaves: to the school gate, with Pia to carry it. Faint: pia_tin.
// Sets: wrote_by_hand, letter_lines; said_why if the Sitting is in it, else hid_why; told_of_lapse or kept_lapse_back; asked_leave; has_letter.
// written_letter() and jana_answer() are quoted by others: in the evening, on Friday, on Saturday, and by the other side.

// The letter as it was written, whole, in one paragraph. No quotation marks of its own.
=== function written_letter()
{letter_lines ? opened_dear:Dear Jana,|Jana.} {letter_lines ? wrote_about_mum:Mum took me for you on Tuesday. She straightened my collar, so I knew.} {letter_lines ? wrote_about_mum and with_vesna ? passed_her_words:She told me to tell you that she was hard on you because you stood up under it.} {letter_lines ? wrote_about_sitting:On Friday at three they decide about Mum’s room. With you counted it comes to 3.61 and she goes in the yard. Without you it is 4.42 and I would have to sign.} {letter_lines ? wrote_about_lapse:Your Note has lapsed. It lapsed twenty months ago. It says so on the Register, if you know what L. is.} {letter_asks()} {letter_lines ? wrote_about_knife:I have your knife. We have been cutting toast with it.} {letter_signed()}

=== function letter_asks()
{
- with_jana !? asked_leave: {""}
- letter_lines ? wrote_about_lapse: Would you let me go and get it for you? It is Fridays, twelve to three.
- else: Would you let me?
}

=== function letter_signed()
{
- letter_lines ? signed_t: T.
- else: Tilde.
}

// What comes back in the evening, on the back of your own letter: five or six words, in pencil.
=== function jana_answer()
{
- letter_lines ? wrote_about_lapse and with_jana ? asked_leave: Yes. Give it whoever brings this.
- letter_lines ? wrote_about_lapse: Whoever brings this can have it.
- letter_lines ? wrote_about_sitting and with_jana ? asked_leave: If it’s for her window, yes.
- letter_lines ? wrote_about_sitting: You don’t say what you want.
- with_vesna ? passed_her_words: Tell her I’m sitting down now.
- letter_lines ? wrote_about_mum: I know about Mum. And you?
- else: That must be a big fish.
}

=== road_write ===
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
It isn’t forbidden to write by hand at the Warmth desk; there’s only pencil, for slips.
{with_jana ? began_letter: You have Monday’s sheet, and begin lower down.|You take the lining out of the sticker box, which is white on one side.}
# speaker: bisi via=kindly
“Ooh, how fancy!” says Bisi. The slip is up before she’s done. _WHO DIED_
You write on the air. She goes a long way down in her bag.
The pen has been chewed from the top to the writing. It’s an Infirmary one. ASK ME, it says down the side, ABOUT GOING HOME.
-> opening

= opening
First tray: a man who wants his drill back. You stand it on end for cover, and put the pen to the paper.
Your hand is off before you are. _Hello you!_ it writes, in your writing, with a round dot under the mark. You cross it out. _Thinking of you both!_ writes your hand. There isn’t a machine within two yards of it.
    * (write_dear) [Write “Dear Jana”. # id: write_dear]
        It’s what you would put to the gas. But it stays where it is, and nothing comes bounding up after it.
        ~ letter_lines += opened_dear
    * (write_bare) [Write “Jana”. # id: write_bare]
        It looks like somebody calling up a stair. You put a stop, so that nobody need come down.
        ~ letter_lines += opened_bare
- ~ with_jana += wrote_by_hand
-> matter(1)

// One matter, and then another or none: there is a sheet, and until half past twelve.
= matter(n)
{n == 1: What does one put? As a rule somebody sends one up, and one makes it nicer.|You’ve used up a third of the sheet.}
    * (write_mum) [Write about your mother. # id: write_mum]
        _Mum’s fine_, writes your hand. You hold it by the wrist. In the end all that will go down is a thing that happened, on a bench, to your collar.
        ~ letter_lines += wrote_about_mum
        {with_vesna ? will_pass_on:
            ~ with_vesna += passed_her_words
            Her message goes under it, as she said it. You have to stop and think if it was _stood up under_ or _stood up to_.
        }
        -> between(n)
    * (write_sitting) [Write about the Sitting. # id: write_sitting]
        _A few formalities. A spot of Table admin!_ Then you copy it off Larkspur’s letter, figures and all, and put a stop, and it stops.
        ~ letter_lines += wrote_about_sitting
        -> between(n)
    * (write_lapse) {knows_lapse()} [Write that the Note has lapsed. # id: write_lapse]
        _Some lovely news_, writes your hand, and you take the pen out of it and put it in the other one. It comes out like a kidnapper’s, but in the order that it happened.
        ~ letter_lines += wrote_about_lapse
        -> between(n)
    * (write_knife) [Write about the knife. # id: write_knife]
        It would like the knife to send its love. You put where the knife is, instead, and then what has been done with it.
        ~ letter_lines += wrote_about_knife
        -> between(n)
    * (write_no_more) {n == 2} [Leave it at that. # id: write_no_more]
        You hold on to the pen till it has finished wanting to draw a hedgehog.
        -> asking

= between(n)
{n == 1: -> fleur_looks|-> asking}

= fleur_looks
# figure: fleur at=centre face=flower # speaker: fleur
“Is it a real one?” says Fleur. She takes the pen from you and writes an F on the blotter. “My grandmother was left-handed. They tied it behind her.” She licks a finger and rubs at the F. “It doesn’t come off!”
# figure: fleur at=gone
-> matter(2)

= asking
{letter_lines !? wrote_about_sitting and letter_lines !? wrote_about_lapse: -> closing}
Second tray: the man’s neighbour. He’d thought that the drill was a present.
What you’ve got down is true.
    * (write_ask) [Ask her: would you let me? # id: write_ask]
        It’s four words, and your hand hasn’t a thing to say against them. You’ve gone over the mark at the end a second time.
        ~ with_jana += asked_leave
    * (write_tell) [Leave it as what you know. # id: write_tell]
        It’s clear. It would do for a chart.
        ~ on_the_road += left_it_told
- -> closing

= closing
As a rule the end’s a kiss.
    * (sign_t) [Sign it “T”. # id: sign_t]
        That’s how the cards finish. You look at it standing there with its arms out, and give it a full stop to hold.
        ~ letter_lines += signed_t
    * (sign_tilde) [Sign it “Tilde”. # id: sign_tilde]
        You haven’t put all five down since the bank. The _d_ has a loop that was your mother’s.
        ~ letter_lines += signed_tilde
- -> whole

= whole
It has taken an hour and ten minutes. Without what is crossed out, it says:
# speaker: you via=post
_{written_letter()}_
{letter_lines ? wrote_about_sitting:
    ~ with_jana += said_why
}
{letter_lines !? wrote_about_sitting:
    ~ with_jana += hid_why
}
{letter_lines ? wrote_about_lapse:
    ~ with_jana += told_of_lapse
}
{knows_lapse() and letter_lines !? wrote_about_lapse:
    ~ with_jana += kept_lapse_back
}
Bisi has come round for her pen.
    * (write_show) [Let her read it. # id: write_show # reflect]
        She reads it standing, crossings-out first.
        # speaker: bisi via=kindly
        {
        - with_jana ? asked_leave: “What a week!” says Bisi. _NOT ONE JOKE. SEND IT BEFORE YOU THINK OF ONE_
        - on_the_road ? left_it_told: “So informative!” says Bisi. _WHERE’S THE BIT WHERE YOU WANT SOMETHING_
        - else: “Love a chatty letter!” says Bisi. _AN HOUR, OVER A NOTE TO THE MILK. IT’S GOOD_
        }
    * (write_fold) [Fold it before she gets there. # id: write_fold # reflect]
        She looks at the fold, and holds her hand out for the pen, and wipes it.
        # speaker: bisi via=kindly
        “No worries at all!”
- -> carrier_wanted

= carrier_wanted
{desk ? passed_as_is: An editor has one AS SENT a month, and you’ve had yours. You underline her name.|An editor has one AS SENT a month. You stamp it with that, on both sides, and lean.}
The post-box on the corner reads addresses. _A Noted friend! Shall we pop this in something nicer?_ You get your fingers back just in time. It’s ten to one; soup has gone.
    * (carry_pia) [Take it to the school gate. Pia goes in at half past one. # id: carry_pia]
        It’s four streets. You’ve a photograph of her, but she’s six in it, with a fish over her face.
        ~ on_the_road += letter_by_pia
        -> sent_off
    * (carry_tin) [Put it in the tin on the late boat. # id: carry_tin]
        ~ on_the_road += letter_by_tin
        -> by_tin

= by_tin
# scene: late_boat light=day # figure: tilde at=left face=flower # figure: pia at=right face=empty
It’s a biscuit tin, wired to the lockers. FLATS, somebody has painted on it, and somebody else, NOT FISH. There are two letters in it already, and a set of teeth, named.
Children are going off past you, for the afternoon. One stops. By the ears, which are your mother’s, it’s Pia.
# speaker: pia # faint: pia_tin … Tilde … when it’s full … my sock …
“You’re Tilde. They only empty that when it’s full.” She has your letter out again. “It’s twelve grams. I’ve a sock.”
-> sent_off

= sent_off
{letter_lines ? wrote_about_lapse:
    ~ with_jana += has_letter
}
-> school_gate

=== attend_pia_tin ===
She has written to the ferries about the teeth.
-> DONE
