// WEDNESDAY EVENING. At stake: a wardrobe; seventy-one Sundays, in a steward's hand; whether she is given a name; who hums.
// Opens: always; all four roads join here. Leaves: to Thursday. Set piece: the notebook; whoever puts it off has Mrs. Duarte and the red.
// Sets: read_notebook, laughed_at_notebook, asked_about_bea, told_him_hums, gave_her_name; silent_days.
// Paid later: Mr. Tranter in the queue and at the table; the minutes; the offender spoken to; the lamp, the same evening.

=== wednesday_evening ===
~ ear_in = true
{with_jana ? wrote_by_hand: -> lost_property}
-> shut_by_a_wardrobe

= lost_property
# scene: stair light=dusk # figure: tilde at=left face=flower # figure: tranter at=right face=flower
On the first landing Mr. Tranter is waiting to be come upon.
# speaker: tranter
“Lost property,” he says, and reads it off the tag. “‘Letter, one, in hand of R., T. Under street door, 18.40. Door made no remark.’ I have not read it, Miss Ruddock. I have read the back, for the name of an owner, and it wasn’t that sort of back.”
Your own letter has come home, with a comma mended. On the back, in your sister’s pencil:
# speaker: jana via=post
_{jana_answer()}_
    * (lost_sign) [Sign for it. # id: lost_sign # reflect]
        You sign, where it says _Owner_. The tag you may keep.
    * (lost_who) [Ask him who put it there. # id: lost_who # reflect # kindly: Who’s my mystery postman? # plain: “Who brought it?” # forecast: bright]
        # speaker: tranter
        “By the time I’d my slippers on there was a bit of glass on the step, green, and the gate going.” He has the glass. It is tagged as well.
- -> shut_by_a_wardrobe

= shut_by_a_wardrobe
# scene: stair light=dusk # figure: tilde at=left face=flower # figure: lena at=right face=flower # figure: nestor at=far face=flower
{messenger ? davit: Davit wants bread.|{on_wednesday ? ran_the_tap: You’d left your bag on the landing.}} At the turn below your own floor the stair is shut, by a wardrobe.
The Duartes go on Friday, and it’s going first, with the coats left in it, to save a box. It has met the wall. Mr. Duarte has got inside to see why. Mrs. Duarte, whom you have only known as wheels, has a baby on one arm and a lamp under the other.
# speaker: nestor
“It came up,” says the wardrobe.
# speaker: lena
“It came up before they’d papered,” says Mrs. Duarte. “We stood the white on the stove for you, last night. At ten we had it ourselves.”
# speaker: nestor
“Ask her, did they mean warm,” says the wardrobe.
    * (wardrobe_corner) [Take a corner. # id: wardrobe_corner]
        It’s heavier than it looks, with a man in it. His three comes after two and a half; the door swings, a hanger gets you over the eye, and the wardrobe is so sorry.
        ~ on_wednesday += took_a_corner
    * (wardrobe_hold) [Hold out your arms for the baby. # id: wardrobe_hold]
        You’re given the lamp. You keep your arms round it, and it looks over your shoulder.
        ~ on_wednesday += held_the_lamp
- {
- with_tranter ? countersigned:
    # speaker: nestor
    “It’s a clear hand, yours,” says the wardrobe. “You could read that from the pram.”
    # speaker: lena
    “We were 4.0, and they wanted 4.0, for the lease. Then we were a Matter,” says Mrs. Duarte. “I don’t say it was that. We do shout.”
- else:
    # speaker: lena
    “They’ve put up the rent,” Mrs. Duarte says. “I don’t say it was his book. We do shout. I’d have liked a balcony to do it off.”
}
{on_tuesday ? greeted_privet:
    # speaker: nestor
    “My uncle went down to the steps for some, Tuesday,” says the wardrobe. “Somebody wished him good afternoon.”
}
-> a_knock

= a_knock
# figure: lena at=gone # figure: nestor at=gone
In the end he takes the back off, from the inside, and they leave it there for the night. One goes in at the doors and out through the coats. {on_wednesday ? held_the_lamp: You’re through before you notice that you have still got the lamp.}
At a quarter past eight there’s a knock, from inside it, and you come out. Mr. Tranter has got as far as the coats, and thought that he’d better announce himself.
# figure: tranter at=right face=flower # speaker: tranter
{
- with_tranter ? declined_to_sign: “You wouldn’t sign for what you hadn’t heard,” he says through the hangers. “It’s correct. I’d like you to see something, and not sign it.”
- else: “There was one other matter, Miss Ruddock,” he says through the hangers. He has his thumb in the notebook, a long way back from where he writes.
}
    * (notebook_in) [Follow him down. # id: notebook_in]
        -> the_room
    * (notebook_late) [Say it’s late; another time. # id: notebook_late # kindly: I’d love that! Let’s find a date soon! # plain: “It’s late. Another time.” # forecast: sun]
        He gets out a pocket diary, and stands there among the coats with the pencil ready while you go up.
        -> the_red

// Whoever puts the notebook off. Mrs. Duarte has seen hers.
= the_red
# figure: tranter at=gone # figure: lena at=right face=flower
At nine there’s a kick, lower down, and you come out again; and Mrs. Duarte backs out of the wardrobe with a bottle by the neck.
# speaker: lena
“There’s still the red,” she says, and drinks, and hands it to you{on_wednesday ? held_the_lamp:, against the lamp}. “Has he shown you his book? He showed me mine. Forty pages. Every time I ever got that pram up by myself, to the minute; and down the side it’s got, _Would have helped. Was entering this._ And I’d gone in there to hit him with it!”
    * (red_sundays) [Ask whom he’s got in it for Sundays. # id: red_sundays # kindly: And are we all in there, even weekends? # plain: “Who’s he got for Sundays?” # forecast: bright]
        # speaker: lena
        “Her with the dish? She’s taken the front of the pram as far as the mat. I said, come on up, love. She said no, she hadn’t been asked.”
        ~ on_wednesday += asked_of_sundays
    * (red_ceiling) [Ask what one hears of you, up there. # id: red_ceiling # kindly: I do hope we’re never a bother! # plain: “What do you hear of us?” # forecast: haze]
        # speaker: lena
        “‘No, you!’” says Mrs. Duarte. “‘No, no, you have it!’ I said to Nestor, they’ve only the one chair.”
- -> extract

// A page of it comes up by itself.
= extract
# scene: tern_street light=night # figure: tilde at=left face=flower # figure: davit at=right face=flower
On your mat there’s a sheet in copperplate. _Sundays. Extract, fair copy, for R., T., who was tired._
-> page_one ->
-> washers ->
That’s this flat. In the bathroom the tap goes off. On the back:
-> eliminated ->
    * (extract_read) [Read it out to Davit. # id: extract_read # plain: “Listen.”]
        The second gull gets him with his mouth full of brush, and there’s toothpaste on the calendar.
        # speaker: davit
        “And who’s it about?” says Davit. You know who. It says Visitor, so you say Visitor. He stops, and goes to rinse, with both taps on.
    * (extract_post) [Fill in who that leaves, and push it under his door. # id: extract_post]
        _The steward_, you put, on the line. You’re back among the coats when you hear somebody, one floor down, being spoken to, and coming quietly.
        ~ with_tranter += told_him_hums
- -> bars

= page_one
_No. 1. Sun., 16.10. Visitor, unpinned, f., w. covered dish (blue). Door declines w. thanks. Visitor thanks door. Remains 4 mins. Takes dish away. Nature of business: dish._
_No. 2. As No. 1. Door bids visitor have a warm one. It is 30 degrees._
_No. 6. Gull takes an interest. Visitor speaks to gull. Gull declines. No thanks._
_No. 8. Amenity, to whom this stair answers, ask if visitor is a Delivery. Have replied, nothing is delivered. A Nuisance, then? Have replied, nobody is annoyed. Am instructed to open a column. Have headed it Declined. She has the sole use of it._
_No. 9. Gull brings another gull._
->->

= washers
_No. 41. Water, 2nd floor, both taps, 16.10 to 16.15. Likewise Nos. 42 to 71. Have put card under door re: washers._
->->

= eliminated
_Humming, male, 1st landing, evenings. By elimination. Duarte, N.: sings. Duarte (inf.): has not the range. Orbel, D.: has had a cold since October. Postman: whistles. Steward: was on the landing every time, and saw no one. There remains_
Under that he has ruled a line, and left it.
->->

= the_room
# scene: tranters_room light=night # figure: tilde at=left face=flower # figure: tranter at=right face=flower
~ with_tranter += read_notebook
~ ear_in = false
On his bookcase there’s a soap dish, for ears; it was Mrs. Tranter’s rule. You put yours in beside his. {on_wednesday ? took_a_corner: He has cut you a plaster.} {on_wednesday ? held_the_lamp: He enters the lamp, and stands it where it can be of use until it’s sent up.}
He gives you his own chair. In the other there’s a lace back, and a book on alpine plants.
# speaker: tranter
“Sundays,” says Mr. Tranter. “I keep them together. It’s seventy-one{with_jana ? worked_on:, and as of tonight there’s a Wednesday}.” He turns the notebook round to you.
-> page_one ->
    * (notebook_laugh) [Laugh. It is the second gull. # id: notebook_laugh]
        You can’t help it. He smiles too, so as not to leave you alone in it, and bends to see which.
        # speaker: tranter
        “Which was that?” says Mr. Tranter. You show him. He reads it through. He’s still smiling, and doesn’t know what to do about it. “It was as big as a hen,” he says.
        ~ with_tranter += laughed_at_notebook
    * (notebook_turn) [Keep a straight face, and turn the leaf. # id: notebook_turn]
        # speaker: tranter
        “It’s permitted,” says Mr. Tranter. “I’ve been caught by the gull myself.”
- -> you_come_into_one

= you_come_into_one
# long # speaker: tranter
“You come into one,” he says, and looks for it, wetting his finger.
_No. 11. Lady at 2nd-floor window (Ruddock, Mrs. V., staying w. daughter) calls down: what service is this? Visitor: the ten past four. Lady: then she’s to time. Any connection? Visitor holds up dish. Window shut, by R., T. Draught._
_No. 12. Opened door. Steward may admit a Delivery, a Repair or a Bereavement; asked which. Visitor thinks. Visitor: none yet. Began to ask name. Door thanked the pair of us and, being on a spring, shut._
{with_jana !? visited and with_jana !? stopped_at_gate: _No. 24. Christmas Eve. Dish has ribbon. Door wishes visitor a happy New Year. Visitor says that it’s Christmas first. Door thanks her for her feedback._}
{with_jana !? visited: _No. 27. Frost. Steward observed by visitor, at window, observing. Visitor lifts lid an inch, and shows. Steward nods. Entered here for completeness._}
{with_jana !? visited: _No. 29. Snow, 2 ins. Footprints in, 14. Footprints out, 14. Between, one place, trodden, the size of a tea-tray._}
_No. 33. Has started to bring two spoons._
_No. 34. Two spoons. Query, for whom is the second. Have considered whether it could be for the steward._
_No. 35. Two spoons. Went down at 16.09, w. mat, to be at hand. Visitor wishes me good afternoon, and waits 4 mins., facing door. It is not for the steward._
-> washers ->
_No. 69. Rain. Have put Mrs. T.’s plant stand in porch. Visitor puts dish on it. Visitor now has both hands. Does not know where to have them. 4 mins._
_No. 70. Stand gone (Amenity: obstruction). Visitor looks for it._
_No. 71. Rain. Held it._
{with_jana ? worked_on: _Wed., 18.10. No dish. Paper. {with_jana ? went_down_to_her:R., T. goes down. {on_wednesday ? hand_on_grille:Applies hand to door. |}Steward stood ready to have seen nothing. Did.|Door sends her home. R., T. in; steward in.}_}
Down the right-hand side there’s a column in red. _Reported, Mondays, to R., T. Reply: “Lovely.” “Gorgeous, isn’t it?” “You’re a marvel.” “Lovely.” “Have a warm one.”_ The last is this Monday’s.
{with_tranter ? asked_him_again: _Asks to have it again, slowly. Given again, w. hands. Boat._|{with_tranter ? expected_nothing: _Was not expecting anything. (No.)_|_“It will have been a parcel.”_}}
# speaker: tranter
“It wants a name at the head,” says Mr. Tranter. “I’ve only Visitor.”
    * (name_give) [“Ruddock. Jana. She’s my sister.” # id: name_give]
        # speaker: tranter
        “With a J,” says Mr. Tranter. He writes it in on the first line, in full. Then he does the ditto marks, each with a ruler, all seventy. It’s twenty to nine before he blots the last.
        ~ on_wednesday += gave_her_name
    * (name_stand) [Ask about the plant stand: was it his wife’s? # id: name_stand # plain: “Was it your wife’s? The stand?”]
        ~ with_tranter += asked_about_bea
        He takes a letter from behind the clock, and gives you that.
        # speaker: letter via=post
        _Dear Mrs. Tranter, We have written to you about “Alpine Plants of the Lower Slopes” (large print), and as a courtesy have shared this with the other offices. As a Noted borrower you will find your hospital appointments moved to a date after its return. We were so sorry to learn that you have died. The fine continues. You may return the book at any time, in person._
        There’s a bus ticket in the book, a good way from the end.
        # speaker: tranter
        “She hadn’t finished,” says Mr. Tranter. “I’ve put in for it myself, the first of each month. They tell me it’s out.”
- -> humming

= humming
{(with_pia ? fetched_pia and with_jana ? told_of_lapse) or (with_jana ? visited and with_tranter ? asked_about_bea): -> bars}
He turns to the back of the book, and while he’s looking for the place Mr. Tranter hums, eight bars, and gets the turn at the end exactly right.
-> eliminated ->
    * (hums_tell) [Tell him who that leaves. # id: hums_tell # plain: “It’s you, Mr. Tranter.”]
        He looks behind him. Then you see his lips try two or three of the bars, without any sound.
        # speaker: tranter
        “On my own landing,” says Mr. Tranter, and takes up the pen. _Tranter, A., 1st floor, 20.50. Spoken to at his own table. Came quietly. Cautioned._ He blots it. “I don’t know that I’ll be able to stop him, Miss Ruddock. He doesn’t know he’s doing it.”
        ~ with_tranter += told_him_hums
    * (hums_tune) [Ask him how the rest of it goes. # id: hums_tune # plain: “How does the rest go?”]
        # speaker: tranter
        “The rest?” He thinks. “There’s a verse before. It isn’t for a man. You want somebody to do the verse, and then you’re to come in.” He listens for it. “No,” says Mr. Tranter. “Enquiries continue.”
        ~ on_wednesday += asked_the_tune
- -> bars

= bars
# scene: bedroom light=night # figure: davit at=left face=flower
{messenger ? davit: There still isn’t any bread.}
{with_tranter ? read_notebook: Davit is doing his teeth. You tell him that the steward has a card out about your washers. He turns off the tap. “They’re good washers,” says Davit.|Davit has done his teeth, and gone to bed, with his phone on its face.}
{bars_opened ? bar_courier:
    Your phone is on its back, open at Monday still. {with_tranter ? read_notebook: Mr. Tranter had No. 71 by heart.|You know a blue one, with a lid. It was for Sundays.}
    -> lights_out
}
{with_tranter ? read_notebook and with_jana !? let_it_be_handled: -> lights_out}
Your phone is on its back, and still offering. _Handled_, it says, top right. _What we’ve spared you since Monday._
    * (bars_read) [Open what was spared you on Monday. # id: bars_read]
        -> monday_again
    * (bars_leave) [Leave it. Most people do. # id: bars_leave]
        It says that this is quite all right.
- -> lights_out

= monday_again
~ bars_opened += bar_courier
You read it slowly. There was the first landing, and the finger being wetted; and between that and the courier, where there had been nothing, there’s this.
# speaker: tranter
_“I mention that it was raining, and that she’d nowhere to put it down, so she held it. The blue one, with the lid.”_
{with_tranter ? read_notebook: No. 71. He’d had it by heart.|You know a blue one, with a lid. It was for Sundays.}
{with_jana ? let_it_be_handled:
    # speaker: jana
    _“Till? They said you rang.”_ That’s Jana, at 18.31, and lorries.
    ~ bars_opened += bar_rang
}
-> lights_out

= lights_out
~ silent_days += tue
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
- on_wednesday ? did_his_neck: “Eight today,” says Davit. “I kept going round to look at their faces.”
- on_wednesday ? fetched_his_paper: “What was on the right-hand pages?” says Davit. You say it was mostly hats.
- else: “I can see you from here,” says Davit, who’s on the side where his neck goes.
}
    * (bed_flats) [Look over at the Flats. # id: bed_flats # reflect]
        {
        - on_wednesday ? took_the_onion: In front of the Flats there is the sill, with your two pins on it, and the onion.
        - else: The works has its row of blue. Jana will be on the belt.
        }
        {knows_lapse(): {with_jana ? has_letter: You get up and put her paper where you’d feel it go.|It’s on the tip of your tongue, in small grey letters, and Davit’s asleep.}}
    * (bed_taps) {with_davit !? heard_the_door and on_wednesday !? ran_the_tap} [“Why the taps?” # id: bed_taps]
        # speaker: davit
        “So as not to hear it,” says Davit. “The door, Sundays. Since the spring.” And then, when you’d thought that was all: “I took it you’d rather.”
        ~ with_davit += heard_the_door
    * (bed_stair) [Listen to the stair. # id: bed_stair # reflect]
        {on_wednesday ? gave_her_name: One floor down a page is turned, and there’s a pause, and a page. He’s seeing how it looks.|{on_wednesday ? asked_the_tune: One floor down somebody does eight bars, and waits for the verse, and does them again.|{on_wednesday ? asked_of_sundays: There’s a mat down there, by the street door, and it’s as far as she comes.|Someone goes down in slippers and stands for a time in the porch. It’s come on to rain.}}}
- -> thursday_morning
