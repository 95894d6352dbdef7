// WEDNESDAY EVENING. At stake: a wardrobe; seventy-one Sundays, in a steward's hand; whether she is given a name; who hums.
// Opens: always; all four roads join here. Leaves: to Thursday. Set piece: the notebook.
// Sets: read_notebook, laughed_at_notebook, asked_about_bea, told_him_hums, gave_her_name; silent_days.
// Paid later: Mr. Tranter in the queue and at the table; the minutes; the offender spoken to.

=== wednesday_evening ===
~ ear_in = true
{with_jana ? wrote_by_hand: -> lost_property}
-> shut_by_a_wardrobe

= lost_property
# scene: stair light=dusk # figure: tilde at=left face=flower # figure: tranter at=right face=flower
On the first landing Mr. Tranter is waiting to be come upon.
# speaker: tranter
“Lost property,” he says, and reads it off the tag, which he has tied to a corner with thread. “‘Letter, one, in hand of R., T. Under street door, 18.40. Door made no remark.’ It has none for paper. I have not read it, Miss Ruddock. I have read the back, for the name of an owner, and it wasn’t that sort of back.”
It’s yours, crossings-out and all. Someone has gone through it with a soft pencil and mended a comma. And on the back:
# speaker: jana via=post
_{jana_answer()}_
    * (lost_sign) [Sign for it. # id: lost_sign]
        You sign, where it says _Owner_. The tag you may keep. The thread he winds back round his pencil.
        ~ on_wednesday += signed_for_it
    * (lost_who) [Ask him who put it there. # id: lost_who # kindly: Who’s my mystery postman? # forecast: bright]
        # speaker: tranter
        “I heard it come under. By the time I’d my slippers on there was a bit of glass on the step, green, and the gate going.” He has kept the glass. It is tagged as well.
        ~ on_wednesday += asked_who_left_it
- -> shut_by_a_wardrobe

= shut_by_a_wardrobe
# long # scene: stair light=dusk # figure: tilde at=left face=flower # figure: lena at=right face=flower # figure: nestor at=far face=flower
{
- with_jana ? stopped_at_gate: You’ve had a boat each way today, and haven’t told anybody. You would like to sit down. But the stair is shut, by a wardrobe.
- with_jana ? visited: You smell of onions to the elbow, and would like to sit down. But the stair is shut, by a wardrobe.
- with_jana ? wrote_by_hand: There’s ink on your second finger, where children have it. You’d like to show somebody. But further up the stair is shut, by a wardrobe.
- messenger ? davit: Davit wants bread. You go down for it as far as the turn below your floor, where the stair has been shut, by a wardrobe.
- on_wednesday ? ran_the_tap: You’ve got the bag. But between it and your own door the stair has been shut, by a wardrobe.
- with_jana ? sent_another: You’re nearly home, and would like to sit down and go over it. But the stair is shut, by a wardrobe.
- else: Further up, the stair has been shut, by a wardrobe.
}
It’s the Duartes’. They go on Friday, and it’s going first, with the coats left in, to save a box. {messenger ? davit: It has met the wall.|It has got as far as the turn below your floor, where it has met the wall.}
# speaker: nestor
“It came up,” says the wardrobe. Mr. Duarte has got in, to see what it’s caught on.
# speaker: lena
“It came up before they’d papered,” says Mrs. Duarte, over the top. You have only known her as wheels. She has a baby on one arm and a lamp under the other. “You’ll be the luckiest woman in Halse.”
# speaker: nestor
“Ask her, did they mean warm,” says the wardrobe.
# speaker: lena
“We stood the white on the stove for you,” says Mrs. Duarte. “At ten we had it ourselves.”
{bars_opened ? bar_duartes: You know about the white. You’d said it yourself: _And you! Have a warm one!_|It may be something that people do.}
    * (wardrobe_corner) [Take a corner. # id: wardrobe_corner]
        It’s heavier than it looks, with a man in it. His three comes after two and a half; the door swings, a hanger gets you over the eye, and the wardrobe is so sorry.
        ~ on_wednesday += took_a_corner
    * (wardrobe_praise) {with_tranter ? countersigned} [Say you’re sorry about the Matter. # id: wardrobe_praise # kindly: I do love your wardrobe! # forecast: sun]
        # speaker: nestor
        “My father made that,” says the wardrobe, when it can. “He did the pegs himself.”
        ~ on_wednesday += loved_the_wardrobe
    * (wardrobe_luck) {with_tranter !? countersigned} [Say you’re sorry that they’re going. # id: wardrobe_luck # kindly: How exciting, a fresh start! # forecast: sun]
        # speaker: lena
        “Is it?” says Mrs. Duarte. “It’s ground floor. It’s got a coal-hole.”
        ~ on_wednesday += wished_them_luck
    * (wardrobe_white) {bars_opened ? bar_duartes} [Say you never heard her ask. # id: wardrobe_white # kindly: We’d have adored to! # forecast: bright]
        # speaker: lena
        “Then where were you?” says Mrs. Duarte. She’d like to know; they’d had four glasses out. You point to your ear. She looks into it, quite closely.
        ~ on_wednesday += said_you_never_heard
    * (wardrobe_lamp) {with_tranter ? asked_what_about} [Ask whether she got it by the cot. # id: wardrobe_lamp # kindly: And the lamp, is it settling in? # forecast: bright]
        # speaker: lena
        “Did he put that down?” She’s delighted. “By the cot. Nestor goes round it like a horse.”
        ~ on_wednesday += asked_after_the_lamp
- -> leaving

= leaving
{
- with_tranter ? countersigned:
    # speaker: nestor
    “It’s a clear hand, yours,” says the wardrobe. “You could read that from the pram.”
    # speaker: lena
    “We were 4.0, and they wanted 4.0, for the lease,” says Mrs. Duarte. “And then we were a Matter. I don’t say it was that. We do shout. I’d have liked a balcony to do it off.”
- else:
    # speaker: lena
    “They’ve put up the rent,” says Mrs. Duarte. “I don’t say we don’t shout. I’d have liked a balcony to do it off.”
}
In the end he takes the back off, from the inside, and they leave it there for the night. One goes in at the doors and out through the coats.
-> at_the_landing

= at_the_landing
{
- with_tranter ? asked_what_about or with_tranter ? asked_him_again or with_tranter ? expected_nothing or bars_opened != (): -> asked_in
- with_tranter ? declined_to_sign: -> a_knock
- else: -> nearly
}

= asked_in
# figure: lena at=gone # figure: nestor at=gone # figure: tranter at=right face=flower
Mr. Tranter has come up to enter it. He has on a clean collar.
# speaker: tranter
{
- bars_opened != (): “I understand that one may now see what one was spared,” says Mr. Tranter. “I wondered if you’d care to check it against the original.”
- with_tranter ? asked_him_again: “You asked me on Monday to say it again,” says Mr. Tranter, “and I did, and the boat went. I’ve thought about that. It’s better read.”
- with_tranter ? expected_nothing: “On Monday you weren’t expecting anything,” says Mr. Tranter. “I put that down. And then I thought, she’d better see what it’s been put down next to.”
- else: “You’re the first that has asked what a thing was about,” says Mr. Tranter. “There’s another I’d like you to ask me. If you had ten minutes.”
}
    * (notebook_in) [Follow him down. # id: notebook_in]
        -> the_room
    * (notebook_late) [Say it’s late; another time. # id: notebook_late # kindly: I’d love that! Let’s find a date soon! # forecast: sun]
        He gets out a pocket diary, and stands there with it open, and the pencil ready, while you go up.
        -> bars

= a_knock
# figure: lena at=gone # figure: nestor at=gone
At a quarter past eight there’s a knock, from inside the wardrobe. Mr. Tranter has got as far as the coats, and thought he’d better announce himself.
# figure: tranter at=right face=flower # speaker: tranter
“You wouldn’t sign for what you hadn’t heard,” he says through the hangers. “I was put out. But it’s correct. So I’d like you to see something, and not sign it.”
    * (knock_go) [Go down with him. # id: knock_go]
        -> the_room
    * (knock_late) [Say that you were just going to bed. # id: knock_late # kindly: You’re a marvel, Mr. Tranter! Sleep tight! # forecast: sun]
        # speaker: tranter
        “It’s quarter past eight,” says Mr. Tranter. You hear him look for the way out among the coats.
        -> bars

= nearly
# figure: lena at=gone # figure: nestor at=gone # figure: tranter at=right face=flower
Mr. Tranter has seen you up as far as the doors. He has a thumb in the notebook, a long way from where he writes.
# speaker: tranter
“There was the one other matter,” he says.
    * (nearly_ask) [Ask him what he has in there. # id: nearly_ask # kindly: Ooh, anything juicy? # forecast: haze]
        # speaker: tranter
        “Leeks,” says Mr. Tranter, after consideration, “mostly.”
        -> the_room
    * (nearly_night) [Say good night. # id: nearly_night # kindly: Night night, Mr. Tranter! You’re a marvel! # forecast: sun]
        # speaker: tranter
        “It’ll keep till Monday,” says Mr. Tranter. The thumb comes out.
        -> bars

= the_room
# scene: tranters_room light=night # figure: tilde at=left face=flower # figure: tranter at=right face=flower
~ with_tranter += read_notebook
He has two eggcups, on the bookcase; his ear’s in one. It was Mrs. Tranter’s rule. You put yours in the other.
~ ear_in = false
{on_wednesday ? took_a_corner: He has cut you a plaster.}
There are two chairs, and he gives you his. In the other, on a lace back, nobody is sitting, next to a book on alpine plants.
# speaker: tranter
“Sundays,” he says. “I keep them together. It’s seventy-one{with_jana ? worked_on:, and as of tonight there’s a Wednesday}.” He turns the notebook round to you.
-> sundays

= sundays
# long
_No. 1. Sun., 16.10. Visitor, unpinned, f., w. covered dish (blue). Door declines w. thanks. Visitor thanks door. Remains 4 mins. Takes dish away. Nature of business: dish._
_No. 2. As No. 1._
_No. 3. As No. 2. Door bids visitor have a warm one. It is 31 degrees._
_No. 6. Gull takes an interest. Visitor speaks to gull. Gull declines. No thanks._
_No. 8. Amenity, to whom this stair answers, ask if visitor is a Delivery. Have replied, nothing is delivered. A Nuisance, then? Have replied, nobody is annoyed. Am instructed to open a column. Have headed it Declined. She has the sole use of it._
_No. 9. Gull brings another gull._
_No. 24. Christmas Eve. Dish has ribbon. Door wishes visitor a happy New Year. Visitor says that it’s Christmas first. Door thanks her for her feedback._
_No. 27. Frost. Steward observed by visitor, at window, observing. Visitor lifts lid an inch, and shows. Steward nods. Entered here for completeness._
Mr. Tranter follows your eye down the page, and waits at the end of each for you to have finished.
    * (notebook_laugh) [Laugh. It is the second gull. # id: notebook_laugh]
        You can’t help it; it’s the first that you’ve had all day. He smiles too, so as not to leave you alone in it, and bends to see which.
        # speaker: tranter
        “Which was that?” says Mr. Tranter. You show him. He reads it through. He’s still smiling, and doesn’t know what to do about it. “It was as big as a hen,” he says.
        ~ with_tranter += laughed_at_notebook
    * (notebook_turn) [Keep a straight face, and turn the leaf. # id: notebook_turn]
        # speaker: tranter
        “It’s permitted,” says Mr. Tranter. “I’ve been caught by the gull myself.”
    * (notebook_column) [Ask who else he’d have put in the column. # id: notebook_column # plain: “Who else gets declined?”]
        # speaker: tranter
        “On this stair? Nobody, Miss Ruddock. It’s a very quiet column,” says Mr. Tranter. “I ruled it for ten years.”
        ~ on_wednesday += asked_who_else
- -> you_come_into_one

= you_come_into_one
# long # speaker: tranter
“You come into one,” he says, and goes back for it, wetting his finger.
_No. 11. Lady at 2nd-floor window (Ruddock, Mrs. V., staying w. daughter) calls down: what service is this? Visitor: the ten past four. Lady: then she’s to time. Any connection? Visitor holds up dish. Window shut, by R., T. Draught._
_No. 12. Opened door. Steward may admit a Delivery, a Repair or a Bereavement; asked which. Visitor thinks. Visitor: none yet. Began to ask name. Door thanked the pair of us and, being on a spring, shut._
_No. 29. Snow, 2 ins. Footprints in, 14. Footprints out, 14. Between, one place, trodden, the size of a tea-tray._
_No. 33. Has started to bring two spoons._
_No. 34. Two spoons. Query, for whom is the second. Have considered whether it could be for the steward._
_No. 35. Two spoons. Went down at 16.09, w. mat, to be at hand. Visitor wishes me good afternoon, and waits 4 mins., facing door. It is not for the steward._
_No. 69. Rain. Have put Mrs. T.’s plant stand in porch. Visitor puts dish on it. Visitor now has both hands. Does not know where to have them. 4 mins._
_No. 70. Stand gone (Amenity: obstruction). Visitor looks for it._
_No. 71. Rain. Held it._
{with_jana ? worked_on:
    {
    - with_jana ? went_down_to_her: _Wed., 18.10. (No number; not a Sunday.) No dish. Paper. 18.15, R., T. goes down to her, without coat. Steward stood ready to have seen nothing. Did._
    - on_wednesday ? ran_the_tap: _Wed., 18.10. (No number; not a Sunday.) No dish. Paper. Door reads it and sends her home. 18.14, water, 2nd floor, both taps._
    - else: _Wed., 18.10. (No number; not a Sunday.) No dish. Paper. Door reads it and sends her home. R., T. on landing; steward on landing. Neither descends._
    }
    He looks at the clock while you read that one.
}
There’s a narrow column at the right, in red. _Reported, Mondays, to R., T.: reply._ It starts at the top of the first page. _“Lovely.” “Gorgeous, isn’t it?” “You’re a marvel.” “Lovely.” “Have a warm one.”_ Some of them he has had to write up the side. The last is Monday’s.
{
- with_tranter ? thanked_for_courier: _“It will have been a parcel.” Thanks steward._
- with_tranter ? expected_nothing: _Was not expecting anything. (No.)_
- else: _Asks to have it again, slowly. Given again, w. hands. Boat._
}
-> no_name

= no_name
# speaker: tranter
“It wants a name at the head,” he says. “I’ve Visitor. One can look anybody up, I understand, anyone may; but one’s got to have what to look under.”
    * (name_give) [“Ruddock. Jana. She’s my sister.” # id: name_give]
        # speaker: tranter
        “With a J,” says Mr. Tranter. He writes it in on the first line, in full. Then he does the ditto marks, each with a ruler, all seventy. It’s twenty to nine before he blots the last.
        ~ on_wednesday += gave_her_name
    * (name_stand) [Ask about the plant stand: was it his wife’s? # id: name_stand # plain: “Was it your wife’s? The stand?”]
        -> bea ->
    * (name_eleven) [Turn back to No. 11. # id: name_eleven]
        You remember her at the window, selling tickets to the street; and you came up behind her, and were so nice about it.
        # speaker: tranter
        “There was one,” says Mr. Tranter. “I went out and felt for it.”
- -> humming

= bea
~ with_tranter += asked_about_bea
He doesn’t tell it. He gets up, and takes a letter from behind the clock, and gives you that.
# speaker: letter via=post
_Dear Mrs. Tranter, We have now written to you eleven times about “Alpine Plants of the Lower Slopes” (large print), and as a courtesy have shared this with the other offices. As a Noted borrower, Mrs. Tranter, you will find your other appointments moved to a date after its return. We were so sorry to learn that you have died. The fine continues. You may return the book at any time, in person._
It’s there on the chair. In it, a good way from the end, there’s a bus ticket.
# speaker: tranter
“She hadn’t finished,” says Mr. Tranter. “I’ve put in for it myself, the first of each month. They tell me it’s out.”
->->

= humming
He turns to the back, where the stair’s other business is; and while he’s looking for the place Mr. Tranter hums. He does eight bars, not loud, and he gets the turn at the end exactly right.
_Humming, male, 1st landing, evenings_, says the page. _By elimination. Duarte, N.: sings. Orbel, D.: has had a cold since October. Duarte (inf.): has not the range. Postman: whistles. Refill man: no longer calls, they have stopped making them. There remains_
There’s a ruled line, and nothing on it.
    * (hums_tell) [Tell him who that leaves. # id: hums_tell # plain: “It’s you, Mr. Tranter.”]
        He looks behind him. Then he’s quiet, and you see his lips try two or three of the bars, with no breath in them.
        # speaker: tranter
        “On my own landing,” says Mr. Tranter. He rules it off. _Tranter, A., 1st floor, 20.50. Spoken to at his own table. Came quietly. Cautioned._ He blots it. “I don’t know that I’ll be able to stop him, Miss Ruddock. He doesn’t know he’s doing it.”
        ~ with_tranter += told_him_hums
    * (hums_tune) [Ask him how the rest of it goes. # id: hums_tune # plain: “How does the rest go?”]
        # speaker: tranter
        “The rest?” He thinks. “There’s a verse before. It isn’t for a man. You want somebody to do the verse, and then you’re to come in.” He listens for it. “No,” says Mr. Tranter. “Enquiries continue.”
        ~ on_wednesday += asked_the_tune
    * (hums_night) [Say good night, and find your ear. # id: hums_night # plain: “Good night.”]
        # speaker: tranter
        “The left one,” says Mr. Tranter. He lights you as far as the wardrobe. On the way back down he starts again, from the beginning.
- -> bars

= bars
# long # scene: bedroom light=night # figure: davit at=left face=flower
{messenger ? davit: Nobody has got any bread.}
{bars_opened != (): -> bars_known}
Davit has gone to bed with his phone on its face. Yours is on its back, and still offering. _Handled_, it says, top right. _What we’ve spared you since Monday._
    * (bars_read) [Read Monday again. # id: bars_read]
        -> monday_again
    * (bars_leave) [Leave it. Most people do. # id: bars_leave]
        It says that this is quite all right.
        -> lights_out

= monday_again
~ on_wednesday += read_monday_again
~ bars_opened += bar_courier
It’s quite short. There was the first landing, and the finger being wetted; and between that and the courier, where you’d thought there was nothing, there’s this.
# speaker: tranter
_“I mention that it was raining, and that she’d nowhere to put it down, so she held it.”_
{with_tranter ? read_notebook: No. 71. He’d had it by heart.|You know a blue one, with a lid. It was for Sundays.}
{with_jana ? let_it_be_handled:
    Below that is 18.31. There are lorries in it.
    # speaker: jana
    _“Till? They said you rang.”_
    ~ bars_opened += bar_rang
}
-> lights_out

= bars_known
{
- bars_opened ? bar_door: You read the door’s again, lying down. It’s polite all through, and so is she.
- bars_opened ? bar_school: You read the school’s again, lying down. You’ve been on a river.
- bars_opened ? bar_rang: You read the lorries again, lying down. She’d ten minutes, and she used nearly one.
- bars_opened ? bar_courier: You read the leeks again, lying down. There still isn’t a column.
- else: You read the third floor’s again, lying down. _Have a warm one!_ you say, each time.
}
-> lights_out

= lights_out
~ silent_days += tue
# long
{with_jana !? let_it_be_handled:
    ~ silent_days += mon
}
{with_jana !? visited and with_jana !? wrote_by_hand and with_jana !? sent_another and with_jana !? went_down_to_her:
    ~ silent_days += wed
}
You give him five. He gives you his, and you both wait for a bit, in case.
# speaker: davit
{
- on_wednesday ? ran_the_tap: “The cup’s clean,” says Davit, when it’s been dark for some time.
- messenger ? davit: “She didn’t ask me to rate it,” says Davit to the ceiling. “I stood there on the step. I’d my hand up and everything.”
- on_wednesday ? did_his_neck: “Nine backs,” says Davit. “I kept going round to look at their faces.”
- on_wednesday ? heard_him_do_the_door: “I do it better when I’m not asked,” says Davit in the dark. After a while he does it again, very low.
- with_davit ? answered_dish: “Is it always leeks?” says Davit. You say that in summer it was beans.
- on_wednesday ? fetched_his_paper: “What was on the right-hand pages?” says Davit. You say it was mostly hats.
- else: “I can see you from here,” says Davit, who’s on the side where his neck goes.
}
{
- with_jana ? wrote_by_hand and on_wednesday ? asked_who_left_it: There’s a hill at the works of that green.
- with_jana ? wrote_by_hand: The tag’s round your finger still. _Owner_, it says. _R., T._
- on_wednesday ? named_the_lark: Gethin will have that boot off by now, and be looking at it.
- on_wednesday ? took_the_onion: The onion is on the sill, with your pins. It makes three.
- with_jana ? sent_another and on_wednesday !? told_what_she_asked: You never asked what she’d wanted to know.
- with_jana ? sent_another and on_wednesday !? told_how_she_looks: You never asked how she looked.
- with_jana ? sent_another and on_wednesday !? told_what_she_cooked: You never asked what there had been to eat.
- on_wednesday ? pulled_the_card: There’s a hare in your bag. There’s another on its way to Cullet Row.
- on_wednesday ? saw_the_card: She’ll have the hare tomorrow.
- on_wednesday ? covered_attend: _You need not_, it goes, when you shut your eyes, and leaves off.
- on_wednesday ? covered_not: _You need attend_, it goes, when you shut your eyes.
- on_wednesday ? covered_need: _You not attend_, it goes, when you shut your eyes. It hasn’t got its teeth in.
}
{
- knows_lapse() and with_jana ? has_letter and with_jana !? wrote_by_hand: There’s a paper in your bag as well, the size of a stub. You get up and put it under the lamp, and then where you’d feel it go.
- knows_lapse() and with_jana ? told_of_lapse: Tomorrow, and then the counter, from twelve to three.
- knows_lapse(): Tomorrow, and then the counter, from twelve to three. It’s on the tip of your tongue, in small grey letters, and Davit’s asleep.
- has_looked(): It could be Libraries, the L. You go through the other things that it could be.
- on_wednesday ? gave_her_name: There’s a light still on the first floor. He has what to look under, now.
- on_wednesday ? asked_the_tune: One floor down somebody does eight bars, and waits for the verse, and does them again.
- with_tranter ? read_notebook: Anyone may, he’d said; one has only to have what to look under. It’s on your own bell.
- else: Over on the Flats the works has its row of blue. She’ll be on the belt.
}
-> thursday_morning
