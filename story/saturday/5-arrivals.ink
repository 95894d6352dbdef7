// WHO COMES, AND WHAT THEY BRING. Tunnels that several tables share: each person comes once, in their own way, with one thing.
// Nothing is decided here; `came` was settled in the morning.

=== arrive_davit ===
# figure: davit at=centre face=flower
{fri_facts ? f_vesna: Davit has carried both her cases, and the lamp, and hasn’t been let put them down. In his top pocket is the battery from the smoke alarm.|Davit has been up to his wrists in the sink for an hour, to rest them, and comes out with two chairs on each arm. In his top pocket is the battery from the smoke alarm.}
# speaker: davit
{with_davit ? took_ear_out or with_davit ? took_ear_out_tuesday: “Nothing can go off at home, then,” says Davit. He has no ear in. He’s had to ask everyone to say things twice, and they have.|“Nothing can go off at home, then,” says Davit, “happy birthday, Vesna, sunshine!” He hears it, and shuts his eyes.}
->->

=== arrive_bisi ===
# figure: bisi at=right face=flower
{with_bisi ? asked_plain: Bisi has got a cake with nothing on it.|Bisi has come, late, in her good shoes, with a cake. It has nothing on it.}
# speaker: bisi
“I asked them to put nothing,” she says. “They’d to fetch the manager.” The price is still on. “Who’s in the good chair? Shift up, you old bollard.”
{with_bisi ? asked_plain: She’s no ear in. You look at her, and you can’t tell which way it was meant. She lets you look.|She says it to the person next to her, who shifts up.}
->->

=== arrive_tranter ===
# figure: tranter at=far face=flower
Mr. Tranter has brought his own chair, and the minutes.
# speaker: tranter
{
- carrier ? tranter: “Of the queue,” says Mr. Tranter. “Fair copy. Number 87 has asked for one to keep.” He won’t read them unless called upon. He sits where he’ll be seen to be called upon.
- with_tranter ? told_him_hums: “Of the stair,” says Mr. Tranter. “There has been an arrest, in the matter of the humming. The offender was spoken to in his own kitchen.” He’s got a new pencil, and it’s the wrong one, and he’s making do.
- else: “Of the stair,” says Mr. Tranter, “the quarter’s. You needn’t read them now.” He has put on the tie from the photograph, and stands, so as not to crease it.
}
->->

=== arrive_greet ===
# figure: greet at=right face=flower
Greet Achterberg has seventy matches in a box for fifty.
# speaker: greet
“For the cake,” she says. “I’ve counted them out and I’ll count them in. Who’s got a pack? I don’t mind who I sit by, so long as they can’t play.” {with_greet ? owed_her_matches: She looks at you. “Eleven,” says Greet.|She looks along the table for who will do.}
->->

=== arrive_ephrem ===
# figure: ephrem at=centre face=flower
Ephrem has come in his cap, with his punch on its tarred string and, in the lid of a hatbox, what other people hadn’t finished on Thursday.
# speaker: ephrem
“You’d asked me, the spring before last, was the rail brass right through,” he says to your mother. She hasn’t seen him for a year. “Well, it is.”
# speaker: vesna
“I said so,” says your mother. “Where’ve you been, man? You’re at the gate.” And so he takes the gate.
->->

=== arrive_sel ===
{
- ear_in:
    # figure: sel at=far face=empty
    There’s somebody with a bicycle. In its basket there’s a torch.
- else:
    # figure: sel at=far face=seen
    Sel has brought the bicycle. In its basket is the torch, dead since Thursday. He’s got used to the weight.
}
# speaker: sel # faint: sel_valve … got it … the wrong …
“I got the pump,” says Sel. “Since August I’ve waited. It’s for the other sort of valve.”
{came ? davit: Davit has had the torch open, with a thumbnail, before anyone’s said who he is. He puts in the battery. It lights up the bottom of a cake, in sunshine.|He sits down, and puts the torch by his plate, and nobody likes to ask.}
->->

=== attend_sel_valve ===
Yes: the wrong valve. He’d walk it back, he says, only they’re friends now.
-> DONE

// What Jana brings depends on what she was told on Wednesday: two spoons, or one.
=== brings_jana ===
# figure: jana at=centre face=empty # figure: pia at=right face=empty
{
- with_jana ? hid_why: There is a spoon in her top pocket. She takes it out and lays it by the dish. There was a time when she’d have brought two.
- else: There are two spoons in her top pocket. She lays them either side of the dish, an inch apart, and shuts the pocket.
}
{not ear_in:
    # figure: jana at=centre face=seen
    She has your mother’s way of looking at a table: for what’s not on it.
}
->->

// Everyone's place on the picture of the table, with what they brought.
=== lay_the_table ===
{came ? davit:
    # laid: davit brings=battery
}
{came ? bisi:
    # laid: bisi brings=plain_cake
}
{came ? tranter:
    # laid: tranter brings=minutes
}
{came ? greet:
    # laid: greet brings=matches
}
{came ? ephrem:
    # laid: ephrem brings=canapes
}
{came ? sel:
    # laid: sel brings=torch
}
{came ? jana:
    # laid: jana brings=blue_dish
    # laid: pia brings=stubs
}
->->
