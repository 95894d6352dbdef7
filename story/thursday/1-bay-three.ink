// BAY 3, Thursday. At stake: thirty minutes on a meter; a word on a leaflet; whether Bisi is asked, out loud; she may decline.
// Opens: always. Leaves: to the dinner, or, for whoever stays away, to the way home.
// Paid later: asked_plain, defended_setback, withdrew_pact on Friday and Saturday; the hat and the appeal at the coats; the flowers on the steps.

=== thursday_morning ===
# chapter: thursday Gale # scene: warmth_desk_morning light=morning # figure: tilde at=left face=flower
~ today = thu
~ ear_in = true
It is blowing. Up on the roof a sheet of something has come loose, and claps.
Bisi’s coat is sitting up by itself in the good chair. Under the sunflower’s pot, where the Infirmary’s envelope was, there is a ring, quite dry. {messenger ? bisi: She told Jana yesterday what was in it. She hasn’t told you.|{with_bisi ? asked_about_post: _thurs is my appt_, she’d put, small. You had thought of hair.}}
At twenty to twelve she comes for the coat, with her car keys in her teeth.
# figure: bisi at=right face=flower # speaker: bisi via=kindly
“Popping out!” says Bisi, round them.
The slip is for anyone, which is you and Wim. _BAY 3. 30 MINS. WHO WANTS TO SIT IN A CAR AND LOOK LIKE LEAVING_
    * (bay_go) [Go and sit in it. # id: bay_go]
        You take your scarf. Bisi takes out the keys.
        # speaker: bisi
        “You can’t drive,” she says. You say that you can look.
        ~ with_bisi += sat_in_the_bay
        -> bay_three
    * (bay_tray) [Say that you’ll mind her tray. # id: bay_tray # kindly: Take all the time in the world! # plain: “I’ll do your tray.” # forecast: sun]
        # speaker: bisi via=kindly
        “Star!” says Bisi. She has thirty minutes. It is Wim who gets up for his coat.
        ~ thursday += minded_her_tray
        -> her_tray
    * (bay_warm) [Wait till she has gone, and send her something. # id: bay_warm # forecast: bright]
        Wim gets up for his coat. When the lift has shut you send a sunflower, and then, in view of the day, an umbrella. They ping on the desk opposite, where she has left her phone.
        ~ thursday += sent_umbrella
        -> her_tray

= her_tray
# figure: bisi at=gone
One is half done on her tray. _To all at number 14. You’re very good. Please stop bringing food. There’s only me now._ Bisi has kept “only”, and got no further.
    * (tray_finish) [Finish it for her. # id: tray_finish # kindly: Hello, 14! Only a tiny note to say that my fridge is full of you all!]
        It is a nice shape; you wouldn’t have thought of “only”. Number 14 is so touched that it is making her another.
    * (tray_chair) [Leave it for her, and try the good chair. # id: tray_chair]
        It doesn’t sink. When you get up it turns round once, to see who it was.
        ~ thursday += tried_the_chair
- # figure: bisi at=right face=flower
At a quarter to one you go down for soup. It went at 12.38. You have a roll.
Bisi is back at ten to, with a parking ticket. It went on at thirty-one minutes. The man had asked Wim whose car it was, and Wim, who is saving his ear’s battery for tonight, had got as far as B.
{thursday ? sent_umbrella: She turns her phone over, looks at the sunflower and the umbrella, and turns it back.}
-> the_three

= the_three
# scene: warmth_desk_morning light=dusk # figure: tilde at=left face=flower # figure: bisi at=right face=flower
At half past five it is the Pact: five each, as {with_bisi ? pact_short:it was till Monday|on every day}.
# petals: bisi for=the_day
    + (thu_bisi_low) [Not five. She might have said what it was. # id: thu_bisi_low # gives: 1 2]
        She gives you three, which is what one gives a taxi.
        # speaker: bisi
        “That’s us, then,” says Bisi.
        ~ with_bisi += withdrew_pact
        ~ thursday += short_to_bisi
    + (thu_bisi_fair) [Three or four. She was out for some of it. # id: thu_bisi_fair # gives: 3 4]
        Bisi’s is three.
        # speaker: bisi via=kindly
        “So balanced!” says Bisi.
        ~ with_bisi += withdrew_pact
        ~ thursday += gave_bisi_fair
    + (thu_bisi_five) [Five. There’s a Pact. # id: thu_bisi_five # gives: 5]
        Hers come back, evenly spaced, and there are three. With them is a slip, in small writing, with capitals only where they go. _I think we might stop doing this now. Thank you for the sunflower._
        ~ with_bisi += withdrew_pact
        ~ thursday += gave_bisi_five
- -> coats

= bay_three
# scene: bay_three light=day # figure: bisi at=right face=flower # figure: tilde at=left face=flower
It is a small car, full of other people’s umbrellas, and she is out of it and running before you have found what the seat does.
# figure: bisi at=gone
At nine minutes a man from Amenity comes along the row. You look like leaving. You get your hands on something, and it is the wipers. He is charmed, and waves you out, with both arms.
At twenty-five minutes Bisi is on the far side of the glass, holding her hair out of her mouth.
-> back_in_the_car

= back_in_the_car
# figure: bisi at=right face=flower
She gets in, and turns off the wipers. In her hand is a leaflet, with a cartoon of a pelvis that has eyes.
# speaker: bisi via=kindly
“All good! Everything’s just where I left it!”
_Your Setback: What Next?_ It has a small sun on. You have five minutes on the meter.
# decision: bay_three
    * (bay_ask_out) [Ask her, without the ear, what happened in April. # id: bay_ask_out # plain: “What happened? In April?” # forecast: gale]
        ~ ear_in = false
        ~ with_bisi += asked_plain
        # speaker: you
        “In April,” you say. “You wrote, and I sent you a. I never,” you say. “I’d seen your coat had stopped doing up. I thought, she’ll tell me. I’d bought a hat.”
        {
        - with_bisi ? took_post or (with_bisi ? fived_cake and with_bisi !? sun_for_bisi): -> not_now
        - else: -> she_says
        }
    * (bay_ask_in) [Ask her how it went. # id: bay_ask_in # kindly: And were they lovely? I bet they were lovely! # plain: “How was it?” # forecast: sun]
        # speaker: bisi via=kindly
        “So lovely!” says Bisi. She has folded the pelvis down to about a stamp. Then she starts the car, in gear, and it jumps, and all the umbrellas come forward to look.
        -> the_three
    * (bay_defend) [Say that it’s a kind word, for what it’s for. # id: bay_defend # kindly: Isn’t it nice that there’s a word for it! # plain: “It’s kind, though. As a word.” # forecast: bright]
        # speaker: bisi
        “It came in the size of that,” says Bisi. She shows you, off her thumbnail. “You’d to have missed a bus. Now look at it. There’s nothing it won’t eat.” She starts the car. “You’ve every right to be proud.”
        ~ with_bisi += defended_setback
        -> the_three

= not_now
# figure: bisi at=right face=seen
She has her own ear out as well, and is holding it over the ashtray by two nails.
# speaker: bisi
“No,” says Bisi. “Not now. {with_bisi ? took_post: I want that bloody job, and I’ll not be asked nicely about my insides by the other one that wants it.|You gave me five for it in front of all Accounts, and eleven people copied you.} Give us a week. Ask me when I’m not parked.”
She drops it in the ashtray. Then she takes down a paper from the visor, in plastic, and puts that in your lap. It is a parking ticket, for the ninth of April.
# speaker: bisi
“You can hold my ticket,” she says, “if you want to hold something.” She pulls out backwards, in front of a van. “What sort of hat?”
~ with_bisi += she_said_not_now
    * (hat_ears) [“It had ears.” # id: hat_ears]
        # speaker: bisi
        “Christ,” says Bisi. All the way back she is quite gentle with the gears.
        ~ thursday += hat_had_ears
    * (hat_kept) [“I’ve still got it.” # id: hat_kept]
        # speaker: bisi
        “Well, don’t bring it in,” says Bisi. It is two sets of lights before she says, “What colour?”
        ~ thursday += hat_is_kept
- -> coats

= she_says
# figure: bisi at=right face=seen
She takes out her own ear, puts it in the ashtray, and shuts the ashtray.
# speaker: bisi
“Do you know what I got that day? I got a ticket.” She has it in the visor, in plastic. “This bay. Ten past six in the morning till twenty to eight at night. _Asked to move: did not come down._ You’re bloody right I didn’t.”
# detail # speaker: bisi
“I’d no knickers on, Tilde. I’d a foot in each sling, and a boy of about twelve in me up to his watch, asking was that at all uncomfortable. And a nurse puts her head round, and says, is anybody a silver hatchback? I said to send the man up, he could hold the lamp.”
    * (bay_laugh) [Laugh. # id: bay_laugh]
        # speaker: bisi
        “Thank you,” says Bisi. “I’ve been sat on that since the spring.”
    * (bay_hand) [Take hold of her hand. # id: bay_hand]
        It has the pelvis in it. She looks down at all three, and gives you the pelvis.
        ~ thursday += held_pelvis
- # detail # speaker: bisi
“Four months. She’d have been a September. You’re let have the picture to hold. Then they need it for the file, so you’ve to give it back, and sign; and what you get to keep’s the carbon. It’s a carbon of me giving it back.”
# speaker: bisi
“So I appealed. You get the fine back if it was an emergency. Amenity ask the Infirmary, and the Infirmary looks on my sheet, and what have they put? They’d had it sent up from us. _A bit of a setback, health-wise._ So it wasn’t. I stood in that corridor and I thought, that’s Tilde’s. I’d know her comma anywhere. I’d nothing else to say it with, so I sent you it. And you gave it five.”
    * (bay_pleased) [“I was so pleased to see it. I’d never met one out.” # id: bay_pleased]
        # speaker: bisi
        “She was _pleased_,” says Bisi, to the wipers. She has her forehead on the horn, and it goes. “Oh, you cow. You’d have gone round with it in a box.”
        ~ thursday += said_pleased
    * (bay_not_guess) [“I thought you’d want to be the one to say.” # id: bay_not_guess]
        # speaker: bisi
        “I did,” says Bisi. “I was keeping it till you’d finished your tray.” She thinks. “You’d never finished your bloody tray.”
        ~ thursday += said_waited
- -> the_appeal

= the_appeal
# speaker: bisi
“And Monday, with icing,” says Bisi. “That’s five appeals I’ve done. ‘Emergency’ isn’t on their list.”
Four bays off the man from Amenity is looking at his watch.
    * (bay_letter) [“I’ll write it. By hand.” # id: bay_letter]
        # speaker: bisi
        “You’d put a bow on it. Go on, then. _Dear Sir, I was not on a bloody picnic._ Take that down.” You’ve a pencil, and a receipt for soup. She gives you both sides of it, round two corners and over a kerb.
        ~ thursday += took_down_appeal
    * (bay_ticket) [“Can I read it?” # id: bay_ticket]
        She reads it with you, her chin on your arm, to see if it’s still as good; and at _vehicle appeared content_ she goes, with no noise, and the whole car shakes. The man knocks on the glass. Neither of you can look at him.
        ~ thursday += read_her_ticket
    * (bay_drive) [“Shall I drive?” # id: bay_drive]
        # speaker: bisi
        “You can do wipers,” says Bisi. “I saw you and him.” She pulls out, over the wrong shoulder, in front of an ambulance that’s only bringing back the sheets.
        ~ thursday += offered_to_drive
- # speaker: bisi
“And I want that job,” she says, at the lights. {with_bisi ? gave_up_post: “Don’t you ever bloody give me it again.”|“First thing, I’d ban the sun.”}
-> coats

= coats
# scene: warmth_desk_morning light=dusk # figure: tilde at=left face=flower
~ ear_in = true
{with_bisi ? asked_plain: Half past five comes, and the Pact doesn’t. By half past six Wim is in a bow tie.|At half past six Wim comes back, in a bow tie.} It is tonight: Fleur’s dinner.
# speaker: wim
“S-soup,” says Wim. “I’ve s-seen the menu.” He taps his ear. It has two hours left in it.
Your own boat goes in a quarter of an hour; Fleur’s is along the quay.
    * (coats_stay_away) [Stay away, and go home. # id: coats_stay_away # kindly: Heartbroken to miss it! Have the best time! # plain: “Tell her I’ve gone home.” # forecast: showers]
        Fleur’s answer is there before you’ve found your other glove. _Then we’ll keep your chair. F._ Wim holds the door for you, with his hat.
        ~ about_dinner += stayed_away
        ~ about_dinner += slid
        ~ regard = "4.10"
        # regard: You were missed at a table tonight. What a nice thing to be! # speaker: regard via=screen
        “4.10,” says your pin, on the stairs. It is twenty to seven. They haven’t sat down.
        -> way_home
    * (coats_go) [Go. # id: coats_go]
        {
        - with_bisi ? withdrew_pact: Bisi has gone, by the stairs.
        - thursday ? took_down_appeal: Bisi is copying it out fair, in ink. “Does ‘arse’ take a capital?” she says.
        - thursday ? hat_is_kept: On your coat is a slip. _YELLOW. I BET YOU IT’S YELLOW._
        - thursday ? hat_had_ears: On your coat is a slip. _RABBIT OR BEAR._
        - thursday ? held_pelvis: In your pocket is a pelvis. “Take her,” says Bisi. “She’s never been anywhere.”
        - else: Bisi does up your top button, and undoes it again. “Nick me a spoon,” she says.
        }
        On the quay Wim holds on to his hat, and you hold on to Wim.
        -> dinner
