// FLEUR'S DINNER, Thursday. Set piece: the game. At stake: a sentence about somebody who isn't there; then a mark, out loud, for the person on your left.
// Opens: for whoever went. Leaves: home by one of three roads. Sets exactly one of fell, slid, climbed.
// Round the table, by the left: Wim, the judge, the bishop, Gloves, lilies on three chairs, Osvald Duarte, Dr. Stroud, you, Fleur. That is eleven.
// Each has one object: ear, salt, straw, gloves, tape measure, brooch. Ephrem serves, and hears all of it. Faint: pelham_madam, pelham_hook.

=== dinner ===
# scene: fleurs_table light=night # figure: tilde at=left face=flower # figure: ephrem at=right face=flower
Fleur lives over the old Custom House, in plum. Of the ten asked, three have cried off; she can’t bear a gap, and lilies are sitting on their chairs.
A tray comes up under your chin.
# speaker: ephrem
“Canapé. Fig. Enjoy.”
That is four seconds, and on a cuff a small light goes green. It is Ephrem, from the gate, retrained, in somebody narrower’s waistcoat.
    * (tray_greet) [“Ephrem! Have they let you off the gate?” # id: tray_greet # kindly: Ooh, aren’t you spoiling us! # plain: “Ephrem! Have they let you off the gate?” # forecast: haze]
        # speaker: ephrem
        {ear_in: He has had thirty years of people with their mouths full, and gets it off your eyebrows. “They’ve let,” he begins. The cuff goes red.|“They’ve let,” he begins, and the cuff goes red.} “Fig,” says Ephrem. But he keeps the tray where it is for quite another two.
        ~ with_ephrem += greeted_tray
    * (tray_ask) [Ask him what’s in them. # id: tray_ask # kindly: Yum! # plain: “What’s in them?” # forecast: bright]
        # speaker: ephrem
        {ear_in: He waits, in case there was a question with the “yum”, and there was.|He puts his heels together.} “Fig, and a cheese, and the cheese is off the Flats, there’s a woman has the one goat, and what she does of a night,” says Ephrem. Red.
        ~ with_ephrem += greeted_tray
        ~ thursday += asked_whats_in
    * (tray_take) [Take one, as people are doing. # id: tray_take # forecast: sun]
        It is very good. By the time you have the stick out of it he has done four more chins, and there is nowhere to put the stick.
        ~ with_ephrem += ignored_tray
- -> seated

= seated
# figure: ephrem at=far face=flower # figure: fleur at=left face=flower # figure: stroud at=right face=flower # figure: osvald at=centre face=flower
Fleur has put you next to her, at the foot, by the kitchen door. The door is on a hook, a hand’s width open, and shows a draining board and an elbow. On your right is Dr. Stroud, of the Infirmary Wards Board, in a brooch as big as an egg. Past her is Osvald Duarte, uncle to your third floor; and so by lilies, Monday’s woman in gloves, Davit’s bishop, who has a straw, and a judge, who has her own salt, to Wim.
There is a card at every place. _Something kind, of whoever is on your left, with petals. Or “pass”. F._
# speaker: ephrem
“Soup. Enjoy.”
It is green, with a curl of cream going round. {with_jana !? stopped_at_gate and on_tuesday !? given_the_soup: You have been trying for soup since Monday.}
    * (seat_spoon) [Lift the spoon. # id: seat_spoon]
        # speaker: fleur
        “Oh, love, not till it’s gone right round!” says Fleur. They look on very kindly while you find somewhere to lay it.
        ~ thursday += lifted_spoon
    * (seat_gap) [Say good evening to the elbow. # id: seat_gap # kindly: Compliments to the chef! # plain: “Good evening.” # forecast: showers]
        # speaker: pelham # faint: pelham_madam … Madam … to hand … tea towel …
        “Madam: yours of this evening to hand. I remain, with a tea towel, P. Adeane.”
        Across the cloth a conversation has stopped, so as not to have heard you do that.
        ~ thursday += asked_of_pelham
- -> the_game

= the_game
# long
A potato comes through the gap, at the height of Fleur’s hand.
# speaker: fleur
“My brother Pelham,” says Fleur. “He’s Noted. He’d bring the whole table down, and you’d all be so sweet about it.” She eats it, and gets up. “Absent friends,” says Fleur, “you old bollards.”
Wim is to begin, since he is the quickest man in the building. The judge is on his left.
# speaker: wim via=kindly
“A man of eighty comes up before her. ‘Fourteen years,’ says Her Honour. ‘Fourteen!’ he says. ‘I’m eighty! I can’t do fourteen years.’ And she leans down to him over the bench, as kind as you see her now, and she says, ‘D’”
His ear cheeps. There is a red light on it, and then there isn’t.
# speaker: wim
“D,” says Wim. “D.”
They smile, to help. He smiles back, all round. He has the end of it; it is standing there in his mouth with its hat on. Fleur leans over and lays her own ear in his hand.
# speaker: wim via=kindly
“‘Don’t you worry about a thing!’” says Wim. “Five!”
It isn’t the end of any joke. It gets the biggest laugh that you have ever heard in a room. He sits down under it, dark red; and Fleur, with nothing in now, lets her head go back against the door.
So it comes along. The judge thinks that the bishop listens as though he had a choice. Five. The bishop has never seen such gloves. Five. Gloves has always found lilies so restful. Five, and it is felt that they’d say the same of Osvald Duarte.
# speaker: osvald
“Dr. Stroud is, so far as I’m aware, and I’ve made no enquiries, a tower of strength,” says Osvald Duarte. “Five. Subject to survey.”
# speaker: stroud
“It has been generally remarked how brave Tilde is,” says Dr. Stroud. She has put a hand on your cuff. “With that sister. There was a patient struck. It was thought better not to say which. And one wouldn’t know, would one? There’s nothing of it in Tilde at all. Five.”
~ rumours += rumour_patient
# speaker: osvald
“I’d understood morphine,” says Osvald Duarte. “I don’t allege it.”
~ rumours += rumour_morphine
They have all come round, with candles under their chins, to see how nicely you’ll take it. Behind the judge Ephrem has stopped, with the sauceboat in the air.
# decision: dinner
    * (game_deny) [Say that you haven’t really got a sister. # id: game_deny # kindly: Sister’s such a strong word! # plain: “I haven’t really got a sister.” # forecast: sun]
        -> denied
    * (game_laugh) [Laugh, to get it over. # id: game_laugh # forecast: bright]
        ~ with_jana += laughed_along
        It comes out at once, on the right note, and they all come in on top of it. You had no idea that you could do that without help.
        # speaker: stroud
        “So you aren’t in touch,” says Dr. Stroud. She really hopes so, for your sake.
        -> asked_outright
    * (game_badly) [Say that she never hit anybody. # id: game_badly # kindly: She’s got such gentle hands! # plain: “She never hit anybody.” # unseen: forecast]
        -> went_badly
    * (game_wait) [Put both hands in your lap, and say nothing yet. # id: game_wait # forecast: haze]
        They have never had anybody wait. They think it is going to be good.
        # speaker: fleur
        “You’ve me to do,” says Fleur, close to, without any help in it at all; you had thought that her voice was higher. “Or say ‘pass’. It’s on the card.”
        -> your_turn_still

= your_turn_still
    * (game_straight) [Tell them what happened, with the date. # id: game_straight # plain: “It was the ninth of July.” # forecast: gale]
        -> told_straight
    * (game_lapsed) {knows_lapse()} [Say that it has lapsed; it’s been over for twenty months. # id: game_lapsed # kindly: It’s all such old news now! # plain: “It’s lapsed. It’s been over for twenty months.” # forecast: bright]
        -> said_it_lapsed
    * (game_pass) [“Pass.” # id: game_pass # forecast: showers]
        -> passed
    * (game_leave) [Fold your napkin, and go. # id: game_leave # forecast: showers]
        -> left_table

= asked_outright
    * (laugh_deny) [Say that you aren’t. # id: laugh_deny # kindly: Sister’s such a strong word! # plain: “I haven’t really got a sister.” # forecast: sun]
        -> denied
    * (laugh_tell) [Say that she wrote to the Board four times. # id: laugh_tell # kindly: She’s always been one for letters! # plain: “She wrote to you. Four times.” # forecast: gale]
        {ear_in: They wait to hear what sort. You get hold of the ear with your nails, and out it comes, and goes along the cloth as far as the judge’s salt.|Your own laugh has got round as far as the bishop.} “Four letters,” you say. “To you. May, and June, and June, and that Monday.”
        ~ ear_in = false
        ~ with_jana += told_it_straight
        # speaker: stroud
        “There was correspondence,” says Dr. Stroud. “It was thought to be very well put.”
        “There were thirty-one beds, and two of them on,” you say. “And Piet Achterberg.”
        -> nobodys_fault

// ---------- Denied ----------

= denied
~ with_jana += denied_her
{not ear_in:
    ~ thursday += denied_unaided
}
~ about_dinner += climbed
~ regard = "4.58"
{thursday ? denied_unaided: It is surprising how well it comes, by itself.|Your mouth has even got a shrug to go with it.}
# speaker: osvald
“Ah,” says Osvald Duarte. “Then the morphine’s withdrawn. Unreservedly.”
Dr. Stroud takes her hand off your cuff: that has been dealt with.
# regard: What a table! You were a joy to sit with.
And then they turn. All round the cloth the pins come about on their hinges to face you, as cows do; and one more on a waistcoat, over the cream. Ephrem looks down, to see what his is doing. Yours is last. There is a click inside it that you get in the collarbone. It opens as far as it goes, and then it opens. There is air on a part that had always been inside.
{knows_lapse(): “And the lady’s Noted still, I take it?” says Osvald Duarte. You have that in your bag, in small grey letters. You say that you believe so.}
They are waiting for whatever you say next. You say that the wind has dropped.
# speaker: gloves
“It has,” says Gloves. “It quite has,” says the judge. A slate goes past the window. They all hear it go, and agree with you.
You have still Fleur to do.
-> mark_fleur

// ---------- Told ----------

= told_straight
{ear_in: You have to take your ear out to do it. It lies by your bread, being tactful.|There is nobody to hand you the next word.} {with_jana !? visited: Jana told you it once, across a table, while you looked for your gloves.}
~ ear_in = false
~ with_jana += told_it_straight
# speaker: you
“It was the ninth of July,” you say. You seem to be standing up. “There were thirty-one beds and two of them on. She’d written to the Board in May, and June, and June, and that Monday. His name was Piet Achterberg. She went and told his wife she was sorry. And then the Infirmary had a sentence for her to say, it goes, ‘I failed to’. And she wouldn’t. That’s what it’s for. She’s never hit anyone.”
# speaker: stroud
“That was five votes to four,” says Dr. Stroud. “There was felt to be a very great deal to be said for ‘we’.”
-> nobodys_fault

= nobodys_fault
~ about_dinner += fell
The judge had understood that it was crossing on red, and is so glad to have that cleared up. The bishop thinks it’s so _real_ of you. Ephrem’s lips go, very slightly, as they do when he’s given a long one to remember.
# speaker: fleur
“You’ve me to do,” says Fleur. She has you by the wrist, under the cloth. “Come on. Something kind.”
-> mark_fleur

= said_it_lapsed
{ear_in: “It’s all such old news now!” says your mouth. They look kind and blank. “Lapsed,” you get out, round the side of it. “Twenty months.”|“It’s lapsed,” you say. “It’s been over for twenty months.”}
They are delighted. It goes round like a birthday. “So she’ll be back, then!” calls the bishop.
# speaker: osvald
“Twenty months,” says Osvald Duarte. “And was she served with that? In writing?”
# speaker: gloves
“And is it celery,” says Gloves, “in the soup?”
    * (lapsed_celery) [Say that it is celery. # id: lapsed_celery # kindly: It’s heaven, isn’t it? # plain: “Celery. Yes.” # forecast: sun]
        # speaker: fleur
        “It’s lovage,” says Fleur, to you, when they’ve all been so pleased to have that cleared up. “Shall I say that you passed?”
        ~ thursday += said_lapsed
        ~ about_dinner += slid
        ~ regard = "4.10"
        # regard: You sat one out this evening. Everyone needs to, now and then!
        -> way_home
    * (lapsed_served) [Say what it was for, with the date. # id: lapsed_served # kindly: It’s such a long story! # plain: “It was the ninth of July.” # forecast: gale]
        -> told_straight

= went_badly
~ about_dinner += fell
~ about_dinner += told_badly
{ear_in: “She’s got such gentle hands!” you say, and there is a warm noise. “No,” you say. “That’s not. It was the night that.” You have a finger in after the ear, and it gets away from you, under the bread.|“She never hit anybody,” you say. “She’d not, it was. It was the night that.”}
~ ear_in = false
# speaker: you
“There’s a form,” you say. “You’ve to say it in the. And she’d been round there, there was cake. She does corners,” you say; you can see the bed, with the corners. “She could do a whole, in the dark. I’ve got her knife.”
Osvald Duarte moves his to the other side of his bread.
And it stops there. You have all of it lit up in your head, and you are outside in the bushes.
# speaker: fleur
“You’ve me to do,” says Fleur. She has you by the wrist, under the cloth. “Go on. Something kind.”
-> mark_fleur

// ---------- The person on your left ----------

= mark_fleur
{
- about_dinner ? climbed: {ear_in: “Fleur makes everyone feel like the only one in the room!” says your mouth. You wrote that. “Second drawer,” says Fleur, low, with her head against the door.|“Fleur remembers people,” you say.}
- else: “She gave Wim her ear,” you say.
}
# petals: fleur for=the_game
    + (mark_low) [“One. Or two.” # id: mark_low # gives: 1 2]
        ~ thursday += fleur_lost
        {about_dinner ? climbed: They _roar_. Oh, you’re wicked! It is carried as a five, on a show of hands. “But she said it,” says Fleur. “I’ve lost.”|There is no sound whatever. “Is that losing?” says Fleur. She looks about ten. “Pelham! Nine years, and I’ve lost!” And in the kitchen somebody beats on a pan.}
    + (mark_fair) [“Three. No: four.” # id: mark_fair # gives: 3 4]
        ~ thursday += fleur_fairly
        # speaker: osvald
        {about_dinner ? climbed: “She reserves!” says Osvald Duarte. “One keeps something for appeal.” Everyone is delighted with it.|“In all the circumstances,” says Osvald Duarte, “a reasoned figure.” He gets out a pencil.}
    + (mark_five) [“Five.” # id: mark_five # gives: 5]
        ~ thursday += fleur_full
        # speaker: fleur
        {about_dinner ? climbed: “Then I’ve won,” says Fleur, “again,” and sits up off the door to be clapped.|“Ah, no,” says Fleur. “You don’t need to, now.” But it is up on her pin by then, and she lets go of your wrist, so as to clap with the rest.}
- {about_dinner ? climbed: -> helped_on}
-> coat_queue

// ---------- Passed; left ----------

= passed
~ about_dinner += passed_turn
~ about_dinner += slid
~ regard = "4.10"
# regard: You sat one out this evening. Everyone needs to, now and then!
# speaker: fleur
“She’s passed,” says Fleur. She has both hands down flat on the cloth, to keep it there. “Then nobody does me. I’ve nothing! Then I’m last!” She looks about ten. “Pelham, I’m last!”
# speaker: stroud
“It wouldn’t be wished that Fleur should go without,” says Dr. Stroud.
So they see to it. The judge gives her five, across the table, and Gloves does, and the bishop does, with the wrong arm; and Fleur is saying, no, no, leave it, _please_; and by the time it is over she has won.
-> way_home

= left_table
~ about_dinner += left_early
~ about_dinner += slid
~ regard = "4.10"
# regard: You were missed from your chair. What a nice thing to be!
You have to lift the chair back, in three goes. Somebody laughs encouragingly. “It will be the heat,” says Dr. Stroud.
The near way is by the kitchen. Fleur takes it off the hook for you.
# figure: fleur at=gone # figure: stroud at=gone # figure: osvald at=gone # figure: pelham at=right face=empty
On the end of the elbow is Pelham, a long man in an apron, with suds to the shoulder. He has a place laid for himself at the draining board, with a napkin in a ring, and has stood his chair with its back up against hers.
    * (left_hand) [Hold out your hand. # id: left_hand]
        He has to find which of his is the drier. There is a dent in the finger, for the pen: it is he that keeps up the Register, at so much an entry.
        ~ thursday += shook_pelham
    * (left_chair) [Sit down for a minute on his side of the door. # id: left_chair]
        You can feel Fleur through it, between the shoulders. She is laughing at something, and then she isn’t, and it is her breathing.
        ~ thursday += sat_on_his_side
- # speaker: pelham # faint: pelham_hook … coat … third hook … two potatoes …
“Re: coat,” he says. “Third hook. I enclose two potatoes.” They are in foil. “No acknowledgement is required.” Through the wall they are saying how well you looked.
-> way_home

// ---------- The coats ----------

= helped_on
# scene: coat_queue light=night # figure: tilde at=left face=flower # figure: ephrem at=right face=flower
There is a queue for the coats, and when you join it, it turns round: you are at the head. “After you,” they say down its whole length. Wim says it too; he can’t have seen that it was you.
Ephrem has yours, held open.
# speaker: ephrem
“Arms,” he says to the collar. “Enjoy.”
On Thursdays he goes home by way of the Flats, and he has never not answered anybody.
    * (arms_not) [Ask him not to repeat it. # id: arms_not # kindly: What happens at Fleur’s stays at Fleur’s! # plain: “Don’t say it to her. What I said.” # forecast: haze]
        # speaker: ephrem
        “I don’t carry things, miss,” says Ephrem. Red. “I never have. But if I’m asked.” He does your collar, back and sides. It is red all the while, and he lets it be.
        ~ thursday += asked_him_not_to
    * (arms_exact) [Ask him to say it exactly as it was. # id: arms_exact # kindly: You’ve got such a gift for detail! # plain: “If you say it, say it right. All of it.” # forecast: showers]
        # speaker: ephrem
        “There’s no other way I know,” says Ephrem, and it is red. “There was what was said to you first; that goes in. And the hand on your sleeve.”
        ~ thursday += asked_him_exactly
- -> way_home

= coat_queue
# scene: coat_queue light=night # figure: tilde at=left face=flower # figure: stroud at=right face=flower
There is duck, and there are pears. Then come the coats, and they do up one another’s collars, and each in passing sees to a pin: one note, and one note, as if somebody were looking for a tune.
~ regard = "3.12"
# regard: A pause, this evening. Pauses are natural! Most people find they pass. # speaker: regard via=screen
“3.12,” says yours, quite low.
Your own ear comes after you, on a saucer. You put it in, for the stairs. “Kindly will be back when you are!” it says; there is a small wet click, and after that it is a thing in your ear.
~ ear_in = false
    * (queue_wim) [Wait for Wim. # id: queue_wim]
        He has given Fleur hers back. On the landing he gets hold of one of your buttons, and shuts his eyes.
        # speaker: wim
        “‘D-do as m-many as you c-can,’” says Wim. He turns down a finger for each.
        You bray. It goes right down the stairs. He opens one eye to see it.
        ~ thursday += heard_punchline
        ~ thursday += held_for_wim
    * (queue_stroud) [Ask Dr. Stroud which patient was struck. # id: queue_stroud # plain: “Which patient? That was struck?”]
        # speaker: stroud
        “It was thought better,” says Dr. Stroud, with one arm in. “Do you know,” she says, “I don’t believe one was ever put forward.”
        ~ thursday += asked_which_patient
- -> way_home

=== attend_pelham_madam ===
He has said it to the plate-rack, and it was all commas.
-> DONE

=== attend_pelham_hook ===
He knows them all by their hooks, you think: third from the left, damp.
-> DONE
