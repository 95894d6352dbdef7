// THE ROAD: WORK. At stake: four words and whether they can be bettered; soup; and at ten past six a door, which answers for you.
// Opens: chosen on Wednesday morning. Leaves: to the evening. Handled: school_rang, wednesday_door, wednesday_paper, wednesday_thanks.
// Sets: worked_on; template_softened, template_plain or template_left; let_door_answer, or went_down_to_her with said_why or hid_why.
// Soup, and the school's call, are shared with the road SEND. Paid later: the four words and the thumb, the same evening, by the door; the card on Thursday.

=== road_work ===
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
~ with_jana += worked_on
First tray: Larkspur House, for warming; letters and doors. _You need not attend._
There’s a docket. _In use: one year, to Noted members. Sent this week: 1. Replies, ever: none. Came regardless: 1 (August; had brought a chair). Could it be warmer?_
# speaker: bisi via=kindly
“Ooh!” says Bisi, who has come round. She reads it again with her mouth shut. _WHO DID THAT_, says the slip. _NOT ONE OF OURS._
It’s older than Kindly; some person has done it, with a pen. _TRY AND ANSWER IT_, says the slip. _But I need_, you write. It won’t go on from there.
You put out a thumb.
    * (thumb_attend) [Cover “attend”. # id: thumb_attend]
        _You need not._
        # speaker: bisi
        “That’s my mum, with pudding,” says Bisi, and Kindly hasn’t a thing to say about it.
    * (thumb_not) [Cover “not”. # id: thumb_not]
        _You need attend._
        Bisi doesn’t say anything to that.
        ~ on_wednesday += covered_not
- -> four_words

= four_words
Sent this week: 1. You have got as far as your initials before you think who has a Sitting this week, at Larkspur House.
# decision: four_words
    * (line_soften) [Warm it. # id: line_soften # kindly: There’s honestly no need to trouble yourself. We’ll be thinking of you!]
        _That’s so much clearer_, says Larkspur, and it’s in general use from noon. “It’s got fat,” says Bisi, behind her hand.
        ~ desk += template_softened
    * (line_plain) [Put what it means. # id: line_plain # kindly: Please don’t come.]
        They try it at Larkspur on the girl from Activities, and she puts her coat on. It’s in general use from noon.
        ~ desk += template_plain
        ~ regard = "4.29"
        # regard: A touch brisk this morning! Brisk can be lovely too.
    * (line_leave) [Send it back. It can’t be bettered. # id: line_leave]
        Larkspur has its four words again, and an invoice, and thinks that they read much warmer now. It’s in general use from noon.
        ~ desk += template_left
- -> soup ->
-> print ->
-> ten_past_six

// These two are shared with the road SEND, on which the desk is sat at too.
= soup
At 12.31 you’re third for soup. In front are a girl from Mornings, and Wim, with four cups for Accounts and the money in order of size. In the pan there’s about five.
Then Wim’s ear gives a cheep, and he puts a hand to it.
# speaker: wim
“F,” says Wim to the woman with the ladle. On other days he’s the quickest man in the building. “F.”
The queue looks at the ceiling. He smiles round at everybody, for their trouble.
    * (soup_say) [Say it for him: four. # id: soup_say]
        # speaker: you
        “Four,” you say.
        The ladle does four. Wim turns round. He’d had four fingers up all that time, against his chest. Then that’s it for soup.
    * (soup_wait) [Wait until he’s said it. # id: soup_wait]
        You look at Wim, since he’s talking. It takes till 12.41, and it’s “four”. The ladle had gone up at 12.40. Wim gives you a cup to hold while he puts his money away, and takes it back.
        ~ on_wednesday += waited_for_wim
- # handled: school_rang 13.30, incoming. Customs Quay Lower School, for ‘the aunt’. Nothing you need be bothered with.
# speaker: someone
“Afternoon sitting here. It’s Pia Ruddock. We’re doing Rivers, they were each to bring a person who’s been on one, and she’s brought nobody. She says it’s quite all right. But there’s an aunt, she says, that’s on the boat every morning. Only it’d be any time before three. Only they’ve all stood theirs up in a line.”
We thanked the caller.
# handled: end
At half past one your phone has saved you something.
->->

= print
Then the floor shakes, with Print doing cards. There’s one from you to Jana.
    * (print_see) [Go down and look at it. # id: print_see # reflect]
        A boy finds it for you. {with_jana ? card_short: _Let’s find a date soon_, it says, round a hedgehog.|_Life’s a whirl this end_, it says.} You’d thought that the writing would be yours.
    * (print_stay) [Stay up here and finish the tray. # id: print_stay # reflect]
        By the time you’ve finished the floor is still.
- ->->

= ten_past_six
# scene: street_door light=dusk # figure: tilde at=left face=flower
At ten past six you’re on the first landing. Under your feet the street door has begun to talk.
# speaker: handled
“Good evening! How lovely to be called on.”
A pin it just lets in. {on_wednesday ? heard_him_do_the_door: Davit had the tone. He hadn’t got how glad it is.|You’d have bought a sofa from it.}
# handled: wednesday_door 18.10, street door. One caller, thanked.
# speaker: jana
“I’ve no dish. I’ve just come to ask her something. Is she in?”
# handled: end
# speaker: handled
“What a treat for Tilde! Only she’s having such a whirl this end. Shall we say that you were passing?”
Down at the glass there’s a headscarf, and a work coat. A letter is being held to the pane, with the crest back to front.
It’s Jana.
    * (door_listen) [Go down one stair, to hear. # id: door_listen]
        The second from the top has always creaked. You know where to put your foot. You get one word, through the door’s: it’s _ask_.
    * (door_knock) [Knock for Mr. Tranter. # id: door_knock]
        He’s there before your knuckle, with his pencil. He looks past you, and down, and then at his calendar. It’s Wednesday.
        # speaker: tranter via=kindly
        “A courier!” says Mr. Tranter in your ear. His mouth has said four or five words more, and now it’s waiting for you.
        ~ on_wednesday += knocked_for_tranter
- -> the_paper

= the_paper
# handled: wednesday_paper 18.12, street door. The same caller, thanked again.
# speaker: jana
“It says I needn’t. All right. I want to know is that them says it, or is it her. It reads like her. It’s too good for them.”
# handled: end
# speaker: handled
{
- desk ? template_softened: “Ooh, paper! There’s honestly no need to trouble yourself. We’ll be thinking of you!”
- desk ? template_plain: “Ooh, paper! Please don’t come. And may we say how kind that you did?”
- else: “Ooh, paper! You need not attend. But wasn’t it kind of you to check?”
}
That’s off your tray, this morning’s. You’d had your thumb on the {on_wednesday ? covered_not:_not_|_attend_}.
The paper comes down off the pane, and there’s the breath again. She’s waiting.
# decision: the_door
    * (door_let) [Let the door answer. # id: door_let]
        -> let_it
    * (door_down) [Go down to her. # id: door_down]
        -> going_down
    * (door_tap) [Go up, quickly, and run the tap. # id: door_tap]
        -> run_tap

= let_it
~ with_jana += let_door_answer
# speaker: handled
“And how likely are you to call on us again, from one to ten?”
# handled: wednesday_thanks 18.14, street door. Caller thanked us.
# speaker: jana
“Is there a person I can ask? No. I’ll be by on Sunday, then. I always am. Thank you.”
# handled: end
# speaker: handled
“Ten!” cries the door. “Thank _you_! Have a warm one.”
Over the roofs the shift boat hoots, and then there’s only fanlight. The breath on the glass goes from the outside in. {on_wednesday ? knocked_for_tranter: “18.14,” says Mr. Tranter, to the book.|Behind Mr. Tranter’s door somebody turns the sharpener, twice, and blows.}
-> wednesday_evening

= run_tap
~ with_jana += let_door_answer
~ on_wednesday += ran_the_tap
# scene: tern_street light=dusk # figure: tilde at=left face=flower # figure: davit at=right face=seen
{with_davit ? heard_the_door: It’s running. Davit’s at the sink in his coat. “It’s only ever four minutes,” he says. You wash a cup, and he dries it, and you wash it again.|You run the cold, and then the hot with it. You wash a cup, and wash it again. When you turn round Davit’s there, in his coat, looking at the water. “Lovely pressure!” he says.}
    * (tap_off) [Turn it off, and listen. # id: tap_off # reflect]
        The pipe goes on for a bit, all the way down. Then there’s the street door, being glad; and work boots, taking their time, as far as the corner.
    * (tap_on) [Leave it on till she’s sure to have gone. # id: tap_on # reflect]
        By the clock on the stove it’s sixteen minutes past before either of you likes to touch it.
- -> wednesday_evening

= going_down
~ with_jana += went_down_to_her
There are fourteen stairs. By the shape, she has turned to go.
    * (step_out) [Take the ear out, going down. # id: step_out]
        ~ ear_in = false
        It’s in your fist when you get hold of the latch, going on about ferries.
    * (step_in) [Go as you are. # id: step_in]
        ~ with_jana += kept_ear_in
        A hand for the rail and a hand for the latch doesn’t leave one.
- # speaker: handled
“And here’s Tilde!” cries the door, right beside you, delighted. “Isn’t that nice!”
{
- ear_in:
    # figure: jana at=right face=empty
    Someone has stopped on the pavement, with a foot in the road.
- else:
    # figure: jana at=right face=seen
    It’s Jana. She has stopped on the pavement, with a foot in the road.
}
# speaker: jana # faint: jana_seven … seven minutes … no coat …
“I’ve seven minutes,” says Jana. “You’ve no coat on.”
She hasn’t been this near for sixteen months. She is holding the letter by its edges.
    * (step_why) [Tell her what Friday is, and that you’re to sign. # id: step_why # kindly: I’ve just to pop your name off on Friday, nothing personal! # plain: “It’s Friday. I’m to sign you off. Or she goes in the yard.” # forecast: gale]
        ~ with_jana += said_why
        # speaker: jana # faint: jana_send … thought they’d send … draught … left side …
        “I thought they’d send somebody,” says Jana. “Mind Mum’s not by the window, she gets it in the neck. And sit on her left. She’ll not say so, but the right’s gone.”
    * (step_leave) [Ask her if she’d let you. # id: step_leave # kindly: It would be so lovely to have you on board for Friday! # plain: “Would you let me? Sign?” # forecast: showers]
        ~ with_jana += said_why
        ~ with_jana += asked_leave
        # speaker: jana # faint: jana_sunday … Sunday … here Sundays …
        “Ask me Sunday,” says Jana. “I’m here Sundays.”
        {ear_in: You tell her that Sunday would be gorgeous.|“It’s on Friday,” you say. “Then you’ll do what you think,” says Jana.}
    * (step_knife) [Say you’ve still got her knife. # id: step_knife # kindly: Your knife’s been asking after you! # plain: “I’ve still got your knife.” # forecast: bright]
        ~ with_jana += hid_why
        # speaker: jana # faint: jana_sharp … sharp? … fish …
        “Is it sharp? I’ve been doing potatoes with a thing off a fishmonger. I came about Friday,” says Jana, “but go on. What have you been cutting with it?”
        {ear_in: Something about fish. You tell her that it was for a fish.|Toast, you tell her. She looks to see if that’s a joke, and laughs: one breath, white, on the air.}
- {knows_lapse(): -> lapse_on_the_step}
-> seven_minutes

// Whoever has read the key has that to say as well, or to keep.
= lapse_on_the_step
That leaves the other thing, and about three minutes.
    * (step_lapse) [Tell her that the Note has lapsed. # id: step_lapse # kindly: And lovely news, you’re all cleared up, bar a form! # plain: “It’s lapsed. Your Note. It’s been spent for twenty months.” # forecast: haze]
        ~ with_jana += told_of_lapse
        ~ with_jana += has_letter
        -> told_on_the_step
    * (step_keep) [Let her get her boat. # id: step_keep # forecast: sun]
        ~ with_jana += kept_lapse_back
        You say that she’ll miss it.
        -> seven_minutes

= told_on_the_step
You hold up your phone, with a thumb under the L., and then the key. She hasn’t got her glasses. She takes hold of your wrist, to have it still.
# speaker: jana # faint: jana_twenty … be told … since when …
“It said I’d be told,” says Jana. She does it on the buttons of her coat, up, and down, and up. “And you. Since when?”
You put up fingers, one for each day, and she counts those too.
She turns the letter over, flat to the door, and writes on the back of it with the stub from behind her ear, standing up. _To the counter. Who brings this may have what is mine. J. Ruddock._
# speaker: handled
“Ooh, writing!” says the door, against her hand. “What a treat for Tilde!”
-> seven_minutes

= seven_minutes
# figure: jana at=gone
The hooter goes. {with_jana ? has_letter: The paper’s in your hand, and she’s|She’s} off down Tern Street at a ward sister’s pace, which is never a run. The door draws itself up to call after her.
    * (grille_hand) [Put your hand over the grille. # id: grille_hand]
        “Have a w,” it says, into your palm. It’s as warm as a horse.
        ~ on_wednesday += hand_on_grille
    * (grille_wave) [Wave. # id: grille_wave]
        “Have a warm one!” calls the door, for the two of you. A man in a van waves back.
- ~ ear_in = true
-> wednesday_evening

// The bars of the door and the school, opened.
=== open_school_rang ===
~ bars_opened += bar_school
Opened: after three. Position in the line: end.
-> DONE

=== open_wednesday_door ===
~ bars_opened += bar_door
Mode: as contacts. Set by you, two years ago, at 23.52.
-> DONE

=== open_wednesday_paper ===
~ bars_opened += bar_door
Paper was shown. Paper was thanked.
-> DONE

=== open_wednesday_thanks ===
~ bars_opened += bar_door
Callers who thank us: 1.
-> DONE

=== attend_jana_seven ===
You had remembered her voice lower.
-> DONE

=== attend_jana_send ===
She says _the right’s gone_ as one hands over a patient.
-> DONE

=== attend_jana_sharp ===
It’s the potatoes that she’s cross about.
-> DONE

=== attend_jana_twenty ===
Twenty months; you count up the buttons after her, and she’s right.
-> DONE

=== attend_jana_sunday ===
She did say Sundays, with an s.
-> DONE
