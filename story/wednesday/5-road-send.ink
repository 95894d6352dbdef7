// THE ROAD: SEND. At stake: who goes to Jana in your place; what they are given to say; and what each saw there without seeing it.
// Opens: chosen on Wednesday morning. Leaves: to the evening.
// Sets: sent_another, messenger; said_why or hid_why; asked_leave; told_of_lapse and has_letter, or kept_lapse_back. A rumour each.
// What they miss: Davit, what the scales stand on; Bisi, what the bins are; Gethin, what is in his boot.

=== road_send ===
# scene: tern_street light=morning # figure: tilde at=left face=flower # figure: davit at=right face=flower
~ with_jana += sent_another
There are three. Davit has had a hip cancel at noon. Bisi would go anywhere that isn’t the building, and she says what you mean. And on Wednesdays Gethin is thanked for moving on, and has to move on to somewhere.
# decision: messenger
    * (send_davit) [Davit, who is gentle with people. # id: send_davit]
        ~ messenger = davit
        -> ask_davit
    * (send_bisi) [Bisi, who’ll say it with her ear in her pocket. # id: send_bisi]
        ~ messenger = bisi
        -> ask_bisi
    * (send_gethin) [Gethin, who won’t mind what he’s told. # id: send_gethin]
        ~ messenger = gethin
        -> ask_gethin

= ask_davit
# speaker: davit via=kindly
“I’d be honoured!”
{on_wednesday ? did_his_neck: He looks to the right, because he can.|{on_wednesday ? sat_where_he_sees: He says it straight at you; you’re still where he can see.|He says it to the bread bin.}} He and Jana have met three times, each time in a hall. He goes round the kitchen for something to take, and it’s the marmalade.
# speaker: davit
“What do I say?” he asks, in his own voice, with his thumb on the lid.
-> the_words

= ask_bisi
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
You pass it over on a slip. _WOULD YOU GO AND SEE MY SISTER FOR ME._
# speaker: bisi via=kindly
{
- with_bisi ? took_post: “Gosh!” says Bisi. _IS THIS SO YOU CAN HAVE THE CHAIR_, says the slip.
- with_bisi ? asked_about_post: “Happy to help!” says Bisi, who has the chair till Thursday. _YOU SIT IN IT_, says the slip. _KEEP IT UP FOR ME._
- else: “Ooh, an outing!” says Bisi. _WHO ELSE SAID NO_, says the slip.
}
She has her coat on by then. She takes out her ear and drops it in the sunflower.
# speaker: bisi
“Go on,” she says, a good deal lower. “What am I to tell her?”
-> the_words

= ask_gethin
# scene: ferry_steps light=morning # figure: tilde at=left face=flower # figure: gethin at=centre face=flower
# speaker: gethin
“I’d be going anyway. It’s whoever asks first,” says Gethin, who is roping up the crate. “One Wednesday I was in a cinema.” {with_gethin ? bought_bouquet: He looks you over. “Thirteen?” he says. “I’d a feeling about that boy.”}
You offer him his fare, and he puts his hands behind him. If you gave him money he would have to sell you something.
# speaker: gethin
“Slowly, now,” he says. “I only carry what I can say.”
-> the_words

= the_words
{with_vesna ? will_pass_on: You’ve your mother’s message by you, too. That one you keep; it was given to you to give.}
    * (words_sitting) [That there’s a Sitting, and it’s her or Mum’s room. # id: words_sitting # forecast: gale]
        {
        - messenger ? davit: He writes it on the back of his hand, where he puts how many times a day. _Her or room._ “Lovely!” he says, reading it over.
        - messenger ? bisi: “‘Her or Mum’s room,’” says Bisi. “You’ve got it down to five words. I’d have wanted your name on that, if I was her, and you know where.”
        - else: “Then I’ll take the umbrella,” says Gethin. “With bad news, people like you to have something they can look at.”
        }
        ~ with_jana += said_why
    * (words_leave) [That you have to sign; and would she let you? # id: words_leave # forecast: showers]
        {
        - messenger ? davit: “So I ask her that,” says Davit. “And I wait there. And you’re at work.” He isn’t getting at you. He is going through it.
        - messenger ? bisi: “And if she says no?” You tell Bisi that you don’t know. She gets the slip back out of your hand, so as to put it on there. _DOESN’T KNOW._
        - else: “That’s a question,” says Gethin. “I don’t do many of those. You’ve to stop for the answer, and hold your hat.”
        }
        ~ with_jana += said_why
        ~ with_jana += asked_leave
    * (words_nothing) [Nothing about Friday. Ask how she is. # id: words_nothing # forecast: bright]
        {
        - messenger ? davit: “How are you?” says Davit. “How _are_ you? And how are you?” He’ll see which when he’s there.
        - messenger ? bisi: “So I’m a card,” says Bisi. “I’m going over on a boat as a card.” She looks down at herself. “And what’s on the front?”
        - else: “I do that for a living,” says Gethin. He’s a little let down.
        }
        ~ with_jana += hid_why
    * (words_lapse) {knows_lapse()} [That the Note has lapsed; and Friday, all of it. # id: words_lapse # forecast: haze]
        {
        - messenger ? davit: He writes 20 on his hand, and 6, for the counter, and 3. All morning clients are going to ask him which horse.
        - messenger ? bisi: “Since when have you known that?” says Bisi. {known_since()} She does up her top button.
        - else: “I’ve had milk do that,” says Gethin. He says it over until he has it.
        }
        ~ with_jana += said_why
        ~ with_jana += told_of_lapse
- {knows_lapse() and (with_jana !? told_of_lapse):
    ~ with_jana += kept_lapse_back
}
-> meanwhile

= meanwhile
{messenger !? bisi:
    # scene: warmth_desk_morning light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
    You go in.
}
{
- messenger ? bisi: All morning you sit in the chair that doesn’t sink, so that nobody else will, and tell people Bisi’s in the lavatory.
- messenger ? gethin: From your window you can see the steps, with nobody on them. The gull has the dry stone.
- else: At noon a hip isn’t there, and you look at the clock, and at the boat.
}
There’s a tray with a line for _By Hand Of_. Mrs. Lund, first floor back, to the second floor back, by hand of her boy, who is seven. _Say the dog is a disgrace and I want my big pan._ Kindly can’t get at the boy.
    * (hand_dog) [Keep “dog”. # id: hand_dog # kindly: Hello up there! What a big character your dog is!]
        By the same hand, inside the quarter hour, the second floor sends down a photograph.
        ~ on_wednesday += kept_dog
    * (hand_pan) [Keep “pan”. # id: hand_pan # kindly: Hello up there! Our big pan would love to come home for a visit!]
        By the same hand, inside the quarter hour, comes the pan, with the lid on, and it’s hot. Mrs. Lund would like to know what you _said_.
        ~ on_wednesday += kept_pan
    * (hand_boy) [Write nothing, and leave it to the boy. # id: hand_boy]
        It all comes back up the tray, from the second floor: that it was never her pan, that the dog’s fourteen, and that he’s told her his mum cried and could he take it out on Saturdays.
        ~ on_wednesday += kept_boy
- {messenger:
- davit: -> davit_back
- bisi: -> bisi_back
- else: -> gethin_back
}

// ---------- Davit ----------

= davit_back
~ rumours += rumour_sorry
# scene: tern_street light=dusk # figure: tilde at=left face=flower # figure: davit at=right face=seen
When you get in he’s at the window in his coat, looking out over his right shoulder. {on_wednesday ? did_his_neck: You had got him as far as the stove.|This morning he couldn’t.} His ear is in the saucer, so you put yours by it.
~ ear_in = false
# speaker: davit
“I’d a thing all ready,” says Davit. “And she opens to me with an onion in her fist, and what I said was, ‘So wonderful to put a face to the name!’ And I couldn’t get a word she said. ‘Something draught. Something in or out.’ Then she held out a saucer. I thought there’d be a biscuit.”
“So in it went. And she got round behind me and did this, while the kettle came. I hadn’t sat down. ‘Who does yours?’ she says.” He stops. “It’s slow, isn’t it? Without.”
    * (davit_wait) [Let him get to it. # id: davit_wait]
        He gets to it by way of the boat, and a locker with somebody’s loaf in.
    * (davit_hurry) [“And what did she say?” # id: davit_hurry]
        He has to go back as far as the onion, and come in again.
        ~ on_wednesday += hurried_him
- -> davit_said

= davit_said
# speaker: davit
{
- with_jana ? told_of_lapse: “So I read it her off my hand. Twenty, six and three. She said, ‘Twenty what?’ and I told her. She goes along the calendar with a fishmonger’s knife, right round, and says last year’s is behind the boiler. ‘And since when has Tilde known?’ she says.” He looks at you. “I said you’d want to tell her that.”
- with_jana ? asked_leave: “I asked if she’d let you. She’d got flour to weigh. She said, ‘Has she a pen?’ I took it for a yes. On the boat I thought, no, that’s not a yes.”
- with_jana ? said_why: “I read it her off my hand. ‘Her or the room.’ She said, ‘Is that Tilde’s, or did somebody do it for her?’ I told her it was my writing. ‘Tell her that I can read,’ she said. I’d been the one reading.”
- else: “So I asked her how she was. I’d only that, I asked it three times. The third time she said, ‘Is it the knife?’ and I’m afraid I said it was.”
}
{with_jana ? told_of_lapse:
    ~ with_jana += has_letter
    It’s in his breast pocket, folded to the size of a stub, with flour in the fold. _To the counter. Who brings this may have what is mine. J. Ruddock._
}
-> davit_asked(1)

= davit_asked(n)
{n > 2: -> wednesday_evening}
    * (davit_cooked) [Ask him what she gave him to eat. # id: davit_cooked]
        # speaker: davit
        {with_jana ? has_letter: “A cake. Potato, the size of that. You help turn it. She weighs it all, on scales with a stopper on; and they’d a thick paper under the one side, to get them level, with some bird on the corner. It was that she wrote it on. So now they’ll be out.”|“A cake. Potato, the size of that. You help turn it. She weighs it all, on scales with a stopper on; and they’re out, so they’ve a thick paper under the one side, with some bird on the corner. She keeps it so clean.”}
        ~ on_wednesday += told_what_she_cooked
        -> davit_asked(n + 1)
    * (davit_looked) [Ask how she looks. # id: davit_looked]
        # speaker: davit
        “Left shoulder’s up an inch. I’d want her on her front for a month. And I’d always heard that she won’t say sorry; that she could have had it all back for one sorry. She said it to me twice, about the chair.”
        ~ on_wednesday += told_how_she_looks
        -> davit_asked(n + 1)
    * (davit_her_questions) [Ask what she wanted to know. # id: davit_her_questions]
        # speaker: davit
        {
        - with_davit ? both_logs: “If you sleep. I said, like a log. ‘She never did,’ says your sister. ‘She counted boats.’”
        - else: “What you have for your dinners. I said soup, and she said what kind, and I said I believed you’d never got as far as that.”
        }
        # speaker: davit
        “And was our water all right. Very good water, I said. Good pressure. ‘It sounds it,’ she says.” {with_davit ? heard_the_door: The two of you look at the tap.|He goes a slow red, from the collar up.}
        ~ on_wednesday += told_what_she_asked
        -> davit_asked(n + 1)

// ---------- Bisi ----------

= bisi_back
~ rumours += rumour_money
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
At twenty to two the lift opens and it’s Bisi, with an onion. She stands it next to the sunflower. She fishes her ear out of the pot and puts it in her pocket.
# speaker: bisi
“It’s an onion,” says Bisi.
Her eyes are red.
# speaker: bisi
“Onions,” she says.
You get up out of the chair for her, and she takes the other one.
# speaker: bisi
“She’s got one that does nothing. You sit on it and there it is. I’d have stopped the night.” {with_bisi ? joked_cake: “I had my good collar on,” she says. “It got wet again.”}
-> bisi_said

= bisi_said
# speaker: bisi
{
- with_jana ? told_of_lapse: “I told her. She went on till the onion was done; and she asked me who else had been told. I said you, me, and whoever you’d practised on. And she said, ‘Practised.’”
- with_jana ? asked_leave: “I said, would she let you. She said that isn’t Tilde asking, that’s me telling her you’d ask. So I said, well, what’ll I say you said? ‘Say the ten takes everybody.’”
- with_jana ? said_why: “I said it just how you gave it me. She said, ‘Put that lid on.’ So I put the lid on. She said, ‘Has Mum got her own chair in there, or one of theirs?’ I told her I’d only the five words.”
- else: “I said you wanted to know how she was. ‘What for?’ she said. I said I’d no idea. We got on like anything, after that.”
}
{with_jana ? told_of_lapse:
    ~ with_jana += has_letter
    She lays it in front of you, on the tray, folded to the size of a stub. _To the counter. Who brings this may have what is mine. J. Ruddock._ “Standing up, she did that,” says Bisi. “I’d offered her the chair.”
}
-> bisi_asked(1)

= bisi_asked(n)
{n > 2: -> bisi_stairs}
    * (bisi_cooked) [Ask her what there was to eat. # id: bisi_cooked]
        # speaker: bisi
        “Soup,” says Bisi. “At twenty to one.”
        She gives you time.
        # speaker: bisi
        “And whoever told me it was the tea money wants to see her with a teapot. She measures it out. I’d had that from Accounts. I’m going to go down there and cough.”
        ~ on_wednesday += told_what_she_cooked
        -> bisi_asked(n + 1)
    * (bisi_looked) [Ask how she looks. # id: bisi_looked]
        # speaker: bisi
        “Like you with forearms. You never said that she’d bins. Glass till six; and then up the hill at four to do the bins, Wednesdays, at your mother’s of all places. She’d had a wash for it and everything. I said, couldn’t somebody else do them, and she said, ‘I like them.’”
        ~ on_wednesday += told_how_she_looks
        -> bisi_asked(n + 1)
    * (bisi_her_questions) [Ask what she wanted to know. # id: bisi_her_questions]
        # speaker: bisi
        {
        - with_bisi ? fived_cake: “What you’re like to sit across from. I said you’re very quick with a five.”
        - with_bisi ? asked_cake: “What you’re like to sit across from. I said you do ask. I said you want to see what it looks like when it gets here.”
        - else: “What you’re like to sit across from. I said I get the jokes first. And the lamp.”
        }
        ~ on_wednesday += told_what_she_asked
        -> bisi_asked(n + 1)

= bisi_stairs
# speaker: bisi
“She asked what I’m in for tomorrow.” The Infirmary’s window is looking out from under the pot. “So I told her.”
You ask what she told her.
# speaker: bisi
“Onions,” says Bisi. “She says to go by the stairs. Not the lift. I said, what’s wrong with the lift? ‘It stops at two,’ she said.”
You ask what there is on two.
# speaker: bisi
“It’s where the people with balloons get out,” says Bisi. She pushes the onion over to your side with one finger. “That’s yours. I only carried it.”
    * (onion_take) [Take it home. # id: onion_take]
        It goes in your bag by itself, with room all round.
        ~ on_wednesday += took_the_onion
    * (onion_leave) [Leave it by the sunflower, for company. # id: onion_leave]
        # speaker: bisi
        “It’ll sprout,” says Bisi; but she turns it, so as to have its best side.
        ~ on_wednesday += left_the_onion
- -> wednesday_evening

// ---------- Gethin ----------

= gethin_back
~ rumours += rumour_union
# scene: late_boat light=dusk # figure: tilde at=left face=flower # figure: gethin at=centre face=flower
On the boat home the whole lower deck has moved up for Gethin, who has his boots off. They stand on the locker, steaming.
# speaker: gethin
“Feel that,” he says, and puts a boot in your lap. “She’d not have me in on her floor. So off they came, and in with the bread. And she takes the bad one’s measure and cuts me a sole. I said, what is it, and she said it’s an envelope. That’s never an envelope. That’s laid.”
You look in. It’s cream, and fits exactly, and it’s the right way up; under the heel is the back half of a lark.
    * (boot_lark) [Tell him where it’s from. # id: boot_lark # kindly: What gorgeous stationery! # forecast: bright]
        # speaker: gethin
        “Isn’t it?” says Gethin. You point to the lark, and over the water, up the hill, to where there’s a row of windows lit. He takes back the boot. “And she’d the scissors right there,” he says.
        ~ on_wednesday += named_the_lark
    * (boot_back) [Give him back the boot. # id: boot_back]
        “They’ll be wondering what’s become of that,” says Gethin, “whoever wrote to her.”
- -> gethin_said

= gethin_said
# speaker: gethin
{
- with_jana ? told_of_lapse: “It’s lapsed, I said. She said she’d sooner I came in. Then she does it on the wall with a pencil, twenty crosses, and a sum underneath. It was in pairs of shoes. And how long had you known, she says, and I said you’d seemed to me like a person who was just told.”
- with_jana ? asked_leave: “I put it as you put it. ‘How much do they want for it?’ she says. I said I believed it’s free. ‘It would be,’ says your sister; and she’d got hot fat. That’s all the answer there was.”
- with_jana ? said_why: “I gave it as I got it. She’d only the one thing to ask, it was which window. Your mother’s. I couldn’t tell her. She says, is it the end one, with the rail? So I said that I thought it very likely was, and she was pleased.”
- else: “I told her you were asking after her. ‘And she sends a man,’ says your sister. I said you’d sent the best you had by you. ‘In those boots,’ she says.”
}
{with_jana ? told_of_lapse:
    ~ with_jana += has_letter
    He reaches down into the other boot, the good one, and there’s a paper, folded to the size of a stub, quite dry. _To the counter. Who brings this may have what is mine. J. Ruddock._
}
-> gethin_asked(1)

= gethin_asked(n)
{n > 2: -> gethin_sold}
    * (gethin_cooked) [Ask him what she cooked. # id: gethin_cooked]
        # speaker: gethin
        “An egg. She said how do I have it, and I said I’d have to think. I’ve had eggs. I’ve not been asked. So she stood there with it in her hand until I’d thought.” He’s a moment. “Turned,” says Gethin.
        ~ on_wednesday += told_what_she_cooked
        -> gethin_asked(n + 1)
    * (gethin_looked) [Ask how she looks. # id: gethin_looked]
        # speaker: gethin
        “I go by feet. A five; down on the outside, left. I’d come over with a man who has it that she called out the whole ward, two hundred, with bedpans, and I’d thought, that’s a size eight.”
        ~ on_wednesday += told_how_she_looks
        -> gethin_asked(n + 1)
    * (gethin_her_questions) [Ask what she wanted to know. # id: gethin_her_questions]
        # speaker: gethin
        “If it’s true what they say of you.”
        You ask what they say.
        # speaker: gethin
        “That you’re lovely,” says Gethin. {with_gethin ? bought_bouquet: “I told her I couldn’t discuss a customer.”|“I told her I’d only stood next to you.”}
        ~ on_wednesday += told_what_she_asked
        -> gethin_asked(n + 1)

= gethin_sold
# speaker: gethin
“I sold her nothing, I’ll say that. I’d one cone on me. She put it up to her ear and had a listen. ‘It’s gone off,’ she said. And a girl doing tickets on the floor, who wanted to know do they come in elevens.”
-> wednesday_evening

// When it was that the entry and the key had both been read, said out loud.
=== function known_since()
{
- looked_jana ? mon and read_key ? mon: Since Monday, you say.
- else: Not two days, you say.
}
