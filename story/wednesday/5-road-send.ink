// THE ROAD: SEND. At stake: who goes to Jana in your place; what they are given to say; and what each saw there without seeing it.
// Opens: chosen on Wednesday morning. Leaves: to the evening. Soup, and the school's call, are shared with the road WORK.
// Sets: sent_another, messenger; said_why or hid_why; asked_leave; told_of_lapse and has_letter, or kept_lapse_back. A rumour each.
// What they miss: Davit, what the scales stand on; Bisi, what the bins are; Gethin, what is in his boot.

=== road_send ===
# scene: tern_street light=morning # figure: tilde at=left face=flower # figure: davit at=right face=flower
~ with_jana += sent_another
There are three. Davit has had a hip cancel at noon. Bisi would go anywhere that isn’t the building, and she says what you mean. And on Wednesdays they thank Gethin off the steps, and he has to move on to somewhere.
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
He and Jana have met three times, each time in a hall. He goes round the kitchen for something to take her, and it’s the marmalade.
# speaker: davit
“What do I say?” he asks, with the ear out, and his thumb on the lid.
-> the_words

= ask_bisi
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
You pass it over on a slip. _WOULD YOU GO AND SEE MY SISTER FOR ME._
# speaker: bisi via=kindly
“Ooh, an outing!” says Bisi. _WHO ELSE SAID NO_, says the slip.
She has her coat on by then. She takes out her ear and drops it in the sunflower’s pot.
# speaker: bisi
“Go on,” she says, a good deal lower. “What am I to tell her?”
-> the_words

= ask_gethin
# scene: ferry_steps light=morning # figure: tilde at=left face=flower # figure: gethin at=centre face=flower
# speaker: gethin
“I’d be going anyway. It’s whoever asks first,” says Gethin, who is roping up the crate. “One Wednesday I was in a cinema.”
You offer him his fare, and he puts his hands behind him. If you gave him money he would have to sell you something.
# speaker: gethin
“Slowly, now,” he says. “I only carry what I can say.”
-> the_words

= the_words
    * (words_sitting) [That there’s a Sitting, and it’s her or Mum’s room. # id: words_sitting # forecast: gale]
        _Her or Mum’s room._ Said back to you it’s four words, and your name’s not on it.
        ~ with_jana += said_why
    * (words_leave) [That you have to sign; and would she let you? # id: words_leave # forecast: showers]
        “And if she says no?” says {the_one()}. You say that you don’t know. So that’s to be carried over, too.
        ~ with_jana += said_why
        ~ with_jana += asked_leave
    * (words_nothing) [Nothing about Friday. Ask how she is. # id: words_nothing # forecast: bright]
        “So I’m a card,” says {the_one()}. “What’s on the front?”
        ~ with_jana += hid_why
    * (words_lapse) {knows_lapse()} [That the Note has lapsed; and Friday, all of it. # id: words_lapse # forecast: haze]
        There are three numbers in it: twenty months, counter 6, and three o’clock. {the_one()} goes over them until they come in that order.
        ~ with_jana += said_why
        ~ with_jana += told_of_lapse
- {knows_lapse() and (with_jana !? told_of_lapse):
    ~ with_jana += kept_lapse_back
}
-> meanwhile

= meanwhile
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower
{messenger ? bisi: All morning you sit in the chair that doesn’t sink, so that it’s taken, and tell people that Bisi’s in the lavatory.|You go in, and do trays, with an eye on the water. {messenger ? davit:About noon, at the rail of a boat going over, there’s a man with a jar in both hands, as if it might go off.|By and by a crate goes over, on the lower deck, with a man sitting on it who isn’t selling anything.}}
-> road_work.soup ->
-> road_work.print ->
{messenger:
- davit: -> davit_back
- bisi: -> bisi_back
- else: -> gethin_back
}

// ---------- Davit ----------

= davit_back
# scene: tern_street light=dusk # figure: tilde at=left face=flower # figure: davit at=right face=seen
When you get in Davit’s at the window in his coat. His head comes all the way round to you. This morning it couldn’t. His ear is in the saucer, so you put yours by it.
~ ear_in = false
# speaker: davit
“I’d a thing all ready,” he says. “She opens with an onion in her fist, and what I said was, ‘So wonderful to put a face to the name!’ I couldn’t get a word she said. Then she held out a saucer. I thought there’d be a biscuit. So in went the ear. And she got round behind me and did this to my neck, while the kettle came. ‘Who does yours?’ she says.” He stops. “It’s slow, isn’t it? Without.”
# speaker: davit
{
- with_jana ? asked_leave: “I asked if she’d let you. She’d got flour to weigh. She said, ‘Has she a pen?’ I took it for a yes. On the boat I thought, no, that’s not a yes.”
- with_jana ? said_why: “I read it her off my hand. ‘Her or the room.’ She said, ‘Is that Tilde’s, or did somebody do it for her?’ I told her it was my writing. ‘Tell her that I can read,’ she said.”
- else: “So I asked her how she was. I’d only that, I asked it three times. The third time she said, ‘Is it the knife?’ and I’m afraid I said it was.”
}
-> the_paper ->
-> davit_asked(1)

= davit_asked(n)
{n > 2: -> wednesday_evening}
    * (davit_cooked) [Ask him what she gave him to eat. # id: davit_cooked]
        # speaker: davit
        “A cake. Potato, the size of that. You help turn it. She weighs it all, she’s scales with a stopper on; and they’re out, so there’s a thick paper under the one side, with some bird on the corner.”
        -> davit_asked(n + 1)
    * (davit_looked) [Ask how she looks. # id: davit_looked]
        ~ rumours += rumour_sorry
        # speaker: davit
        “Left shoulder’s up an inch. And I’d always heard that she won’t say sorry; that she could have had it all back for one sorry. She said it to me twice, about the chair.”
        -> davit_asked(n + 1)
    * (davit_her_questions) [Ask what she wanted to know. # id: davit_her_questions]
        # speaker: davit
        “What you have for your dinners. I said soup, and she said what kind, and I said I believed you’d never got as far as that. And was our water all right. Very good water, I said. Good pressure. ‘It sounds it,’ she says.” He goes a slow red, from the collar up.
        -> davit_asked(n + 1)

// The paper for the counter, for whoever sent word that it lapsed.
= the_paper
{with_jana !? told_of_lapse: ->->}
~ with_jana += has_letter
“I told her that it’s lapsed. She does it along the calendar with the point of a knife, and gets twenty. ‘And since when has Tilde known?’ she says.” {the_one()} looks at you. “I said you’d want to tell her that.”
There’s a paper, folded small, with flour in it. _To the counter. Who brings this may have what is mine. J. Ruddock._
->->

// ---------- Bisi ----------

= bisi_back
# figure: bisi at=right face=flower
At ten to three the lift opens and it’s Bisi, with an onion. She stands it next to the sunflower, fishes her ear out of the pot, and puts it in her pocket.
# speaker: bisi
“It’s an onion,” says Bisi.
Her eyes are red.
# speaker: bisi
“Onions,” she says.
You get up out of the good chair for her, and she takes the other one.
# speaker: bisi
“She’s got a chair that does nothing. You sit on it and there it is. I’d have stopped the night.”
# speaker: bisi
{
- with_jana ? asked_leave: “I said, would she let you. She said that isn’t Tilde asking. So I said, well, what’ll I say you said? ‘Say the ten takes everybody.’”
- with_jana ? said_why: “I said it just how you gave it me. She said, ‘Put that lid on.’ So I put the lid on. She said, ‘Has Mum got her own chair in there, or one of theirs?’ I told her I’d only what you gave me.”
- else: “I said you wanted to know how she was. ‘What for?’ she said. I said I’d no idea. We got on like anything, after that.”
}
-> the_paper ->
-> bisi_asked

= bisi_asked
    * (bisi_cooked) [Ask her what there was to eat. # id: bisi_cooked]
        ~ rumours += rumour_money
        # speaker: bisi
        “Soup,” says Bisi. “At twenty to one.”
        She gives you time.
        # speaker: bisi
        “And whoever told me that she was Noted for the tea money wants to see her with a teapot. She measures it. I had that from Accounts. I’m going to go down there and cough.”
        -> bisi_stairs
    * (bisi_looked) [Ask how she looks. # id: bisi_looked]
        # speaker: bisi
        “Like you with forearms. You never said that she’d bins. Glass till six; and then up the hill at four to see to the bins, Wednesdays, at your mother’s of all places. She’d had a wash for it. I said, couldn’t somebody else, and she said, ‘I like them.’”
        -> bisi_stairs

= bisi_stairs
# speaker: bisi
“She asked what I’m in for tomorrow.” The Infirmary’s envelope is looking out from under the pot. “So I told her.”
You ask what she told her.
# speaker: bisi
“Onions,” says Bisi. “She says to go by the stairs. I said, what’s wrong with the lift? ‘It stops at two,’ she said.”
You ask what there is on two.
# speaker: bisi
“It’s where the people with balloons get out,” says Bisi. She pushes the onion over to your side with one finger. “That’s yours. I only carried it.”
    * (onion_take) [Take it home. # id: onion_take]
        It goes in your bag by itself, with room all round.
        ~ on_wednesday += took_the_onion
    * (onion_leave) [Leave it by the sunflower, for company. # id: onion_leave]
        # speaker: bisi
        “It’ll sprout,” says Bisi; but she turns it, so as to have its best side.
- -> wednesday_evening

// ---------- Gethin ----------

= gethin_back
# scene: late_boat light=dusk # figure: tilde at=left face=flower # figure: gethin at=centre face=flower
On the boat home the whole lower deck has moved up for Gethin, who has his boots off. They stand on the locker, steaming.
# speaker: gethin
“Feel that,” he says, and puts one in your lap. “She’d not have them in on her floor. And she takes the bad one’s measure and cuts me a sole. I said, what is it, and she said it’s an envelope. That’s never an envelope. That’s laid.”
You look in. It’s cream, and fits exactly, and under the heel is the back half of a lark. That’s Larkspur’s crest.
    * (boot_lark) [Tell him where it’s from. # id: boot_lark # reflect # kindly: What gorgeous stationery! # plain: “It’s from our mother’s.” # forecast: bright]
        # speaker: gethin
        “Isn’t it?” says Gethin. You point to the lark, and over the water, up the hill, to a row of windows. “And she’d the scissors right there,” he says.
    * (boot_back) [Give him back the boot. # id: boot_back # reflect]
        “They’ll be wondering what’s become of that,” says Gethin, “whoever wrote to her.”
- # speaker: gethin
{
- with_jana ? asked_leave: “I put it as you put it. ‘How much do they want for it?’ she says. I said I believed it’s free. ‘It would be,’ says your sister; and she’d got hot fat. That’s all the answer there was.”
- with_jana ? said_why: “I gave it as I got it. She’d only the one thing to ask, it was which window. Your mother’s. She says, is it the end one, with the rail? So I said that I thought it very likely was, and she was pleased.”
- else: “I told her you were asking after her. ‘And she sends a man,’ says your sister. I said you’d sent the best you had by you. ‘In those boots,’ she says.”
}
-> the_paper ->
-> gethin_asked

= gethin_asked
    * (gethin_cooked) [Ask him what she cooked. # id: gethin_cooked]
        # speaker: gethin
        “An egg. She said how do I have it, and I said I’d have to think. I’ve had eggs. I’ve not been asked. So she stood there with it in her hand until I’d thought.” He’s a moment. “Turned,” says Gethin.
        -> wednesday_evening
    * (gethin_looked) [Ask how she looks. # id: gethin_looked]
        ~ rumours += rumour_union
        # speaker: gethin
        “I go by feet. A five; down on the outside, left. I’d come over with a man who has it that she called out the whole ward, two hundred, with bedpans, and I’d thought, that’s a size eight.”
        -> wednesday_evening

=== function the_one()
{messenger:
- davit: Davit
- bisi: Bisi
- else: Gethin
}
