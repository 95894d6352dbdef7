// ELEVEN MINUTES. The Note is lifted. Jana comes with a pin on and an ear in, and everyone is kind to her, and she watches you be. At stake:
// whether you are one of them. What it mended and did not: no back pay, no school place, and the family ahead in the queue went home.
// Opens: f_lifted, and not the long table. Tellings: garden or yard; asked or unasked; carried by you or by another.

=== eleven_minutes ===
{
- on_garden():
    # scene: saturday_garden light=day # figure: vesna at=left face=flower
    The garden side has been combed, and on the lawn there’s a table with bees to hold the cloth.
- else:
    # scene: yard light=day # figure: vesna at=left face=flower
    The table is in the yard, by the bins, between Paper and Glass, where the sun gets to.
}
{
- fri_facts ? f_refused and about_dinner ? climbed: 4.52, 4.58, 3.00: 12.10, and between three, 4.03. The form had to be turned round for somebody to initial the three.
- fri_facts ? f_refused: With Jana at 3.00 it is the yard side, and with four months to look for better.
- else: You have a Table of two, and a sister with a pin. The one was signed at three or just after, and the other was lifted at three or just before. The girl from Activities has had it explained to her, and has put Jana down as a friend of the family.
}
{
- carrier ? davit: Davit stood for it, on a floor like that. He has put his feet up on a second chair, and is being admired.
- carrier ? bisi: Bisi stood for it. She’s told it to three people with her mouth full, and each time the stapler’s bigger.
- carrier ? tranter: Mr. Tranter stood for it, and has the minutes with him, in case he’s asked.
- carrier ? greet: Greet Achterberg stood for it, with the pack in her bag. She took four matches off the man with number 91.
- carrier ? ephrem: Ephrem stood for it. He’s still telling number 90 about the lockers; he brought him.
- carrier ? sel: Sel stood for it, behind the rope. He has come for his dinner, and says so.
- else: You stood for it yourself, and your knees know it.
}
They came on the early boat, Jana and Pia. You see her before she has seen you, at the door, under the sign. There’s a pin on the work coat, where the darker cloth was. It’s new, and too big, and shut all but two.
# figure: jana at=right face=flower # figure: pia at=far face=empty # speaker: jana via=kindly
“Hello, you!” says Jana. “So lovely to be here!”
She stops. She has put her hand to her jaw.
    * (eleven_ear) [“They’ve given you the ear.” # id: eleven_ear # kindly: Look at you! You look amazing!]
        # speaker: jana via=kindly
        “It came in the box!” says Jana, in great good spirits, with her eyes on yours. Then she reaches up, and gets it out with her little finger, and puts it in the pocket with the spoons.
        ~ saturday += said_the_ear
    * (eleven_kiss) [Kiss her. # id: eleven_kiss]
        You get her ear, the cold end of it, with the thing in it saying something in there about hugs. She smells of cullet and leeks. She stands still for it, with her arms out, as she’d stand for a hem.
        ~ saturday += kissed_her
    * (eleven_dish) [Take the dish off her. # id: eleven_dish]
        # speaker: jana via=kindly
        “You’re a star!” says Jana, and doesn’t let go. So it’s carried in by the two of you, sideways, through a door made for one.
        ~ saturday += carried_the_dish
- -> kindness

= kindness
{came ? davit and carrier !? davit: Davit has come, with his cuffs done up, and the alarm’s battery in his pocket.}
{came ? bisi and carrier !? bisi: Bisi has come, with a plain cake, and its price.}
{came ? tranter and carrier !? tranter: Mr. Tranter has come with his own chair.}
{came ? greet and carrier !? greet: Greet Achterberg has come with a pack of cards and seventy matches.}
{came ? ephrem and carrier !? ephrem: Ephrem has come with other people’s figs in a hatbox.}
{came ? sel and carrier !? sel: Somebody’s come with a bicycle.}
They are all so pleased. The girl from Activities hugs her; she always knew, she says, that it was the hospital. {came ? bisi: Bisi shifts up, without a word, to give her the good chair.|Somebody’s aunt has asked what cream she uses for her hands.} The tablet would like to know how likely Jana is to recommend it to a friend, and she thinks about it, and presses four.
Her pin’s going all the time, in ones and twos, from every side; people are setting her up. It’s at 3.20 before she has sat down.
# speaker: pia # faint: pia_early … early one … people … each …
{
- ear_in: Pia is telling you something, with a stub in her hand, held by the edges. It’s pink.
- with_pia ? gave_stub: “It was the early one,” says Pia. “It’s four hundred and eight; I’ve got a pair now. There were a hundred and twelve people and they all said good morning to Mum. I said why, and she said it was the coat.”
- else: “It was the early one,” says Pia. “It’s four hundred and seven. There were a hundred and twelve people and they all said good morning to Mum. I said why, and she said it was the coat.”
}
# speaker: vesna
{with_vesna ? believed_wednesday or with_vesna ? passed_her_words: “You’ve come by the front,” says your mother to Jana. “You never come by the front. What have you done with Wednesday?”|“Tickets,” says your mother to Jana, and then, when she’s seen who it is: “You’ve got one.” She says it with some respect.}
    * (eleven_sorry_asked) {with_jana ? asked_leave or with_jana ? told_of_lapse} [“Did it come as you’d thought?” # id: eleven_sorry_asked # kindly: How’s it all feel? Wonderful, I bet!]
        # speaker: jana
        “I’d thought of a letter,” says Jana. “I’d a drawer ready.” She looks down at the pin, where someone’s just given it a five. “Twenty months I’ve gone round by the fish dock. I did it this morning. I was on the early boat, and I’d got off and gone round by the fish dock.”
        ~ saturday += asked_as_thought
    * (eleven_sorry_sent) {carrier != () and with_jana !? asked_leave and with_jana !? told_of_lapse} [“I should have come for that paper myself.” # id: eleven_sorry_sent # kindly: Thanks so much for doing the form!]
        # speaker: jana
        {ear_in: “You’re welcome,” says Jana, to the form.|“You’d have stood there,” says Jana. “I’d flour to the elbow, and I was asked a plain question on my own step. I’d forgotten what it’s like.”}
        ~ saturday += asked_by_proxy
    * (eleven_sorry_unasked) {carrier == () and with_jana !? asked_leave and with_jana !? told_of_lapse} [“I should have asked you first.” # id: eleven_sorry_unasked # kindly: Surprise! All sorted!]
        # speaker: jana
        {ear_in: “All sorted,” says Jana. It’s strange to hear it without any help. “It was on the mat when I came off, in a box with a bow. I thought that I’d died.”|“Since when have you known?” says Jana. You tell her. It is a day of the week. “And who stood?” You did. “You?” says Jana. “For three hours? On what?”}
        ~ saturday += asked_too_late
    * (eleven_pass_salt) [Pass her the salt, and let her eat. # id: eleven_pass_salt]
        She salts it without tasting. You’d forgotten that she does that. Across the table someone says what an inspiration she must be, and to whom, and Jana chews.
        ~ saturday += passed_the_salt
- -> gifts_given

= gifts_given
{
- gifts ? gift_clippers: Your mother has her clippers, and goes down the table with them. When she gets to Jana’s new pin she stops, turns it to the light, and can find nowhere to put the hole.
- gifts ? gift_timetable: Your mother reads the new timetable to Jana, with the connections. “The eight o’clock,” says your mother. “That’s the early one. You could get that.” She goes on looking at her. “You could always have got that,” she says. “It was only a queue.”
- else: The beans go into the dish, on top of the leeks. Nobody has asked your mother whether they might. She’s fished one out and is telling it whose it is.
}
It’s the end of the meal, and all round the table they’re doing it, without looking, in with the napkins. Jana’s is opposite you. It is open at three and a bit.
# petals: jana for=the_dish
    + (eleven_give_low) [One or two: she’d know you meant it. # id: eleven_give_low # gives: 1 2]
        She hears it stop. Everybody hears it stop. {came ? greet: “That’s more like it,” says Greet.|The girl from Activities has her hand on her mouth.} Something happens at one side of Jana’s.
        # speaker: jana
        “Too much nutmeg,” she says.
        ~ saturday += gave_her_low
    + (eleven_give_fair) [What leeks are worth, that were meant for a Sunday. # id: eleven_give_fair # gives: 3 4]
        # speaker: jana
        “Thank you,” says Jana, as she’d say it to a till. She has a look at where the rest would go.
        ~ saturday += gave_her_fair
    + (eleven_give_five) [Five. Everybody has. # id: eleven_give_five # gives: 5]
        Up it goes, with all the others, and you couldn’t say afterwards which was yours. She’s watching you do it. She’s got your mother’s way of watching, with the chin.
        ~ saturday += gave_her_as_all
    + (eleven_give_later) [Keep your hands in your lap. # id: eleven_give_later # later]
        It’s one short, in all that, and she hears which. She looks along the row of lapels until she gets to yours, and stays there, till somebody offers her a pear.
        ~ saturday += kept_hands_still
- -> eleven_after

= eleven_after
# figure: jana at=right face=seen
She won’t be helped with the dish. {came ? davit: Davit’s dried it, though, before he could be stopped.} She stands at the gate with it under one arm, buttoning.
{fri_facts ? f_queued: You tell her about the family in front. “Which number?” says Jana. “Eighty-seven? No. Eighty-six.” She says she’ll look out for them. They’ll be by the fish dock.|She wants to know who was in front. In the queue. Someone always is, she says, in front; did anybody see to them? You say the counter shut at three.}
{
- with_jana ? owned_denial: “You spelt Osvald with a V,” she says. “I’ve kept it. It’s the only thing you’ve sent me that I could read.”
- with_jana ? denied_her: “Ephrem did you for us, Thursday,” she says. “He does a good you.”
}
# speaker: jana
“They’ve not got a school place with it,” she says. “I asked the box. Nor a ward. It’s a pin.” She has turned it up to see if there’s a maker’s name. “You were nice, today,” says Jana. “You were nice to me like you are to that girl with the wool.”
    * (eleven_what_want) [“What should I have been?” # id: eleven_what_want]
        # speaker: jana
        “I don’t know,” says Jana. “Late.”
        She goes by the fish dock. Pia goes ahead, on the edge of the kerb, with her arms out.
        ~ saturday += asked_what_instead
    * (eleven_knife) [“I’ve still got your knife.” # id: eleven_knife]
        # speaker: jana
        “I know you have,” says Jana. “I’ve been peeling with a putty knife since the summer before last.” She’s got as far as the kerb. “Sunday,” she says, without turning round; and it might be when she’s in, or only what day it is tomorrow.
        ~ saturday += owned_the_knife
- # scene: table light=day # laid: vesna brings=beans # laid: jana brings=blue_dish # laid: pia brings=stubs
-> lay_the_others ->
From above, there’s one chair pushed out further than the rest, where someone could see everybody.
-> this_week ->
# ending: eleven_minutes
_Tomorrow is Sunday._
-> END

=== attend_pia_early ===
It was the early boat, she says. There’s a page for those. It was empty.
-> DONE

=== lay_the_others ===
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
->->
