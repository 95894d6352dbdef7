// FRIDAY MORNING. At stake: three o'clock, which is in two places; whom you can ask to stand in one of them; how you ask.
// Opens: always; other words for whoever knows of the lapse, or of the withdrawal. Leaves: to the counter, the Sitting, or the desk.
// Handled: friday_vesna. Paid later: the baby and the lamp, the same evening; who was asked, how, and who came, at the window, on the telephone, at the table.

=== friday_morning ===
# chapter: friday Still # scene: tern_street light=morning # figure: davit at=left face=flower
~ today = fri
{
- about_dinner ? fell: -> fell_morning
- about_dinner ? climbed: -> climbed_morning
- else: -> slid_morning
}

= fell_morning
# regard: A good day to take things quietly! # speaker: regard via=screen
“Good morning, Tilde. 3.12. The fast boat’s having a little rest from you. Isn’t it still!”
Davit has looked up what else is resting: the good loaf, libraries after five, and one of the two taps at the clinic.
-> mrs_duarte

= slid_morning
# regard: A quiet sort of day. Enjoy it! # speaker: regard via=screen
“Good morning, Tilde. 4.10. {about_dinner ? passed_turn or thursday ? said_lapsed:You sat one out, last night!|You were missed last night!} Isn’t it still?”
Nothing is shut to you at 4.10. The man with the good loaf has to look at you first, that’s all, and then at the loaf.
-> mrs_duarte

= climbed_morning
# regard: Onward! # speaker: regard via=screen
“Good morning, Tilde! 4.58. They’re holding a seat for you on the early boat. Isn’t it still!”
Your pin wouldn’t shut, and Davit has slept with a sock over his eyes. From the stair somebody is already saying what a privilege it has been.
-> denial

= denial
{with_jana !? denied_her: -> mrs_duarte}
By now Jana will have had it from Ephrem, who answers whatever he is asked.
    * (denial_own) [Write down what you said, and send it her. # id: denial_own]
        {thursday ? denied_unaided: _I said I hadn’t really got a sister._|_I said that sister was a strong word._} _It was at dinner, in front of them all. T._ A boy who is going over with a mattress puts it in his hat.
        ~ with_jana += owned_denial
    * (denial_leave) [Leave it. It was a game. # id: denial_leave]
        It had rules; they’d told you them on Tuesday.
- -> mrs_duarte

= mrs_duarte
It is so still that you can hear tea stirred on the Flats.
{with_jana ? visited and (on_wednesday ? took_a_corner or with_jana ? told_of_lapse or about_dinner ? fell): -> what_day}
# figure: lena at=right face=flower
At half past seven the door is kicked, low down, by Mrs. Duarte, with the baby and the lamp. {on_wednesday ? held_the_lamp: {with_tranter ? read_notebook:Mr. Tranter has tagged the lamp.|You know the lamp.}} They are off today.
# speaker: lena
“He’s stuck in the cot,” says Mrs. Duarte. “Nestor is. Would you have one of these for me, just while I get him out? Whichever you like.”
    * (hold_baby) [Take the baby. # id: hold_baby]
        He gets a fist round your pin and beats it on your collarbone, four times. Overhead Mrs. Duarte’s chimes.
        # speaker: lena
        “Four?” she calls down. “Did you mean that?” You say that it was him. “I’d have thought three,” says Mrs. Duarte. “He’s had us up since two.”
        ~ friday += held_the_baby
    * (hold_lamp) [Take the lamp. # id: hold_lamp]
        So Davit gets the baby. It drops its head, hard, into the one place in his neck that he can’t reach, and you both hear it go.
        # speaker: davit
        “Oh, you good lad,” says Davit, with his eyes shut. You go on holding the lamp.
        ~ friday += took_the_lamp
- -> what_day

= what_day
# figure: lena at=gone
{with_davit ? told_davit_plain: “Three o’clock,” says Davit. It is on the back of his hand, in biro, between a hip and a wrist.}
{knows_lapse() or with_greet ? told_withdrawn: -> knower|-> never_knew}

= knower
{
- knows_lapse(): Counter 6 clears lapsed Notes, Fridays, from twelve till three. Today Jana’s is two years old; after today it can’t be cleared. {with_jana ? told_of_lapse: She has been told.|She hasn’t been told.}
- else: {with_greet ? met_greet: Greet took her complaint back|The widow took hers back}, and the Note is still there. There is a counter, number 6, Fridays, twelve till three; and what is two years old today can’t be cleared after it.
}
The Sitting is at three as well. The counter is down at the harbour, and Larkspur is up the hill: twenty minutes, or eleven if you ran. {asked_her ? q_nobody: If the family isn’t there, the house signs Jana off, at a minute past.}
# decision: friday_who
    * (who_ask) [Ask somebody to stand in the queue. # id: who_ask]
        It is a thing you would ask a friend, you think, and then you think who.
        -> ask_whom(1)
    * (who_self) [Stand in it yourself. # id: who_self]
        -> let_sitting_go
    * (who_sitting) [Go to the Sitting, and let the counter be. # id: who_sitting]
        It is your mother. You’ll need to get the collar right.
        ~ friday += let_counter_be
        -> sitting
    * (who_work) [Go to work. # id: who_work]
        -> just_work

= never_knew
At the foot of form 9, which takes Jana off the Table, there is a box you had thought was part of the border. _Attach certificate of Note, or declare._ It is two years old today, the Note.
Certificates are counter 6, down at the harbour, from twelve till three. The Sitting is at three, up the hill: twenty minutes, or eleven if you ran. Or Larkspur can do you one, “as declared”. That would be by you.
# decision: friday_certificate
    * (cert_queue) [Queue for a real one. # id: cert_queue]
        You would like for once to have it from whoever wrote it down.
        ~ fri_facts += f_queued
        -> let_sitting_go_plain
    * (cert_handled) [Let it be handled; go to the Sitting. # id: cert_handled]
        It comes while you’re doing your scarf. _RUDDOCK, J.: Noted, as declared by member (you)._ You had forgotten you had such a clear hand.
        ~ fri_facts += f_certificate
        -> sitting
    * (cert_work) [Go to work. # id: cert_work]
        -> just_work

= let_sitting_go
{asked_her ? q_mother: -> ring_sundaram}
~ fri_facts += f_queued
-> counter

= ring_sundaram
Your mother is a member of the Table, and a member may speak. She’ll be the only one there.
    * (ring_let_speak) [Ring Ms. Sundaram, and ask. # id: ring_let_speak # kindly: Do give Mum a little moment if she’d like one! # plain: “My mother’s a member. I’d like her to be asked.” # forecast: bright]
        # speaker: sundaram
        “That I can do,” says Ms. Sundaram. You hear a pencil. “It was never rung in before.”
        ~ with_vesna += let_her_speak
    * (ring_not) [Don’t put it on her. # id: ring_not]
        She has the blue out. She’ll have been told that there are biscuits.
        ~ friday += spared_her
- ~ fri_facts += f_queued
-> counter

= let_sitting_go_plain
It opens at noon. You’ll be done by half past one, and at Larkspur early.
-> counter

// ---------- Work: nothing is asked of you, and small things are ----------

= just_work
~ friday += went_to_work
# scene: early_boat light=morning # figure: tilde at=left face=flower # figure: ephrem at=centre face=flower # speaker: regard via=screen
“Off to the desk? Lovely. We’ll see to the Sitting!”
On the gate Ephrem takes his cap off to you. It is Vesna’s day, he says. You tell him that it is being seen to. “That’s the way,” says Ephrem, in the end, and is some time getting the cap to sit.
# scene: warmth_desk_morning light=morning # figure: tilde at=left face=flower # figure: bisi at=right face=flower
First tray. A man, to the makers of a kettle. _You say it turns itself off. I have sat with it._
    * (kettle_itself) [Keep “itself”. # id: kettle_itself]
        _Our kettle’s so good at turning itself on! Is there a knack to the other?_ You put your head on one side, and let it go.
        ~ friday += kept_itself
    * (kettle_sat) [Keep “sat with it”. # id: kettle_sat]
        _We do so love to sit with your kettle! How long do people give it?_ He had given it, he says overleaf, till the window went grey.
        ~ friday += kept_sat
- -> work_soup

= work_soup
{
- with_bisi ? asked_plain: They have sent Bisi the list of what counts. _Fire. Flood. Funeral (immediate family)._ She has had the pencil on the third since first tray, and hasn’t pressed.
- else: Bisi has a form out under her tray. It is about a ticket, in April, and has been folded until it is soft. _Reason vehicle could not be moved_, it says, over twelve squares. She has tried ASLEEP, and HELD UP. LYING DOWN goes in, with two to spare. She counts it again, along the squares, with her nail; then the lift opens, and she rubs it out.
}
At half past twelve there is soup, and you are fourth, and get it. {with_jana ? stopped_at_gate: It is leek again; you took the other for a walk.|It is leek.{on_tuesday !? given_the_soup: You have wanted it since Monday.}} {with_bisi !? withdrew_pact: Bisi comes down to see it. _IS THAT A LEEK OR A TIE_, says the slip.}
You eat it at the window, with both hands. Down behind the chandler’s there is a ramp, with people going up it one at a time, holding folders.
-> work_ladder

= work_ladder
{about_dinner !? climbed:
    # figure: bisi at=gone
}
{about_dinner ? climbed: At two Fleur gives you the office. Bisi carries in your lamp, and keeps the chair.|At two Fleur gives Bisi the office. The good chair goes in ahead of her; the sunflower she leaves.} At half past, Wim comes by with the ladder. Monday’s balloons are still up, and he needs a foot on the bottom rung. He has asked everyone. They all have something on at three.
    * (work_foot) [Put your foot on it. # id: work_foot]
        He goes up. The last of them come down on your head. He has taken the ear out, for the height, and from the top he is saying something; it takes him three balloons. It is “view”.
        ~ friday += held_the_ladder
    * (work_climb) [Go up it yourself. # id: work_climb]
        Behind Bereavements there is a sort of nest of them. Over the blind is the hill, with a row of windows, and Larkspur’s is the end one. You hadn’t known it could be seen from work. Below you Wim has both arms round the ladder.
        ~ friday += climbed_the_ladder
- -> ten_to_three

= ten_to_three
There are eleven, gone to about the size of pears. Nobody on the floor likes to hear one burst. So Wim undoes the knots with his teeth, over the basin, and each of them says its one long word, and he waits until it has got to the end.
# handled: friday_vesna 14.50, incoming. A resident of Larkspur House, for Tilde. She was delighted to hear how busy you are.
# speaker: vesna
“Is that the desk? I’m in the blue. There’s a jug we’re not to touch, and not one of them’s got a ticket. I’m not fussed which of mine it is that comes. Only they keep asking me am I comfortable.”
We thanked the caller.
# handled: end
And then it is ten to three, and Wim has not cleared his throat for some time. Your coat is on its hook, with the good collar.
    * (work_look_clock) [Watch the clock, with a hand on your scarf. # id: work_look_clock]
        Up the hill is eleven minutes, if you ran; you would be a minute late. Your hand is on the wool when it gets to nine minutes to, and then to eight. Wim asks if you’re c-cold.
        ~ friday += watched_the_clock
    * (work_tray) [Take another tray. # id: work_tray]
        A bride’s mother, to the bride, about the church. _I don’t mind which side so long as I am asked._ You keep “so long”.
        ~ friday += kept_so_long
- ~ fri_facts += f_house
-> was_handled

= was_handled
At ten past three comes the whole floor’s weekly thank-you: every pin in the room shuts, and opens, and says how nice. Yours says something else.
# speaker: larkspur via=screen
“The Sitting was handled for you! It took four minutes. Your mother wore blue. {on_garden(): Garden side confirmed, with warmest congratulations.|Her things are being carried round now, in order. She’s been such a sport.}”
With Jana taken off it is {about_dinner ? fell: 3.82. It wanted 4.00.|{about_dinner ? climbed: 4.55, for the two of you.|4.31, for the two of you. It is what you were on Monday.}} There is a minute of it, if you’d care to see.
    * (work_minute) [Read the minute. # id: work_minute]
        _Present: Mrs. Ruddock, the house, a witness. Form 9 was signed for the family. Mrs. Ruddock asked for tickets. Asked if she had anything to say, she made it one short. Biscuits._
        ~ friday += read_the_minute
    * (work_minute_not) [Put it with the others. # id: work_minute_not]
        There is a place they go. It has a bow on it.
        ~ friday += filed_the_minute
- At twenty past, “Thinking of you both up there!” says Davit’s message. You send him back a sun. {friday ? kept_so_long: The bride’s mother has her answer: there will be no sides, so that nobody need ask.|Your coat has slipped off its hook by itself, and Wim hangs it up by the loop.} At four the makers of the kettle reply. {friday ? kept_sat: They are concerned for the gentleman. Is there anyone who could sit with him?|They have looked into it. The kettle has been told.}
-> friday_evening

// ---------- The askings ----------

= ask_whom(n)
{carrier != (): -> sitting}
{n > 2: -> nobody_left}
{n == 2: It is ten past ten. There is time for one more.}
    * (ask_pick_davit) {asked_to_queue !? davit} [Davit. # id: ask_pick_davit]
        -> ask_davit(n)
    * (ask_pick_bisi) {asked_to_queue !? bisi} [Bisi. # id: ask_pick_bisi]
        -> ask_bisi(n)
    * (ask_pick_tranter) {asked_to_queue !? tranter} [Mr. Tranter. # id: ask_pick_tranter]
        -> ask_tranter(n)
    * (ask_pick_greet) {with_greet ? met_greet and asked_to_queue !? greet} [Greet Achterberg. # id: ask_pick_greet]
        -> ask_greet(n)
    * (ask_pick_sel) {with_greet !? met_greet and asked_to_queue !? sel and on_terms_with_sel()} [Sel. # id: ask_pick_sel]
        -> ask_sel(n)
    * (ask_pick_ephrem) {with_greet !? met_greet and asked_to_queue !? ephrem and not (asked_to_queue !? sel and on_terms_with_sel())} [Ephrem. # id: ask_pick_ephrem]
        -> ask_ephrem(n)

= nobody_left
That is two, and they had things on.
    * (left_self) [Then stand in it yourself. # id: left_self]
        -> let_sitting_go
    * (left_sitting) [Then it is the Sitting. # id: left_sitting]
        You do the collar.
        ~ friday += let_counter_be
        -> sitting

= ask_davit(n)
~ asked_to_queue += davit
# scene: tern_street light=morning # figure: davit at=left face=flower # speaker: davit
He is wrapping somebody’s insoles. “I’ve got nine today,” says Davit.
    * (davit_why) [Tell him what it is for. # id: davit_why # kindly: A tiny errand, no worries if not! # plain: “It’s Jana’s. It’s to get her off it. It’s three hours.” # forecast: haze]
        You show him the page as well, to be sure of what you have said.
        ~ friday += told_them_why
    * (davit_favour) [Ask him, and don’t say. # id: davit_favour # kindly: Could you be a complete angel? # plain: “Would you stand in a queue for me?” # forecast: sun]
        He waits for the rest.
- {would_come(davit):
    # figure: davit at=left face=seen # speaker: davit
    “On that floor?” says Davit. Then he has picked up the phone, and is telling a hip that he’s got a thing on. “No,” he tells it. “My wife’s sister.” You aren’t married. He has gone pink to the collar; it is a whole day with no feet in it. “You’d do my neck, though,” says Davit. “Tonight.”
    ~ carrier += davit
- else:
    # speaker: davit via=kindly
    “Any other day!” says Davit, and lifts an arm to show you. At one it is the bishop, who can get a glass to his chin.
}
-> given(n)

= ask_bisi(n)
~ asked_to_queue += bisi
# scene: warmth_desk_morning light=morning # figure: tilde at=left face=flower # figure: bisi at=right face=flower
{with_bisi ? withdrew_pact: She gives you good morning, and three.|She has her shoe off. First tray hasn’t come up.}
    * (bisi_why) [Write it on a slip: what it is for. # id: bisi_why]
        It takes two.
        ~ friday += told_them_why
    * (bisi_favour) [Ask if she’d fancy an outing. # id: bisi_favour # kindly: Fancy a little adventure? # plain: “Do you fancy three hours in an office?” # forecast: sun]
        # speaker: bisi
        “Has it got seats?” says Bisi.
- {would_come(bisi):
    # speaker: bisi
    “I’ve been towed by better,” says Bisi, and she has her coat. The slip stays on the tray. _THREE HOURS SITTING DOWN. I’LL TAKE THE CHAIR._ You hear it go over the joins, all the way to the lift.
    ~ carrier += bisi
- else:
    # speaker: bisi via=kindly
    “Ha! Love to!” says Bisi. Then there is a slip. _FLEUR’S SEEING ME AT TWO ABOUT THE JOB. I’D SIT THERE THREE HOURS HOPING YOU DON’T GET IT._ She moves the lamp, so as to get on.
}
-> given(n)

= ask_tranter(n)
~ asked_to_queue += tranter
# scene: stair light=morning # figure: tilde at=left face=flower # figure: tranter at=right face=flower
He is on the first landing, with a new notebook and the last of a refill. They have stopped making it. He is writing small.
    * (tranter_why) [Tell him whose it is. # id: tranter_why # kindly: It’s for a friend of the stair! # plain: “It’s for the one with the dish.” # forecast: bright]
        # speaker: tranter
        {on_wednesday ? gave_her_name: “Ruddock, Jana,” says Mr. Tranter. “The blue one.”|“The blue one,” says Mr. Tranter.}
        ~ friday += told_them_why
    * (tranter_favour) [Say a queue wants a steward. # id: tranter_favour # kindly: You’d be just the man! # plain: “There’s a queue that wants watching.” # forecast: sun]
        He asks you what length.
- {would_come(tranter):
    # speaker: tranter
    “Would there be minutes?” says Mr. Tranter. He is already turning the card on his door. _STAIR UNATTENDED_, it says; he has had it for ten years, and the string is like new. “And would there be”—he holds up the refill—“anyone with such a thing in a drawer?”
    ~ carrier += tranter
- else:
    # speaker: tranter
    “There’s a perambulator to be seen off, Miss Ruddock,” says Mr. Tranter. “Three years I’ve had it. I shouldn’t like it to go with nobody to enter it.”
}
-> given(n)

= ask_greet(n)
~ asked_to_queue += greet
# scene: greets_kitchen light=morning # figure: greet at=right face=flower # speaker: greet
“You’re early,” says Greet Achterberg, “or you’ve come about the matches.”
    * (greet_why) [Say it’s to clear her Note, which has lapsed. # id: greet_why # kindly: Just a bit of old paperwork that’s lapsed! # plain: “It’s to clear her Note. It lapsed when you took yours back.” # forecast: haze]
        # speaker: greet
        {with_jana ? told_of_lapse: “I know it has,” says Greet. “I’d it off Jana, over a club.”|“Lapsed?” says Greet. “And nobody’s said. I see her Thursdays.”}
        ~ friday += told_them_why
    * (greet_bet) [“Three hours. I’ll play you for it.” # id: greet_bet # unseen: forecast]
        She has dealt before you are sitting down.
- {would_come(greet):
    # speaker: greet
    “They’d a man in front of me with a goat, last time,” says Greet. In go the pack, a cushion, and an empty matchbox, for winnings. “I’ll tell them I’m the injured party. I’ve never had the use of it.”
    ~ carrier += greet
- else:
    # speaker: greet
    “Fridays I do Piet’s stone,” says Greet. “There’s a gull has it in for him. Leave it till the Saturday and you can’t read but the P.” She hands you your scarf.
}
-> given(n)

= ask_sel(n)
~ asked_to_queue += sel
# scene: glass_works light=morning # figure: sel at=right face=empty
He is coming off shift, with his loaf.
~ ear_in = false
# figure: sel at=right face=seen
    * (sel_why) [“It’s for Jana. To get her Note off.” # id: sel_why]
        # speaker: sel
        “Is there an off?” says Sel. He has had his own since he was sixteen, and thought it was for good.
        ~ friday += told_them_why
    * (sel_pump) [“It’s in with that man who’s got your pump.” # id: sel_pump]
        # speaker: sel
        “That’d be him,” says Sel.
- {would_come(sel):
    # speaker: sel
    “I’ve been up since yesterday,” says Sel. “I’m all right standing. They’ll not let me past the rope, mind. But I’d get a word with him about the pump.”
    ~ carrier += sel
- else:
    # speaker: sel
    “I’d only drop off,” says Sel. “I’ve done it stood up. I went right through a christening.” He breaks you the end off the loaf, as you have come over.
}
{about_dinner !? fell:
    ~ ear_in = true
}
-> given(n)

= ask_ephrem(n)
~ asked_to_queue += ephrem
# scene: early_boat light=morning # figure: ephrem at=right face=flower
They have him on the quay with a bucket, till there is a result.
    * (ephrem_why) [Ask him, and tell him why. # id: ephrem_why # kindly: It’s for Jana, bless her, but no rush at all! # plain: “It’s Jana’s. It wants clearing. It’s three hours.” # forecast: haze]
        # speaker: ephrem
        “I’ll come to that,” says Ephrem. He is still on what you asked him on Monday.
        ~ friday += told_them_why
    * (ephrem_favour) [Say you hear he has got time. # id: ephrem_favour # kindly: Who’s got a lovely bit of time on his hands? # plain: “I heard that you’d time.” # forecast: sun]
        # speaker: ephrem
        “They took the gate off me, not the time,” says Ephrem.
- {would_come(ephrem):
    # speaker: ephrem
    “I’d not be holding anyone up that wasn’t stopped,” says Ephrem. “Three hours! A man could get to the end of something.” He puts the bucket where nobody could fall in it.
    ~ carrier += ephrem
- else:
    # speaker: ephrem
    “I’m to sit the exam again, at one,” says Ephrem. “It was the ‘enjoy’. I keep wanting to hear did they.”
}
-> given(n)

= given(n)
{carrier == (): -> ask_whom(n + 1)}
Anybody but a member of the Table has to have a paper in Jana’s writing. {with_jana ? has_letter: You have had hers where you’d feel it go, and now it goes into another coat.|So it is first to Cullet Row, to ask her for one. {not (carrier ? sel or carrier ? greet or messenger ? carrier):You write down the number of the house. }{with_jana !? told_of_lapse:What it is for she will have on her own step, from {plain_name(carrier)}.}}
-> sitting

=== open_friday_vesna ===
~ bars_opened += bar_sitting
Length of call: 31 seconds. Calls from this resident are put down as music.
-> DONE
