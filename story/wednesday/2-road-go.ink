// THE ROAD: GO. At stake: whether you get as far as the door; and whether you go through it with the ear in.
// Opens: chosen on Wednesday morning. Leaves: to Jana's kitchen; or, from Cullet Row, to the desk and the school gate.
// Faint: sel_lent, sel_knife, row_letter, pia_weeks, pia_door.
// Paid later: the steward and Ephrem on the way back; asked_the_way, the plank in the kitchen; the rumour after; stopped_at_gate at the school.

=== road_go ===
# scene: late_boat light=day # figure: tilde at=left face=flower # figure: steward at=centre face=flower
The ten has no bunting. It has bicycles, and a street door travelling on its end between two men. On the gate, where Ephrem should be, is somebody very young with a light sewn into his cuff.
# speaker: steward
“Good morning and welcome aboard the ten o’clock service, super!”
That is four seconds, and the cuff goes green. The woman in front had only asked if it stops at the allotments.
    * (boat_ephrem) [Ask him when Ephrem will be back. # id: boat_ephrem # kindly: What a gorgeous team you all are on this gate! # forecast: sun]
        # speaker: steward
        “Super!”
        “He’s at training,” says the front end of the door to you. “They’re shortening him.”
        “He’ll not go,” says the back end.
    * (boat_super) [“Super!” # id: boat_super # forecast: bright]
        It takes you less than one, and he has three left on his hands.
        # speaker: steward
        “I get sick,” he says, low. “On boats.” The cuff goes red.
        ~ on_the_road += steward_thanked
- -> lower_deck

= lower_deck
Below it’s diesel and wet dog.
{knows_lapse(): -> sel_aboard}
~ rumours += rumour_union
An old porter from the Infirmary has been looking at your ears.
“You’re a Ruddock. I was there, the night she got the whole ward out. Two hundred, in the snow, and her up on a bedpan with a loudhailer. I held the soup.”
You could have sworn it was July.
-> sel_aboard

= sel_aboard
# figure: steward at=gone # figure: sel at=right face=empty
{with_sel ? looked_away: By the stove is a man with a loaf. On Monday, when he was at the gate, you looked at the bunting.|By the stove is the man from Monday’s gate, with a loaf.}
# speaker: sel # faint: sel_lent … my pump … man at Customs … wrong valve …
“He’s lent my pump on, to a man at Customs Quay who’s got the wrong valve.”
    * (sel_way) [Ask him the way all the same. # id: sel_way # kindly: Any hidden gems I should be looking out for? # plain: “Do you know Cullet Row? Jana Ruddock?” # forecast: bright]
        {ear_in: He thinks about gems.|He looks at the top of your head.} Then he makes a short sawing motion on his palm.
        # speaker: sel # faint: sel_knife … the knife …
        “Sel,” he says. “You’ll be the knife. She’s on about that knife from seven till six. Come on, it’s past mine.”
        ~ with_sel += asked_the_way
    * (sel_follow) [Say nothing, and get off when he does. # id: sel_follow]
        He goes in front. At each corner he waits until you’ve seen which way, and looks at a drain.
- # scene: glass_works light=day
At number 3, Cullet Row, which is Jana’s, the man with the loaf points to the door with his foot, and goes home.
# figure: sel at=gone
-> cullet_row

= cullet_row
Number 3 has its back to the works, to hills of glass: green, brown, and one white that can’t be looked at. Its window lets out steam, the racing, and a noise of something being cut by somebody who has to lean.
# speaker: someone # faint: row_letter … away from you … not opening a letter …
“Away from you. Away. You’re not opening a letter.”
    * (row_knock) [Knock. # id: row_knock]
        There’s a bolt, a second bolt, and a pause, for standing on something.
        -> pia_opens
    * (row_turn) [Go back. You could make the desk by half past eleven. # id: row_turn]
        ~ with_jana += stopped_at_gate
        -> turned_back

= turned_back
You’re as far as the brown hill when the window goes up behind you, and stays up.
# speaker: kindly via=screen
_Turning round? You’ll be in time for soup!_ says your phone. _We’ll see that she gets a card._
# scene: late_boat light=day # figure: tilde at=left face=flower
On the boat back Ephrem’s voice is at practice, in the wheelhouse. “Su,” it says, “per.”
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
~ ear_in = true
# speaker: bisi via=kindly
“Good read?” says Bisi. _YOU’VE GLASS ON YOUR HAT_, says her slip.
    * (read_stopped) [Say that you stopped before the end. # id: read_stopped # reflect # kindly: I couldn’t put it down! # forecast: sun]
        # speaker: bisi via=kindly
        “Ooh, lend it me!” By twelve there’s a list for the book, with Wim second.
    * (read_never) [Write “I never knocked” on the back of it. # id: read_never # reflect]
        Bisi reads it, and eats the slip, as she does with what’s told her.
- For once you’re in time for soup. It’s leek; you hadn’t known, you’ve never got as far as the pan. You take it out of doors. By half past one you have walked it as far as Pia’s school, where they are lining up.
-> school_gate

= pia_opens
# figure: pia at=centre face=empty
~ with_pia += met_pia
# speaker: pia # faint: pia_weeks … Tilde … seventy-one weeks … onion …
“You’re Tilde. It’s seventy-one weeks. You can come in if you don’t make a draught, she’s got the onion on.”
She’s nine, on the second rung of a stool.
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
        “It’s still going,” she says. “It’s on the third one.”
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
He’d waited, to see if you had it.
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
