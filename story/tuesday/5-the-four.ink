// NIGHT: THE FOUR, Tuesday. Set piece. At stake: one petal, in the dark; what two people can say to each other with all that help.
// Opens: always. Leaves: to Wednesday.
// Paid later: matched_his_four and took_ear_out_tuesday decide whether Davit comes; heard_the_door is known on Wednesday.

=== the_four ===
# scene: bedroom light=night # figure: davit at=left face=flower
{with_gethin ? bought_bouquet: Your coat is on the door with a white cone in its pocket. You have told him it’s celery.}
{waiting ? sundaram: -> owed_sundaram}
-> lying_there

= owed_sundaram
~ waiting -= sundaram
# speaker: regard via=screen
“One waiting! Ms. Sundaram.”
# petals: sundaram for=her_answers
    + (owed_sundaram_low) [Little. # id: owed_sundaram_low # gives: 1 2 3]
        Off they go over the roofs, to wherever she is.
        ~ asked_her += sundaram_low
    + (owed_sundaram_high) [Well, for what she didn’t say. # id: owed_sundaram_high # gives: 4 5]
        You hope that she is eating something.
        ~ asked_her += sundaram_five
- -> lying_there

= lying_there
You do yours first. Five, up to the top. Then you lie and wait for his, as for the other shoe, except that it has always come.
It comes. One, two, three, four.
You both lie there and listen to the rest of it.
# speaker: davit via=kindly
“Night night, gorgeous!”
    * (four_ask) [Ask him what that was. # id: four_ask # kindly: Sweet dreams! Was that everything? # forecast: showers]
        # speaker: davit via=kindly
        “That was everything!”
        He can hear how that sounds. He says it again, lower, and it is the same.
        ~ with_davit += asked_about_four
    * (four_match) [Take one of yours back. # id: four_match # forecast: gale]
        You can’t take one back. You can only give again, and so you give him four. It is half past eleven. He must think you did it to be even, and you did.
        # speaker: davit via=kindly
        “Snap!”
        ~ with_davit += matched_his_four
    * (four_count) [Say that you must have miscounted. # id: four_count # kindly: Silly me, I lost count! # forecast: bright]
        # speaker: davit via=kindly
        “You’re so good at counting!”
        You had only wanted him to say a number.
        ~ with_davit += said_miscounted
- -> whispering

= whispering
# long
So you whisper, because of the Duartes.
What you whisper is that it has been four years, that if there’s something he wants to say he might say it, and that you have had a day of it with your mother. What your mouth comes out with is that it’s been four amazing years, you love hearing what’s on his mind, and your mother says hi.
# speaker: davit via=kindly
“Say hi back! I love how you are with her!” hisses Davit.
# speaker: you via=kindly
“I love how you are with your clients!” You had meant that he has a nicer voice for hips.
# speaker: davit via=kindly
“I adore your toast!”
He makes the toast. In the spring you said you would, and did, four times.
# speaker: you via=kindly
“Your toast is a triumph!”
In the kitchen the smoke alarm, which is on its back with its lid off, says its one word.
He sits up. He has hold of the pillow.
# speaker: davit via=kindly
“I wouldn’t change a thing about you!” shouts Davit.
# speaker: you via=kindly
“I’m the luckiest woman in Halse!” you shout back.
~ regard = "4.34"
# regard: Lovely to hear a couple appreciating each other! # speaker: regard via=screen
“4.34,” says your pin, on its table.
{with_davit ? matched_his_four: “Snap,” you say into the dark, which Kindly can do nothing with. He lies down again with his back to you. It was the only word all night that had got there whole.}
On the third floor somebody knocks, with what sounds like a lamp, on the pipe.
{
- with_tranter ? countersigned: Down the stair a door opens, and slippers come up, and stop. “Miss Ruddock?” says the keyhole, with great delicacy. “Is it two voices, or may I put Other?”
- else: Down the stair a door opens. You can hear a pencil being turned in a sharpener, and somebody deciding how to spell it.
}
    * (whisper_laugh) [Laugh. # id: whisper_laugh # unseen: forecast]
        It’s out before you can help it, a bray, all yours. He holds on for as long as he can. Then the bed is shaking with the pair of you in it, and one is saying “the luckiest,” and the other “hips.” When it stops you can hear him look for something to say about it, and be handed it.
        # speaker: davit via=kindly
        “Fun!”
        ~ with_davit += laughed_in_bed
    * (whisper_out) [Take the ear out. # id: whisper_out # unseen: forecast]
        -> both_out ->
    * (whisper_sorry) [Say you’re sorry, whatever it was. # id: whisper_sorry # kindly: Love you to bits! # forecast: sun]
        # speaker: davit via=kindly
        “Love you to bits!”
        You put your hand out to find his shoulder, to mean it with, and it’s his hand you find, on its way over. You both take them back. Nobody has said what it was for.
        ~ with_davit += said_sorry_for_it
- -> after

= both_out
~ ear_in = false
# figure: davit at=left face=seen
~ with_davit += took_ear_out_tuesday
It goes in the saucer. His is there before it; it must have been there since he shouted.
# speaker: you
“What was it for?” you say. “The one you kept.”
# speaker: davit
“I wanted to see if you’d hear it.” He blows his nose. “I hear the door.”
# speaker: you
“What door?”
# speaker: davit
“Sundays. I have it out for an hour, Sundays, to rest the ear. There’s the grille on the street door, and it goes on for about a minute, thanking somebody. Since the spring. I looked out the once. You can’t see a face from up here. You can see a lid.” He blows it again. “And what I do, I run the tap.”
    * * (out_why_now) [“You could have told me.” # id: out_why_now]
        # speaker: davit
        “I did,” says Davit. “In April. It came out as the plumbing.”
        ~ with_davit += heard_the_door
    * * (out_own_four) [“And what did you get, for the tap?” # id: out_own_four]
        # speaker: davit
        “Five,” says Davit. “You gave me five.”
        ~ with_davit += heard_the_door
        ~ with_davit += offered_him_four
- - ->->

= after
{
- with_gethin ? bought_bouquet: At ten past two your pin says one. At twenty-five to three it says four. You hold it in your fist, under the pillow, and then between your knees, all twelve times.
- with_gethin ? bouquet_for_ephrem: Over the chandler’s, about now, an old man is being woken by strangers. He’ll be putting his collar on for each.
- with_davit ? heard_the_door: You listen for it, though it’s a Tuesday. After some time he gets up and runs the tap, for a glass of water, and stands there with it running.
- else: Nothing goes by on Tern Street. It seems it was the fifth one that you went to sleep to.
}
{
- knows_lapse(): Wednesday, tomorrow. Then one more day, and then the counter, from twelve to three.
- with_vesna ? will_pass_on: Bins is Wednesdays. You have a message for Jana, and have had it since ten o’clock this morning.
- else: Bins is Wednesdays, your mother said. You have looked up the late boat, and put the timetable away again, and looked it up.
}
-> wednesday_morning
