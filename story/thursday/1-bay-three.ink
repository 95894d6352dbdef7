// BAY 3, Thursday. At stake: thirty minutes on a meter; whether Bisi is asked, out loud; she may decline.
// Opens: always. Leaves: to the dinner. Paid later: asked_plain, defended_setback, withdrew_pact on Friday and Saturday.

=== thursday_morning ===
# chapter: thursday Gale # scene: warmth_desk_morning light=morning # figure: tilde at=left face=flower
~ today = thu
~ ear_in = true
# regard: A windy one! Do hold on to your hats.
It’s blowing. Two of the balloons have got round behind the lamps and are at the windows, wanting out.
First tray. A man on the hill, to the harbour office. _Your bunting is in my pear tree. It is in there with the washing of a lady I don’t know. What do you propose?_
    * (pear_bunting) [Keep “bunting”. # id: pear_bunting # kindly: Hello! Some of your lovely bunting has come to stay! # forecast: sun]
        The harbour office is so pleased it’s found a home.
        ~ thursday += kept_bunting
    * (pear_lady) [Keep “a lady I don’t know”. # id: pear_lady # kindly: Hello! I seem to have met a lady, thanks to you! # forecast: haze]
        The harbour office wishes them both very happy.
        ~ thursday += kept_lady
    * (pear_propose) [Keep “propose”. # id: pear_propose # kindly: Hello! Might I propose a little tidy-up, at your leisure? # forecast: bright]
        It’s a proposal. They’ll consider it at their leisure.
        ~ thursday += kept_propose
- The good chair is empty. It has a coat on it. The ring on Bisi’s desk, where the envelope was drying out under the pot, has nothing in it but a ring.
{
- with_bisi ? asked_about_post: _thurs is my appt_, she had put, small, and you’ve thought since that an appointment is a thing one has for hair.
- else: It had the Infirmary’s window in it. You’d read that much on Tuesday, upside down, and gone on to the school.
}
At twenty to twelve she comes by for the coat. She has her car keys in her teeth.
# speaker: bisi
“Popping out!” says Bisi. The slip is for whoever’s looking. _BAY 3. THIRTY MINS. WHO WANTS TO SIT IN A CAR_
    * (bay_go) [Go and sit in it. # id: bay_go]
        You take your scarf. She looks at you over the keys, and takes them out.
        ~ with_bisi += sat_in_the_bay
        -> bay_three
    * (bay_tray) [Say you’ll mind her tray. # id: bay_tray # kindly: Take all the time in the world! # forecast: sun]
        # speaker: bisi
        “It’s thirty minutes,” says Bisi. Wim goes with her in the lift, as far as the street, with his ladder.
        -> her_tray
    * (bay_warm) [Send her something, when she’s gone. # id: bay_warm # forecast: bright]
        You get as far as a sunflower. There’s one on her desk already, with its face to the wall, so you make it two and an umbrella.
        ~ thursday += sent_sunflowers
        -> her_tray

= her_tray
# figure: bisi at=gone
You do hers as well as yours. She’s in the middle of one. A woman would like her neighbours to stop asking how she is; they are to go on asking, only not how. Bisi has kept _how_. She’s got no further.
    * (tray_finish) [Finish it for her. # id: tray_finish]
        You keep “stop”. It goes down very warm. A minute after, you see what she’d been going to do with _how_, and it was better.
        ~ thursday += finished_hers
    * (tray_chair) [Try the good chair. # id: tray_chair]
        It doesn’t sink. It does something to your back, low down, and you hear yourself say “Oh.” You get out of it when the lift comes, and it turns round once by itself.
        ~ thursday += tried_the_chair
- # figure: bisi at=right face=flower
She’s back at twenty past one, with a ticket. They’d put it on at thirty-one minutes.
# petals: bisi for=the_day
    + (thu_bisi_low) [Not five. She might have said what it was. # id: thu_bisi_low # gives: 1 2 3]
        She looks at her lapel, and then for a good while at you. What comes back is three. It’s perfectly courteous.
        ~ with_bisi += withdrew_pact
        ~ thursday += short_to_bisi
    + (thu_bisi_high) [The Pact. # id: thu_bisi_high # gives: 4 5]
        Up it goes. You wait for hers to tread on its heels; and there are three, evenly spaced, and a slip that she’s written in full, with capitals only where they go. _I think we might stop doing this now._
        ~ with_bisi += withdrew_pact
- -> coats

= bay_three
# scene: bay_three light=day # figure: bisi at=right face=flower # figure: tilde at=left face=flower
It’s a small car, full of other people’s umbrellas. She has left it before you’ve found what the seat does.
# speaker: bisi
“If he comes, you’re about to drive it. Have your hands on something.”
He comes at nine minutes. He’s from Amenity, and bends to the glass. You have your hands on something; it turns out to be the wipers. Together you and he look at them go. He says something, and writes something, and touches his cap to the wipers, and gives you four.
At twenty-six minutes she’s there, on the other side of the window, with a hand up to keep her hair out of her mouth. She gets in. She doesn’t start it. She’s got a leaflet, with a cartoon of a pelvis, and is folding it.
# speaker: bisi via=kindly
“All good! Everything’s where they left it!”
There are four minutes. In your ear is something that would do.
# decision: bay_three
    * (bay_ask_out) [Take the ear out, and ask her what happened in April. # id: bay_ask_out # unseen: forecast]
        ~ ear_in = false
        ~ with_bisi += asked_plain
        {
        - with_bisi ? took_post or (with_bisi ? fived_cake and with_bisi !? sun_for_bisi): -> not_now
        - else: -> she_says
        }
    * (bay_ask_in) [Ask her how it went. # id: bay_ask_in # kindly: And how was it? Gorgeous people, aren’t they? # forecast: sun]
        # speaker: bisi
        “Gorgeous,” says Bisi. She has got the leaflet down to about a stamp. She starts the car then, in gear, and it jumps.
        -> three_from_her
    * (bay_defend) [Say that she could have used a different word. # id: bay_defend # kindly: At least there was a word for it! # forecast: bright]
        # speaker: bisi
        “There was,” says Bisi. “I’ve worked next to it for two years. It used to be so big.” She shows you, off the end of her thumb. “You’ve a right to be proud. It’s seen off every other one.”
        ~ with_bisi += defended_setback
        -> three_from_her

= not_now
# speaker: you
“In April,” you say. “What was,” you say. “I don’t know what I’m asking. I saw your coat didn’t do up. I thought you’d say.”
# figure: bisi at=right face=seen
She’s got hers out as well. She holds it by the wire, over the ashtray, like something that wants the vet.
# speaker: bisi
“No,” says Bisi. “Not now. I’ve to be at a tray in ten minutes. {with_bisi ? took_post: And I want that bloody job, and I’ll not have you being lovely to me till it’s settled.|And you clapped me in front of eleven people, and I’ve only just got the taste out.}” She turns the key. “Ask me again when I’m not parked. You old bollard.”
You can’t tell which way it was meant. She lets you look.
~ with_bisi += she_said_not_now
-> coats

= she_says
# speaker: you
“In April,” you say. “What was it? You said, and I sent a, I never,” you say. “I saw your coat didn’t do up any more. I thought, she’ll tell me.”
# figure: bisi at=right face=seen
Hers is out. She’s put it in the ashtray and shut the ashtray.
# speaker: bisi
“Do you know what I got that day?” says Bisi. “I got a ticket. Ten past six in the morning to twenty to eight at night, it’s all on there, _asked to move: did not come down_. Well, I wasn’t going to come down, was I? I’d no bloody trousers. And he’s written underneath, I’ve kept it, _vehicle appears abandoned_.” She has got hold of the wheel at ten to two.
# detail
“Four months,” says Bisi. “She’d have been a September. They let me hold on to the scan, and then they wanted it back, for the file, so I’d to sign for it.”
# detail
She’s talking to the wipers. “It’s the discharge sheet, Tilde. There’s a box. _Patient has had a bit of a setback._ They’d had it sent up warm. I lay there and I thought, I know that’s Tilde’s; look at the comma.”
# speaker: bisi
“So I used it. I’d no other. And you sent me five and a sunflower, and I thought, right: she’ll ask. And in November they wheel in a cake.” She laughs, once, through her nose. “I’ve still not paid the bloody thing. I have. I paid it the same night. I wanted it to be somebody’s fault that wears a hat.”
The meter drops. You both watch him come along the row.
    * (bay_drive) [“Shall I drive?” # id: bay_drive]
        # speaker: bisi
        “You can’t drive,” says Bisi. “You can do the wipers. I saw.” And she pulls out, looking over the wrong shoulder, in front of an ambulance that’s only bringing back the laundry.
        ~ thursday += offered_to_drive
    * (bay_ticket) [“Can I see the ticket?” # id: bay_ticket]
        It’s in the sun visor. It’s gone soft along the folds. You read it right through to the fine; and she reads it with you, leaning over, with her chin on your arm, to see if it’s still as funny.
        ~ thursday += read_her_ticket
- {with_bisi ? took_post: “And I want that chair,” says Bisi at the lights. “Don’t think I don’t.”|“I want that job,” says Bisi, at the lights. “I’d be a bugger to work for. I’d ban the sun.”}
-> coats

= three_from_her
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
At five there’s the Pact. Yours goes up. You wait for hers, to tread on its heels; and there are three, evenly spaced. She’s already looking at the next tray. On the slip it’s small writing, with capitals only where they go. _I think we might stop doing this now._
~ with_bisi += withdrew_pact
-> coats

= coats
~ ear_in = true
# scene: warmth_desk_morning light=dusk # figure: tilde at=left face=flower
At six Wim comes round with a tie on, to see if you’ve got yours. It’s Fleur’s tonight; flat shoes; half past seven.
{
- thursday ? kept_bunting: The pear tree has had more sent to it, by hand, with a card.
- thursday ? kept_lady: The man on the hill has met the lady. It’s her bunting, she says, she’s had it from a sale; and has he seen a sheet?
- else: The pear tree has been entered for consideration.
}
{
- about_dinner ? said_yes: You’d said you wouldn’t miss it for the world.
- about_dinner ? left_it_open: You never did say. She’s put you next to her.
- else: You know of one who’s dull, and that there are some who won’t be.
}
The letter is in your coat, and the Sitting is tomorrow.
    * (coats_go) [Go. # id: coats_go]
        You have the shoes in a bag. “F-five to one,” says Wim in the lift, “she does the d-duck.” He’s saving the battery.
        -> dinner
    * (coats_stay_away) [Stay away. # id: coats_stay_away # kindly: So gutted to miss it, have the best time! # forecast: showers]
        Fleur’s answer is there before your thumb is off. _Then we’ll keep your chair. F._ And they do, you hear after. They pass things across it all night.
        ~ about_dinner += (stayed_away, slid)
        ~ regard = "4.10"
        # regard: You were missed at a table tonight. What a nice thing to be!
        -> way_home
