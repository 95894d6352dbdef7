// THE WAY HOME, Thursday. Three roads: fallen, on foot by the works; climbed, on the upper deck; slid, on the last boat, or not having gone.
// At stake: what is said by the way about a complaint, and whether you are awake for it; a hand of cards; the goodnight five.
// Opens: always. Leaves: to Friday. Faint: bench_evening.
// Paid later: met_greet and the rest of Greet, Sel's sandwich, told_withdrawn on Friday; the hand by the other side.

=== way_home ===
{
- about_dinner ? fell: -> shore_road
- about_dinner ? climbed: -> upper_deck
- about_dinner ? stayed_away: -> stayed_in
- else: -> slid_home
}

// ---------- Fallen ----------

=== shore_road ===
# long # scene: shore_road light=night # figure: tilde at=left face=flower
~ ear_in = false
~ ear_control = false
The boat that takes everybody went at ten past ten, while you were being let be last. There’s the fast one, and on its gate is the young steward, who has been given the nights.
# speaker: steward
“Good evening and we’re so sorry, super!” says the steward. It’s for 3.50 and over. He has a second left, and looks about, and uses it. {on_the_road ? steward_thanked: “You were decent about the boat. Have my ginger.”|“It’s round by the shore. You keep the water on your left.”} The cuff goes red.
A cab slows, and reads you, and puts its lamp out, as one lowers one’s eyes. So you keep the water on your left. Your mother used to say that there was always the shore, for them that had lost theirs. It’s very loud. It’s the first weather in four years that nobody has told you anything about.
You hear the works before you see it. You take it for a wire. Then you come round the wall, and it’s the hills: it’s blowing across the necks, brown and green and white, thousands and thousands of bottles, a hill to a note; and every so often they get all three.
# figure: sel at=right face=seen # speaker: sel
{
- with_sel ? asked_the_way: “It’s the knife,” says a torch. It goes brown, and he hits it. It’s Sel, with a bicycle. “Stand still. You want to wait for the green.”
- with_sel ? asked_his_name or with_sel ? missed_boat_with_him or on_the_road ? followed_sel: “That’s never you,” says a torch. It goes brown, and he hits it. It’s Sel, with a bicycle. “Stand still. You want to wait for the green.”
- else: “You’re off the gate. With the bunting,” says a torch. It goes brown, and he hits it. There’s a man, wheeling a bicycle; you’d had him down as someone. “Sel. Stand still. You want to wait for the green.”
}
He has half a sandwich out already, and is feeling for the middle of it.
    * (shore_half) [Take half of the half. # id: shore_half]
        It’s egg, and something that grits. “Glass,” says Sel. “You’re all right. It goes out as it came in.” You eat it with your back against his saddle. The green comes in late, and under the others, and goes on for some time after.
        ~ with_sel += shared_sandwich
    * (shore_duck) [Say that you’ve had duck. # id: shore_duck]
        # speaker: sel
        “What was that like?” says Sel. He’d like it in order, with what was round it. You walk, and do him the pears; he’s a listener. You don’t notice the green till it has gone by.
        ~ thursday += told_him_the_duck
- # speaker: sel
“He’ll not let the pump out of the house. So I’ve took the bicycle round to the pump. Two hours, in this. He does them both, like rocks, he shakes my hand; and I rode it eleven yards. It’s his valve,” says Sel. “I’d to have his valve in, or his pump won’t take. So now he’s got my pump and I’ve his valve. And he wants to know when he’s getting it back.”
The rest of the way is mostly the valve. At the slip you’ve to wait for a wave.
# speaker: sel
“What’s the difference between a jam jar and a pickle jar?” says Sel.
    * (jar_unknown) [“I don’t know.” # id: jar_unknown # reflect]
        # speaker: sel
        “No more does the machine,” says Sel. “That’s why they’ve me.” He hits the torch, to see if you’re laughing.
    * (jar_jam) [“There’s jam in one.” # id: jar_jam # reflect]
        # speaker: sel
        He stops. “I’ve told that at both gates,” says Sel. “Not by the time I get it, there isn’t.”
- It’s coming right over the road now; you’ll not get by till the tide has dropped. He knocks at a green door with his lamp.
-> greets_kitchen

=== greets_kitchen ===
# long # scene: greets_kitchen light=night # figure: tilde at=left face=flower # figure: greet at=right face=flower
~ with_greet += met_greet
# speaker: greet
“Wipe them,” says the woman who opens it. Her pin is on the tea cosy. “Greet Achterberg. It was my husband. I know who you are, you’ve her chin. You’ve missed her. She’s this minute gone up the Row, with the child over her shoulder.” Sel is let in for the stove, and isn’t let play. By the time you have your coat off he’s asleep at it.
# speaker: greet
“Ephrem’s been. He did us your dinner. He does it standing up; it was gone eleven, with the soup. {about_dinner ? told_badly: He did you just as you did it, with the gaps, as far as the knife. ‘I wrote them four letters that it wasn’t safe,’ she says, ‘and she’s told them corners.’ But she’d her coat done up wrong.|He gave us yours word for word. I’d forgotten it was thirty-one beds. She’d him say that part again.} And her with the best hand I ever dealt.”
It’s there still, on its face, at an empty chair, with eleven matches in front of it.
# speaker: greet
“Eleven she owes me. That was for quits,” says Greet. “Well, sit. You can’t let one lie, it’s unlucky. You’ll have to be her.”
You turn it up. It’s hearts: the seven to the king, and the ace. Greet leads a five. Her other hand goes in under the cosy, to see was it hot, and comes out, and what it lays on the five is the ace of hearts.
    * (greet_catch) [“That was in the cosy.” # id: greet_catch]
        # speaker: greet
        “It was,” says Greet. She puts it back, and pats it, and can’t keep her mouth straight. “There’s not one of them will say so. He did. Forty-one years, ‘Greet, put that card back.’ You’ve got to be caught, or where’s the sin in it? You might as well stop in.”
        ~ with_greet += caught_her
    * (greet_let) [Let her have it. # id: greet_let]
        She takes it up with no pleasure at all. “They do that,” says Greet. “They let me. Your sister can see through wood, and she lets me. It’s like church with the vicar gone.”
        ~ with_greet += let_her_cheat
    * (greet_aces) [Lay your own ace of hearts on top. # id: greet_aces]
        You both study them. They’ve the same back.
        # speaker: greet
        “Well, one of those is a miracle,” says Greet. “I’ll not say which. He’d never have two of a thing in the house.”
        ~ thursday += showed_her_two_aces
- After that you’ve only to put them down in order. It wins; it would have won from anywhere.
-> greets_husband

=== greets_husband ===
# speaker: greet
“Quits, then,” says Greet. She isn’t pleased about it. She does the matches up in a rubber band. “I’ve to put down every March if there’s been a change. In _his_ circumstances. None to speak of, I put. Then I’m a widow till the next. And they’ve never once got him right. I’ve had ‘the late’. I’ve had ‘the event’. I’d one began ‘Dear Event’.”
    * (greet_piet) {with_jana ? told_it_straight or lookups ? saw_piet} [“Piet.” # id: greet_piet]
        # speaker: greet
        “That’s him.” It’s a while before she goes on with the shuffling. “He’d have been seventy in May,” says Greet. “He was a devil to sit next to. He breathed.”
        ~ with_greet += said_piets_name
    * (greet_name) {with_jana !? told_it_straight and lookups !? saw_piet} [“What was he called?” # id: greet_name]
        # speaker: greet
        “Piet.” She waits, in case you’d only asked to be polite. “You’re the second to want to know,” says Greet. “He’d have been seventy in May. He was a devil to sit next to. He breathed.”
        ~ with_greet += said_piets_name
    * (greet_office) [Say how sorry they all were, at the Infirmary. # id: greet_office]
        # speaker: greet
        “Were they? I’d the letter,” says Greet. “It was that warm, I’d to open a window.” She squares up the pack, and has a look at the clock. “I think I’ll have my chair back,” she says, “if you’re done with it.”
        ~ with_greet += quoted_office
        -> walk_up
    * (greet_eleven) [“What did she owe them for?” # id: greet_eleven]
        # speaker: greet
        “Nine’s cards, and two was a bet about a cat. She’s owed me since the spring. I never pressed for it. Where you’ve someone owing you they’ve to come.” She puts the band round once more. “And in you walk and clear it.”
        ~ thursday += asked_of_eleven
- She deals again; it’s to be best of three. The warmth comes up over your head like a vest. Sel is snoring, on two notes. You’ve been awake from three till five since Monday.
    * (greet_on) [Pick up the hand. # id: greet_on]
        -> took_it_back
    * (greet_head) [Put your head down on the cloth, for a minute. # id: greet_head]
        ~ with_greet += owed_her_matches
        She goes on. It’s something that she put in and something that she took out; there was a pen in it, and a man. It’s to do with Jana. You can tell that it’s worth hearing, as you can with people overhead.
        # speaker: greet
        “That’s eleven you owe me,” says Greet. There’s a light, and it’s ten past one. “You were her, and you let her drop off.”
        -> walk_up

=== took_it_back ===
~ with_greet += told_withdrawn
# speaker: greet
“I took mine back, you know. What I’d put in about him. Clubs. I went up there with my own pen, a year last March. You can’t go on being injured by a person that you play cards with. He’d no box for that, he said. So he put Other.”
{
- with_jana ? told_of_lapse:
    # speaker: greet
    “And now she tells me it’s lapsed and all. I said, well, when was that? And we looked at one another,” says Greet. “I’d told her. And she had told me it’s the sentence they want. There we’ve sat, every Thursday, with a half each.” She plays a club. It’s not from under anything.
- knows_lapse():
    # speaker: greet
    “It’s the sentence they’ve got her for now. I don’t come into it.”
    It’s all on one line. You’ve got that in your bag, on the phone, with the letter at the end. She’s waiting for a club. You find that you have rather a lot of them.
- else:
    # speaker: greet
    “Then what’s it for, still?” you say. You’re so tired that it comes out by itself.
    “The sentence. The one she’ll not say. That’s between her and them,” says Greet, “I’m well out of it. You’ve not got clubs?”
}
You lose that one, and the next. She’s won, with nothing up anything; she looks beneath the cosy herself, to be sure. “Eleven,” says Greet. She takes off the band, and lays them out again in front of the chair.
-> walk_up

=== walk_up ===
# scene: bedroom light=night # figure: davit at=left face=seen # figure: greet at=gone
{with_greet ? quoted_office: You stand in the porch with a wet cat till the road clears.|It’s gone one when the road clears.} You are home at ten to two. Davit is on the bed in his coat, with his ear in the saucer, so as to hear the stairs. He has been down to the quay three times, and looked at who got off.
# speaker: davit
“I rang,” says Davit. “It says you were having a lovely evening, and would I like it handled.” He takes one of your shoes in each hand, to see which is worse.
One doesn’t chime after eleven, under 3.50. There would have been five.
    * (hand_five) [Do it on his hand. # id: hand_five]
        One, and two, on the knuckles; three, four. They’re hot right through, by this time of the night, and you have to look for the thumb. He does yours back, and hurries the last one.
        ~ thursday += counted_on_hand
    * (hand_tell) [Tell him what you said to them. # id: hand_tell]
        ~ with_davit += told_davit_plain
        You do it badly, but in order; {about_dinner ? told_badly: there’s a knife in it, and no verbs|there’s a date in it}. You tell him about tomorrow as well, at three. He listens as to a chest.
        # speaker: davit
        “And did you say Jana?” says Davit.
        You go back over it. You’d said _she_, all the way.
- -> thursday_end

// ---------- Climbed ----------

=== upper_deck ===
# scene: upper_deck light=night # figure: tilde at=left face=flower
They’ve held the boat. It’s the fast one, which doesn’t put in at the Flats; it has lain there with its engine going since ten, for whoever you turned out to be. And they open the upper deck. It’s shut, in this, but a boy goes ahead with a key, and wipes a bench.
Your pin stands as far open as a saucer, and whistles: one thin note, on five petals. 
Across the water is the works, and the forty windows. It’s all that is lit over there. She’ll be on the belt, at one end of it or the other. You’ve never asked which. Down by the slip an ordinary boat is letting people off, and among them is a cap, under a lamp, with a hatbox. {thursday ? asked_him_exactly: It stops, and puts the hatbox down, and brings its heels together. Somebody has asked it something.|It stops, and raises itself. Somebody has asked it something.}
# speaker: boy
“You can do the horn,” says the boy. “You’re allowed, from 4.50.”
    * (deck_horn) [Sound it. # id: deck_horn]
        It’s a handle, with a worn place for a hand. You’re not ready for it; it comes up through your shoes. You’d wanted to do that since you were four, and weren’t ever let. Over on Westbank, up the hill, at the end of the row that is Larkspur House, a window lights. She’ll be telling it that it’s late. It is, too: they’d held it for you.
        ~ thursday += sounded_horn
    * (deck_boy) [Ask him who comes up here. # id: deck_boy # kindly: What a treat of a view! # plain: “Who comes up here?” # forecast: bright]
        # speaker: boy
        {ear_in: “It’s mostly dark,” says the boy. He’d like to be of help. “Nobody comes, to be honest. There’s only a few of you,|“Nobody,” says the boy. “There’s only a few of you,} and you get cold, and you don’t like to say it to one another.” He has brought you a rug. It’s been folded for so long that it stays in the folds.
        ~ thursday += asked_the_boy
- # figure: stroud at=right face=flower
A hood comes up the ladder, and it’s Dr. Stroud, for the air.
# speaker: stroud
“It was felt that you’d managed that very well,” she says. “One had hesitated to bring it up at all. When it had been gone into so thoroughly, and then dropped.”
    * (deck_drop) [Ask her what was dropped. # id: deck_drop # kindly: You must see all sorts! # plain: “What was dropped?” # forecast: haze]
        ~ with_greet += told_withdrawn
        # speaker: stroud
        {ear_in: “One does,” says Dr. Stroud. “That was the widow.|“The complaint,” says Dr. Stroud. “By the widow.} She came in, the winter before last, to say that she’d changed her mind. There was no procedure for a mind. So it went across to the Register, as a withdrawal; it was understood that they’d do whatever’s done.” The hood comes round. “And one would have supposed that somebody wrote.”
        {knows_lapse(): Nobody did. You have it on your phone, on one line, with an L. on the end. You’ve told a whole table that you’d no idea.|You say that one would.}
    * (deck_count) [Go on looking at the windows. # id: deck_count # forecast: sun]
        You get thirty-nine. You go along it again the other way, and somebody moves across one; it’s as far off as a match. Dr. Stroud is telling you which of your neighbours she’d let go.
        ~ thursday += counted_windows
    * (deck_ear) [Take your ear out, and hear what there is. # id: deck_ear # unseen: forecast]
        ~ ear_in = false
        It’s wind, and your own five holes. But then there’s something under that, from over there: it’s a band. It’s terrible. There’s a drum, and a lot of people shouting about a buoy; it isn’t for anything, it’s a Thursday. “The widow,” Dr. Stroud is saying, and something more, and they’ve come to the chorus.
        ~ thursday += heard_the_band
- -> home_climbed

=== home_climbed ===
~ ear_in = true
# scene: stair light=night # figure: tilde at=left face=flower # figure: tranter at=right face=flower # figure: stroud at=gone
The street door is open before you are across the street. “Tilde,” it says, and can think of nothing to add.
On the first landing Mr. Tranter has stood up. He’s in a dressing-gown, and takes his pencil from behind his ear, as people do a pipe.
# speaker: tranter
“Good evening, Madam,” says Mr. Tranter. {with_tranter ? read_notebook: Last night you had his chair.|You have been Miss Ruddock since the day that you moved in.} He doesn’t write anything down till you’re up.
# scene: bedroom light=night # figure: davit at=left face=flower # figure: tranter at=gone
It won’t shut. You have tried it under a flannel. {with_davit ? heard_the_door: “It likes you,” says Davit. He means the door. He’s looking up at the ceiling, where there’s a flower the size of a table.|Davit is looking up at the ceiling, where there’s a flower the size of a table.}
-> goodnight_thu

// ---------- Slid ----------

=== slid_home ===
# scene: late_boat light=night # figure: tilde at=left face=flower
{about_dinner ? left_early: The nine o’clock is off, for the wind. You’re in the shelter with a hot potato in each pocket until it’s the last.|It’s the last one.} It’s the lower deck, on half its lamps. Somebody has unbolted the long bench to get at a leak; and each time she rolls, the bench goes to the port side with all nine of you on it, and fetches up, and comes back.
# speaker: someone # faint: bench_evening … evening …
“Evening,” says the whole bench, each time, to the people by the stove.
# figure: ephrem at=right face=flower
On the end of it is Ephrem, off duty. He has his own cap on, and a hatbox. When you go to port it is taken off him by the row, hand to hand, to be out of the way of the lockers; and on the way back it’s returned.
# speaker: ephrem
{with_ephrem ? greeted_tray: “You asked me something when I’d the light to think of,” says Ephrem. “They’ve not let me off the gate, then.|“You’ll have been wondering had they let me off the gate,” says Ephrem. “They’ve not.} They’ve let the gate off me. There’s an exam. I’m four seconds standing and six sat down; but it’s gone ten, so I’m nobody’s, now; so what was it that you wanted to ask?”
    * (slid_jana) [Ask what else they said about her. # id: slid_jana # kindly: And did they have a lovely evening? # plain: “What else did they say? About my sister?” # forecast: showers]
        # speaker: ephrem
        {ear_in: “They did,” says Ephrem. That’s what he has been asked, and he gives you it, from the fig on.|“They’d done, by then. It was the once,” says Ephrem. “I could give you it again, but you’d a chair for it.} There’s one I’ll give it to tonight that hadn’t. I’d want to get it right.” He’s got his lips moving before he’s finished speaking.
        ~ thursday += asked_ephrem
    * (slid_judge) [Ask him what the judge said, in Wim’s joke. # id: slid_judge # kindly: Wasn’t Wim on form! # plain: “What did the judge say? In the joke?” # forecast: haze]
        # speaker: ephrem
        {ear_in: “He was,” says Ephrem, “after. He|“I had to ask him that,” says Ephrem. “He} came in the pantry for his hat. It took us five minutes, with him holding on to the rack. ‘Do as many as you can.’” He thinks it over from end to end. So does the bench. On the way to starboard it gets it.
        ~ thursday += heard_punchline
    * (slid_finish) [Say nothing, and let him finish. # id: slid_finish # unseen: forecast]
        He isn’t used to it. He gets to the end of the exam, and looks round, and there’s still nobody with their mouth open; so he goes on. {thursday ? asked_whats_in: It’s the woman with the goat; you’d asked.|It’s about a woman with one goat.} She’s four of them by the Flats, and a husband; and it comes to an end, by itself, with the goat in his bed and a full stop. Ephrem sits there. “Well,” he says, “so that’s it.”
        ~ thursday += let_ephrem_finish
- He opens the hatbox. It’s what people left, on their own sticks; you’d know whose by the bite. It goes down the bench and back, and nobody takes the bishop’s.
At the Flats he gets off, though he lives over the chandler’s. There’s a kitchen where he’s asked in, on a Thursday. {about_dinner ? left_early: You give him a potato for the walk. It isn’t till he’s gone that you think you could have got off, too.|He stands on the slip with the lamp behind him till you’re too far to be waved at, and then waves.}
-> slid_to_bed

=== slid_to_bed ===
# scene: bedroom light=night # figure: davit at=left face=flower # figure: ephrem at=gone
~ ear_in = true
Davit is in bed with the lamp on. You tell him that you {about_dinner ? left_early: left|{thursday ? said_lapsed: said it was celery|passed}}.
# speaker: davit via=kindly
“Amazing! Good for you!”
He has got up on his elbow to say it. Kindly may have left that one alone.
-> goodnight_thu

=== stayed_in ===
# scene: tern_street light=night # figure: tilde at=left face=flower # figure: davit at=right face=flower
The lamps are off all the way along Tern Street. Mr. Tranter has put a candle on every landing, and is sitting by the second from the top with a bucket; and in the wardrobe, which is still on the turn, and doesn’t rattle, the Duartes have the baby asleep. You and Davit have bread and cheese by a thing he uses to see into ears.
At ten the phone lights up, and it’s Wim. He does it by instalments.
# speaker: wim via=kindly
“Picture it: sixty-six candles, ten souls and a chair! Yours; they’d kept it, and they played it. ‘So restful,’ says Dr. Stroud. ‘Five.’ Then some bore began on a sister of yours, in the morphine trade, and nine of us turned to hear what you would say. And Fleur leans over to the chair, and listens to it, and tells us, ‘She passes.’”
~ rumours += rumour_morphine
Davit has rolled his neck, and it’s cracked, and he’s looking to see if you heard.
    * (stay_neck) [Put the phone on its face, and do his neck. # id: stay_neck]
        {on_wednesday ? did_his_neck: It’s the one from yesterday, and knows you.|You find it by the noise.} When it goes he says a word, in gravel, that you’d forgotten he had. Downstairs a bucket is moved, and then eight bars go up the well of the stair, in the dark, with the turn at the end.
        ~ with_davit += rubbed_neck
        ~ thursday += did_neck_thursday
    * (stay_wim) [Ask Wim who it was that said it. # id: stay_wim # kindly: Sounds like a hoot! # plain: “Who said it?” # forecast: bright]
        # speaker: wim via=kindly
        {ear_in: “It WAS!” says Wim, and you get the one about the man of eighty.|“Now you’re asking! Somebody with a brooch,” says Wim, “and a lovely warm hand.”} He signs off at a quarter past, with a frog. That’s his battery.
        ~ thursday += asked_wim
- # scene: bedroom light=night # figure: davit at=left face=flower
~ ear_in = true
You go to bed by the thing for ears.
-> goodnight_thu

// ---------- The goodnight five ----------

=== goodnight_thu ===
{about_dinner ? climbed: His first, tonight. He does all five, up to the top, and lies with his hand on it, to have it stop.|His first, tonight. It’s five. You’d both got ready for some other number.}
# petals: davit for=the_night
    + (thu_night_low) [Fewer. You’ve had enough of marks for one day. # id: thu_night_low # gives: 1 2 3]
        {about_dinner ? climbed: Open like that it has a voice that you could call cattle with. It stops where it stops, and the whole stair hears where. “Ah well,” says Davit to the flower.|“That’s about what I’d give it,” says Davit. It’s his own voice; he must have been too tired to be helped.}
        ~ thursday += gave_davit_fewer
    + (thu_night_four) [Four. # id: thu_night_four # gives: 4]
        {about_dinner ? climbed: It can be heard in the street. Overhead the baby starts, and on the pipe, wearily, there’s the lamp.|You hear him count. “Tuesday’s,” says Davit. He pulls up the quilt over the two of you, and tucks in the end.}
        ~ thursday += gave_davit_four
    + (thu_night_five) [Five. # id: thu_night_five # gives: 5]
        {about_dinner ? climbed: Somebody might have dropped a tray. Overhead the baby starts. “Gorgeous!” says Davit, with both hands over his ears.|Up to the top. It’s quite an ordinary noise, you find, by itself. He has his hand out on the quilt, to cool; you put yours by it.}
        ~ thursday += gave_davit_five
- -> thursday_end

=== thursday_end ===
~ silent_days += thu
~ ear_control = true
{
- with_greet ? told_withdrawn and knows_lapse(): So she took it back, and they wrote it down, and that was the L. It’s three o’clock, and three o’clock, tomorrow.
- with_greet ? told_withdrawn: So she took it back. You get as far as that six or seven times. Then you get up, and look for what comes next, on the phone, in the dark.
- knows_lapse(): From twelve to three, tomorrow, there’s the counter. The Sitting’s at three.
- with_greet ? owed_her_matches: There was something about a pen.
- about_dinner ? climbed: At five to four the light on the ceiling hasn’t moved. You’d never seen that there’s a crack there, in the shape of the harbour.
- thursday ? heard_punchline: As many as you can. It gets you again at ten to three, and you’ve to go and stand in the kitchen.
- thursday ? gave_davit_four: About two he says, “One,” in the dark, by itself. You don’t know if he’s asleep.
- else:
    It blows itself out about four. Neither of you says that you heard it stop.
    ~ thursday += lay_awake
}
-> friday_morning

=== attend_bench_evening ===
They’ve been saying it since Customs Quay. They’d got it down to two notes.
-> DONE
