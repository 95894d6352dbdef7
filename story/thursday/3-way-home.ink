// THE WAY HOME, Thursday. Three roads: fallen, on foot by the works; climbed, on the upper deck alone; slid, on the last boat, or not having gone.
// At stake: what Greet says by the way, and whether you are awake for it. Leaves: to Friday.

=== way_home ===
{
- about_dinner ? fell: -> shore_road
- about_dinner ? climbed: -> upper_deck
- else: -> slid_home
}

=== shore_road ===
# scene: shore_road light=night # figure: tilde at=left face=flower
~ ear_in = false
The last boat reads you at the chain, and is sorry. So does a cab. There’s the shore road, round the head of the harbour and back, by the works; people used to, before the boats. You have flat shoes.
It’s loud. It’s the first weather you’ve had in four years that nobody’s said anything about. By the third lamp you’ve put your scarf over your head and tied it under the chin, as Jana does.
{with_sel ? asked_his_name or with_sel ? missed_boat_with_him or with_sel ? asked_the_way:
    # figure: sel at=right face=seen # speaker: sel
    “That’s never you,” says a torch. It’s Sel, wheeling a bicycle. The torch goes brown, and he hits it. “What’ve you done with the boat?”
- else:
    # figure: sel at=right face=seen # speaker: sel
    “You’re the one off the gate,” says a torch. It’s a man with a bicycle. The torch goes brown, and he hits it. “With the bunting. Sel.” You’d got him down as someone.
}
He’s not been let in at the gate tonight either: it’s his bench they are mending. He’s got half a sandwich, and tears that across, by feel.
    * (shore_half) [Take the half of the half. # id: shore_half]
        It’s egg, and something gritty. “That’s glass,” says Sel. “It’s all right. It comes out as it went in.”
        ~ with_sel += shared_sandwich
    * (shore_no) [Say that you’ve eaten. # id: shore_no]
        # speaker: sel
        “What was it?” says Sel. He’d like all of it, in order. You do the duck, and the pears, and he walks along with his mouth a bit open, chewing egg.
        ~ thursday += told_him_the_duck
- # speaker: sel
“He wants my valve now,” says Sel. “I’ve lent him the pump, so he can lend it, and he’s come round to say have I the valve. I said, what d’you do with a pump that’s got your own valve in it? He said, you’d be surprised.” The works goes by, blue, blue, blue. “Why’s a bike fall over?” says Sel. “It’s two-tyred.” He waits. “It’s the way you tell it,” he says.
At a green door he knocks with the lamp of the bicycle.
-> greets_kitchen

=== greets_kitchen ===
# scene: greets_kitchen light=night # figure: greet at=right face=flower # figure: sel at=gone
~ with_greet += met_greet
# speaker: greet
“Wipe them,” says the woman who opens it. “Greet Achterberg. It was my husband. I know who you are, you’ve her chin. You’ve missed her, she’s gone up to see to the child. Ephrem’s been, from where you’ve been. He told it all very fairly. She’d the best hand I ever saw, and she laid it face down and said she’d get her coat.”
{with_jana ? told_it_straight: “He gave us yours word for word. I’d forgotten there were thirty-one beds,” says Greet.|“He said you’d started,” says Greet. “Four letters she wrote them, that it wasn’t safe, before ever he was brought in. He said you’d got as far as a knife.”}
The hand’s there still, on the cloth, at an empty chair, with eleven matches laid out in front of it. Greet’s dealt you in before you’ve sat.
    * (greet_play) [Take up Jana’s hand, and play it. # id: greet_play]
        It’s a run to the king. You don’t know what they’re playing. You put down the one on the end, and Greet looks at it, and then takes a card out from under the tea cosy.
        -> greets_card
    * (greet_head) [Put your head down on the cloth, only for a minute. # id: greet_head]
        She goes on talking. It’s about him; it’s about paper; it’s what they said to her and what she told them. You can tell by her voice that it is a thing worth hearing, and it’s warm in there, and you hear it as you’d hear people moving about overhead.
        ~ with_greet += owed_her_matches
        “That’s eleven you owe me,” says Greet, in the light, with the kettle on. “You were her. She’d have won.”
        -> walk_up

= greets_card
    * (greet_catch) [“That came from under the cosy.” # id: greet_catch]
        # speaker: greet
        “It did,” says Greet. She’s gone quite pink. She puts it back under, and pats it. “There’s not one of them has ever said. Piet did. Forty-one years, he’d say, Greet, put that card back. He’d have been seventy in May.”
        ~ with_greet += caught_her
    * (greet_let) [Let her. # id: greet_let]
        She wins. She rakes in the eleven with the side of her hand, and doesn’t look happy. “They all do that,” says Greet. “He never. He’d have been seventy in May.”
        ~ with_greet += let_her_cheat
    * (greet_rules) [Ask what the rules are. # id: greet_rules]
        # speaker: greet
        “Don’t get caught,” says Greet, “and it’s a match a trick. He’d a list pinned up. He’d have been seventy in May.” She’s had to put on a second pair of glasses to look at where the list was.
        ~ with_greet += owed_her_matches
- She has stopped, with the pack in her hands.
    * (greet_piet) {with_jana ? told_it_straight or lookups ? saw_piet or (with_jana ? visited and with_jana !? kept_ear_in)} [“Piet.” # id: greet_piet]
        # speaker: greet
        “That’s right,” says Greet. She looks at you for longer than she’s done yet. “You’d be amazed. It’s ‘your husband’, it’s ‘the patient’. I’d one had him down as ‘the event’.” She deals, both hands, with great attention. “I took it back, you know. The complaint. I went in with my own pen. She’d been round with a face like a dishcloth, she’d sat there; you can’t go on being injured by a person you’ve played cribbage with. That’s twenty months. I said to the man, there’s no box for that, and he put Other.”
        ~ with_greet += (said_piets_name, told_withdrawn)
    * (greet_name) {not (with_jana ? told_it_straight or lookups ? saw_piet or (with_jana ? visited and with_jana !? kept_ear_in))} [“What was he called?” # id: greet_name]
        # speaker: greet
        “Piet,” says Greet. “You’re the second to want to know. She was the first; she came to that door with a face like a dishcloth, and said it straight out, she’d been sorry in her own words. They wanted it in theirs. I took my complaint back over that, with my own pen. That’s twenty months. The man said there’s no box for it, and he put Other.”
        ~ with_greet += (said_piets_name, told_withdrawn)
    * (greet_office) [Tell her how sorry everyone at the hospital was. # id: greet_office]
        # speaker: greet
        “Were they?” says Greet. “I’d a letter. It was so warm, I’d to open a window.” She squares up the pack. “I think I’ll have my chair back,” she says, “if you’ve stopped using it.”
        ~ with_greet += quoted_office
    * (greet_matches) [Ask what the eleven are for. # id: greet_matches]
        # speaker: greet
        “Owing. She’s kept me out of bed for them since the spring. I took back my complaint, that I’d put in about him; I said so over this table; and she said, ‘That’s as may be. You’re still down eleven.’” She counts them. “I put them out so she’ll come.”
        ~ with_greet += told_withdrawn
- -> walk_up

= walk_up
You’re home at ten to two. Davit is up. He has been chiming you since eleven, and it was held for you.
{with_davit ? took_ear_out or with_davit ? took_ear_out_tuesday: “You’re soaked,” he says, and takes a shoe in each hand, to find out which is worse.|“Soaked!” says Davit, in great spirits; he’s got his ear in, and a face like paper. He takes hold of your foot.}
-> thursday_night

=== upper_deck ===
# scene: upper_deck light=night # figure: tilde at=left face=flower
They open the upper deck for you. It’s shut, in this, but a boy comes with a key, and wipes a bench, and goes down backwards.
You’ve never been up here by yourself. {with_ephrem ? greeted_tray: Ephrem is down on the lower deck with his waistcoat undone. He hadn’t looked up.|Somebody’s let the bunting come down, and it’s in a heap, with its hooks in.} It’s four stops of wind. Your pin is wide open, and it whistles: a thin note, on five holes.
Across the water it’s the Flats. You count them, for something to do: forty windows, and the blue ones at the works that aren’t anybody’s. Thursdays she isn’t on. It will be one of forty, and you don’t know at which end.
# figure: stroud at=right face=flower
Dr. Stroud has come up for air. She’s all in one piece, inside a hood, with the brooch out.
# speaker: stroud
“It’s felt you did that very well,” she says. “One hadn’t liked to raise it. And it had all been gone into so thoroughly, before it was let drop.”
    * (deck_drop) [Ask her what was let drop. # id: deck_drop # kindly: You do have such an interesting job! # plain: “What was let drop?” # forecast: haze]
        # speaker: stroud
        “It is, rather,” says Dr. Stroud. “I mean, the widow. She’d come in, two winters ago, to say she’d changed her mind; there was no procedure for a mind. It went to the Register as a withdrawal. It was understood that they’d do whatever one does.” The hood goes round to look at you. “And then you’d have thought that somebody would write.”
        ~ with_greet += told_withdrawn
    * (deck_quiet) [Go on counting. # id: deck_quiet]
        Forty. It’s thirty-nine. “You’ll feel the benefit in the morning,” says Dr. Stroud; and she tells you, kindly, until the quay, which of your neighbours she’d let go.
        ~ thursday += counted_windows
    * (deck_ear) [Take your ear out, and see what you can hear. # id: deck_ear # unseen: forecast]
        ~ ear_in = false
        It’s the wind, and the five holes. Then, under that, from over there, there’s a lot of people singing, quite badly, with a drum. It’s not for anything. It’s a Thursday. Dr. Stroud’s saying something about a widow that had changed her mind, and you miss the rest for a verse about a buoy.
        ~ thursday += heard_the_band
- -> home_climbed

= home_climbed
~ ear_in = true
The door opens before you’ve got your hand out. “_Tilde_,” it says. On the first landing Mr. Tranter is in his dressing-gown, with the pencil, and has stood up.
Davit gives you five from the bedroom. It’s so close to yours that you could take it for an echo. {with_davit ? heard_the_door: “What was it like?” he says. You hear the tap.|“Tell me everything!” says Davit; and you do. It takes no time.}
-> thursday_night

=== slid_home ===
{about_dinner ? stayed_away: -> stayed_in}
# scene: late_boat light=night # figure: tilde at=left face=flower # figure: ephrem at=right face=flower
The last ordinary boat is the lower deck, and half the lamps. Ephrem is on the end of your bench, off duty, with the waistcoat undone, and a hatbox on his knees.
# speaker: ephrem
{with_ephrem ? greeted_tray: “You asked me had they let me off the gate,” says Ephrem. “They’ve not. They’ve let the gate off me.” He has got all the time there is. “I’ll be back on when I’ve failed. It’s an exam.”|“You’d have wanted to know what I was doing there,” says Ephrem. “It’s an exam. It’s four seconds for standing, and six if they’re sat.” He has got all the time there is. “I’ll be back on the gate when I’ve failed.”}
He lifts the lid. It’s what people had left, on their own sticks: you’d know whose by the bites.
    * (slid_ask) [Ask what he heard them say about Jana. # id: slid_ask # kindly: Wasn’t it a lovely evening? # plain: “What did they say? About my sister?” # forecast: showers]
        # speaker: ephrem
        {ear_in: “It was,” says Ephrem. He’ll answer what he’s asked. He does the evening, from the coats.|“You were there,” says Ephrem. “I’ll not add to it. I’ll say it to one person, tonight, because she’s a right to it, and I’ll say it as it was said.”}
        ~ thursday += asked_ephrem
    * (slid_fig) [Have a fig. # id: slid_fig]
        # speaker: ephrem
        “That’s a judge’s,” says Ephrem. He eats them in order of seniority. At the Flats he gets off, though he lives over the chandler’s. It’s Thursday; there’s a kitchen where he’s asked in. “I’ve a thing to say there,” says Ephrem, “and it’ll want saying right.”
        ~ with_ephrem += greeted_tray
- -> slid_bed

= stayed_in
# scene: tern_street light=night # figure: davit at=left face=flower
Davit has made soup. It’s a tin of soup; he’s put parsley. There’s someone talking, out on the stair, about a wardrobe.
# petals: davit for=soup
    + (soup_low) [Not much. It’s a tin. # id: soup_low # gives: 1 2]
        “It’s the parsley,” says Davit. He had thought so himself.
        ~ thursday += soup_for_little
    + (soup_fair) [Soup’s worth, and the parsley. # id: soup_fair # gives: 3 4]
        “Fair,” says Davit. It’s what he said on Monday. He’s quicker over the spoon.
        ~ thursday += soup_for_fair
    + (soup_five) [Five. It’s soup; you’ve wanted it all week. # id: soup_five # gives: 5]
        It plays. He’d got his pin down the back of a cushion, and it comes up through the feathers.
        ~ thursday += soup_for_five
- -> wims_news

= wims_news
At ten Wim tells you how it went, at length, in messages. You’re not to worry, they’d the loveliest game. Somebody had said something about your sister, he can’t remember what, a morphine thing; and Fleur had said, “Tilde would pass,” and passed for you.
~ rumours += rumour_morphine
    * (stay_neck) [Do Davit’s neck. # id: stay_neck]
        It’s all walnuts. When it goes he says a word, in gravel, that you’d forgotten he had.
        ~ thursday += did_neck_thursday
    * (stay_wim) [Ask Wim who it was that said it. # id: stay_wim # kindly: Sounds a hoot! # forecast: bright]
        _It WAS_, says Wim, and tells you the one about the judge.
        ~ thursday += asked_wim
- -> slid_bed

= slid_bed
-> thursday_night

=== thursday_night ===
# scene: bedroom light=night # figure: davit at=left face=flower
~ silent_days += thu
{
- about_dinner ? fell: You have five for him, and can’t send it; below 3.50 one doesn’t chime after eleven. You tell him there’d have been five. He takes your hand and does it on that: one, two, three, four. He has to think. Five.
- about_dinner ? climbed: Your pin won’t shut. He lies and looks at the ceiling, where there is a flower the size of a door.
- else: Two chimes. Neither of you counts, or says so.
}
    * (thu_tell_davit) [Tell him what tomorrow is. # id: thu_tell_davit # kindly: Big day tomorrow! # plain: “It’s three o’clock. Tomorrow. Whatever I do.” # forecast: haze]
        {ear_in: “Big day!” says Davit; but he has got up on his elbow.|“I’ve two hips and a wrist,” says Davit. “I could lose a hip.”}
        {not ear_in:
            ~ with_davit += told_davit_plain
        }
    * (thu_sleep) [Lie there. # id: thu_sleep]
        You both do. It’s three, and then it’s five. You’re careful with the blankets.
        ~ thursday += lay_awake
- -> friday_morning
