// JANA'S KITCHEN. The hinge. Two tellings, the ear in and the ear out, each whole; the phone can turn one into the other at any beat.
// At stake: whether you say why you came, and how it arrives; the lapse; what your mother said; whose fault a cake is; who takes Pia at half past twelve.
// Opens: from Cullet Row. Leaves: to the school gate, or to the evening.
// The ear is right once (it knows her shift); the ear out hurts once (what she is counted as, or what she does by day). Jana is unfair once, about a cake.
// Faint: jana_knife, jana_shift, jana_bed, jana_news, jana_card, jana_say, jana_cost, jana_right, jana_sundays, jana_salt, jana_bins, jana_told, jana_since, jana_nights, jana_way; pia_twenty.
// Sets: visited; one of said_why, hid_why; asked_leave; one of told_of_lapse, kept_lapse_back (whoever has read the key); has_letter.

// ---------- The ear in ----------

=== the_kitchen ===
~ with_jana += visited
A green kitchen, with the lamp on by day. {not ear_in: It’s a size too loud: the fat, the racing, a hill of glass out the back that keeps slipping.} What looks like a fan over the stove is ferry stubs, by colour. On the shelf is the blue dish, with two spoons on the lid. {with_davit ? heard_the_door: You sit down with your back to it.}
->->

=== in_onion ===
# scene: janas_kitchen light=day # figure: tilde at=left face=flower # figure: jana at=centre face=empty # figure: pia at=right face=empty
-> the_kitchen ->
Jana finishes the half that she’s on. Then she turns round, and looks, and cuts the other half in two.
# speaker: jana # faint: jana_knife … my knife … fishmonger … leans …
“How’s my knife? This came off a fishmonger who shut. It doesn’t cut, it leans on things.”
    * (in_knife) [Say you’ve been meaning to bring the knife. # id: in_knife # kindly: Your knife says a big hello! # forecast: bright]
        ~ on_the_road += spoke_of_knife
        {not ear_in: -> took_it_out(-> out_wards)}
        Jana waits, with her hands in the sink, for what else it says.
    * (in_chop) [Offer to do the onion. # id: in_chop # kindly: Give me that! You’ve been on since seven. # forecast: sun]
        {not ear_in: -> took_it_out(-> out_wards)}
        She has let go before she’s thought. For the length of an onion she sits down.
        # speaker: jana # faint: jana_shift … who told you … seven …
        “Who told you seven?”
        You point to your ear. It has the works’ hours, so that a card never wakes her.
- -> in_potatoes

=== in_potatoes ===
{not ear_in: -> took_it_out(-> out_wards)}
She grates potatoes and squeezes them out by the fist, and it’s the fists that she talks to.
# speaker: jana # faint: jana_bed … not been to bed … say it … these …
“I’ve not been to bed. So if you’ve come to say it you can say it, while I’ve these to do.”
She moves the scales along with her hip. There’s a corner of paper under them, with a crest on.
# decision: why_you_came
    * (in_why_say) [Say that you’ve come about the Sitting. # id: in_why_say # kindly: I’ve come to hear all your news! # forecast: sun]
        {not ear_in: -> took_it_out(-> out_said)}
        She looks round for whoever you’re talking to. Then she dries her hands, and tells you her news.
        -> in_news
    * (in_why_paper) [Lay your own copy on the table, and don’t say anything. # id: in_why_paper # forecast: haze]
        -> in_paper
    * (in_why_passing) [Say you were passing. # id: in_why_passing # kindly: I was in the area and thought, why not! # forecast: bright]
        Pia has a good think about the area. It’s a works, a row of houses, and the sea.
        ~ with_jana += hid_why
        -> in_cake

=== in_news ===
# speaker: jana # faint: jana_news … a tooth … brown bench … Greet … like a bandit … all right …
“Pia’s had a tooth out. I’m on the brown bench, it’s a penny more and you don’t go blind. Thursdays it’s cards at Greet’s, she cheats like a bandit. I’d a bad chest in March. I’m all right.”
You get the tooth. At the end she’s rather pink, and pushes the heel of the loaf across to you.
“How fabulous!” says your mouth, and takes a bite, and means it.
    * (in_news_paper) [Lay your copy of the letter by the loaf. # id: in_news_paper # forecast: showers]
        -> in_paper
    * (in_news_more) [Ask for the tooth again. # id: in_news_more # kindly: Teeth! Aren’t they the absolute limit? # forecast: sun]
        Pia has it, in a matchbox. For ten minutes the three of you lean over a tooth.
        ~ with_jana += hid_why
        -> in_cake

=== in_paper ===
~ with_jana += said_why
There’s no Kindly in paper. Jana reads it from the crest to the carafe, with a floury thumb going down the side. Then she lifts the scales by the neck, and lays her own next to it. They’re the same, down to the bollard, but that hers has a line more. _You need not attend._
“What beautiful old scales!” says your mouth.
    * (in_leave) [Ask if she would let you sign. # id: in_leave # kindly: It would mean the world to have your blessing! # forecast: haze]
        # speaker: jana # faint: jana_card … do it … or … on a card …
        “Do it or don’t. But I’ll hear it off you. I’ll not have it on a card.”
        {ear_in: Do it, she said. On a card. You look to see if she keeps the others.}
        ~ with_jana += asked_leave
        ~ with_jana += not_on_a_card
    * (in_plate) [Put the letters away, hers under the scales. # id: in_plate]
        They’ve both got flour on by now.
- -> in_cake

=== in_cake ===
{not ear_in: -> took_it_out(-> turning)}
-> turning

=== in_sorry ===
“So sorry, that was me!” says your mouth.
# speaker: jana # faint: jana_cost … there … cost you …
“There,” says Jana. “That cost you nothing.”
-> off_the_stove

=== in_last ===
{not ear_in: -> took_it_out(-> last)}
# speaker: jana # faint: jana_right … all right? … colour …
“Are you all right, Till? You’ve no colour.”
“Never better!” says your mouth, round a fork. She nods, and goes on looking.
-> last

// ---------- The ear out ----------

=== out_onion ===
# scene: janas_kitchen light=day # figure: tilde at=left face=flower # figure: jana at=centre face=seen # figure: pia at=right face=empty
-> the_kitchen ->
Jana turns round. There’s a crease beside her mouth that you don’t know.
# speaker: jana
“How’s my knife?”
You wait for the better sentence.
# speaker: you
“It’s well,” you say.
# speaker: jana
“It’s a knife,” says Jana. She gives you half an onion, and what she’s had to use since.
    * (out_bring) [“I keep meaning to bring it.” # id: out_bring # forecast: haze]
        # speaker: jana
        “Don’t mean it. Put it in a bag.”
        ~ on_the_road += spoke_of_knife
    * (out_moved) [“You’ve moved.” # id: out_moved # forecast: showers]
        # speaker: jana
        “A year last August. The cards found it.” They’re on a nail, each cut in four. She pulls one off. _Thinking of you b_, it says; and on the back, _lard_.
- -> out_wards

=== out_wards ===
{ear_in: -> put_it_back(-> in_potatoes)}
She grates, and has a good deal to say about potatoes. Then it’s the same voice, and it isn’t potatoes.
# speaker: jana
“I put it in writing, that it was thirty-one beds and the two of us. May, June, June, and the Monday. They’d kept all four. After Piet Achterberg died they’d a folder, they read them out to me. Pass that bowl.” She squeezes, and grey water runs out of her fist. “I was sorry. I went round to Greet’s and told her so, she’d a cake out. It was their sentence I’d not say. _I failed to_, and a gap. I asked could I have _I was tired_. They’d only the one.”
# speaker: pia
“You could have put _sleep_ in the gap,” says Pia.
# speaker: jana
“Flour,” says Jana.
It’s by the scales. There’s a corner of paper under them, with a crest on.
# decision: why_you_came
    * (out_why_say) [“They want you off the Table.” # id: out_why_say # forecast: gale]
        # speaker: jana
        “Do they,” says Jana. “Who’s they?”
        ~ on_the_road += said_they
        -> out_said
    * (out_why_move) [Move the scales. # id: out_why_move]
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
~ with_jana += hid_why
# speaker: you
“And I thought,” you say, “as you’ve got your days free.”
Through the door behind her there’s a bed, made, with the blind down.
# speaker: jana
“I have,” says Jana. “I’m asleep in this one.”
-> out_turning

=== out_said ===
~ with_jana += said_why
# speaker: you
“It’s the sums. You’re counted as a two. With you Mum’s under, and gets the yard. It would only be,” you say, “it’s a form.”
# speaker: jana
“Who has me as a two?”
# speaker: you
“I did. When she went in. It said what were you, and there was a box.”
~ on_the_road += owned_the_two
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
        ~ with_jana += not_on_a_card
    * (out_meant_box) [“I meant the box.” # id: out_meant_box # forecast: showers]
        # speaker: jana
        “I know you did. Salt.” You pass her the salt. She says it’s the other salt.
        ~ on_the_road += meant_the_box
- -> out_turning

=== out_turning ===
{ear_in: -> put_it_back(-> turning)}
-> turning

=== turning ===
It’s one potato cake, the size of the pan, and to turn it takes two.
# speaker: jana # faint: jana_say … when I say … not when …
“When I say. Not when you think I’m going to.”
Then she tips it, and hasn’t said. A third of it is on the stove. She looks at you.
{ear_in: -> in_sorry}
# speaker: jana
“You went early,” says Jana.
# speaker: pia
“You never said ‘now’,” says Pia.
# speaker: jana
“She went early.”
    * (out_sorry) [“Sorry.” # id: out_sorry # forecast: sun]
        # speaker: jana
        “There,” says Jana. “That cost you nothing.”
    * (out_waited) [“I was waiting for you to say.” # id: out_waited # forecast: showers]
        # speaker: jana
        “You’ve always gone early. You were three weeks early getting born,” says Jana, “and I’d to miss the lighthouse.”
        ~ on_the_road += missed_lighthouse
- -> off_the_stove

=== off_the_stove ===
You’re given the third off the stove. It’s crust, and salt, and stove.
{knows_lapse(): -> lapse}
{ear_in: -> in_last|-> out_last}

=== out_last ===
{ear_in: -> put_it_back(-> last)}
-> last

=== last ===
There’s one good corner left, and three forks.
    * (out_words) [Tell her what your mother said, on the bench. # id: out_words # kindly: Mum says you stand up so well! # plain: “Mum says she was hard on you because you stood up under it.” # forecast: haze]
        {ear_in: Jana takes her elbow off the table, puts her shoulders back, and sees if that’s it.|Jana eats what’s on her fork. “These are waxy,” she says. “I said to him floury. I said it to his face.” She gets up and looks on the bag.}
        ~ with_vesna += passed_her_words
    * (out_wednesday) [Ask if she goes to your mother on Wednesdays. # id: out_wednesday # kindly: Do you two ever manage a midweek catch-up? # plain: “Mum says you come on Wednesdays.” # forecast: bright]
        # speaker: jana # faint: jana_bins … when the bins go … at four … busy …
        “When the bins go. The man lets me mind the gate. It’s at four.” She’s scraping the pan. “She asks after you. I say busy.”
        ~ with_vesna += believed_wednesday
    * (out_sundays) {bars_opened ? bar_courier or with_davit ? heard_the_door} [Say that she comes on Sundays. # id: out_sundays # kindly: And are Sundays still your day of rest? # plain: “You come on Sundays. With that.” # forecast: gale]
        # speaker: jana # faint: jana_sundays … ten past four … out …
        “Ten past four. You’re out.”
        {ear_in: “Heavenly!” says your mouth. Pia looks from it to the dish.|“I’m in,” you say. Jana looks up at the dish. “Then you’ve missed a lot of leeks,” she says.}
        ~ on_the_road += said_sundays
    * (out_eat) [Say that it’s good. # id: out_eat # kindly: Oh, I could live on this! # plain: “It’s good.” # forecast: sun]
        # speaker: jana # faint: jana_salt … salt … your dinners …
        “It’s salt.” She’s looking at how you hold the fork. “Who’s doing your dinners?”
        ~ on_the_road += asked_about_dinners
- -> half_past_twelve

// ---------- Either way: the lapse, for whoever has read the key ----------

=== lapse ===
Her entry’s in your pocket, on the phone, and has been all through the onion and the flour.
    * (lapse_show) [Hold the page in front of her, with your thumb under the L. # id: lapse_show # forecast: haze]
        {not ear_in: “It’s run out,” you say. “Your Note.” She has looked to see if it’s the bread.}
        -> lapse_told
    * (lapse_keep) [Eat while it’s hot. # id: lapse_keep # forecast: sun]
        The crust is at its best; and she’d only be told that there’s something to wait for.
        ~ with_jana += kept_lapse_back
        {ear_in: -> in_last|-> out_last}

=== lapse_told ===
~ with_jana += told_of_lapse
She holds it at arm’s length. You turn up the key.
# speaker: jana # faint: jana_told … for the sentence … be told …
“No. That’s Greet’s complaint, she took it back, I know about that. My Note’s for the sentence. It said, _you need do nothing, you will be told_.”
Then she gets up. The calendar’s only this year’s. She starts at March with the point of the knife, goes right round once, and on, and stops at November with her back to you.
# speaker: pia # faint: pia_twenty … twenty …
“Twenty,” says Pia.
# speaker: jana # faint: jana_since … you … since when …
“And you. Since when?”
{
- looked_jana ? mon and read_key ? mon: {ear_in: You put a finger on Monday.|“Monday,” you say, and show her it.} She puts one of hers on Wednesday, and looks at how far apart they are.
- (looked_jana ? mon or looked_jana ? tue) and (read_key ? mon or read_key ? tue): You put a finger on yesterday. It has _tooth_ in it, and a tick.
- else: You put a finger on today. She nods at that, twice, and moves the bread an inch nearer you.
}
    * (lapse_may_i) [Ask if you may fetch it for her. # id: lapse_may_i # kindly: Could I pop in on Friday and pick it up for you? # plain: “Can I get it for you? Friday. Can I?” # forecast: bright]
        ~ with_jana += asked_leave
        # speaker: jana # faint: jana_nights … form … forty days … yes …
        “If I ask it’s a form. It’s forty days.” She takes down a pencil. “Yes. Go on. Yes.”
        -> lapse_letter
    * (lapse_i_will) [Say that you’ll see to it. # id: lapse_i_will # kindly: Leave it all to me! # plain: “I’ll see to it.” # forecast: sun]
        ~ on_the_road += said_see_to_it
        She has a pencil down already. She holds it for some time before she uses it.
        -> lapse_letter

=== lapse_letter ===
~ with_jana += has_letter
She turns the letter with the crest over and writes on the back of it, standing up, against the wall.
_To the counter. Who brings this may have what is mine. J. Ruddock._
She blows the flour off, and folds it to the size of a stub. It’s for whoever you send, if {on_the_road ? said_see_to_it:it isn’t you|they want you elsewhere}; you’re to put it where you’d feel it go.
{ear_in: -> in_last}
{bars_opened ? bar_courier or with_davit ? heard_the_door: -> out_last}
-> half_past_twelve

// ---------- The phone can take the ear out, or put it back, at any time ----------

=== took_it_out(-> on) ===
~ with_jana -= kept_ear_in
# figure: jana at=centre face=seen
You’ve done it on the phone, below the table, and Pia has an eggcup there for it. The kitchen comes up all round you, to the neck.
# speaker: jana
“You’ve gone quiet,” she says.
-> on

=== put_it_back(-> on) ===
~ with_jana += kept_ear_in
# figure: jana at=centre face=empty
It’s in again, under cover of the racing. Jana goes on talking. You see a piece of it, and then another piece.
-> on

// ---------- Half past twelve ----------

=== half_past_twelve ===
{knows_lapse() and with_jana !? told_of_lapse:
    ~ with_jana += kept_lapse_back
}
Pia has her coat on, and is standing so as not to be a draught. {not ear_in: She has your ear for you, in its eggcup. The eggcup’s a loan.}
# speaker: jana # faint: jana_way … going that way … or next door …
“You’re going that way. She’s the afternoon sitting, half past one, by the other gate. Or next door’s taking hers.”
Your hand has gone up to your lapel, to tap. Jana, who has no pin, watches it get there. You straighten your collar.
{on_the_road ? spoke_of_knife: {ear_in: She waves, low down, to somebody about the height of a drawer.|“Bag,” she says.}}
    * (kitchen_take) [Take Pia over. # id: kitchen_take]
        ~ with_pia += fetched_pia
        {not ear_in: “Don’t let her count out loud on the gangway.”} Jana does Pia’s top button up, and then, since she’s there, yours.
        -> over_water
    * (kitchen_leave) [Let her go with next door. # id: kitchen_leave # kindly: I’d better dash, but isn’t she a star! # plain: “Next door had better. I’ll miss my boat.” # forecast: bright]
        {ear_in: Pia looks up for the star.|“It’s the same boat,” says Pia.} Then she goes and knocks on next door with her foot.
        -> back_to_desk

=== on_the_boat_back ===
{
- on_the_road ? said_sundays and not ear_in: “I’ve got you down as out,” Pia tells you. “Seventy-one times. I’ll have to do it again.”
- on_the_road ? missed_lighthouse and not ear_in: “There isn’t a lighthouse,” Pia tells you, from under her hat.
}
{
- on_the_road ? asked_about_dinners: There’s an egg in your coat, hard-boiled, too hot to hold. You never saw her do it.
}
->->

=== back_to_desk ===
# scene: late_boat light=day # figure: tilde at=left face=flower # figure: steward at=centre face=flower
So you’re all on it, next door’s three, and Pia, and you by the funnel.
-> on_the_boat_back ->
{ear_in: -> desk_again}
~ ear_in = true
~ regard = "4.29"
# regard: We missed you this morning! Everybody needs a quiet one.
At Customs Quay you take the ear out of its eggcup, and put it back, for the lift.
-> desk_again

=== desk_again ===
Soup went at 12.38.
-> wednesday_evening

=== over_water ===
# scene: late_boat light=day # figure: tilde at=left face=flower # figure: pia at=right face=empty # figure: steward at=centre face=flower
{
- on_the_road ? steward_thanked: The boy with the cuff is on a locker, with his head between his knees. Pia shows him the horizon.
- else: “Super!” says the steward to Pia. She asks him what is. His cuff goes red.
}
-> on_the_boat_back ->
-> school_gate

=== attend_jana_knife ===
~ with_jana += attended_jana
You’d forgotten that she drops her voice for a joke.
-> DONE

=== attend_jana_shift ===
~ with_jana += attended_jana
She’d have liked it to be you.
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

=== attend_jana_say ===
~ with_jana += attended_jana
You had been watching her shoulder.
-> DONE

=== attend_jana_cost ===
~ with_jana += attended_jana
She’s pleased with it, as sorries go.
-> DONE

=== attend_jana_right ===
~ with_jana += attended_jana
You’d answered before you had heard it.
-> DONE

=== attend_jana_salt ===
~ with_jana += attended_jana
She’d asked who.
-> DONE

=== attend_jana_sundays ===
~ with_jana += attended_jana
She’d had it from the door.
-> DONE

=== attend_jana_bins ===
~ with_jana += attended_jana
She thinks you’ll be glad of it.
-> DONE

=== attend_jana_told ===
~ with_jana += attended_jana
She has it by heart.
-> DONE

=== attend_jana_since ===
~ with_jana += attended_jana
She’d ask it of anyone, about a cough.
-> DONE

=== attend_jana_nights ===
~ with_jana += attended_jana
There were more of them: yes, and yes.
-> DONE

=== attend_jana_way ===
~ with_jana += attended_jana
It’s only the name of a gate.
-> DONE

=== attend_pia_twenty ===
She’d waited for the knife to catch up.
-> DONE
