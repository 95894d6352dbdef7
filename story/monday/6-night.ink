// NIGHT. At stake: whether Davit hears it; who is still waiting for petals; the goodnight five; and what he asks in the dark.
// Opens: always. Leaves: to Tuesday. The question about the dish is the reason to go on.

=== night ===
# scene: bedroom light=night # figure: davit at=left face=flower
Davit has had nine backs and a knee that cried. He is in bed, with his hands laid open on the quilt, to cool.
# speaker: davit via=kindly
“Grand day! You? Tell me everything!”
{
- desk ? cake_home: You give him the napkin. He eats the C, and then the A.
- with_sel ? missed_boat_with_him: There’s {with_sel ? asked_his_name:flour on your sleeve|salt on your shoes}, he says. You say it was a long queue.
}
    * (tell_kindly) [Tell him there’s a letter about your mother, and you don’t know what to do. # id: tell_kindly # kindly: Post from Larkspur! A few formalities, nothing to panic about.]
        # speaker: davit via=kindly
        “Brilliant! One less thing.”
        He lies back and tells the ceiling about the knee. It’s a good story; he does the knee’s voice.
        ~ with_davit += told_davit_kindly
    * (tell_out) [Take the ear out first. # id: tell_out]
        -> ear_out ->
    * (tell_pillow) [Leave the letter on his pillow while you clean your teeth. # id: tell_pillow]
        Through the door you hear him laugh, out loud, once. When you come back the letter is in its envelope, on your side, squared to the edge.
        # speaker: davit via=kindly
        “What a year, eh?” says Davit.
        ~ with_davit += letter_on_pillow
    * (tell_look) {has_looked()} [Tell him you looked Jana up. # id: tell_look # kindly: I had a little catch-up on family news!]
        -> told_look ->
- -> hands

= ear_out
~ ear_in = false
# figure: davit at=left face=seen
It comes out with a small wet noise. You put it in the saucer. Davit, to be polite, takes out his and lays it next to yours.
# speaker: you
“They want,” you say, and stop. Nobody hands you the next word. “There’s a Sitting. On Friday. It’s the, if Jana’s counted, it’s under. And Mum goes in the yard.”
# speaker: davit
“In the yard?” says Davit. “At night?”
# speaker: you
“To live. The yard side. Or if I, if Jana’s excused, it’s 4.42.”
# speaker: davit
“So you’ve done the sum,” he says.
    * * (out_did_sum) [“I’ve done it. Yes.” # id: out_did_sum # reflect]
        # speaker: davit
        Davit nods. He goes back over it; he isn’t quick, without. “What does Jana say?” he asks.
        You look at the saucer. There is nothing in it about that.
    * * (out_they_did) [“They did it. It was in the letter.” # id: out_they_did # reflect]
        # speaker: davit
        “But you know it by heart,” says Davit. He isn’t getting at you. It’s his trade to find where it is, and he has put his thumb on it.
- - ~ with_davit += told_davit_plain
~ with_davit += took_ear_out
->->

= told_look
# speaker: davit via=kindly
“Aw! How’s everybody doing?”
{
- knows_lapse():
    You say it three ways, and Friday too, and it all comes out as news. In the end you hold the page in front of him, with your thumb under the L.
    # speaker: davit via=kindly
    “Oh, that’s great. So she’ll be back, then!”
    He reads on to the bottom, where it says _1_ now. Something with no Kindly in it gets out at the side of his mouth: “Twenty months?”
- else:
    You show him. He reads the entry as he’d read a scan, from the edges in. “What’s L?” he says; Kindly can find nothing to add to that. You say it’s probably Libraries.
}
~ with_davit += told_him_the_look
->->

= hands
{with_davit ? saw_the_battery: He hasn’t put the battery back. It is in the saucer by the bed, where he can see it.}
{with_davit ? both_logs: At this time yesterday you were both asleep, and had until three.}
{with_davit ? asked_about_three: “I was going to say,” he says, and looks round for it. “No. Gone.”}
He rolls his neck, and it cracks.
    * (hands_rub) [Do his neck. # id: hands_rub]
        He says left, no, left; then he stops saying, and his head gets heavier in your hands.
        ~ with_davit += rubbed_neck
    * (hands_ask) [Hold out your own hand, for his. # id: hands_ask]
        He finds the place under the thumb, and presses, and you say a word that would have needed warming. That gets a real laugh.
        ~ with_davit += asked_for_hands
    * (hands_light) [Put out the light. # id: hands_light]
        Over the water the Flats have their lights on, and the glass works its row of blue. You never draw the curtain.
        ~ with_davit += let_him_sleep
- -> reckoning

= reckoning
{
- waiting == ():
    # speaker: regard via=screen
    “Nothing waiting. You’re all square with everyone!”
    -> goodnight
- LIST_COUNT(waiting) > 2:
    # speaker: regard via=screen
    “You have {LIST_COUNT(waiting)} waiting. One flower for all of them{waiting ? bisi:, Pacts apart}? At this hour most people do!”
    -> together
- else:
    # speaker: regard via=screen
    “You have {LIST_COUNT(waiting)} waiting. Clear the day before you sleep?”
    -> owed
}

// More than two that were put off get one flower among them, so that a day of putting off is no longer than another. Bisi has a Pact, and her own.
= together
{waiting ? davit:Toast.} {waiting ? tranter:Mr. Tranter, for the stair.} {waiting ? ephrem:Ephrem, for the gate.} {waiting ? fleur:Fleur, for her speech.}
# petals: everybody for=the_day
    + (together_low) [A little each. It is late. # id: together_low # gives: 1 2 3]
        {waiting ? davit:“Was that the toast?” says Davit, into the pillow.} {waiting ? tranter:Through the boards Mr. Tranter’s pin stops short, and you hear him wait for the rest.} {waiting ? ephrem:Ephrem’s will be the first thing he hears tomorrow.} {waiting ? fleur:Fleur answers before your thumb is off: “So kind of you to think of it so late! F.”}
        {waiting ? davit:
            ~ with_davit += toast_low
        }
        {waiting ? tranter:
            ~ with_tranter += tranter_low
        }
        {waiting ? ephrem:
            ~ with_ephrem += marked_him_low
        }
        {waiting ? fleur:
            ~ with_fleur += fleur_low
        }
    + (together_high) [Plenty each, while you remember what for. # id: together_high # gives: 4 5]
        {waiting ? davit:“There it is,” says Davit. “Toast.”} {waiting ? tranter:Down the stair a pin goes, and then, very low, male, eight bars of something.} {waiting ? ephrem:Ephrem will wake to his, and answer it.} {waiting ? fleur:Nothing from Fleur. Over 4.70 they don’t chime at night.}
        {waiting ? davit:
            ~ with_davit += toast_five
        }
        {waiting ? tranter:
            ~ with_tranter += tranter_five
        }
        {waiting ? ephrem:
            ~ with_ephrem += fived_ephrem
        }
        {waiting ? fleur:
            ~ with_fleur += fleur_five
        }
- ~ waiting -= (davit, tranter, ephrem, fleur)
-> owed

= owed
{
- waiting ? davit: -> owed_davit
- waiting ? tranter: -> owed_tranter
- waiting ? ephrem: -> owed_ephrem
- waiting ? fleur: -> owed_fleur
- waiting ? bisi: -> owed_bisi
- else: -> goodnight
}

= owed_davit
~ waiting -= davit
First, toast.
# petals: davit for=toast
    + (owed_davit_low) [Very little. You are still a bit hungry. # id: owed_davit_low # gives: 1 2 3]
        “Is that the toast?” says Davit, into the pillow. “I’d forgotten the toast.” He had not.
        ~ with_davit += toast_low
    + (owed_davit_high) [All that it was, and something for the soldiers. # id: owed_davit_high # gives: 4 5]
        His pin plays you breakfast, in the dark, at ten to eleven. “There it is,” he says.
        ~ with_davit += toast_five
- -> owed

= owed_tranter
~ waiting -= tranter
Mr. Tranter, for the stair.
# petals: tranter for=the_stair
    + (owed_tranter_low) [Little. # id: owed_tranter_low # gives: 1 2 3]
        One floor down, through the boards, you hear it stop. You hear him wait for the rest.
        ~ with_tranter += tranter_low
    + (owed_tranter_high) [Well, and late. # id: owed_tranter_high # gives: 4 5]
        Down the stair somebody’s pin goes, and then, very low, male, first landing, about eight bars of something.
        ~ with_tranter += tranter_five
- -> owed

= owed_ephrem
~ waiting -= ephrem
Ephrem, for the gate. He lives over the chandler’s, and will be asleep with it on the chair.
# petals: ephrem for=the_gate
    + (owed_ephrem_low) [As the queue would have it. # id: owed_ephrem_low # gives: 1 2 3]
        It will be the first thing he hears tomorrow.
        ~ with_ephrem += marked_him_low
    + (owed_ephrem_high) [For answering. # id: owed_ephrem_high # gives: 4 5]
        You give it as he’d give change, one at a time, all of it.
        ~ with_ephrem += fived_ephrem
- -> owed

= owed_fleur
~ waiting -= fleur
Fleur, for her speech.
# petals: fleur for=her_speech
    + (owed_fleur_low) [What is left of it by now. # id: owed_fleur_low # gives: 1 2 3]
        Her answer is there before your thumb is off. “So kind of you to think of it so late! F.”
        ~ with_fleur += fleur_low
    + (owed_fleur_high) [As much as anyone gave her. # id: owed_fleur_high # gives: 4 5]
        Nothing comes back. Over 4.70 they don’t chime at night.
        ~ with_fleur += fleur_five
- -> owed

= owed_bisi
~ waiting -= bisi
Bisi, and the Pact. It’s the first time it has gone over to the night.
# petals: bisi for=the_day
    + (owed_bisi_low) [Less than the Pact. # id: owed_bisi_low # gives: 1 2 3 4]
        Her five comes back by return. With it comes a picture of a collar, on a radiator.
        ~ with_bisi += pact_short
    + (owed_bisi_high) [The Pact. # id: owed_bisi_high # gives: 5]
        Hers has been lying there since six, it turns out. It was only waiting for yours, so as to go at the same time.
        ~ with_bisi += pact_kept
- -> owed

= goodnight
# figure: davit at=left face=flower
That leaves the two of you. Five each, every night, lying down, in the dark.
# petals: davit for=the_night
    + (goodnight_give_fewer) [Not five. Not tonight. # id: goodnight_give_fewer # gives: 1 2 3 4]
        It stops. Then his comes, all five, up to the top.
        ~ with_davit += goodnight_fewer
        ~ regard = "4.28"
        # regard: A little tired tonight? Sleep is a great leveller!
    + (goodnight_give_five) [Five, as on every night. # id: goodnight_give_five # gives: 5]
        {with_davit ? took_ear_out: Two chimes. You had not known, without the ear, that they aren’t quite in tune.|Two chimes, so close that anyone would take it for one pin.}
        ~ with_davit += goodnight_five
- -> dish

= dish
{with_davit ? took_ear_out: You are nearly under when he speaks.|The ears are in the saucer, and you are nearly under, when he speaks.}
# speaker: davit
{
- with_davit ? told_him_the_look: “That 1,” says Davit. “On the page. That’s you, isn’t it.” And then, when you thought he’d gone: “Has she got a blue dish?”
- with_davit ? took_ear_out: “When you say Jana,” says Davit. “Has she got a blue dish? With a lid?”
- else: “Tilde,” says Davit. “Did your mother ever have a blue dish? With a lid to it.”
}
    * (dish_answer) [Tell him: it’s Jana’s now. It was for Sundays. # id: dish_answer]
        # speaker: davit
        “Ah,” says Davit.
        After some time he says, “Leeks?”, and you say yes, mostly, why; but he is breathing like somebody asleep.
        ~ with_davit += answered_dish
    * (dish_why) [“Why?” # id: dish_why]
        # speaker: davit
        “I saw one,” says Davit. “It doesn’t matter. On the street.”
        “Which street?” you say. He says that it was only a dish. Beyond his back his pin is on the table, turned to the wall.
        ~ with_davit += asked_why_dish
- {with_davit ? goodnight_five: Your own pin shuts, one petal at a time.}
{
- knows_lapse(): Fridays, twelve to three. It is Monday still, by a quarter of an hour.
- with_jana ? began_letter: In the bag by the door there is a sheet of paper with eight words on it, and one of them is her name.
- else: On the bedside table your phone lights the ceiling, once. _Handled for you: {with_jana ? let_it_be_handled:2|1}_, it says. _Sleep well._
}
-> garden
