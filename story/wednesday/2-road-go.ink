// THE ROAD: GO. At stake: whether you get as far as the door; and whether you go through it with the ear in.
// Opens: chosen on Wednesday morning. Leaves: to Jana's kitchen; or, from Cullet Row, to the desk and the school gate.
// Faint: sel_lent, sel_knife, glove_blue, row_letter, pia_weeks, pia_door.
// Paid later: the steward and Ephrem on the way back; asked_the_way, the plank and the stopper in the kitchen; the rumour after; stopped_at_gate at the school.

=== road_go ===
# scene: late_boat light=day # figure: tilde at=left face=flower # figure: steward at=centre face=flower
The ten has no bunting. It has bicycles, and a street door travelling on its end between two men. On the gate, where Ephrem should be, is somebody very young with a light sewn into his cuff.
# speaker: steward
“Good morning and welcome aboard the ten o’clock service, super!”
That is four seconds, and the cuff goes green. The woman in front had only asked if it stops at the allotments, and she’s on the boat, being super.
{with_gethin ? bouquet_for_ephrem: Ephrem has left a list on the gate, in pencil, of twelve people to be thanked for the night.}
{with_ephrem ? waited_at_gate: Someone has taken away the bench.}
    * (boat_ephrem) [Ask him when Ephrem will be back. # id: boat_ephrem # kindly: What a gorgeous team you all are on this gate! # forecast: sun]
        # speaker: steward
        “Super!”
        “He’s at training,” says the front end of the door to you. “They’re shortening him.”
        “He’ll not go,” says the back end.
        ~ on_the_road += asked_after_ephrem
    * (boat_super) [“Super!” # id: boat_super # forecast: bright]
        It takes you less than one, and he has three left on his hands.
        # speaker: steward
        “I get sick,” he says, low. “On boats.” The cuff goes red.
        ~ on_the_road += steward_thanked
- -> lower_deck

= lower_deck
~ rumours += rumour_union
Below it’s diesel and wet dog. An old porter from the Infirmary has been looking at your ears.
“You’re a Ruddock. I was there, the night she got the whole ward out. Two hundred on the steps, in the snow, and her up on a bedpan with a loudhailer.” He has taken his cap off for it. “I held the soup.”
You could have sworn it was July.
# speaker: kindly via=screen
_Number 3, Cullet Row!_ says your phone, which does her cards. _Four minutes, and you needn’t trouble a soul._
{with_sel ? asked_his_name or with_sel ? nodded_to_sel or with_sel ? missed_boat_with_him: -> sel_aboard}
-> works

= sel_aboard
# figure: steward at=gone # figure: sel at=right face=empty # speaker: sel # faint: sel_lent … my pump … man at Customs … wrong valve …
“He’s lent my pump on, to a man at Customs Quay who’s got the wrong valve.”
It’s the man from Monday’s gate, with his loaf, going home without it.
    * (sel_way) [Ask him the way all the same. # id: sel_way # kindly: Any hidden gems I should be looking out for? # plain: “Do you know Cullet Row? Jana Ruddock?” # forecast: bright]
        {ear_in: He thinks about gems.|He looks at the top of your head.} Then he makes a short sawing motion on his palm.
        # speaker: sel # faint: sel_knife … the knife …
        “Sel,” he says. “You’ll be the knife. She’s on about that knife from seven till six. Come on, it’s past mine.”
        ~ with_sel += asked_the_way
    * (sel_follow) [Say nothing, and get off when he does. # id: sel_follow]
        He goes in front. At each corner he waits until you’ve seen which way, and looks at a drain.
        ~ on_the_road += followed_sel
    * (sel_phone) [Let the phone take you. # id: sel_phone]
        He had begun to get up, with the loaf. He sees you look at your hand, and sits again till you’re by.
        -> by_phone
- # scene: glass_works light=day
It’s past hills of glass, green, brown, and one white that can’t be looked at. On the green one a glove lifts to him, and then, after a look, to you.
{with_sel ? asked_the_way: At Cullet Row he raps on number 3’s window, shouts three words in at it, and goes on home.|At number 3 he points to the door with his foot.}
# figure: sel at=gone
-> cullet_row

= works
# scene: glass_works light=day # figure: tilde at=left face=flower
Glass, in hills: green, brown, and one white that can’t be looked at.
# speaker: someone # faint: glove_blue … blue? … bucket a month …
“You’ve come about the blue? It’s a bucket a month.”
That’s a man on the brown hill with a rake.
    * (works_ask) [Ask him for Cullet Row. # id: works_ask # kindly: What an amazing place to work! # plain: “Is this right for Cullet Row?” # forecast: sun]
        {ear_in: He looks round at it. It hadn’t struck him.} He comes down the whole hill, sliding, to show you what’s in his glove: a stopper, ruby, with a bubble in. Then he points at the only street there is.
        ~ on_the_road += shown_the_stopper
        -> cullet_row
    * (works_map) [Wave, and let the phone take you. # id: works_map]
        He had got his glove half off, to show you something.
        -> by_phone

= by_phone
~ on_the_road += by_the_plank
# scene: glass_works light=day # figure: sel at=gone # figure: tilde at=left face=flower # speaker: kindly via=screen
_Left at the brown! Mind the plank!_
There is a plank, and a ditch of grey milk under it, and you’re over in four minutes, dry, with nothing said to anyone that you’d take back. _So this is where!_ says your phone. _We’ve only ever posted._
-> cullet_row

= cullet_row
Number 3 gives on the yard. Its window lets out steam, the racing, and a noise of something being cut by somebody who has to lean.
# speaker: someone # faint: row_letter … away from you … not opening a letter …
“Away from you. Away. You’re not opening a letter.”
    * (row_knock) [Knock. # id: row_knock]
        There’s a bolt, a second bolt, and a pause, for standing on something.
        -> pia_opens
    * (row_look) [Look in first. # id: row_look]
        The back of a red headscarf; a table; and out from under the scales on it a corner of very good paper, with a crest. You’ve the same inside your coat. Then there’s a child at the glass, going over you from the hat down.
        ~ with_jana += saw_envelope
        -> pia_opens
    * (row_turn) [Go back. You could make the desk by half past eleven. # id: row_turn]
        ~ with_jana += stopped_at_gate
        -> turned_back

= turned_back
You’re as far as the brown hill when the window goes up behind you, all the way, and stays up.
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
~ ear_in = true
{on_the_road ? steward_thanked: On the boat the steward has the rail in both hands. You stand by him. “Horizon,” you say, and for once it comes out as it went in.}
# speaker: bisi via=kindly
“Good read?” says Bisi. _YOU’VE GLASS ON YOUR HAT_, says her slip.
    * (read_stopped) [Say that you stopped before the end. # id: read_stopped # kindly: I couldn’t put it down! # forecast: sun]
        “Ooh, lend it me!” says Bisi’s ear for her. By twelve there’s a list for the book, with Wim second.
        ~ on_the_road += lent_the_book
    * (read_never) [Write “I never knocked” on the back of her slip. # id: read_never]
        Bisi reads it, and eats the slip, as she does with what’s told her.
- For once you’re in time for soup. You have it in a cup, out of doors; and walking up and down with it brings you, by half past one, to the road that the school is on.
-> school_gate

= pia_opens
# figure: pia at=centre face=empty
~ with_pia += met_pia
# speaker: pia # faint: pia_weeks … Tilde … seventy-one weeks … onion …
“You’re Tilde. It’s seventy-one weeks and three days. You can come in if you don’t make a draught, she’s got the onion on.”
She’s nine, on the second rung of a stool. {on_the_road ? by_the_plank: She looks for the bag; it’s only the post that comes by the plank.}
{not ear_in: -> already_out}
# speaker: kindly via=kindly
“Sixteen months! I’ve four ways to begin here,” says your ear, “and one’s perfect.”
You haven’t any.
# decision: janas_door # speaker: pia # faint: pia_door … off or on … talk up …
“Are you having that off or on? If it’s on I’ve to talk up.”
    * (door_out) [Take it out, and give it to her to mind. # id: door_out # forecast: gale]
        ~ ear_in = false
        She carries it to the shelf flat on her palm, puts it in an eggcup, and puts another eggcup on top.
        # speaker: pia
        “It’s still going,” she says, with her head on one side. “It’s on the third one.”
        -> out_onion
    * (door_in) [Leave it in. It knows how to begin. # id: door_in # forecast: sun]
        ~ with_jana += kept_ear_in
        She talks up, and goes pink with it. The ear takes it down again by the same amount, out of courtesy.
        -> in_onion

= already_out
You show her: both sides. She nods, and holds out an eggcup for it.
-> out_onion

=== attend_sel_lent ===
~ with_sel += attended_sel
It was a loan; there was a handshake.
-> DONE

=== attend_sel_knife ===
~ with_sel += attended_sel
He waits to see whether you’ve had the joke yet.
-> DONE

=== attend_glove_blue ===
He says it as people say what they’re known for.
-> DONE

=== attend_row_letter ===
It was once said to you, about beans.
-> DONE

=== attend_pia_weeks ===
She’d had it ready.
-> DONE

=== attend_pia_door ===
She has asked it of the gas man.
-> DONE
