// BY HAND. You put the pin in the carafe. At stake: what a Saturday costs after that; who takes an ear out so as to hear you; who walks over.
// Now it is you who comes faint and unnamed. Nobody is set free by this.
// Opens: f_pin_down. Tellings: Davit hears or doesn't; who came; Jana; Note lifted or not.

=== by_hand ===
# scene: bedroom light=morning # figure: davit at=left face=flower
~ ear_in = false
Nothing wakes you. At twenty to ten you are awake. Ms. Sundaram sent your pin after you, in an envelope, dried; it is on the bedside table with its petals shut on a bit of lemon. On your coat, where it was, there are five lobes of a darker green.
# speaker: davit
“Morning, whoever that is! Lovely to have you!” says Davit, from the kitchen. He has his ear in.
    * (hand_go_in) [Go in, and stand where he can see you. # id: hand_go_in]
        {
        - would_come(davit):
            # figure: davit at=centre face=seen # speaker: davit
            He sees your mouth going. “What?” he says, and then, “Oh, for,” and it is out, and has gone down the sink. You both look down the sink. “I’d have had to take it out anyway,” says Davit, “for the tap.”
        - else:
            “Someone’s up!” he says warmly, to somewhere by your shoulder. He hands you a plate. He has put a napkin, as he does for visitors.
        }
        ~ saturday += stood_to_be_seen
    * (hand_write_davit) [Write it on the back of the envelope. # id: hand_write_davit]
        _Is there tea_, you write. He reads it through. He gets a pencil, out of manners, and writes under it, _Yes_; and for two cups you do it that way, with him rubbing out.
        ~ saturday += asked_in_pencil
- -> going_out

= going_out
# scene: stair light=day # figure: tranter at=left face=flower
Going out is easy. It is when you are back with the bread that the street door speaks.
# speaker: kindly
“Thank you so much for thinking of us! Do mind the step!”
You had never been so near the grille. It has been polished round the edge by somebody’s sleeve.
    * (hand_door_ask) [Tell it you live here. # id: hand_door_ask]
        It hears you out. It says that it will be sure to pass that on.
        ~ saturday += told_the_door
    * (hand_door_wait) [Wait, as she did, with the bread. # id: hand_door_wait]
        It is four minutes. You shift the loaf from one arm to the other at about two. {with_davit ? heard_the_door or with_tranter ? read_notebook: In the wall a pipe has started up: both taps.}
        ~ saturday += waited_at_door
- # speaker: tranter
“Sat. 11.10,” says Mr. Tranter, opening it. “Visitor, unpinned, f., w. loaf.” {with_tranter ? laughed_at_notebook: He shuts the book on his finger. “I take it that’s still funny,” he says.|He has written that much when he sees who it is. You have never seen him cross anything out, and nor do you now; he puts, in brackets, _(of this house)_.}
-> letters

= letters
# scene: desk_at_dusk light=day
A table for twelve goes with a pin, and has been cancelled. You do the cards by hand, for whoever you had asked. _Not noon. Larkspur, yard gate, from two. Bring a chair._
You take them round on foot, by the fish dock, where there is a rail, worn bright at a certain height.
-> the_wall ->
-> yard_gate

= yard_gate
# scene: yard light=day # figure: vesna at=left face=seen
The tablet asks who you are, and can’t hear. You go round by the ferry road; and inside the gate, on the bin for Paper, in her good blue, is your mother.
# speaker: vesna
“Ticket,” she says. There is no handle on your side of the gate. There is one on hers.
-> fares ->
# speaker: vesna
“Bins is Wednesdays,” says your mother, and lets you in. “Your sister knocks.”
    * (hand_whose) [Ask which of you she thinks you are. # id: hand_whose]
        # speaker: vesna
        She has a good look. “The one who’s come round the back,” she says.
        ~ saturday += asked_which_one
    * (hand_mum) [“Happy birthday, Mum.” # id: hand_mum]
        # speaker: vesna
        “Say it again,” says your mother. “You’ve a different voice. You’ve a bit of a croak.” You say it again. “That’s your father’s,” she says. “I’d wondered who had that.”
        ~ saturday += croaked
- -> who_walks

= who_walks
They have a table, by the bins, and whatever chairs people bring.
-> unasked ->
{came ? davit: {came ? bisi: -> brief_davit ->|-> arrive_davit ->}}
{came ? bisi: -> arrive_bisi ->}
{came ? tranter: {LIST_COUNT(came - jana) > 2: -> brief_tranter ->|-> arrive_tranter ->}}
{came ? sel: {came ? davit or came ? bisi: -> brief_sel ->|-> arrive_sel ->}}
{came ? greet: Greet Achterberg took your card for the coal bill, and had it half into the stove. She has brought matches.}
{came ? ephrem: Ephrem has brought your card with him, to answer it. He begins with the date.}
{came == (): By three you have stopped looking up. There is the walk, and what it does to a coat.}
{came != () and LIST_COUNT(came) < 3: You say it twice, to be passed the bread, and somebody with an ear out says it for you.}
-> missed ->
{came ? jana: -> hand_jana}
-> hand_no_jana

= hand_jana
Your mother lets in the dish, with Jana behind it, and Pia.
-> brings_jana ->
{fri_facts ? f_lifted: Jana has a pin on, new yesterday, upside down. She takes in your coat.|Jana’s coat is a darker brown, where a pin was. She takes in yours.}
# speaker: jana
“Well, you look like nothing on earth,” says Jana. “Did it catch on something?”
    * (hand_jana_why) [“I put it in the water.” # id: hand_jana_why]
        # speaker: jana
        “What for?” says Jana. You can’t think. It was so clear, in there, with the carafe. “You’ll want that back on for the winter,” she says. “You’ll not get coal.” And then, when you’ve got your mouth full: “It’s slow, isn’t it? I’d forgotten you’d be slow.”
        ~ saturday += told_her_water
    * (hand_jana_hear) [“Can you hear me all right?” # id: hand_jana_hear]
        # speaker: jana
        “I never couldn’t,” says Jana.
        ~ saturday += asked_if_heard
- Pia moves up, on the bin for Glass, and pats the lid.
-> enquiries ->
-> hand_close

= hand_no_jana
At half past three someone looks over from the road: a work coat, a scarf. You get up to shout, which you haven’t done in the open for some years. It isn’t Jana. It is a woman called Dot, who has some beans.
-> hand_close

= hand_close
# scene: table light=day # laid: tilde brings=card
-> lay_hers ->
-> lay_the_table ->
{came == (): From above it is a small table with a lot of bread.|From above, you’d not know which of them was you, unless you counted the coats.} The walk home is two hours. {came ? davit: Davit walks it with you, under the chairs.|{would_come(davit): Davit comes to meet you, calling, because you can’t be rung.|You do it in the dark.}}
Your envelope is on the bedside table. Monday’s desk goes by pin, and so does the stair.
    * (hand_drawer) [Put the pin in the drawer, with Jana’s knife. # id: hand_drawer]
        The lemon has come off it. It has got one petal open, by itself, for the air.
        ~ saturday += pin_in_drawer
    * (hand_coat) [Hold it to the coat, to see. # id: hand_coat]
        It goes exactly into the five dark lobes. You stand there with your thumb on it. Then you hang the coat on the door, with the thing in its pocket.
        ~ saturday += held_it_to_coat
- -> this_week ->
# ending: by_hand
_Tomorrow is Sunday._
-> END
