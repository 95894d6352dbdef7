// EVERGREEN. You signed, and you had climbed. At stake: a toast. Whatever is chosen, the same sentence is said; from the third choice on there
// is no ear in to say it. At night it is said to Davit, with both ears in the saucer.
// Opens: f_signed and climbed. Tellings: Note lifted or not; Davit there or not; Fleur always.

=== evergreen ===
# scene: saturday_garden light=day # figure: vesna at=left face=flower # figure: fleur at=right face=flower
~ ear_in = true
4.55, the form says, between two of you. Your own pin did the rest in the night, and it hasn’t shut. You slept beside it, when you slept, as people do who live on a corner with a lamp.
# regard: Overnight, in company. Welcome to the evergreens!
Larkspur has done for your mother what it does for an Evergreen’s mother. They have had the hedge down, as far as the funnels, and run a table across the lawn to the sill of her window, so that she need never leave it. She has sat there since six, telling boats that they are late. She has the winter berth, both buoys and the signal. You haven’t seen her so happy since the spring.
-> fares ->
The fast boat has brought Fleur, and twenty people whose pins do not shut either.
# speaker: fleur
“I brought the cloth,” says Fleur. “Sit by me. You’ll be wanted to say something. One always is, and it’s quite all right, it comes.”
# decision: the_table
    * (green_where) [“My sister ought to be here.” # id: green_where # reflect # kindly: It’s just so lovely to have us all together! # plain: “It’s just so lovely to have us all together!”]
        All down the cloth they turn their pins to you, and it is warm, like an oven door.
        # speaker: fleur
        “Isn’t it,” says Fleur.
    * (green_salt) [“Could somebody pass the salt?” # id: green_salt # reflect # kindly: It’s just so lovely to have us all together! # plain: “It’s just so lovely to have us all together!”]
        It gets a small round of applause. The salt is with your mother, who has forgotten the word for it and is keeping it out of sight.
- -> toast_now

= toast_now
{
- gifts ? gift_beans: The sack of beans has been taken in, and has come out again as a purée with a leaf.
- gifts ? gift_timetable: Your mother has the timetable on the sill, shut. She has no need of it; they are all going by.
- else: Your mother has done the whole of the cloth’s edge with the clippers, as far as she can reach.
}
{
- davit_there(): Davit has been put at the far end, on the lawn. Each time you look at him he is looking.
- else: The place on your left was for Davit. {would_come(davit): You had told him to please himself.|His hip went on longer than he’d thought.} It has somebody’s bag at it.
}
Somebody strikes a glass. You are on your feet.
    * (green_toast_signed) [Say what you put your petal to, yesterday. # id: green_toast_signed # kindly: It’s just so lovely to have us all together! # plain: “It’s just so lovely to have us all together!”]
        # speaker: colin
        “Hear, hear,” says Colin, who has been lent for the plates. He has gone quite white. He was in the room, as the witness, and knows what you must have meant, and has clapped before he could stop.
        ~ saturday += toasted_signing
    * (green_toast_out) [Take the ear out, and then say it. # id: green_toast_out # kindly: It’s just so lovely to have us all together! # plain: “It’s just so lovely to have us all together!”]
        ~ ear_in = false
        It is while they are clapping that your finger goes in, and there’s nothing there. The ear is on Tern Street, in the saucer. You came out without it.
        ~ saturday += felt_for_ear
- -> window

= window
{ear_in: You put your hand up to your ear then, to have a minute’s peace. There is nothing in it. It is on Tern Street, in the saucer; you have not had it in all day.|You feel in the other one.}
~ ear_in = false
# figure: fleur at=gone # figure: vesna at=left face=seen
Your mother has you by the sleeve, over the sill. A hull has come round the point, with all its lights on, in the daytime.
# speaker: vesna
“_Marguerite_,” she says. “Four up. I told them and they’ve listened.” Then she looks at you, straight, and she is there. “What’s the matter with you?” says your mother. “You’ve a face like a closed gate.”
    * (green_ask_spoon) [Ask her for a spoon. # id: green_ask_spoon # plain: “It’s just so lovely to have us all together!”]
        # speaker: vesna
        “Little oar,” says your mother, who hasn’t heard you; she has only seen you point. She puts it in your hand and closes your fingers on it.
        ~ saturday += held_little_oar
    * (green_say_nothing) [Keep your mouth shut. # id: green_say_nothing # plain: “It’s just so lovely to have us all together!”]
        You do, with your hand over it. It comes out by the sides.
        ~ saturday += hand_over_mouth
- # figure: vesna at=left face=flower
She has gone again; she is telling a tug. But she has felt for her pin first, and given you something for what you said. One. You hear it go, in all that open enamel, from a woman who gives everybody five.
-> rail

= rail
# scene: table light=day # laid: fleur brings=canapes # laid: jana brings=nobody
-> lay_hers ->
From above it is all cloth. It goes down to the grass on every side.
{davit_there():
    # laid: davit brings=empty_hands
}
# speaker: fleur
“They don’t know what they’re doing, bless them,” says Fleur, who heard; at 4.70 everybody hears. She has come to stand by you, where the hedge was. “It gets easier when you stop trying to get a word in,” she says, quite quietly, with her hand over her pin. “Have you a kitchen door?”
    * (green_fleur_look) [Look over the water for Jana’s yard. # id: green_fleur_look # plain: “It’s just so lovely to have us all together!”]
        It will be one of those. There is someone on a back step with a bowl, and just then, behind you, they begin to clap. It will have carried. Whoever it is puts down the bowl to listen.
        ~ saturday += clapped_over_water
    * (green_fleur_hand) [Put your hand over yours, too. # id: green_fleur_hand # plain: “It’s just so lovely to have us all together!”]
        It doesn’t shut. You can see the red of it between your fingers. The two of you stand there with your hands on your coats, till somebody asks whether there’s an anthem.
        ~ saturday += hand_over_pin
- -> green_night

= green_night
# scene: bedroom light=night # figure: davit at=left face=seen
Your pin is in the kitchen drawer, on top of Jana’s knife, and there is light all round the drawer. Both ears are in the saucer. {saturday ? held_little_oar: You’ve still got the spoon.|You have cleaned your teeth twice.}
# speaker: davit
“Tilde?” says Davit, in the dark.
    * (green_night_name) [Say his name. # id: green_night_name # plain: “It’s just so lovely to have us all together!”]
        # speaker: davit
        “There’s only us,” says Davit.
        ~ saturday += said_his_name
    * (green_night_hand) [Find his hand, and say nothing. # id: green_night_hand]
        You press it five times. “What?” says Davit. He lies there waiting for what you’ll say, and you lie there holding your jaw.
        ~ saturday += pressed_his_hand
- -> this_week ->
# ending: evergreen
_Tomorrow is Sunday._
-> END
