// FLEUR'S DINNER, Thursday. Set piece. At stake: a sentence about the person on your left; and, before it, one about you.
// Opens: if you went. Leaves: home by one of three roads. Sets exactly one of fell, slid, climbed.
// Ephrem serves, and hears all of it.

=== dinner ===
# scene: fleurs_table light=night # figure: tilde at=left face=flower # figure: fleur at=far face=flower # figure: ephrem at=right face=flower
Plum walls, and so much candle that they’ve had to open a window, and so much wind that they’ve shut it. Eleven covers. Fleur’s is at the far end, by the kitchen door. The door is on a hook, a hand’s width open, and through the gap you can see a plain white light, a draining board, and an elbow.
Someone holds a tray under your chin.
# speaker: ephrem
“Canapé. Fig. Enjoy.”
Four seconds. You look up along the arm. They have put him in gloves; his punch has made its bulge in a waistcoat made for someone narrower.
    * (tray_greet) [“Ephrem! They let you off the gate?” # id: tray_greet # kindly: Ooh, you’re spoiling us! # plain: “Ephrem! They let you off the gate?” # forecast: haze]
        # speaker: ephrem
        {ear_in: He’s heard what you meant; he has had thirty years of people with their mouths full. “They let me,” he begins. The cuff goes red.|“They let me,” he begins, and the cuff goes red.} “Fig,” says Ephrem. But he stays there, with the tray out, for all of five.
        ~ with_ephrem += greeted_tray
    * (tray_take) [Take one, as people are doing. # id: tray_take]
        It’s very good. He’s gone on to the next chin by the time you’ve got the stick out, and you stand there with a stick.
        ~ with_ephrem += ignored_tray
- -> seated

= seated
You are one along from Fleur. Between you is Dr. Stroud, of the Infirmary Wards Board, with a brooch. On your left is Osvald Duarte, 4.88, who has a nephew on your stair, and law.
# figure: osvald at=left face=flower # figure: stroud at=right face=flower # speaker: osvald
“Strictly, a hedge over two metres is a fence,” says Osvald Duarte, unfolding you into it with his napkin. “I’ve had that upheld.”
# speaker: stroud
“It was felt,” says Dr. Stroud, “that hedges had been covered at the last one.”
# speaker: wim
“Ninety-one centimetres, this one,” says Wim, from among the candles, “and he’s still talking over it.” They love him. In a pause he takes out his ear, licks it, and puts it back; there’s a red light on it.
Duck. The elbow in the kitchen scrapes a pan, and passes something through at the height of Fleur’s shoulder, without being asked, and she takes it without looking. It’s a plain potato. She eats it with her fingers.
    * (seated_who) [Ask her who’s in there. # id: seated_who # kindly: What a treasure you’ve got in there! # plain: “Who’s that?” # forecast: haze]
        # speaker: fleur
        “My brother,” says Fleur. “He can’t come through, he’s Noted, it’d put the whole table down. It’s his firm that keeps up the Register, poor lamb; they’re paid by the entry. So I come as near as the flex will let me.”
        ~ thursday += asked_of_pelham
    * (seated_nephew) [Tell Osvald that his nephew’s moving out. # id: seated_nephew # kindly: Your nephew’s wardrobe is a triumph! # plain: “Your nephew’s moving out. Tomorrow.” # forecast: bright]
        # speaker: osvald
        “Has he served notice?” says Osvald Duarte. “In what form?” He is quite moved by the idea of its having had a form.
        ~ thursday += told_osvald_nephew
- -> toast

= toast
She gets up then, on nothing, since she can’t be seen.
# speaker: fleur
“Absent friends, you old bollards,” says Fleur. “And now we play.”
-> the_game

= the_game
You know how it goes. You say something kind of whoever is on your left, and mark it, out loud; and they do the next. You can pass. You only say “pass.”
It starts at the far end with a woman who finds the man beside her so very _present_. Five, she says, and his pin says so too. He thinks the next has marvellous ankles for a judge. Five. Somebody’s laugh is like a lamp in a window. Wim has whoever does the candles, and says that he has counted them, and that it comes to one each and eleven for her; and in the middle of “eleven” the red light on his ear goes out. “El,” says Wim. “El.” He’s smiling. Everyone smiles with him, and goes on with it, and looks at their plates.
    * (wim_word) [Say it for him: eleven. # id: wim_word]
        {on_wednesday ? spoke_for_wim: He looks at you down the cloth. You’d have thought that he would mind it less, the second time.|You say it. He nods, and keeps on nodding; it was the wrong eleven, he’d been going to the other one.}
        ~ thursday += said_wims_word
    * (wim_wait) [Put your fork down, and wait. # id: wim_wait]
        {on_wednesday ? waited_for_wim: You know how long it can be. You’ve got his eye, and hold on to that.|Other forks are put down, then, one after another. It’s worse. It’s like being listened to by a cupboard.}
        ~ thursday += waited_for_his_word
- Fleur leans over three people and puts her own ear in his hand.
# speaker: wim
“Eleven for her,” says Wim. “And it’s still warm.” It’s the biggest laugh of the night. Only Fleur isn’t in it. She’s nothing to laugh with, and is looking at her mouth in a spoon.
-> her_left

= her_left
# long
So it comes along the table to Dr. Stroud, and the person on Dr. Stroud’s left is you.
# speaker: stroud
“It’s generally agreed that Tilde’s brave,” says Dr. Stroud. “It can’t be pleasant. With that sister.” She lays her hand on your cuff. It’s a kind hand. “A patient was struck. It was thought better not to say which. One sees nothing of it in Tilde at all. Five.”
~ rumours += rumour_patient
# speaker: osvald
“I’d understood that it was morphine,” says Osvald Duarte.
~ rumours += rumour_morphine
Your pin plays all of it, right up. Ephrem has stopped behind the judge with the sauce. Ten faces, with the candles under them, turn to you to see how you’ll take it, and how you’ll do Osvald.
# decision: dinner
    * (game_deny) [Say you haven’t really got a sister. # id: game_deny # kindly: Oh, we’ve never been close! Now, Osvald: what a listener! # plain: “I haven’t really got a sister. Osvald. You’re a good listener.” # forecast: sun]
        -> denied
    * (game_laugh) [Laugh. # id: game_laugh # forecast: bright]
        ~ with_jana += laughed_along
        It comes out of you very nicely, on the right note, and they all come in on it. You have a potato of your own, you find. Somebody’s passed you one.
        # speaker: stroud
        “So you’re not in touch,” says Dr. Stroud, quite low, just for the two of you and the table.
        -> asked_outright
    * (game_straight) [Say what happened, with the date. # id: game_straight # forecast: gale]
        -> told_straight
    * (game_badly) [Say she never hit anyone. # id: game_badly # kindly: She’s got such gentle hands! # plain: “She never hit anyone.” # forecast: haze]
        -> went_badly
    * (game_pass) [“Pass.” # id: game_pass # unseen: forecast]
        -> passed
    * (game_leave) [Put your napkin down, and go. # id: game_leave # unseen: forecast]
        -> left

= asked_outright
    * (laugh_deny) [“No.” # id: laugh_deny # kindly: Oh, we’ve never been close! # forecast: sun]
        -> denied
    * (laugh_tell) [“She wrote to you four times.” # id: laugh_tell # kindly: You’re a hard woman to get hold of! # plain: “She wrote to you four times.” # forecast: gale]
        {ear_in: It comes out as a compliment on how busy she must be. You get the ear out with your thumb then, and it rolls down the cloth as far as the duck. “She wrote to you four times,” you say. “May. June, June. I forget the last.”|Nobody’s got anything to put after that.}
        ~ ear_in = false
        # speaker: stroud
        “Correspondence was received,” says Dr. Stroud.
        ~ with_jana += told_it_straight
        -> gone_cold

= denied
~ with_jana += denied_her
# speaker: fleur
“Well, that’s that, then,” says Osvald Duarte, pleased, since it makes it simpler. “A listener! Did you hear?”
It goes up at once. You hear it before you feel it: ten little enamel hinges, turning to you down both sides of the cloth, and then your own. It doesn’t chime. It gives a click, inside, that you get in the collarbone, and it opens as far as it goes, and then some more.
Someone says “Oh,” as people do at a firework. You are brought things. You’re asked what you think about the judge. Behind the judge is a sauceboat, and over it Ephrem’s face; he has stopped pouring.
~ about_dinner += climbed
~ regard = "4.58"
# regard: What a table! You were a joy to sit with.
{knows_lapse(): “And I’d heard it had lapsed, whatever it was,” says a woman with a pear. You say that you had no idea. “Oh, good,” she says, “and is that celery, in the soup?”}
-> petal_for_osvald

= petal_for_osvald
# petals: osvald for=his_listening
    + (osvald_low) [One or two, out loud. # id: osvald_low # gives: 1 2]
        It’s thought to be a joke, and so good of you. He gives it to you back, as five.
        ~ thursday += osvald_short
    + (osvald_fair) [Three or four, out loud. # id: osvald_fair # gives: 3 4]
        # speaker: osvald
        “Reserved,” says Osvald Duarte. “I’d have said the same. One keeps something for appeal.”
        ~ thursday += osvald_reserved
    + (osvald_five) [“Five.” # id: osvald_five # gives: 5]
        # speaker: fleur
        “I lose, then,” says Fleur, by the kitchen door. “I’d got you down for a four.” Nobody’s heard. She hasn’t got her ear.
        ~ thursday += osvald_all
- -> way_home

= told_straight
~ ear_in = false
~ with_jana += told_it_straight
You have to take it out to do it. It isn’t long. There were thirty-one beds and two of them on; she’d put that in writing, to the Board, four times; and the man’s name was Piet Achterberg. She went and said sorry to his wife in her kitchen. It wasn’t the right sorry.
You’d got up, you find, for some of it.
# speaker: stroud
“I remember the letters,” says Dr. Stroud. “They were thought very well put.”
-> gone_cold

= gone_cold
It’s nobody’s fault. They want to be nice about it, you can see them looking for how: a man says it’s so _brave_ of you, and the woman with the ankles asks if anyone else has a draught. Osvald Duarte lays out the law on it, with the salt. The duck has got a skin.
{knows_lapse(): “And it’s lapsed,” you say, “it’s been over for twenty months.” They’re delighted. They’re all so glad. “So she’ll be back, then!” And is that celery, somebody would like to know, in the soup?}
# speaker: fleur
“Osvald,” says Fleur. “Tilde passes. Go on.” She has reached behind Dr. Stroud and got hold of your sleeve. In the kitchen the elbow has stopped scraping.
~ about_dinner += fell
-> coat_queue

= went_badly
{ear_in: “She’s got such gentle hands,” you say, and there’s a general _ah_.|“She never,” you say. “She’d never hit, it was, there was a form.”} It has nothing for what comes after that. “It’s not,” you say. “It was the night that. There’s a sentence they wanted and she.” You can see the whole of it. You can’t see the end that one picks it up by. “I’ve got her knife,” you say.
# speaker: osvald
“A knife,” says Osvald Duarte. He puts his own down.
Nobody says anything. It’s only a pause. It goes on for about as long as it would take to read a short letter; and then Fleur’s asking for the pears.
~ about_dinner += told_badly
~ about_dinner += fell
-> coat_queue

= passed
~ about_dinner += (passed_turn, slid)
~ regard = "4.10"
# regard: You sat one out. Everyone needs to, now and then!
You’d been told you could. Nobody has, but you could.
# speaker: fleur
“She passes!” says Fleur. She’s put both hands flat on the cloth. “Oh, well _done_. I’ve been waiting nine years for someone to,” and then she sees how they’re looking, and laughs, and moves the pears. It goes round you to Osvald, like water round a leg. But nobody quite meets your eye after that. They think that you must have something to say.
-> way_home

= left
~ about_dinner += (left_early, slid)
~ regard = "4.10"
# regard: You were missed from your chair. What a nice thing to be!
It’s a heavy chair, and the carpet’s thick; you have to lift it back. “Do mind the flex,” says Dr. Stroud. At the kitchen door someone you have only seen an elbow of hands you your bag, and a potato, in foil, for the way.
# speaker: pelham # faint: pelham_coat … coat’s the … left …
“Your coat’s the third on the left,” he says. “I hung it.”
-> way_home

= coat_queue
# scene: coat_queue light=night # figure: tilde at=left face=flower # figure: stroud at=right face=flower
It posts in the queue for the coats. People are doing up other people’s collars; it’s a nice time of the evening. Your pin says it, in the voice it’d use for the time.
~ regard = "3.12"
# regard: A pause, this evening. Pauses are natural! Most people find they pass. # speaker: regard via=screen
“3.12. A pause this evening. Pauses are natural! Most people find they pass. Some of your services are having a little rest until you’re feeling better.”
You’d think there’d be a gasp. They move up a bit, that’s all, so that you have more room.
# speaker: kindly via=screen
“Kindly will be back when you are!”
{ear_in: There’s a small wet click, and then a hall with ten people breathing in it.}
~ ear_in = false
{with_jana ? told_it_straight: The woman with the ankles comes over with one arm in her coat. She’d like the man’s name again; she writes it on her hand.|“What sort of knife?” says a man in a scarf, very kindly.}
    * (queue_stroud) [“Which patient?” # id: queue_stroud # plain: “Which patient? Was struck?”]
        # speaker: stroud
        “It was thought better,” says Dr. Stroud, with her arm in one sleeve. She’s really trying to think. “Do you know,” she says, “I don’t believe one was ever named.”
        ~ thursday += asked_which_patient
    * (queue_wim) [Hold the door for Wim. # id: queue_wim]
        He stops. “Th,” says Wim. They’ve given him back his own ear, and it’s dead. Four people go round him to the lift. “Thirty-nine,” he says to you finally, “out of f-forty. It was m-me, the goats. My uncle T-Teague.” And he shakes your hand.
        ~ thursday += held_for_wim
- -> way_home

=== attend_pelham_coat ===
He’d have liked to say something more about the coat.
-> DONE
