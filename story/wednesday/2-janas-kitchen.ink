// JANA'S KITCHEN. The hinge. Two tellings, the ear in and the ear out, each whole; the phone can turn one into the other at any beat.
// At stake: whether you say why you came, and how it arrives; the lapse; what your mother said; who takes Pia at half past twelve.
// Opens: from Cullet Row. Leaves: to the school gate, or to the evening.
// Faint: jana_knife, jana_bed, jana_news, jana_card, jana_right, jana_bins, jana_told, jana_since, jana_nights, jana_way; pia_eleven, pia_twenty.
// Sets: visited; one of said_why, hid_why; asked_leave; one of told_of_lapse, kept_lapse_back (whoever has read the key); has_letter.

// ---------- The ear in ----------

=== in_onion ===
# scene: janas_kitchen light=day # figure: tilde at=left face=flower # figure: jana at=centre face=empty # figure: pia at=right face=empty
~ with_jana += visited
A green kitchen, with its lamp on at eleven in the morning. What you took for a fan over the stove is ferry stubs, by colour. A school halo hangs on your chair, lit, with nobody in it. On the shelf is the blue dish, with two spoons laid across the lid. {with_davit ? heard_the_door: You sit down with your back to it.}
Jana finishes the half that she’s on. Then she turns round, and looks, and cuts the other half in two.
# speaker: jana # faint: jana_knife … my knife … fishmonger … leans …
“How’s my knife? This came off a fishmonger who shut. It doesn’t cut, it leans on things.”
She sets a quarter of an onion in front of you on a board, and the thing she’s been using.
    * (in_kitchen_nice) [Say that you like the kitchen. # id: in_kitchen_nice # kindly: What a gorgeous kitchen! It’s got so much character! # forecast: sun]
        Jana looks at the kitchen. Pia looks at it too, clockwise.
        ~ on_the_road += praised_kitchen
    * (in_knife) [Say you’ve been meaning to bring the knife. # id: in_knife # kindly: Your knife says a big hello! # forecast: bright]
        Jana waits, with her hands in the sink, for what else it says.
        ~ on_the_road += spoke_of_knife
    * (in_chop) [Chop. # id: in_chop]
        It goes through the onion like a heel. She reaches over, takes your wrist, and turns the whole hand, knife and all, the other way up.
        ~ on_the_road += chopped
- -> in_potatoes

=== in_potatoes ===
{not ear_in: -> took_it_out(-> out_wards)}
{with_sel ? asked_the_way: She points at the window with a wet finger, and then at you. You’ve been announced.}
She grates potatoes and squeezes them out by the fist, and it’s the fists that she talks to. You find that you’re nodding. {on_the_road ? shown_the_stopper: The two-ounce weight is a stopper, ruby, with a bubble in.}
# speaker: jana # faint: jana_bed … not been to bed … say it … these …
“I’ve not been to bed. So if you’ve come to say it you can say it, while I’ve these to do.”
She wants flour, and moves the scales along with her hip. There’s a corner of paper under them, with a crest on.
# decision: why_you_came
    * (in_why_say) [Say that you’ve come about the Sitting. # id: in_why_say # kindly: I’ve come to hear all your news! # forecast: sun]
        {not ear_in: -> took_it_out(-> out_said)}
        She looks round for whoever you’re talking to. Then she dries her hands, and sits down, and tells you her news.
        -> in_news
    * (in_why_paper) [Lay your own copy on the table, and don’t say anything. # id: in_why_paper # forecast: haze]
        -> in_paper
    * (in_why_passing) [Say you were passing. # id: in_why_passing # kindly: I was in the area and thought, why not! # forecast: bright]
        Pia has a good think about the area. It’s a works, a row of nine, and the sea.
        ~ with_jana += hid_why
        -> in_cake

=== in_news ===
# speaker: jana # faint: jana_news … a tooth … brown bench … Greet … like a bandit … all right …
“Pia’s had a tooth out. I’m on the brown bench, it’s a penny more and you don’t go blind. Thursdays it’s cards at Greet’s, she cheats like a bandit. I’d a bad chest in March. I’m all right.”
She tells it in order, as at a bedside. You get the tooth. At the end she’s rather pink, and pushes the heel of the loaf across to you.
“How fabulous!” says your mouth, and takes a bite, and means it.
    * (in_news_paper) [Lay your copy of the letter by the loaf. # id: in_news_paper # forecast: showers]
        -> in_paper
    * (in_news_more) [Ask for the tooth again. # id: in_news_more # kindly: Teeth! Aren’t they the absolute limit? # forecast: sun]
        Pia has it, in a matchbox. You’re shown each side. For ten minutes there’s nothing in the room but a tooth, with three heads over it.
        ~ with_jana += hid_why
        ~ on_the_road += saw_the_tooth
        -> in_cake

=== in_paper ===
~ with_jana += said_why
~ with_jana += saw_envelope
There’s no Kindly in paper. Jana reads it from the crest to the carafe, with a floury thumb going down the side. Then she lifts the scales by the neck, and lays her own next to it.
They’re the same, down to the bollard. Hers has one line more. _You need not attend._
She puts four ounces on the one pan and shakes flour on the other until they’re level. You find you have said what a beautiful old pair of scales.
    * (in_leave) [Ask if she would let you sign. # id: in_leave # kindly: It would mean the world to have your blessing! # forecast: haze]
        # speaker: jana # faint: jana_card … do it … or … on a card …
        “Do it or don’t. But I’ll hear it off you. I’ll not have it on a card.”
        {ear_in: Do it, she said. On a card. It’s a bit of a surprise, and you look along the shelf to see if she keeps the others.}
        ~ with_jana += asked_leave
    * (in_unsigned) [Say that you haven’t signed anything. # id: in_unsigned # kindly: Nothing’s set in stone! # forecast: bright]
        {ear_in: It’s the _stone_ that she takes up. She has another look at the letter, under the part about the yard.|“No,” says Jana, “I can see it’s clean,” and hands you yours.}
        ~ on_the_road += said_unsigned
    * (in_plate) [Put the letters away, hers under the scales. # id: in_plate]
        She watches which one you put where. They’ve both got flour on by now.
        ~ on_the_road += put_letters_back
- -> in_cake

=== in_cake ===
{not ear_in: -> took_it_out(-> out_turning)}
It’s a potato cake, the size of the pan. To turn it wants two, and there’s a moment when nobody has it. “Goodness!” you say, for what you say when the fat gets your wrist.
# speaker: pia # faint: pia_eleven … eleven …
{on_the_road ? spoke_of_knife: “Eleven,” says Pia, who has put the halo on. “That’s eleven things that went up at the end. The knife saying hello was two.”|“Eleven,” says Pia, who has put the halo on. “That’s eleven things you’ve said that go up at the end.”}
{looked_jana ? wed: Your phone’s by the bread with the page still up. Jana, wiping round it, reads; you see her lips go, _Enq._, and then the number.}
{knows_lapse(): -> lapse}
-> in_last

=== in_last ===
{not ear_in: -> took_it_out(-> out_last)}
You eat it out of the pan, from three sides. It’s crust, and salt, and then it’s soft.
# speaker: jana # faint: jana_right … all right? … colour …
“Are you all right, Till? You’ve no colour.”
“Never better!” says your mouth, round a fork. She nods, and goes on looking.
    * (in_words) {with_vesna ? will_pass_on} [Give her your mother’s message, word for word. # id: in_words # kindly: Mum says you stand up so well! # forecast: sun]
        Jana has been on her feet since seven last night. She takes her elbow off the table, puts her shoulders back, and sees if that’s it.
        ~ with_vesna += passed_her_words
    * (in_wednesday) [Ask if she goes to your mother on Wednesdays. # id: in_wednesday # kindly: Do you two ever manage a midweek catch-up? # forecast: bright]
        # speaker: jana # faint: jana_bins … when the bins go … at four … busy …
        “When the bins go. The man lets me mind the gate. It’s at four. She asks after you, I say you’re busy.”
        ~ with_vesna += believed_wednesday
    * (in_more) [Hold out your fork for the corner. # id: in_more]
        You’re given the corner. You’re given a piece in greaseproof, too, and she points over the water with her chin. For him.
        ~ on_the_road += given_parcel
- -> half_past_twelve

// ---------- The ear out ----------

=== out_onion ===
# scene: janas_kitchen light=day # figure: tilde at=left face=flower # figure: jana at=centre face=seen # figure: pia at=right face=empty
~ with_jana += visited
A green kitchen, with its lamp on at eleven in the morning, and a size too loud: the fat, the racing, a hill of glass out the back that keeps slipping. A school halo hangs on your chair, lit, with nobody in it.
# speaker: pia
“That one’s condemned,” says Pia. “It pays attention by itself.”
On the shelf is the blue dish, with two spoons laid across the lid. {with_davit ? heard_the_door: You sit down with your back to it.}
Jana turns round. There’s a crease beside her mouth, on the one side, that you don’t know.
# speaker: jana
“How’s my knife?”
You wait for the better sentence. There’s nobody to hand you one.
# speaker: you
“It’s well,” you say.
# speaker: jana
“It’s a knife,” says Jana. She gives you half an onion, and what she’s had to use since. It came off a fishmonger who shut.
    * (out_bring) [“I keep meaning to bring it.” # id: out_bring # forecast: haze]
        # speaker: jana
        “Don’t mean it. Put it in a bag.”
        ~ on_the_road += spoke_of_knife
    * (out_moved) [“You’ve moved.” # id: out_moved # forecast: showers]
        # speaker: jana
        “A year last August. The cards found it.” They’re on a nail by the stove, each cut in four. She pulls one off. _Thinking of you b_, it says; and on the back, _lard_. The stock is very nice.
        ~ on_the_road += saw_the_cards
    * (out_rumour) [“They’re saying on the boat that you got the whole ward out.” # id: out_rumour # forecast: gale]
        # speaker: jana
        “Out of what?”
        # speaker: you
        “On strike. In the snow. There was,” you say, “a bedpan.”
        # speaker: jana
        “I’d sooner that than what it was last week,” says Jana. “I’d crossed on red. In uniform. I’d have liked to keep the uniform. It had pockets.”
        ~ on_the_road += asked_about_rumour
- -> out_wards

=== out_wards ===
{ear_in: -> put_it_back(-> in_potatoes)}
{with_sel ? asked_the_way: Sel has told her you’d be along, and not much use.|She takes the knife off you, turns it over, and gives it back to you the right way up.} She grates potatoes, and has a good deal to say about potatoes. Then it’s the same voice, and it isn’t potatoes.
# speaker: jana
“I put it in writing, that it was thirty-one beds and the two of us. May, June, June, and the Monday. They’d kept all four. After Piet they’d a folder, they read them out to me. Pass that bowl.” She squeezes, and grey water runs out of her fist. “I was sorry. I went round to Greet’s and told her so, she’d a cake out. It was their sentence I’d not say. _I failed to_, and a gap. I asked could I have _I was tired_. They’d only the one.”
# speaker: pia
“You could have put _sleep_ in the gap,” says Pia.
# speaker: jana
“Flour,” says Jana.
Flour is by the scales. {on_the_road ? shown_the_stopper: The two-ounce weight is a stopper, ruby, with a bubble in.} There’s a corner of paper under them, with a crest on.
# decision: why_you_came
    * (out_why_say) [“They want you off the Table.” # id: out_why_say # forecast: gale]
        # speaker: jana
        “Do they,” says Jana. “Who’s they?”
        ~ on_the_road += said_they
        -> out_said
    * (out_why_move) [Move the scales. # id: out_why_move]
        ~ with_jana += saw_envelope
        # speaker: jana
        “That’s what’s keeping them level,” says Jana.
        # speaker: you
        “It came Monday,” you say. “I’ve got the same.”
        # speaker: jana
        “No. I’ve got a line extra.”
        -> out_said
    * (out_why_passing) [“I was passing.” # id: out_why_passing # forecast: bright]
        # speaker: pia
        “It’s a dead end,” says Pia.
        -> out_passing

=== out_passing ===
# speaker: you
“No, and I thought,” you say, “as you’ve got your days free.”
She came off at six. Through the door behind her there’s a bed, made, with the blind down.
# speaker: jana
“I have,” says Jana. “I’m asleep in this one.”
She weighs the flour herself, and takes a pinch off, and puts some of it back.
    * (out_not_passing) [“I wasn’t passing.” # id: out_not_passing # forecast: showers]
        # speaker: jana
        “No,” says Jana.
        -> out_said
    * (out_talk_flour) [“Plain or self-raising?” # id: out_talk_flour # forecast: sun]
        # speaker: jana
        “You’ve come over on a Wednesday about flour,” says Jana. But she does hold views on it, and you’re given them.
        ~ with_jana += hid_why
        -> out_turning

=== out_said ===
~ with_jana += said_why
# speaker: you
“It’s the sums. You’re counted as a two. With you Mum’s under, and gets the yard, and they lock that at six. I’d only sign. It would only be on the,” you say, “it’s a form.”
# speaker: jana
“Who has me as a two?”
# speaker: you
“I did. When she went in. It said what were you, and there was a box.”
# speaker: jana
“I was a ward sister.”
# speaker: you
“It didn’t matter what you were,” you say.
You meant the box.
# speaker: jana
“They said that.” She goes on peeling, and gets down to where it’s all potato, and goes on.
    * (out_leave) [“Would you let me?” # id: out_leave # forecast: haze]
        # speaker: jana
        “You never asked for the knife,” says Jana. What’s left of the potato goes in with the rest. “Do it or don’t. But I’ll hear it off you. I’ll not have it on a card.”
        ~ with_jana += asked_leave
    * (out_meant_box) [“I meant the box.” # id: out_meant_box # forecast: showers]
        # speaker: jana
        “I know you did. Salt.” You pass her the salt. She says it’s the other salt.
        ~ on_the_road += meant_the_box
    * (out_not_yet) [“I haven’t signed it.” # id: out_not_yet # forecast: bright]
        # speaker: jana
        “What are you waiting for?” says Jana. She’d like to know.
        You say you don’t know. She gives you a job, which is to find the big plate.
        ~ on_the_road += said_unsigned
- -> out_turning

=== out_turning ===
{ear_in: -> put_it_back(-> in_cake)}
It’s one cake, the size of the pan, and to turn it takes two. There’s a moment when nobody has it.
# speaker: jana
“When I say. Not when you think I’m going to.”
You go when you think she’s going to. A third of it is on the stove. Pia says that’s only one person’s, then, and works out whose.
{looked_jana ? wed: Your phone is by the bread with the page still up. Jana wipes round it, reading. “They’ve spelt me right,” she says. “_Enquiry entered, without name._ Is that you?”}
{knows_lapse(): -> lapse}
-> out_last

=== out_last ===
{ear_in: -> put_it_back(-> in_last)}
You have the part off the stove, with a fork. It’s mostly crust.
    * (out_words) {with_vesna ? will_pass_on} [“Mum said to tell you. She was hard on you because you stood up under it.” # id: out_words # forecast: haze]
        Jana eats what’s on her fork.
        # speaker: jana
        “These are waxy,” she says. “I said to him floury. I said it to his face.” She gets up and looks on the bag.
        ~ with_vesna += passed_her_words
    * (out_wednesday) [“Mum says you come on Wednesdays.” # id: out_wednesday # forecast: bright]
        # speaker: jana
        “When the bins go. The man lets me mind the gate. Four o’clock.” She’s scraping the pan. “She asks after you.”
        # speaker: you
        “What do you say?”
        # speaker: jana
        “Busy.”
        ~ with_vesna += believed_wednesday
    * (out_eat) [“It’s good.” # id: out_eat # forecast: sun]
        # speaker: jana
        “It’s salt.” She’s looking at how you hold the fork. “You’re not getting your dinners. Who’s doing your dinners?”
        You try to think. It’s a card, mostly, with a voice you know.
        ~ on_the_road += asked_about_dinners
- -> half_past_twelve

// ---------- Either way: the lapse, for whoever has read the key ----------

=== lapse ===
{looked_jana ? wed: She has had the first line, then, and the last. The L. is in between.|It’s in your pocket, on the phone, in small grey letters, and has been all through the onion and the flour.}
    * (lapse_show) [Hold the page in front of her, with your thumb under the L. # id: lapse_show # forecast: haze]
        {not ear_in: “It’s gone off,” you say. “Your Note.” You say it as you’d say it of milk, and you can’t find another way in.}
        -> lapse_told
    * (lapse_keep) [Eat while it’s hot. # id: lapse_keep # forecast: sun]
        She’d only be told that there’s something to wait for, you think; and the crust is at its best.
        ~ with_jana += kept_lapse_back
        {ear_in: -> in_last|-> out_last}

=== lapse_told ===
~ with_jana += told_of_lapse
She holds it at arm’s length, for her eyes. You turn up the key, and she reads what L. is.
# speaker: jana # faint: jana_told … for the sentence … be told …
“No. That’s Greet’s complaint, she took it back, I know about that. My Note’s for the sentence. It said, _you need do nothing, you will be told_.”
You hold your thumb under where it starts, and she goes along it again with hers.
Then she gets up. The calendar’s on the far wall, from the chemist’s, and is only this year’s. She starts at March with the point of the knife, goes right round once, and on, and stops at November with her back to you.
# speaker: pia # faint: pia_twenty … twenty …
“Twenty,” says Pia.
# speaker: jana # faint: jana_since … you … since when …
“And you. Since when?”
{
- looked_jana ? mon and read_key ? mon: {ear_in: You put a finger on Monday.|“Monday,” you say, and show her it.} She puts one on Wednesday, and looks at how far apart they are. {with_jana ? card_news: There’s a card coming, you tell her, that has it as some lovely news.}
- (looked_jana ? mon or looked_jana ? tue) and (read_key ? mon or read_key ? tue): You put a finger on yesterday, and she looks at it. It has _tooth_ in it, and a tick.
- else: You put a finger on today. She nods at that, twice, and moves the bread an inch nearer you.
}
    * (lapse_may_i) [Ask if you may fetch it for her. # id: lapse_may_i # kindly: Could I pop in on Friday and pick it up for you? # plain: “Can I get it for you? Friday. Can I?” # forecast: bright]
        ~ with_jana += asked_leave
        # speaker: jana # faint: jana_nights … form … forty days … yes …
        “If I ask it’s a form. It’s forty days.” She takes down a pencil. “Yes. Go on. Yes.”
        -> lapse_letter
    * (lapse_i_will) [Say that you’ll see to it. # id: lapse_i_will # kindly: Leave it all to me! # plain: “I’ll see to it.” # forecast: sun]
        She has a pencil down already. She holds it for some time before she uses it.
        -> lapse_letter

=== lapse_letter ===
~ with_jana += has_letter
She turns the letter with the crest over and writes on the back of it, standing up, against the wall.
_To the counter. Who brings this may have what is mine. J. Ruddock._
She reads it through for spelling, blows the flour off, and folds it to the size of a stub. You’re to put it where you’d feel it go.
{ear_in: -> in_last|-> out_last}

// ---------- The phone can take the ear out, or put it back, at any time ----------

=== took_it_out(-> on) ===
~ with_jana -= kept_ear_in
# figure: jana at=centre face=seen
You’ve done it on the phone, below the table. The kitchen comes up all round you, to the neck. Jana has stopped with her mouth open.
# speaker: jana
“You’ve gone quiet,” she says.
-> on

=== put_it_back(-> on) ===
~ with_jana += kept_ear_in
# figure: jana at=centre face=empty
It’s a tap on the phone, under the edge of the oilcloth. Jana goes on talking. You see a piece of it, and then another piece.
-> on

// ---------- Half past twelve ----------

=== half_past_twelve ===
Pia has got her coat on, and has been standing at the door so as not to be a draught.
# speaker: jana # faint: jana_way … going that way … or next door …
“You’re going that way. She’s the afternoon sitting, half past one, by the other gate. Or next door’s taking hers.”
As it’s the end of something, your hand has gone up to your lapel, to tap. Jana watches it get there. She has no pin for it to play to. You straighten your collar.
{on_the_road ? meant_the_box: “Two’s prime,” Pia tells you, from under her hat.}
    * (kitchen_take) [Take Pia over. # id: kitchen_take]
        ~ with_pia += fetched_pia
        {not ear_in: “Don’t let her count out loud on the gangway.”} Jana does Pia’s top button up, and then, since she’s there, yours.
        -> over_water
    * (kitchen_leave) [Let her go with next door. # id: kitchen_leave # kindly: I’d better dash, but isn’t she a star! # plain: “Next door had better. I’ll miss my boat.” # forecast: bright]
        {ear_in: Pia looks up for the star.|“It’s the same boat,” says Pia.} Then she goes and knocks on next door with her foot.
        -> back_to_desk

=== on_the_boat_back ===
{knows_lapse() and with_jana !? told_of_lapse:
    ~ with_jana += kept_lapse_back
}
{on_the_road ? asked_about_rumour: The porter’s on the gangway. You tell him it was July. “It was a cold July,” says the porter.}
{on_the_road ? asked_about_dinners: There’s an egg in your coat, hard-boiled, too hot to hold. You never saw her do it.}
{on_the_road ? given_parcel: The greaseproof is hot against your hip. It’s come through the lining.}
{on_the_road ? put_letters_back and with_jana !? has_letter: In the lee of the funnel you take your letter out, to have something to read. It has one line more than it had. You’ve come away with hers.}
->->

=== back_to_desk ===
# long # scene: late_boat light=day # figure: tilde at=left face=flower # figure: steward at=centre face=flower
So you’re all on it, next door’s three in a row with Pia at the end, and you by the funnel. {on_the_road ? steward_thanked: She’s showing the steward the horizon, with one finger.|The steward does the row in sixteen seconds.}
-> on_the_boat_back ->
{ear_in: -> desk_again}
At Customs Quay you put the ear back, for the lift.
~ ear_in = true
~ regard = "4.29"
# regard: We missed you this morning! Everybody needs a quiet one.
-> desk_again

=== desk_again ===
Soup went at 12.38. Three people at the desk tell you how lovely and warm you smell.
-> wednesday_evening

=== over_water ===
# scene: late_boat light=day # figure: tilde at=left face=flower # figure: pia at=right face=empty # figure: steward at=centre face=flower
{
- on_the_road ? steward_thanked: The steward is on a locker with his head between his knees. Pia shows him the horizon.
- else: Super, the steward tells Pia. She asks him which thing is. He goes red at the cuff.
}
-> on_the_boat_back ->
{not ear_in: The ear is in your pocket, in its eggcups, which Pia says are a loan.}
-> school_gate

=== attend_jana_knife ===
~ with_jana += attended_jana
You’d forgotten that she drops her voice for a joke.
-> DONE

=== attend_jana_bed ===
~ with_jana += attended_jana
~ regard = "4.29"
# regard: You’ve been listening out. Lovely! Do leave some for those near you.
It’s quite a plain sentence.
-> DONE

=== attend_jana_news ===
~ with_jana += attended_jana
She’d been keeping it in order, for if anybody asked.
-> DONE

=== attend_jana_card ===
~ with_jana += attended_jana
There was a _not_ in it.
-> DONE

=== attend_jana_right ===
~ with_jana += attended_jana
You’d answered before you had heard it.
-> DONE

=== attend_jana_bins ===
~ with_jana += attended_jana
She says it as something you’d be glad to hear.
-> DONE

=== attend_jana_told ===
~ with_jana += attended_jana
She has it by heart; it was instructions.
-> DONE

=== attend_jana_since ===
~ with_jana += attended_jana
She’d ask it of anyone, about a cough.
-> DONE

=== attend_jana_nights ===
~ with_jana += attended_jana
There were more of them than you’d thought: yes, and yes.
-> DONE

=== attend_jana_way ===
~ with_jana += attended_jana
She says _the other gate_ as you’d say the other side of the road.
-> DONE

=== attend_pia_eleven ===
You go back over them, and get eleven.
-> DONE

=== attend_pia_twenty ===
She’d done it in her head, and waited for the knife to catch up.
-> DONE
