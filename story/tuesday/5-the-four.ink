// NIGHT: THE FOUR, Tuesday. Set piece. At stake: one petal, in the dark; what two people can say to each other with all that help.
// Opens: always. Leaves: to Wednesday.
// Paid later: matched_his_four and took_ear_out_tuesday decide whether Davit comes; heard_the_door is known on Wednesday; the glasses
// overhead are the Duartes', and the bar of the morning says why.

=== the_four ===
# scene: bedroom light=night # figure: davit at=left face=flower
{with_gethin ? bought_bouquet: Your coat is on the door with a white cone in its pocket. You have told him it’s celery.}
Davit has had a whole day of shoulders, and a bishop. He tells them in order, through Kindly, and the bishop comes out as one more shoulder. Davit coughs. Overhead somebody coughs back, as they do; and at ten two glasses are put back in a cupboard.
-> lying_there

= lying_there
{
- on_tuesday ? tied_for_privet: You’ve stood the coin where you can see it. You were last given money by hand when you were small.
- with_vesna ? half_fare: You have shown him the bean. He’s put it in the saucer, so that you won’t travel without.
- else: He lies with his hands open, to cool, and his feet against yours, to warm.
}
    * (bed_bishop) [Ask how high the bishop goes. # id: bed_bishop # kindly: And how’s the bishop? # forecast: bright]
        # speaker: davit via=kindly
        “Super!”
        But he takes your wrist, and shows you. So far, and it stops. Anyone taller will have to sit down to be blessed.
        ~ on_tuesday += asked_of_bishop
    * (bed_director) [Do him the Director’s ticket. # id: bed_director]
        You do {on_tuesday ? director_put_off:the rug, the stick, and “I shouldn’t have chanced it”|{on_tuesday ? director_asked:the hat, and “Lunch”|the hat, and “Raspberry’s Sundays only”}}; Kindly lets a quotation by. Davit laughs so that the bed walks.
        ~ on_tuesday += did_the_director
    * (bed_light) [Put out the light. # id: bed_light]
        In the dark he tells it again, from the bishop, to hear if it’ll come out better.
- -> the_fives

= the_fives
You do yours first. Five, up to the top. Then you lie and wait for his.
It comes. One, two, three, four.
# decision: the_four
You both lie there and listen to the rest of it.
# speaker: davit via=kindly
“Night night, gorgeous!”
    * (four_ask) [Ask him what that was. # id: four_ask # kindly: Sweet dreams! Was that everything? # forecast: showers]
        # speaker: davit via=kindly
        “That was everything!”
        He says it again, lower, and it is the same.
        ~ with_davit += asked_about_four
    * (four_match) [Try to take one of yours back. # id: four_match # forecast: gale]
        You can’t take one back. You can only give again, and so you give him four. It is half past eleven.
        # speaker: davit via=kindly
        “Snap!”
        ~ with_davit += matched_his_four
    * (four_count) [Say that you must have miscounted. # id: four_count # kindly: Silly me, I lost count! # forecast: bright]
        # speaker: davit via=kindly
        “You’re so good at counting!”
        You wait, in case there’s a number.
        ~ with_davit += said_miscounted
- -> whispering

= whispering
What you whisper, because of the Duartes, is that it has been four years, and whatever it is he might say it.
{
- with_vesna ? travelled_without: You’ve been put off at a sundial today already.
- with_vesna ? showed_ticket: Your own mother has eaten your receipt.
- else: You’ve gone at half fare already today, with your own mother.
}
{with_davit ? goodnight_fewer: And if this is for last night, he can say so.}
What your mouth comes out with is that it’s been four amazing years, you love hearing what’s on his mind, and your mother says hi.
# speaker: davit via=kindly
“Say hi back!” hisses Davit. “I love how you are with her!”
# speaker: you via=kindly
{on_tuesday ? asked_of_bishop: “I love how you are with your bishop!” you hiss. You had meant that the bishop got an answer.|“I love how you are with your clients!” you hiss. You had meant that he has a nicer voice for hips.}
# speaker: davit via=kindly
{on_tuesday ? did_the_director: “I adore your voices!” hisses Davit. It was he who laughed.|“I adore your toast!” hisses Davit. It’s he who makes the toast.}
    * (hiss_toast) [Tell him his toast is charcoal. # id: hiss_toast # kindly: Your toast is a triumph! # forecast: sun]
        # speaker: davit via=kindly
        “You eat so beautifully!” hisses Davit. You’d give a week’s soup to know what that was.
        ~ on_tuesday += hissed_toast
    * (hiss_snore) [Tell him that he snores. # id: hiss_snore # kindly: I do love our peaceful nights! # forecast: sun]
        # speaker: davit via=kindly
        “You’re so peaceful yourself!” hisses Davit. So you snore as well.
        ~ on_tuesday += hissed_snore
    * (hiss_feet) [Tell him to get his cold feet off you. # id: hiss_feet # kindly: Your feet are so refreshing! # forecast: bright]
        # speaker: davit via=kindly
        “Anything for you!” hisses Davit, and you get the other one.
- -> louder

= louder
# speaker: davit via=kindly
“And you’{with_davit ? matched_his_four:re always so fair|{with_davit ? said_miscounted:ve such a head for figures|re always so interested}}!” says Davit. He turns over, and the quilt goes with him.
# speaker: you via=kindly
“You’re so warm!” you tell his back, and get hold of a corner.
# speaker: davit via=kindly
“I love that we share!” says Davit, pulling.
There’s a baby up there, you say, and would he keep it down.
# speaker: you via=kindly
“You’ve such a lovely clear voice!” you hiss.
He sits up. He has hold of the pillow.
# speaker: davit via=kindly
“I wouldn’t change a thing about you!” shouts Davit.
# speaker: kindly via=screen
“What a moment! Shall we keep it for your anniversary card?”
# speaker: you via=kindly
“I’m the luckiest woman in Halse!” you shout back.
~ regard = "4.34"
# regard: Lovely to hear a couple appreciating each other! Anything that carries through a floor counts double.
On the third floor somebody knocks, with what sounds like a lamp, on the pipe. Then there is the baby.
Slippers come up from the first landing.
{
- on_tuesday ? pram_inward: They go round the perambulator without any trouble, and stop at your door.
- on_tuesday ? pram_sideways: They come to the perambulator. “Sideways,” says somebody, with feeling, and you hear a rule unfolded.
- else: On yours the duck goes off, and is apologised to.
}
# speaker: tranter
{
- with_tranter ? countersigned: “Miss Ruddock?” says Mr. Tranter, with great delicacy. “Is it two voices, or may I put Other?”
- with_tranter ? asked_what_about: “I have ‘Raised voices, two’, Miss Ruddock,” says Mr. Tranter, as low as it can be said. “Would there be any laughing? I only ask for the column.”
- else: “It’s ten to twelve, Miss Ruddock,” says Mr. Tranter, with great delicacy. “I have you down as sleeping.”
}
    * (whisper_laugh) [Laugh. # id: whisper_laugh # unseen: forecast]
        It’s out before you can help it, a bray, all yours. Davit holds on for as long as he can. Then the bed is shaking with the pair of you in it, and one is saying “the luckiest,” and the other {on_tuesday ? hissed_toast: “a triumph.”|{on_tuesday ? hissed_snore: “so peaceful.”|“refreshing.”}} When it stops you can hear him look for something to say about it, and be handed it.
        # speaker: davit via=kindly
        “Fun!”
        ~ with_davit += laughed_in_bed
    * (whisper_out) [Take the ear out. # id: whisper_out # forecast: gale]
        -> both_out ->
    * (whisper_sorry) [Say you’re sorry, whatever it was. # id: whisper_sorry # kindly: Love you to bits! # forecast: sun]
        # speaker: davit via=kindly
        “Love you to bits!”
        You had put out a hand for his shoulder, to mean it with, but he’s up, with his pillow and, after thought, the quilt. In the kitchen the alarm says its one word, and Davit says one back.
        ~ with_davit += said_sorry_for_it
- -> after

= both_out
~ ear_in = false
# figure: davit at=left face=seen
~ with_davit += took_ear_out_tuesday
It goes in the saucer. His is there before it.
# speaker: you
{with_davit ? goodnight_fewer: “Is it for last night?” you say. “The one you kept.”|“What was it for?” you say. “The one you kept.”}
# speaker: davit
{with_davit ? goodnight_fewer: “No. I nearly didn’t, so you’d not think that.” He blows his nose. “I wanted to see if you’d hear it. I hear the door.”|“I wanted to see if you’d hear it.” He blows his nose. “I hear the door.”}
# speaker: you
“What door?”
# speaker: davit
“Ours. I have mine out for an hour, Sundays, to rest the ear. There’s the grille, and it goes on for a minute, thanking somebody. Since the spring. I looked out the once. From up here it’s mostly lid.” He blows it again. “And what I do, I run the tap.”
Last night he’d got as far as the dish{with_davit ? answered_dish:. You told him whose it was, and he did somebody asleep|, and you asked him which street}.
    * * (out_why_now) [“You could have told me.” # id: out_why_now]
        # speaker: davit
        “I did,” says Davit. “In April. It came out as the plumbing. Then nights, with these out, I’d have it all ready, and you’d say was I asleep, and I’d say yes.”
        ~ with_davit += heard_the_door
    * * (out_own_four) [“And what did you get, for the tap?” # id: out_own_four]
        # speaker: davit
        “Five,” says Davit. “You gave me five.”
        You feel along his table for the pin, and give him four for it, now, in arrears. He hears them through. “Fair,” says Davit.
        ~ with_davit += heard_the_door
        ~ with_davit += offered_him_four
- - ->->

= after
{with_gethin ? bought_bouquet: At ten past two your pin goes off, all five. You hold it between your knees, twelve times.}
{with_gethin ? bouquet_for_ephrem: Over the chandler’s, Ephrem is being woken by strangers. He’ll be putting his collar on for each.}
{
- with_davit ? heard_the_door: You listen for the door, though it’s a Tuesday. In the end he gets up and runs the tap, for a glass of water.
- with_davit ? said_sorry_for_it: At four he comes back, with the quilt, and is careful of it.
- else: At one it starts again, at his end, without a sound, and you have to hold on to the mattress.
}
{
- on_tuesday ? told_mum_lapsed: She’s never been off, your mother says. The blind says Fridays, twelve to three.
- on_tuesday ? told_accounts_lapsed or on_tuesday ? knocked_at_six or about_letter ? told_larkspur_lapsed: {on_tuesday ? told_accounts_lapsed or about_letter ? told_larkspur_lapsed:Everyone you’ve told was|The shoes were} so pleased. There’s one left to tell, and the Noted can’t be rung.
- (asked_her ? q_note) and not has_looked(): Your phone is on its back by the saucer. Anyone may look.
- with_vesna ? will_pass_on: Bins is Wednesdays. You have a message for Jana.
- asked_her ? q_nobody: On Friday, at one minute past three, the house signs. You would be at your tray.
- else: Bins is Wednesdays, your mother said. You have looked up the late boat, and put the timetable away again, and looked it up.
}
-> wednesday_morning
