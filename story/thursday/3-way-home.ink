// THE WAY HOME, Thursday. Roads: fallen, on foot by the works; climbed, on the upper deck; slid, on the last boat; and stayed away, on the seven o’clock.
// At stake: what is said by the way about a complaint, and whether you are awake for it; a hand of cards; the goodnight five.
// Opens: always. Leaves: to Friday. Faint: jan_looks, jan_office.
// Paid later: met_greet and the rest of Greet, Sel's sandwich, told_withdrawn on Friday; the hand by the other side.

=== way_home ===
{
- about_dinner ? fell: -> shore_road
- about_dinner ? climbed: -> upper_deck
- about_dinner ? stayed_away: -> stayed_out
- else: -> slid_home
}

// ---------- Fallen ----------

=== shore_road ===
# scene: shore_road light=night # figure: tilde at=left face=flower # figure: steward at=right face=flower
~ ear_in = false
~ ear_control = false
There is only the fast boat, with a young steward on its gate.
# speaker: steward
“Good evening and we’re so sorry, super!” It is for 3.50 and over.
You say that it is only the one stop, and you’ll stand. “The ten takes everybody,” says the steward. It went at ten past.
# figure: steward at=gone
So you walk. It is the first weather in four years that you have not been told anything about.
Round the wall of the works it is blowing across the hills of bottles, a hill to a note; and every so often they get all three.
# figure: sel at=right face=seen # speaker: sel
“You’re off the gate,” says a torch. It is {on_terms_with_sel():Sel, with a bicycle|the man from Monday’s gate, with a bicycle; Sel, he says, if it’s for anything}. “Stand still. You want to wait for the green.” It comes in late, under the others.
You tell him what you said to the steward. “And did he look at you?” says Sel. He has half a sandwich out already, and is feeling for the middle of it.
    * (shore_half) [Take half of the half. # id: shore_half]
        It is egg, and something that grits. “Glass,” says Sel. “You’re all right. It goes out as it came in.”
        ~ with_sel += shared_sandwich
    * (shore_duck) [Say that you have had duck. # id: shore_duck]
        # speaker: sel
        “What was that like?” says Sel. He would like it in order, with what was round it. You walk, and do him the pears.
        ~ thursday += told_him_the_duck
- The sea is coming right over the road now. He knocks at a green door with his lamp.
-> greets_kitchen

=== greets_kitchen ===
# scene: greets_kitchen light=night # figure: tilde at=left face=flower # figure: greet at=right face=flower
~ with_greet += met_greet
# speaker: greet
“Wipe them,” says the woman who opens it. “Greet Achterberg. It was my Piet. You’re the sister; you’ve her chin. Thursdays she’s off the belt. She’s this minute gone up the Row, with the child over her shoulder.”
# speaker: greet
“Ephrem’s been. He did us your dinner, standing up. {about_dinner ? told_badly: He did you with all the gaps, as far as the knife. ‘I wrote them four letters that it wasn’t safe,’ Jana says, ‘and she’s told them corners.’ But she’d her coat done up wrong.|He gave us yours word for word. I’d forgotten it was thirty-one beds. Your sister’d him say that part again.} And her with the best hand I ever dealt.”
It is on its face, at an empty chair, with eleven matches in front of it. Jana owed her them, and it was to be for quits.
# speaker: greet
“Well, sit. You can’t let one lie, it’s unlucky,” says Greet. “You’ll have to be her.”
It is hearts: the seven to the king, and the ace. Greet leads a five. Her other hand goes in under the tea cosy, and what it lays on the five is the ace of hearts. You look at yours.
    * (greet_catch) [“That was in the cosy.” # id: greet_catch]
        # speaker: greet
        “It was,” says Greet. She puts it back, and pats it, and can’t keep her mouth straight. “There’s not one of them will say so. My husband did. Forty-one years, ‘Greet, put that card back.’ You’ve got to be caught, or where’s the sin in it?”
        ~ with_greet += caught_her
    * (greet_let) [Let her have it. # id: greet_let]
        She takes it up with no pleasure at all. “They let me,” says Greet. “It’s like church with the vicar gone.”
        ~ with_greet += let_her_cheat
- After that you have only to put them down, and it wins.
-> greets_husband

=== greets_husband ===
# speaker: greet
“Quits, then,” says Greet, who isn’t pleased. “I’ve to write in every March, if there’s been a change in his circumstances. None to speak of, I put. I’d one began ‘Dear Event’.” She deals again. It is very warm.
    * (greet_piet) [“What was he like? Piet?” # id: greet_piet]
        # speaker: greet
        “You’re the second to want to know,” says Greet. “He’d have been seventy in May. He was a devil to sit next to. He breathed.”
        ~ with_greet += said_piets_name
        -> took_it_back
    * (greet_office) [Say how sorry they all were, at the Infirmary. # id: greet_office]
        # speaker: greet
        “Were they? I’d the letter,” says Greet. “It was that warm, I’d to open a window.” She squares up the pack. “I think I’ll have my chair back,” she says, “if you’re done with it.”
        ~ with_greet += quoted_office
        -> walk_up
    * (greet_head) [Put your head down on the cloth, for a minute. # id: greet_head]
        ~ with_greet += owed_her_matches
        She goes on. It is something that she put in and something that she took out; there was a pen in it, and Jana.
        # speaker: greet
        “That’s eleven you owe me,” says Greet. There is a light, and it is ten past one. “You were her, and you let her drop off.”
        -> walk_up

=== took_it_back ===
~ with_greet += told_withdrawn
# speaker: greet
“I took mine back, you know. What I’d put in about him. Clubs. I went up there with my own pen, a year last March. You can’t go on being injured by a person that you play cards with. The man had no box for that, he said. So he put Other.”
{
- with_jana ? told_of_lapse:
    # speaker: greet
    “And now Jana tells me it’s lapsed and all,” says Greet. “There we’ve sat, every Thursday, with a half each.” She plays a club. It is not from under anything.
- else:
    # speaker: greet
    “Then what’s it for, still?” you say.
    “The sentence. The one she’ll not say. That’s between her and them,” says Greet. “You’ve not got clubs?”
}
She has won, with nothing up anything. “Eleven,” says Greet. She lays them out again in front of the chair.
-> walk_up

=== walk_up ===
# scene: bedroom light=night # figure: davit at=left face=seen # figure: greet at=gone
The glass barge brings you over, on a heap of brown; you are home at ten to two. Davit is on the bed in his coat, with his ear in the saucer, so as to hear the stairs.
# speaker: davit
“I rang,” says Davit. “It says you were having a lovely evening, and would I like it handled.” He takes one of your shoes in each hand.
Under 3.50 a pin doesn’t chime after eleven. There would have been five.
    * (hand_five) [Do it on his hand. # id: hand_five]
        One, and two, on the knuckles; three, four. They are hot right through, and you have to look for the thumb. He does yours back, and hurries the last one.
        ~ thursday += counted_on_hand
    * (hand_tell) [Tell him what you said to them. # id: hand_tell]
        ~ with_davit += told_davit_plain
        You do it badly, but in order. You tell him about three o’clock as well.
        # speaker: davit
        “And did you say Jana?” says Davit.
        You had said _she_, all the way.
- -> thursday_end

// ---------- Climbed ----------

=== upper_deck ===
# scene: upper_deck light=night # figure: tilde at=left face=flower
They have held the fast boat. It has lain there with its engine going since ten, for whoever you turned out to be. And they open the upper deck. In this it is shut, but a boy goes ahead with a key, and wipes a bench.
“Quite dropped, miss!” shouts the boy, hanging on to a rail with both arms. “Like you said!”
Your pin stands as far open as a saucer, and whistles: one thin note, on five petals.
They take you out round the light, for the view. Across the water is the works, with its forty windows. You have never asked which end is Jana’s. At the slip the ordinary boat is in before you, and among the people getting off, under a lamp, is Ephrem’s cap. It stops, and raises itself. Somebody has asked it something.
# speaker: boy
“You can do the horn,” says the boy. “You’re allowed, from 4.50.”
# figure: stroud at=right face=flower
A hood comes up the ladder, and it is Dr. Stroud, for the air.
# speaker: stroud
“It was felt that you’d managed that very well,” she says. “One had hesitated to bring it up. When it had been gone into so thoroughly, and then dropped.”
    * (deck_drop) [Ask her what was dropped. # id: deck_drop # kindly: You must see all sorts! # plain: “What was dropped?” # forecast: haze]
        ~ with_greet += told_withdrawn
        # speaker: stroud
        {ear_in: “One does,” says Dr. Stroud. “There was the widow.|“The complaint,” says Dr. Stroud. “By the widow.} She came in, the winter before last, to say that she’d changed her mind. There was no procedure for a mind. So it went across to the Register, as a withdrawal. One would have supposed that somebody wrote.”
        You say that one would.
    * (deck_horn) [Sound the horn. # id: deck_horn # forecast: bright]
        It comes up through your shoes. You had wanted to do that since you were four. Up the hill, in the row that is Larkspur House, a window lights. That is your mother, telling it that it’s late.
        ~ thursday += sounded_horn
- -> home_climbed

=== home_climbed ===
~ ear_in = true
# scene: stair light=night # figure: tilde at=left face=flower # figure: tranter at=right face=flower # figure: stroud at=gone
The street door is open before you are across the street. “Tilde,” it says, and can think of nothing to add.
On the first landing Mr. Tranter has stood up, in a dressing-gown.
# speaker: tranter
“Good evening, Madam,” says Mr. Tranter. You have been Miss Ruddock since the day that you moved in.
# scene: bedroom light=night # figure: davit at=left face=flower # figure: tranter at=gone
Your pin won’t shut. You have tried it under a flannel. Davit is looking up at the ceiling, where there is a flower the size of a table.
-> goodnight_thu

// ---------- Slid ----------

=== slid_home ===
# scene: late_boat light=night # figure: tilde at=left face=flower
# figure: ephrem at=right face=flower
It is the last boat. The long bench has been unbolted, to get at a leak; and each time the boat rolls it goes to the port side with all of you on it, and fetches up, and comes back. “Evening,” says the whole bench, each time, to the people by the stove. On the end is Ephrem, in his own cap.{about_dinner ? left_early:  He has one of your potatoes, for his hands.}
# speaker: ephrem
“You’ll have been wondering about the waistcoat,” says Ephrem. “There’s an exam. I’m four seconds standing and six sat down. But it’s gone ten, so I’m nobody’s, now; so what was it that you wanted to ask?”
    * (slid_jana) [Ask what else they said about her. # id: slid_jana # kindly: And did they have a lovely evening? # plain: “What else did they say? About my sister?” # forecast: showers]
        # speaker: ephrem
        {ear_in: “They did,” says Ephrem. That is what he has been asked, and he gives you it, from the fig on.|“That was the once,” says Ephrem. “And there’s nothing to say. The widow took hers back, the winter before last; I was asked in for the cake.”} He has it all by heart. There is a kitchen that will want it right.
        {not ear_in:
            ~ with_greet += told_withdrawn
        }
        ~ thursday += asked_ephrem
    * (slid_judge) [Ask him what the judge said, in Wim’s joke. # id: slid_judge # kindly: Wasn’t Wim on form! # plain: “What did the judge say? In the joke?” # forecast: haze]
        # speaker: ephrem
        {ear_in: “He was, after,” says Ephrem.|“I’d to ask him that,” says Ephrem.} “In the pantry. It took us five minutes, with him holding on to the rack. ‘Do as many as you can.’” He thinks it over from end to end. So does the bench. On the way to starboard it gets it.
        ~ thursday += heard_punchline
    * (slid_finish) [Say nothing, and let him finish. # id: slid_finish # unseen: forecast]
        He isn’t used to it. He gets to the end of the exam, and looks round, and goes on. It is about a woman with one goat, and it comes to an end, by itself, with a full stop. Ephrem sits there. “Well,” he says, “so that’s it.”
        ~ thursday += let_ephrem_finish
- At the Flats he gets off: Thursdays there is a hand of cards that he looks in on. He stands on the slip with the lamp behind him till you are too far to be waved at, and then waves.
-> slid_to_bed

=== slid_to_bed ===
# scene: bedroom light=night # figure: davit at=left face=flower # figure: ephrem at=gone
~ ear_in = true
Davit is in bed with the lamp on. You tell him that you {about_dinner ? left_early: left|{thursday ? said_lapsed: said it was celery|passed}}.
# speaker: davit via=kindly
“Amazing! Good for you!”
He has got up on his elbow to say it. Kindly may have left that one alone.
-> goodnight_thu

// ---------- Stayed away ----------

=== stayed_out ===
# scene: ferry_steps light=night # figure: tilde at=left face=flower # figure: gethin at=centre face=flower
The boat is late, for the wind. Down on the ferry steps the gull with the one foot has the dry stone. Gethin’s umbrella has gone inside out and been put back; and under it he is holding some flowers away from him, by the ends.
# speaker: gethin
“Real ones,” says Gethin. “Twenty years I’m the Florist, and somebody orders flowers.” It is Fleur. She can’t bear a gap at a table; whoever cries off, she has flowers sat in the chair. “There’s three sent up already. And a minute since she rings for a fourth, and I thought, who’s the fourth?” He looks at you. “So what d’you want to be?”
He has been round the back of the Infirmary, by the bins: there is a thistle, and some lilies, and two chrysanthemums with a fern.
    * (be_thistle) [Point to the thistle. # id: be_thistle # forecast: showers]
        # speaker: gethin
        “I’d have said a thistle,” says Gethin, sucking his thumb.
        ~ thursday += sent_thistle
    * (be_lilies) [Take the lilies, if they’re the best. # id: be_lilies # forecast: sun]
        # speaker: gethin
        “Only it’s lilies, the other three,” says Gethin. “They’ll not know which is you.” There is a card on these. _With deepest_, it says, and he folds the rest under.
        ~ thursday += sent_lilies
    * (be_chair) [Shake your head. Let it be a chair. # id: be_chair # forecast: haze]
        # speaker: gethin
        “Then I’m a bunch over.” He gives you the chrysanthemums. “Take it home to him,” says Gethin. “Say there was a man on the quay.”
        ~ thursday += sent_chair
- -> seven_o_clock

= seven_o_clock
# scene: late_boat light=night # figure: tilde at=left face=flower
On the lower deck is a brass band, the Flats Silver, twenty of them, going over to practise; they have begun, to have the good of the heating. You have to step over a boy who is asleep in the case of something. Their cheeks are out. Their feet go. And all that you can hear is a triangle, every now and again. It is played by the only one with a pin on; the others you are spared.
You find a seat by the lockers. Then the boat rolls, and the big drum leaves its man and comes down the deck to you.
    * (band_drum) [Catch it, and hold on. # id: band_drum]
        You get the beat through your coat buttons. You go to port with it, and it says _boom_ on the lockers; you bring it back, and the man hits it where it is, with you round the other side, until the buoy.
        ~ thursday += held_the_drum
    * (band_out) [Jump clear, and take the ear out. # id: band_out # forecast: gale]
        ~ ear_in = false
        It is terrible. There are words as well, about a buoy, with a verse for every one in the harbour, and they each have their own idea of which they have got to. The tuba went in first and is still there when the rest have gone home.
        ~ thursday += heard_the_band
- -> no_relation

= no_relation
“Wrong buoy, Mr. Ruddock!” calls the triangle. “Mr. Jan Ruddock!”
You look up. So does somebody inside the tuba. He has a ring on his mouth from it.
# speaker: someone # faint: jan_looks … Jan … no relation … that nurse’s looks … me that crossed on red …
“Jan Ruddock,” he says. “No relation. I’ve had that nurse’s looks for two years. They see ‘Ruddock, Jan’ on the list at the boat, and it’s off with the smile before they’ve got to the Mister. And all I did was cross on red. That lad was off under the rail after a gull. I got him by the hood. It was green again before they’d wrote it down.”
He points with his chin to the boy in the case.
    * (jan_put_right) [Ask if he has never tried to have that put right. # id: jan_put_right # kindly: Isn’t it a small world! # plain: “Did you never have it put right?” # forecast: haze]
        # speaker: someone # faint: jan_office … complaint withdrawn … small woman, own pen … ‘not him’ … cards with _her_ …
        “I went up there, the March before last. ‘Ruddock, Jan,’ they call, ‘complaint withdrawn.’ I’d my hat off. And there’s a small woman at the window, with her own pen, and she looks me up and down. ‘Not him,’ she says. ‘I play cards with _her_.’ So it was hers got took back, and I’ve mine yet.”
        {ear_in: You have a pen, and a small woman, and you nod at the parts that seem sad.|{knows_lapse(): So that was the L. You say that it’s lapsed, then, hers. “Well, you might have told me,” says Mr. Ruddock.|You ask who the woman was. He never got her name.}}
        {not ear_in:
            ~ with_greet += told_withdrawn
        }
        ~ thursday += asked_of_office
    * (jan_ting) [Have a go of the triangle. # id: jan_ting]
        You don’t say whose relation you are. It is eleven bars off, and they count them for you, on their fingers. You come in at ten. Twenty people look round at you with love. They have never before had anybody early.
        ~ thursday += came_in_early
- At the Flats they all get off, backwards, because of the drum. {not ear_in: You put the ear back, for the stairs. It has gone cold.}
-> their_door

= their_door
# scene: stair light=night # figure: tilde at=left face=flower # figure: tranter at=right face=flower # figure: lena at=far face=flower
~ ear_in = true
The lamps are off. Mr. Tranter has put a candle on every landing, and is sitting below the skylight with a bucket between his slippers. Above him the wardrobe is still on the turn, with the baby asleep in it, and Mrs. Duarte is leaning out between the coats with her phone to her ear. “Lamps: wind,” says Mr. Tranter. “Drip: wind. Infant: not established.” Her husband’s uncle Osvald, the one with the hedge, is at Fleur’s. He rings up between courses, so that there’ll be a record.
# speaker: lena
“They’ve done the game,” says Mrs. Duarte. “He says your sister struck a patient. It’s not said which. And you were asked, and you’d no comment to make, and he thought it was very proper.”
~ rumours += rumour_patient
    * (stair_untrue) [Tell her that it isn’t true. # id: stair_untrue # kindly: Do send them all my love! # plain: “It isn’t true. She never did.” # forecast: haze]
        # speaker: lena
        “She sends her love,” says Mrs. Duarte to the phone. “About the sister. What? The thing’s gone round, and now they’re all sending it back.”
        ~ thursday += sent_love
    * (stair_bucket) [Take the other side of the bucket. # id: stair_bucket]
        You carry it down between you, Mr. Tranter calling the stairs, and tip it in the street. He is very happy.
        ~ thursday += carried_bucket
- -> in_you_come

= in_you_come
# scene: tern_street light=night # figure: tilde at=left face=flower # figure: davit at=right face=flower
# speaker: davit via=kindly
“What a treat!” says your ear.
Davit is in the kitchen in one sock, with the frying pan. He was to have had the flat to himself till eleven. He has set a place at the ironing board, by a candle, with a book propped on the iron. There is one sardine; he has given it a lettuce leaf, and a name, and won’t say what. He looks at your lapel. “4.10! Lovely and round!” says your ear.
{thursday ? sent_chair: You give him the chrysanthemums. “Gorgeous! Who’s died?” says Davit.}
    * (in_ask) [Ask what he had been going to do with the evening. # id: in_ask # kindly: Don’t you mind me! # plain: “What were you going to do?” # forecast: sun]
        He doesn’t, particularly. He goes on from where he was. He eats it standing up, with his eyes shut and his back to you; then he remembers, and turns round, and offers you the tail.
        ~ thursday += watched_him_eat
    * (in_face) [Say that you couldn’t face them. # id: in_face # kindly: I couldn’t bear an evening without you! # plain: “I couldn’t face them.” # forecast: bright]
        # speaker: davit
        “Couldn’t you?” says Davit, out loud. He looks at you, and at the sardine, and gets down a second plate. He cuts it lengthwise, along the bone, as he might for a child.
        ~ thursday += split_sardine
- -> second_hand

= second_hand
At ten the phone lights up. It is Wim, in instalments.
# speaker: wim via=kindly
{thursday ? sent_thistle: “Picture it: candles, and you in a saucer! ‘So unaffected,’ says a lady, and pricked her glove on you.”|{thursday ? sent_lilies: “Picture it: candles, and four lots of lilies! Nobody could think which of them was you.”|“Picture it: candles, and a bare chair! ‘So restful,’ says a lady. ‘Five.’”}}
# speaker: wim via=kindly
“There was soup at your place, green, with a curl of cream going round! It went back whole; people were touched.”
# speaker: wim via=kindly
“The judge passed you her own salt, which she has never been known to do, and it was passed back to her with your thanks.”
# speaker: wim via=kindly
“Then some bore began on a sister of yours, in the morphine trade, and seven of us turned to see how you’d take it. ‘She laughed,’ says the bishop. ‘She denies it,’ says the judge. And Fleur leans across, and listens, and tells us all, ‘She passes.’”
~ rumours += rumour_morphine
{thursday ? sent_love: “And with the fish came your LOVE, by telephone!”}
# speaker: davit
“I had the bishop at four,” says Davit, out loud, reading it over your shoulder. “He’d understood that your sister was a fire.” Then he rolls his neck, and it cracks, and he looks to see if you heard.
    * (stay_neck) [Put the phone on its face, and do his neck. # id: stay_neck]
        You find it by the noise. When it goes he says a word, in gravel, that you’d forgotten he had. Downstairs a bucket is moved, and then eight bars go up the well of the stair, in the dark, with the turn at the end.
        ~ with_davit += rubbed_neck
        ~ thursday += did_neck_thursday
    * (stay_which) [Count up what she is supposed to have done. # id: stay_which]
        There is a patient, and morphine, and a fire; and you have laughed, and denied it, and had no comment, and passed. “Which was it, though?” says Davit. He has been meaning to ask for two years. It takes you till the candle is out: a July, two of them on, thirty-one beds, a man called Piet. You do it badly.
        ~ thursday += asked_which_it_was
- # scene: bedroom light=night # figure: davit at=left face=flower
At eleven comes Fleur. _Your chair was very good company! F._ “What did it talk about?” says Davit.
-> goodnight_thu

// ---------- The goodnight five ----------

=== goodnight_thu ===
{about_dinner ? climbed: Davit goes first, tonight. He does all five, up to the top, and lies with his hand on it, to have it stop.|Davit goes first, tonight. It is five. You had both got ready for some other number.}
# petals: davit for=the_night
    + (thu_night_low) [Fewer. You’ve had enough of marks for one day. # id: thu_night_low # gives: 1 2 3]
        {about_dinner ? climbed: The whole stair hears where it stops. “Ah well,” says Davit to the flower.|“That’s about what I’d give it,” says Davit, out loud. He must have been too tired to be helped.}
        ~ thursday += gave_davit_fewer
    + (thu_night_four) [Four. # id: thu_night_four # gives: 4]
        {about_dinner ? climbed: Wearily, overhead, somebody knocks on the pipe.|You hear him count. “Tuesday’s,” says Davit. He pulls up the quilt over the two of you, and tucks in the end.}
    + (thu_night_five) [Five. # id: thu_night_five # gives: 5]
        {about_dinner ? climbed: Somebody might have dropped a tray. Overhead the baby starts. “Gorgeous!” says Davit, with both hands over his ears.|Up to the top. He has his hand out on the quilt, to cool; you put yours by it.}
        ~ thursday += gave_davit_five
- -> thursday_end

=== thursday_end ===
~ silent_days += thu
~ ear_control = true
{
- with_greet ? told_withdrawn and knows_lapse(): So the widow took it back, and somebody wrote it down. It is Friday already: three o’clock, and three o’clock.
- thursday ? asked_which_it_was: About two he says, “Thirty-one beds,” in the dark.
- with_greet ? owed_her_matches or thursday ? asked_of_office: There was something about a pen.
- about_dinner ? climbed: At five to four the light on the ceiling hasn’t moved.
- thursday ? heard_punchline: As many as you can. It gets you again at ten to three.
- thursday ? came_in_early: _Ting_, you think, at ten to three. It is a bar too soon.
- else:
    It blows itself out about four. Neither of you says that you heard it stop.
}
-> friday_morning

=== attend_jan_looks ===
He says “that nurse” quite nicely. He has had her looks; he must have wondered about the rest of her.
-> DONE

=== attend_jan_office ===
~ with_greet += told_withdrawn
So there was a complaint, and a woman with a pen took it back. He tells it against himself.
-> DONE
