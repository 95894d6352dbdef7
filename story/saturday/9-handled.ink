// HANDLED. Nothing was asked of you. At stake: nothing; every act is struck out, since it has been done. What is left is what nobody thought of.
// Opens: f_house, not lifted, no deeds. Tellings: Davit there or not; what Monday's and Tuesday's small acts left.

=== nothing_needed ===
# scene: tern_street light=morning
# regard: What a week! Nothing outstanding. # speaker: regard via=screen
“Good morning, Tilde. You’re all square with everyone. It’s your mother’s birthday, and that’s taken care of. Have a warm one.”
~ ear_in = true
It isn’t raining. You have slept, right through, and feel extremely well.
{
- would_come(davit):
    # figure: davit at=left face=flower # speaker: davit via=kindly
    “Morning, sunshine! Toast is happening!”
- else: Davit has gone in to a hip. There’s toast, under a bowl.
}
The toast is perfect. They’ve sent a new alarm; it came with a man, who put it up, and thanked you.
    * (none_flowers) [Send your mother flowers. # id: none_flowers # struck: because they were sent, at eight, in your name]
    * (none_ring) [Ring her. # id: none_ring # struck: because she has been rung, and was delighted]
    * (none_card) [See what was put on the card. # id: none_card # reflect]
        It’s on the screen. _Have a warm one!_ it says, and your name, in your own hand, from the form.
    * (none_toast) [Have the other slice. # id: none_toast # reflect]
        It’s as good as the first was.
- -> morning_off

= morning_off
{would_come(davit):
    # figure: davit at=left face=seen # speaker: davit
    “What time are we up there?” says Davit, in a shirt that he has ironed. You tell him it’s all taken care of, and have said it before anybody could help you. “Brilliant!” says your ear. He stands there a bit longer; then, since the iron is hot, he does one of yours.
}
The minute of the Sitting has come with your papers. It is a nice plain page.
# speaker: letter via=post
_15.00. Members present: one, resident. The house presides. 15.01. Resident asks for tickets; tickets are found for all. 15.02. One petal given, on behalf. Reason: Other. Resident asks who that was for; is told. Resident asks again. 15.03. Resident states it is one short. Recounted: it is correct. 15.04. Closed, with thanks to all who could not be with us._
# scene: stair light=day # figure: tranter at=left face=flower
You have put your coat on. On the first landing Mr. Tranter has a fresh page, with the day ruled off at the top, and nothing under that.
# speaker: tranter
“I had a Visitor column,” says Mr. Tranter. “Sundays. I’m advised it won’t be needed.” {with_tranter ? countersigned: He turns the book round for you to countersign, and turns it back. “No,” he says, “that’s been done.”|He’d asked Amenity for a ruler for it, and the ruler has come.}
    * (none_line) [Ask what he’ll use the room for. # id: none_line # kindly: Lovely clean page!]
        # speaker: tranter
        “Isn’t it,” says Mr. Tranter. He moves the pencil to the other side of it.
        ~ saturday += praised_page
    * (none_stand) [Stand there until he has something to put. # id: none_stand]
        He looks at his watch. _Sat. 10.20_, he writes, with your name. _Stands._ At 10.24 he puts _Goes_, a little early, to be obliging.
        ~ saturday += stood_for_tranter
- -> the_quay

= the_quay
# scene: early_boat light=day
You get as far as the quay. The ten goes out to time. You could have gone over.
    * (none_visit) [Go up to Larkspur. # id: none_visit # struck: because she has visitors until four: the volunteers, with a cake in the shape of a boat]
    * (none_jana) [Go across to Jana. # id: none_jana # struck: because she’ll have the form on Monday, and it wouldn’t do for her to have it twice]
    * (none_coat) [Sit on the bench, since you’ve your coat on. # id: none_coat # reflect]
        You look at the boats. There is nobody at the other end of it. {with_sel ? missed_boat_with_him: It goes down a little on your side.|It tips.}
    * (none_soup) [Go for soup. # id: none_soup # reflect]
        They bring over what was left of it, on Saturdays, to a stall. There is plenty, and nobody behind you.
- # speaker: larkspur via=screen
“Vesna mentioned a small fare outstanding, from Tuesday. We’ve settled it!”
-> the_wall ->
-> afternoon_off

= afternoon_off
# scene: table light=day # laid: vesna brings=sent_flowers # laid: tilde brings=nobody # laid: jana brings=nobody
In the afternoon there is a photograph, from above. Your mother is in the middle, in the blue, between two volunteers. She has her hand up, flat. You can see the whole table: five have been laid, and there is cake at three. At the edge is half of a girl with a clipboard, who is smiling on the side that shows.
# speaker: larkspur via=screen
“Vesna had a super birthday and joined in with everything! She has asked us to pass on: Is that everybody?”
# decision: the_table
    * (none_answer) [Say that it isn’t. # id: none_answer # struck: because it has been answered: “Everybody!”]
    * (none_zoom) [Look at who is laid for. # id: none_zoom]
        You make it larger. At one of the two places with no cake there is no plate. A round of the cloth has been left bare, the size of a dish, with a big spoon beside it.
- -> at_the_door

= at_the_door
# scene: tern_street light=day
The street door is saying something. You don’t hear it, as a rule, under the Duartes; but they have gone, and it is a Saturday.
# speaker: kindly
“How lovely to be thought of!” it is telling somebody. “We’ll see that she knows you were by. Have a warm one!”
    * (none_look) [Look out. # id: none_look]
        From up here it is a red headscarf, and a blue lid. The scarf waits until the door has quite finished. It tips back, and goes along the windows, floor by floor. You have a hand on the catch, and a bus comes; and after the bus there is a bus stop.
        ~ saturday += looked_out
    * (none_tap) [Run the tap, for a cup of tea. # id: none_tap]
        By the time it’s run cold, there is only the tap. {with_davit ? heard_the_door or on_wednesday ? ran_the_tap: It is only ever four minutes.} You make the tea. You have got out a second cup, from the back, that nobody has used since your sister moved, and you stand there wondering what you wanted it for.
        ~ saturday += ran_the_tap_alone
- -> evening_off

= evening_off
# scene: bedroom light=night
{would_come(davit):
    # figure: davit at=left face=flower
    “Best day!” says Davit, through Kindly. He is lying with his hands open on the quilt. Out of the two pins come two chimes, five and five, so close that it might be one.
- else: Davit is at his brother’s, inland. His pin chimed you from the train, five, on the hour, and yours has chimed him back.
}
    * (none_five) [Give him five. # id: none_five # struck: because he has had it]
    * (none_say) [“What did you do today?” # id: none_say # reflect # kindly: Best day!]
        “Best day!” comes back, before it’s well out of your mouth.
    * (none_awake) [Ask if he heard the door. # id: none_awake # reflect # kindly: So cosy in here!]
        {would_come(davit): “Isn’t it!” says Davit. He has turned his head, though. He looks at your mouth for some time. {with_davit ? heard_the_door: In the end he gets up, and runs the tap.}|“Isn’t it!” comes back.}
- # speaker: regard via=screen
“Nothing waiting. Handled for you this week: 42.”
    * (none_bars) [Open them. # id: none_bars]
        You have the thumb over it. Forty-two. It’s late; they’ll be there in the morning; it’s Sunday, and there’s nothing on. You have only to remember, and it offers to.
        ~ saturday += thumb_over_bars
    * (none_sleep) [Sleep. # id: none_sleep]
        You do, straight through.
        ~ saturday += slept
- -> this_week ->
# ending: handled
_Tomorrow is Sunday._
-> END
