// THE STAIR AND LARKSPUR'S GARDEN, Tuesday morning. At stake: a glass upstairs, which you are not told of; who you are to your mother for
// an hour; a Director's ticket; words meant for somebody else; whether she is told.
// Opens: always. Leaves: to the counsellor. Handled: duartes_asked.
// Paid later: the perambulator tonight, in slippers; the bean and the Director in bed; the ticket at the rolls,
// in the quarrel and on Saturday; the warm one tonight overhead and on Wednesday; the words for Jana
// on Wednesday; told_her_clear and asked_which_side on Friday.

=== garden ===
# chapter: tuesday Bright spells # scene: stair light=morning
~ today = tue
~ ear_in = true
{
- with_davit ? answered_dish: Davit had gone by the time you were up. The alarm was back on its hook, and the toast was under a bowl.
- else: Davit was under the alarm in his coat, waiting to be told that it worked. You asked him which street. “What street?” said Davit.
}
The Duartes’ perambulator is on your landing. Mr. Tranter turns its wheels inward, Mrs. Duarte turns them outward, and you have come out between turns. On the hood there’s a duck, which goes off when it is moved.
    * (pram_in) [Turn the wheels inward. # id: pram_in]
        The duck goes off.
        # speaker: tranter
        “Much obliged, Miss Ruddock,” says the first landing.
        ~ on_tuesday += pram_inward
    * (pram_sideways_on) [Turn it sideways, which hasn’t been tried. # id: pram_sideways_on]
        Now it shuts the landing like a gate, and you’re on the wrong side. You get over by way of the mattress, duck first.
        ~ on_tuesday += pram_sideways
    * (pram_squeeze) [Leave it, and squeeze by. # id: pram_squeeze]
        It lets you through as far as the second button. You have to give it your bag to hold.
- Somebody speaks down the well of the stair.
# handled: duartes_asked Mrs. Duarte, third floor. Passed on to you as: a good morning.
# speaker: lena
“Second floor? Don’t look up, I’m not decent.” It is a whisper; there is a baby asleep over it. “We’re off on Friday. Three years, and I only know the pair of you by the cough. So come up for a glass, both, tonight, tomorrow. There’s a bottle that’s too good to pack. We’d leave the lamp off.”
{with_tranter ? countersigned: “And Nestor’s seen your name where it’s pinned up. He says to say it’s a lovely clear hand.”}
# speaker: lena
“White or red?” says Mrs. Duarte. “I’ll put the white out on the sill.”
# handled: end
# speaker: lena via=kindly
“Good morning from the third floor! Have a warm one!”
“And you! Have a warm one!” says your mouth.
Overhead they go into it, in whispers.
# speaker: nestor
“Warm?” says a man.
-> larkspur_door

= larkspur_door
# scene: larkspur_garden light=morning # figure: vesna at=left face=flower
The tablet at Larkspur’s door asks, on the way in, how likely you would be to recommend it. You press nine.
Your mother is on the south bench with a colander, podding beans. They are dry ones, nobody eats them, and on Mondays a girl from Activities puts them back. She stirs them with a spoon; the word for it went in the summer, and it is the little oar.
# speaker: vesna
“Tickets, please.”
    * (ticket_receipt) [Show her last week’s receipt, for soup. # id: ticket_receipt]
        # speaker: vesna
        “Through to the Flats, that is.” She has read both sides. She bites a small piece out of it; her clippers are in the office, for safety.
        ~ with_vesna += showed_ticket
    * (ticket_none) [Say you haven’t got one. # id: ticket_none]
        You are put off at the sundial. You stand by it until she looks the other way, and get on again, and neither of you refers to it.
        ~ with_vesna += travelled_without
    * (ticket_daughter) [Say you’re her daughter. # id: ticket_daughter # kindly: Only me! And don’t you look well!]
        # speaker: vesna
        “They all say that,” says your mother. “Half, then.” You have a peppermint. She takes it, and gives you a bean change. “Keep it on you. There’s another inspector gets on at the Flats.”
        ~ with_vesna += half_fare
- On the next bench an old man has his ticket up already. He was a Director of the line, and she put him ashore once for not having one. Now the whole garden side carries something. His is a square of jelly box, cut out with care.
# speaker: vesna
“Do that side for me,” says your mother.
    * (director_pass) [Pass him. # id: director_pass]
        He thanks you, and puts it away in his hat.
        # speaker: vesna
        “That was raspberry,” says your mother. “Raspberry’s Sundays only. You’ll never make inspector.”
    * (director_off) [Put him off. # id: director_off]
        He’s up at once, with his rug and his stick.
        “Quite right,” says the Director. “It’s raspberry. I shouldn’t have chanced it.” He goes and stands very straight at the sundial, to see when the next one is.
        ~ on_tuesday += director_put_off
    * (director_where) [Ask him where he’s going. # id: director_where # kindly: And where are we off to today?]
        “Lunch,” says the Director.
        # speaker: vesna
        Your mother has to work it out. “That’s two zones,” she says.
        ~ on_tuesday += director_asked
- -> collar

= collar
# speaker: vesna
“You’ve come on a Tuesday. Bins is Wednesdays.” She straightens your collar, with a tug first, and by the tug you know that you are Jana. “Is your sister coming?”
{with_vesna ? answered_as_jana: You said last night that you were eating. She would like to see some sign of it.}
    * (garden_shell) [Take a handful of pods. # id: garden_shell]
        The first one goes in the border. She takes your thumb and puts it to the seam.
        # speaker: vesna
        “Along. You’re not opening a letter.”
        ~ with_vesna += shelled_beans
    * (garden_correct) [Say you are the sister. # id: garden_correct # kindly: Here I am, large as life!]
        # speaker: vesna
        “I can see you are,” says your mother. “I asked you about Tilde.”
        ~ with_vesna += corrected_her
    * (garden_soon) [Say Tilde comes when she can. # id: garden_soon # kindly: Tilde’s always popping in!]
        # speaker: vesna
        “She comes when it’s dry,” says your mother. “I don’t hold it against her. Somebody has to sit on the cushions.”
        ~ with_vesna += answered_as_jana
- -> said_to_jana

= said_to_jana
The girl from Activities goes by with the wool. Nobody here minds about your sister, she tells you. Her own gran was short with people. It’s only if they throw the bedpan that it counts.
~ rumours += rumour_short
# speaker: vesna
“Move along inside,” says your mother, until she has. Then she says, “I’ll say it now, while there’s no one on this deck. I was hard on you because you stood up under it. Her, I thought she’d go over. So that’s all that was.” She has come to a pod that won’t. “That’s all it was,” she tells it.
    * (words_keep) [Go on with your beans. # id: words_keep]
        You do two. She reaches across and takes back the second one, which was not properly out.
        ~ with_vesna += took_her_words
    * (words_pass) [Say you will tell Jana. # id: words_pass # kindly: What a lovely thing to say, Mum!]
        # speaker: vesna
        “It’s back fare,” says your mother. “That’s what’s owing for the way you’ve come. She’s to have it.”
        ~ with_vesna += will_pass_on
    * (words_which) [Ask which of you was the better. # id: words_which]
        # speaker: vesna
        “The tall one,” says your mother at once. You and Jana are both five foot six.
        ~ with_vesna += asked_which_was_which
- -> horn

= horn
Over the hedge, where the yard is, the ten o’clock sounds its horn. On this side you get the tail of it.
# figure: vesna at=left face=seen # speaker: vesna
“_Marguerite_,” says your mother. “Six down, and four of it’s this new timetable. Tilde, what have they done to your hair?” She looks at the gravel, with its lines. “And what’s Friday? It’s Saturday I’m seventy, and I’ve had the good biscuits two days running.”
    * (friday_kindly) [Tell her there’s a meeting about her room. # id: friday_kindly # kindly: Just a bit of a get-together on Friday, Mum!]
        # speaker: vesna
        “A get-together.” She gives you a long time to go on. “Well, I’ll wear the blue. You never know who’ll get on.”
        ~ with_vesna += told_her_kindly
    * (friday_out) [Take the ear out, and tell her. # id: friday_out]
        -> tell_her ->
    * (friday_side) [Ask her which side she would rather. # id: friday_side # kindly: And which side’s your favourite, Mum?]
        # speaker: vesna
        “You can’t hear the horn from here. Only the end, like living with a man who mumbles. But there’s no step. And over there they lock you in at six.” She does it on her fingers, and has to laugh. “Five all. You should have asked me sooner, I’d have had it ready.”
        ~ with_vesna += asked_which_side
    * (friday_lapsed) {knows_lapse()} [Tell her that Jana’s Note has lapsed. # id: friday_lapsed # kindly: Lovely news about Jana, Mum!]
        She reads it off your phone, at arm’s length, down to the L.
        # speaker: vesna
        “She’s never been off,” says your mother. “She comes Wednesdays. Then who’s it for, the biscuits?”
        ~ on_tuesday += told_mum_lapsed
- -> visit

= tell_her
~ ear_in = false
# speaker: you
“They want to move you,” you say. “Over there. Unless Jana comes off the, unless she’s not counted with us. I’d have to sign something.”
You meant to begin with the biscuits.
# speaker: vesna
“Who’s moving? I’ve got my berth. I’ve got it till the clocks.” She has you by the sleeve. “Who’s signing?”
It takes twenty minutes, and the girl with the wool, before she will let go of it.
# speaker: vesna
“Count them,” she tells the girl. “I make it one short. Is Jana on?”
~ with_vesna += told_her_clear
~ regard = "4.27"
# regard: A wobble on the garden side this morning. These things blow over!
You put the ear back in at the door, where the tablet thanks you for your nine.
~ ear_in = true
->->

= visit
# figure: vesna at=left face=flower
There is five from her on your pin. She gives everyone five. She can’t keep the list.
-> counsellor
