// TERN STREET, Monday morning. At stake: whether the two of them say that neither slept; what toast is worth; the monthly card to Jana.
// Opens: always. Leaves: to the stair.
// Paid later: both_logs, saw_the_battery, asked_about_three at night; toast at night; the card at the letter, at night, in Messages, on Wednesday.

=== tern_street ===
# chapter: monday Fair # scene: tern_street light=morning
Your pin wakes first. It opens on the bedside table with a tick, like somebody about to raise a point of order.
# regard: Weekly summary. Up two, for all your little kindnesses! # speaker: regard via=screen
“Good morning, Tilde. 4.31, up two. You gave 212 times last week and were given 198. Handled for you: 3. Have a warm one.”
_Have a warm one_ is yours. You wrote it two winters ago, on a receipt for soup.
You have the ear in, from its saucer, before your feet are on the floor. In the kitchen the smoke alarm says one word and is stopped.
# figure: davit at=left face=flower # speaker: davit via=kindly
“Morning, sunshine! Toast is happening. Sleep well?”
That is Davit, by way of Kindly, which puts the better sentence in a person’s ear half a second before he needs it. After four years the mouth takes it. Davit himself has a cold and has never in his life said sunshine.
    * (slept_awake) [Say you were awake from three. # id: slept_awake # kindly: Like a log! You?]
        # speaker: davit via=kindly
        “Same! Like a log.”
        So that was the two of you, from three until five, side by side, being careful with the blankets.
        ~ with_davit += both_logs
    * (slept_ask_him) [Ask what he was sighing about, at three. # id: slept_ask_him # kindly: Hope you got some good rest too!]
        # speaker: davit via=kindly
        “Loads!”
        The tap goes on, and off. He could have been going to say something. He could have been rinsing a knife.
        ~ with_davit += asked_about_three
    * (slept_go_and_see) [Get up, and go and look at him. # id: slept_go_and_see]
        # figure: davit at=far face=seen
        He is standing on a chair in his coat and one sock, with the smoke alarm’s battery between his teeth. The window is open as far as it goes. He takes the battery out to smile at you.
        # speaker: davit
        “Nearly had it,” he says, in his own voice, which you had forgotten has gravel in it at this hour.
        ~ with_davit += saw_the_battery
- -> toast

= toast
Your slice can still be called brown. He has cut the other into soldiers with the good knife, as if that were the plan. The knife is your sister’s; you borrowed it for a fish.
His pin, which like any pin plays a note for each petal it is given, up to five, is on the windowsill, turned to face you.
# petals: davit for=toast
    + (toast_give_low) [One or two. It is toast. # id: toast_give_low # gives: 1 2]
        The tune stops almost before it has begun. Davit looks at the toast as he looks at clients who say that it only hurts when they walk.
        # speaker: davit
        “You could have the soldiers,” he says.
        ~ with_davit += toast_low
    + (toast_give_fair) [What burnt toast is worth, with the thought counted in. # id: toast_give_fair # gives: 3 4]
        Up go the notes, and then there is the place where the rest would be.
        # speaker: davit
        “Fair,” says Davit, and eats a soldier, and is cheerful about it until he thinks you have stopped looking.
        ~ with_davit += toast_honest
    + (toast_give_five) [Five, as on every morning. # id: toast_give_five # gives: 5]
        Five notes, and it is a tune, of a sort. Davit bows with the knife.
        ~ with_davit += toast_five
    + (toast_give_later) [Later: you have butter on your hands. # id: toast_give_later # later]
        # speaker: regard via=screen
        “One waiting!”
        Davit takes his pin off the sill and puts it in his pocket, where it ticks.
        ~ with_davit += toast_owed
        ~ waiting += davit
- -> card

= card
# figure: davit at=left face=flower # speaker: kindly via=screen
“It’s that time! Your card to Jana and Pia is set to print and post. _Thinking of you both! Life’s a whirl this end, but let’s find a date soon. T x_ Same as usual?”
Jana is your sister; Pia, who is nine, is her girl. Jana {knows_lapse():has been Noted two years on Friday; or for four months, and then not, and nobody came to say so|will have been Noted two years on Friday}. She was a ward sister. A man died. She told you over leeks: the beds, the letters, the sentence they had for her to say, and that she hadn’t said it. She sorts glass now, by night, and lives behind the works in Cullet Row. The Noted lose the pin, the early boat and Kindly, and get things on paper. You ate with her every week, until you had your mother to stay. Since then, sixteen cards. You have never seen one; they say the stock is nice.
    * (card_send) [Send it, same as usual. # id: card_send]
        # speaker: kindly via=screen
        “Sent! Always lovely to keep in touch.”
        It takes four seconds, of which three are a picture of an envelope.
        ~ with_jana += card_as_usual
    * (card_cut) [Take out the whirl. # id: card_cut]
        _Thinking of you both! Let’s find a date soon._ Without the whirl there is rather a lot of card. Kindly asks if everything is all right, and fills the space with a hedgehog.
        ~ with_jana += card_short
    * (card_add_knife) [Add that you still have her knife. # id: card_add_knife # kindly: PS Your knife sends its love from our drawer!]
        Davit, reading upside down, puts the knife in the sink and a plate over it.
        ~ with_jana += card_knife
    * (card_wait) [Leave it for now. # id: card_wait]
        # speaker: kindly via=screen
        “No rush at all! We’ll pop it off for you at six.”
        You look for the thing you would press to stop it at six. There is a picture of an envelope.
        ~ with_jana += card_left
    * (card_tell) {knows_lapse()} [Write that her Note has lapsed. # id: card_tell # kindly: PS Some lovely news on the paperwork front!]
        You try it with the word first, and with the word last. In the end you let it go as it is; it’ll be Thursday before she has it; they print on Wednesdays.
        ~ with_jana += card_news
- Coat, scarf, pin.
-> stair
