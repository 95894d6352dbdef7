// TERN STREET, Wednesday morning. At stake: a stiff neck; what the night has left on the table; by which road Jana is to be reached.
// Opens: always. Leaves: by one of four roads. From here the bars can be opened, and the ear be taken out on the phone.
// Paid later: the neck on Davit's errand and at night; the voice he does, at ten past six; the road everywhere.

=== wednesday_morning ===
# chapter: wednesday Haze # scene: tern_street light=morning # figure: davit at=right face=flower
~ today = wed
~ ear_in = true
{with_gethin ? bought_bouquet: -> students}
~ regard = "4.30"
# regard: A lively night! Neighbours do love to feel included. # speaker: regard via=screen
“Good morning, Tilde! 4.30, down four. You were heard on the third floor. Lovely to be heard!”
-> breakfast

= students
~ regard = "4.33"
# regard: Popular overnight! And a lively one; neighbours do love to feel included. # speaker: regard via=screen
“Good morning, Tilde! 4.33, down one. Popular in the small hours!”
Over the marmalade a thirteenth arrives. One of them must have a lecture at nine.
-> breakfast

= breakfast
Davit has slept on his neck. He can see the bread bin, and what there is to the left of it, and you’re to the right.
# speaker: davit via=kindly
“Never better!” he tells the bread bin.
{
- with_davit ? took_ear_out_tuesday: The two ears lay in the saucer until twenty to eight. Then his phone had a knee for him.
- else: You have each said sorry for reaching across for the marmalade, and it is still between you.
}
    * (neck_do) [Do his neck. # id: neck_do]
        You find it without being told. Something goes, under your thumb, like a knuckle of ginger, and there is Davit’s whole face, nearer than you’d thought.
        # speaker: davit
        “Hello,” says Davit. He tries it to the right, gets as far as the stove, and comes back. All day people will lie down in front of him, and not one of them will ask.
        ~ on_wednesday += did_his_neck
    * (neck_door) {with_davit ? heard_the_door} [Ask him what it says, the door. # id: neck_door # kindly: Heard anything fun lately? # forecast: haze]
        # speaker: davit via=kindly
        “Nothing to report!”
        But you’ve pointed, at the floor, and then at an ear. He does it; he does voices. “‘How lovely to be thought of!’” It’s a tone higher than his own, and there’s a bun in it. “‘We’ll see that she knows you were by. Have a warm one!’” He stops. “That’s one of yours,” says Davit. “I’d never placed it.”
        ~ on_wednesday += heard_him_do_the_door
    * (neck_serves) {with_davit !? heard_the_door} [Say that it serves him right for sitting up. # id: neck_serves # kindly: You poor lamb! Anything I can fetch you? # forecast: showers]
        # speaker: davit via=kindly
        “You’re an angel! The paper?”
        You fetch him the paper. He reads the left-hand pages.
        ~ on_wednesday += fetched_his_paper
- -> spared

= spared
~ bars_open = true
~ ear_control = true
# speaker: regard via=screen
“_New!_ By order of an office, you may now see what we have spared you. It’s under _Handled_, top right. Most people don’t. Also new: your ear can have a nap, from your phone.”
On the windowsill Davit’s says the same to him. He lays it on its face. “Adverts,” he says.
-> road

= road
Out of the window there’s no other bank this morning. There is haze, with a hooter in it.
{
- knows_lapse(): You know a thing about Jana that Jana doesn’t. The counter’s on Friday, from twelve. A member of the Table may collect, or whoever brings a letter in her writing; and the Noted can’t be rung.
- asked_her ? q_who_tells: Jana has had Larkspur’s letter since Monday, second post. She has had nothing since from you, and the Noted can’t be rung.
- else: Form 9 is in your bag, with a line left for Jana’s name. She’s on the belt at the works all night, and home by day, and the Noted can’t be rung.
}
# decision: wednesday_road
    * (road_take_go) [Go over to her on the ten, and ring in. # id: road_take_go # kindly: Catching up on some reading today!]
        It goes out as reading. So did Bisi’s flu, for a fortnight, and she came back to a book token. You take the coat that isn’t your good one.
        -> road_go
    * (road_take_write) [Write to her, by hand, where nobody can help you. # id: road_take_write]
        The only pen in the flat is on a string, by the calendar. You pull. Now you have a string, and behind the stove there is a pen.
        -> road_write
    * (road_take_send) [Send somebody. You’d only make it come out nice. # id: road_take_send]
        You go through the people you know for one who could be stood in front of Jana. It doesn’t take as long as it might.
        -> road_send
    * (road_take_work) [Go to work. It’s Wednesday, and there’s soup. # id: road_take_work]
        You put the exact money in your glove, where you can feel it.
        -> road_work
