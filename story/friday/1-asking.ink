// FRIDAY MORNING. At stake: three o'clock, which is in two places; whom you can ask to stand in one of them; how you ask.
// Opens: always; other words for whoever knows of the lapse, or of the withdrawal. Leaves: to the counter, the Sitting, or the desk.
// Paid later: who was asked, how, and who came, at the window, in the evening, at the table.

=== friday_morning ===
# chapter: friday Still # scene: tern_street light=morning # figure: davit at=left face=flower
~ today = fri
{
- about_dinner ? fell: -> fell_morning
- about_dinner ? climbed: -> climbed_morning
- else: -> slid_morning
}

= fell_morning
# regard: 3.12. A good day to take things quietly! # speaker: regard via=screen
“Good morning, Tilde. 3.12. The early boat’s having a little rest from you, and so’s the lift. Isn’t it still!”
It is. You could hear a petal drop. Kindly is not back: it will be when you are. Davit has looked up what else. It’s the good loaf, libraries after five, and one of the two taps in the clinic.
-> what_day

= slid_morning
# regard: 4.10. A quiet sort of day. Enjoy it! # speaker: regard via=screen
“Good morning, Tilde. 4.10. You were missed last night! Isn’t it still?”
It is. The flags are hanging down the poles like washing. Nothing’s shut to you at 4.10. The man with the good loaf has to look at you first, that’s all, and then at the loaf.
-> what_day

= climbed_morning
# regard: 4.58. Onward! # speaker: regard via=screen
“Good morning, Tilde! 4.58. They’re holding a seat for you on the early boat, and so’s everybody.”
It wouldn’t shut. It’s been open on the table all night, and Davit has slept with a sock on his eyes. From the stair, already, somebody’s saying what a privilege it has been.
-> denial

= denial
{with_jana !? denied_her: -> what_day}
By now Jana will have had it. Ephrem was there, with the sauce, and he has never yet been asked a thing that he didn’t answer.
    * (denial_own) [Write down what you said, and send it over to her. # id: denial_own]
        {thursday ? denied_unaided: _I said I hadn’t really got a sister. It was at dinner, in front of Osvald Duarte. T._|_I said that sister was a strong word. It was at dinner, in front of Osvald Duarte. T._} There’s a boy going over on the ten with a mattress, and he puts it in his hat. You’ve never sent anything with so little in it.
        ~ with_jana += owned_denial
    * (denial_leave) [Leave it. It was a game. # id: denial_leave]
        It was a game. It had rules; they’d told you them on Tuesday.
        ~ friday += let_denial_stand
- -> what_day

= what_day
{thursday ? lay_awake: “Like a log!” says Davit; so that was the two of you.}
{with_davit ? told_davit_plain: “Three o’clock,” says Davit. He’s got it on the back of his hand, in biro, between a hip and a wrist.|“Big day!” says Davit, to be on the safe side.}
{knows_lapse() or with_greet ? told_withdrawn: -> knower|-> never_knew}

= knower
{
- knows_lapse(): Counter 6, from twelve till three; and today it shuts on anything that’s two years old. The Sitting is at three. From the one to the other is twenty minutes, or eleven if you ran.
- else: Greet’s complaint was taken back, and nobody has taken back the Note. There’s a counter for it: number 6, Fridays, twelve till three. You looked that up in the dark. The Sitting is at three. From the one to the other is twenty minutes, or eleven if you ran.
}
Larkspur would like you to know that it’s all laid out. {asked_her ? q_nobody: If nobody’s there the house signs; at a minute past.|There’s no need to bring anything.}
# decision: friday_who
    * (who_ask) [Ask somebody to stand in the queue for you. # id: who_ask]
        You go through them. It’s a thing you’d ask a friend, you think, and then you think who.
        -> ask_whom(1)
    * (who_self) [Stand in it yourself. # id: who_self]
        -> let_sitting_go
    * (who_sitting) [Go to the Sitting, and let the counter be. # id: who_sitting]
        It’s your mother. You’ll need to get the collar right.
        ~ friday += let_counter_be
        -> sitting
    * (who_work) [Go to work. # id: who_work]
        -> just_work

= never_knew
There’s a box on form 9, at the foot, that you’ve taken until now to be part of the border. _Attach certificate of Note, or declare._
The counter that does certificates is number 6, from twelve till three. Larkspur can get you one without going, “as declared”. That would be by you.
# decision: friday_certificate
    * (cert_queue) [Queue for a real one. # id: cert_queue]
        All that you know about it, you know from people who’d heard. You would like for once to have it from whoever wrote it down.
        ~ fri_facts += f_queued
        -> let_sitting_go_plain
    * (cert_handled) [Let it be handled, and go straight to the Sitting. # id: cert_handled]
        It comes while you’re doing your scarf. It’s a lovely piece of work. _RUDDOCK, J.: Noted, as declared by member (you)._ You’d forgotten you had such a clear hand.
        ~ fri_facts += f_certificate
        -> sitting
    * (cert_work) [Go to work. # id: cert_work]
        -> just_work

= let_sitting_go
{asked_her ? q_mother: -> ring_sundaram}
{asked_her ? q_nobody: The house will sign, at a minute past. It’s looked on as a courtesy.|You don’t know what they do, if nobody comes.}
~ fri_facts += f_queued
-> counter

= ring_sundaram
Your mother is a member; a member may speak. She’ll be the only one there.
    * (ring_let_speak) [Ring Ms. Sundaram, and ask for her to be let. # id: ring_let_speak # kindly: Do give Mum a little moment if she’d like one! # plain: “My mother’s a member. I’d like her to be asked.” # forecast: bright]
        # speaker: sundaram
        “That I can do,” says Ms. Sundaram. You hear a pencil. “It will be the first time,” she says, “that it was rung in.”
        ~ with_vesna += let_her_speak
    * (ring_not) [Don’t put it on her. # id: ring_not]
        She’s got the blue out; it was in the photograph. She’ll have been told there’s biscuits.
        ~ friday += spared_her
- ~ fri_facts += f_queued
-> counter

= let_sitting_go_plain
It’s noon till three; you’ll be done by half past one, and at Larkspur early. {asked_her ? q_nobody: If you’re not there, the house signs.|You ought to have asked what they do if somebody’s late.}
-> counter

= just_work
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower
~ friday += went_to_work
There’s soup. You’re fourth, and it’s leek; and there are four ladles in the pan, and somebody behind you says that really it’s only the smell they come for. It’s hot. You’ve wanted it since Monday. You eat it by the window with both hands.
{
- about_dinner ? climbed: A man from Bereavements comes over to watch.
- about_dinner ? fell: They’ve put you in the corner with the stapler, where you’ll be quiet.
- with_bisi ? withdrew_pact: Bisi has hers at her desk.
- else: Bisi comes and leans on the sill. _LEEK_, says the slip. _WE’LL ALL BE DEAD BY THREE._
}
At half past two Wim comes by with the ladder. It’s the bunting, from Monday. He needs a foot put on the bottom rung.
    * (work_foot) [Put your foot on it. # id: work_foot]
        He goes up. The last of it comes down on your head, and from up there he’s saying something, a word at a time; he has the ear out, for the height. It’s about the view.
        ~ friday += held_the_ladder
    * (work_climb) [Go up it yourself. # id: work_climb]
        You can see right over the desks. Behind Bereavements there’s a sort of nest, made of balloons. You hadn’t known that there was a clock up here, or that it was right.
        ~ friday += climbed_the_ladder
- And then it’s ten to three.
    * (work_look_clock) [Look at the clock. # id: work_look_clock]
        It’s eleven minutes, if you ran. You’d be a minute late.
        ~ friday += watched_the_clock
    * (work_tray) [Take another tray. # id: work_tray]
        It’s a woman to her daughter. _I don’t mind which side, so long as they ask me._ You keep “so long”.
        ~ friday += kept_so_long
- ~ fri_facts += f_house
# speaker: larkspur via=screen
“The Sitting was handled for you! It took four minutes. Your mother wore blue. {on_garden(): Garden side confirmed, with warmest congratulations.|Her things are being carried round now, in order. She’s been such a sport.}”
{about_dinner ? fell: It had come to 3.82, without Jana. It wanted 4.00.|{about_dinner ? climbed: It’s 4.55, for the two of you.|It’s 4.31, for the two of you. It’s what you were on Monday.}}
-> friday_evening

// ---------- The askings ----------

= ask_whom(n)
{carrier != (): -> sitting}
{n > 2: -> nobody_left}
{
- n == 2 and friday ? told_them_why: It’s ten past ten. You have said it once, what it’s for, and it’s been said back to you. There’s time for one more.
- n == 2: It’s ten past ten. You’ve asked, and you haven’t had to say what for. There’s time for one more.
}
    * (ask_pick_davit) {asked_to_queue !? davit} [Davit. # id: ask_pick_davit]
        -> ask_davit(n)
    * (ask_pick_bisi) {asked_to_queue !? bisi} [Bisi. # id: ask_pick_bisi]
        -> ask_bisi(n)
    * (ask_pick_tranter) {asked_to_queue !? tranter} [Mr. Tranter. # id: ask_pick_tranter]
        -> ask_tranter(n)
    * (ask_pick_greet) {with_greet ? met_greet and asked_to_queue !? greet} [Greet Achterberg. # id: ask_pick_greet]
        -> ask_greet(n)
    * (ask_pick_sel) {with_greet !? met_greet and asked_to_queue !? sel and (with_sel ? asked_his_name or with_sel ? missed_boat_with_him or with_sel ? asked_the_way)} [Sel. # id: ask_pick_sel]
        -> ask_sel(n)
    * (ask_pick_ephrem) {with_greet !? met_greet and asked_to_queue !? ephrem and not (asked_to_queue !? sel and (with_sel ? asked_his_name or with_sel ? missed_boat_with_him or with_sel ? asked_the_way))} [Ephrem. # id: ask_pick_ephrem]
        -> ask_ephrem(n)

= nobody_left
That’s two. You’ve asked nobody for anything since the spring before last, and it has taken an hour.
    * (left_self) [Then stand in it yourself. # id: left_self]
        -> let_sitting_go
    * (left_sitting) [Then it’s the Sitting. # id: left_sitting]
        You do the collar.
        ~ friday += let_counter_be
        -> sitting

= ask_davit(n)
~ asked_to_queue += davit
# speaker: davit
He’s wrapping a hip’s insoles. “I’ve nine today,” says Davit.
    * (davit_why) [Tell him what it’s for. # id: davit_why # kindly: A tiny errand, no worries if not! # plain: “It’s Jana’s. It’s to get her off it. It’s three hours.” # forecast: haze]
        You show him the page as well, to be sure of what you’ve said.
        ~ friday += told_them_why
    * (davit_favour) [Ask him to do it, and not say. # id: davit_favour # kindly: Could you be a complete angel? # plain: “Would you stand in a queue for me?” # forecast: sun]
        He waits for the rest. There’s usually a rest.
- {would_come(davit):
    # figure: davit at=left face=seen # speaker: davit
    “On a floor like that?” says Davit. He’s been in there once, over a towel. He has picked up the phone, and is telling a hip, in his own voice, that he’s got a thing. “No,” he tells it. “My wife’s sister.” You aren’t married. He’s gone pink to the neck.
    ~ carrier += davit
- else:
    # speaker: davit via=kindly
    “Any other day!” says Davit. He looks at the insoles. You can see that he’s looking for what he means, and that there’s quite a lot of it.
}
-> given(n)

= ask_bisi(n)
~ asked_to_queue += bisi
# scene: warmth_desk_morning light=morning # figure: tilde at=left face=flower # figure: bisi at=right face=flower
{
- thursday ? short_to_bisi: She gives you good morning, and what you gave her.
- with_bisi ? withdrew_pact: She gives you good morning, and three.
- else: She has her shoe off. First tray hasn’t come up.
}
    * (bisi_why) [Write it on a slip: what it’s for. # id: bisi_why]
        It takes two slips. You haven’t her way of getting it on to one.
        ~ friday += told_them_why
    * (bisi_favour) [Ask if she’d fancy an outing. # id: bisi_favour # kindly: Fancy a little adventure? # plain: “Do you fancy three hours in an office?” # forecast: sun]
        She reads your face for it, as one would the back of a tin.
- {would_come(bisi):
    # speaker: bisi
    “I’ve been towed by better,” says Bisi, and she’s up, she’s got her coat. The slip stays on the tray. _THREE HOURS SITTING DOWN. I’LL TAKE THE CHAIR._ And she does, it has wheels; you hear it going over the joins all the way to the lift.
    ~ carrier += bisi
- else:
    # speaker: bisi
    “Ha! Love to!” says Bisi. There’s no slip. She moves her lamp.
}
-> given(n)

= ask_tranter(n)
~ asked_to_queue += tranter
# scene: stair light=morning # figure: tilde at=left face=flower # figure: tranter at=right face=flower
He’s on the first landing, with a new notebook, and hasn’t got a pencil he likes.
    * (tranter_why) [Tell him whose it is. # id: tranter_why # kindly: It’s for a friend of the stair! # plain: “It’s for the one with the dish.” # forecast: bright]
        # speaker: tranter
        “The blue one,” says Mr. Tranter.
        ~ friday += told_them_why
    * (tranter_favour) [Say there’s a queue that wants a steward. # id: tranter_favour # kindly: You’d be just the man! # plain: “There’s a queue that wants watching.” # forecast: sun]
        He asks you what length.
- {would_come(tranter):
    # speaker: tranter
    “I should have to be relieved here,” says Mr. Tranter, who’s already turned the card on his door. _STAIR UNATTENDED_, it says. He’s had that card for ten years; the string has never been used. “Would there be minutes?”
    ~ carrier += tranter
- else:
    # speaker: tranter
    {with_tranter ? laughed_at_notebook: “I’d only be a comfort to the gulls, Miss Ruddock,” says Mr. Tranter.|“It isn’t my stair,” says Mr. Tranter. He’d have liked it to be. He rules a line under that.}
}
-> given(n)

= ask_greet(n)
~ asked_to_queue += greet
# scene: greets_kitchen light=morning # figure: greet at=right face=flower
# speaker: greet
“You’re early,” says Greet Achterberg, “or you’ve come about the matches.”
    * (greet_why) [“It’s to clear her Note. It lapsed when you took yours back.” # id: greet_why # kindly: It’s about a bit of paperwork! # plain: “It’s to clear her Note. It went when you took yours back.” # forecast: haze]
        # speaker: greet
        “Did it?” says Greet. “And nobody’s said. I’d have said. I see her Thursdays.”
        ~ friday += told_them_why
    * (greet_bet) [“Three hours. I’ll play you for it.” # id: greet_bet # unseen: forecast]
        She has dealt before you’re sitting down.
- {would_come(greet):
    # speaker: greet
    “I’ve queued at that place,” says Greet. “They’d a man in front of me with a goat.” She puts in the pack, two sorts of glasses and a cushion. “I’m the injured party. I’ll tell them that, if they want to know. I’ve never had the use of it.”
    ~ carrier += greet
- else:
    # speaker: greet
    “No,” says Greet, “I don’t think so. I’ve been in there for them already, and they were all so sorry.” She hands you your scarf.
}
-> given(n)

= ask_sel(n)
~ asked_to_queue += sel
# scene: glass_works light=morning # figure: sel at=right face=empty
{ear_in: He’s coming off shift, with his loaf. You get in front of him and take the ear out, since it’s no time to be guessing.}
~ ear_in = false
# figure: sel at=right face=seen
    * (sel_why) [“It’s for Jana. To get her Note off.” # id: sel_why]
        # speaker: sel
        “Is there an off?” says Sel. He’s had one himself since he was in a wheelchair.
        ~ friday += told_them_why
    * (sel_pump) [“It’s on the same floor as that man with your pump.” # id: sel_pump]
        # speaker: sel
        “Customs Quay,” says Sel. “That’d be him.”
- {would_come(sel):
    # speaker: sel
    “I’ve been up since yesterday,” says Sel. “I’ll stand, I’m all right standing. They’ll not let me past the rope.” He thinks about the rope. “What’s it made of?”
    ~ carrier += sel
- else:
    # speaker: sel
    “I’d want my bed,” says Sel, quite nicely. He has looked at you, with interest, and then at the bunting on the quay.
}
{about_dinner !? fell:
    ~ ear_in = true
}
-> given(n)

= ask_ephrem(n)
~ asked_to_queue += ephrem
# scene: early_boat light=morning # figure: ephrem at=right face=flower
They’ve got him on the quay with a bucket, till there is a result.
    * (ephrem_why) [Ask him, and tell him why. # id: ephrem_why # kindly: Isn’t it a lovely still day for it! # plain: “It’s Jana’s. It wants clearing. It’s three hours.” # forecast: haze]
        # speaker: ephrem
        “That I’ll answer in a minute,” says Ephrem. He’s on what you asked him on Monday.
        ~ friday += told_them_why
    * (ephrem_favour) [Say you hear he has got time. # id: ephrem_favour # kindly: Who’s got a lovely bit of time on his hands? # plain: “I heard that you’d time.” # forecast: sun]
        # speaker: ephrem
        “I’ve nothing but,” says Ephrem. “They took the gate off me, not the time.”
- {would_come(ephrem):
    # speaker: ephrem
    “I’d be slow,” says Ephrem. “If it’s a queue, though. I’d not be holding anyone up that wasn’t stopped.” He stands the bucket where a person could fall in it, looks at it, and moves it. “I know a few will be glad to be asked how they are.”
    ~ carrier += ephrem
- else:
    # speaker: ephrem
    “I’d sooner not,” says Ephrem. He’s always answered what he’s asked. He goes back to his bucket, and you see you’d been going to say something to him, last night, over a tray.
}
-> given(n)

= given(n)
{carrier == (): -> ask_whom(n + 1)}
{with_jana ? has_letter: A member of the Table can go as she is; anybody else wants a paper in Jana’s writing. You have had it where you’d feel it go, and it has gone, now, into another coat.|A member of the Table can go as she is; anybody else wants a paper in Jana’s writing. There’s a boat at eleven. They’ll have to go by way of Cullet Row, and ask her. You write down the number of the house.}
{with_jana ? denied_her and with_jana !? has_letter: She’ll have been told last night what you said of her, and this morning she’s to be asked for her signature.}
-> sitting
