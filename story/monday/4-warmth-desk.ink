// THE WARMTH DESK. At stake: the pleasure of the work; then the cake, and Bisi's face over it. Set piece: the cake.
// Opens: always; later and colder if the boat was let go. Leaves: to the letter.
// Paid later: each phrase comes back at four o'clock; the piece of cake at night; Bisi at the letter, at night, all week.

=== warmth_desk ===
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower
{with_sel ? missed_boat_with_him:
    # figure: bisi at=right face=flower
    You come in at ten to eleven. Bisi, at the desk opposite, has lit your lamp, and has told people for two hours that you are in the lavatory.
- else:
    # figure: bisi at=right face=flower
    Bisi, who has the desk opposite, is in before you, to get the chair that doesn’t sink. She has got the other one.
}
Up the tray comes what people would like to send. Down it goes again, nicer. You are good at it. So is she, with one shoe off, behind a sunflower.
{
- knows_lapse(): _Withdrawn 03.23._ In the March that it says, you were at Jana’s table once a week. She did leeks. Her Note had lapsed while the two of you were washing up.
- has_looked(): _Enquiries: 0_, it said. It will be 1 now. All the way across you have been expecting someone to speak to you about it.
}
# speaker: bisi
“Ha! Love this team,” says Bisi, meaning Wim in Accounts, who is clearing his throat. She holds up a slip: _ONE MORE AND I’LL HAVE IT OUT AND POST IT TO HIM._ You keep her slips.
# speaker: bisi
“Bollard passed,” she adds. Every day for a year she has put _you old bollard_, and given it five, to find out whether Kindly could be taught. On Friday it went to general use.
First tray. A landlady. _Nine weeks Osk. I have a loan on that roof. Friday or I change the lock and I mean it._
You can keep one thing.
    * (rent_friday) [Keep “Friday”. # id: rent_friday # kindly: Hello you! Friday would be a perfect day for the rent, if it’s having a think!]
        It is the right length.
        ~ desk += kept_friday
    * (rent_roof) [Keep “roof”. # id: rent_roof # kindly: Hello Osk! The roof and I are both leaning on you a little this week. Any joy?]
        It has a tilt to it.
        ~ desk += kept_roof
    * (rent_lock) [Keep “lock”. # id: rent_lock # kindly: Hello Osk! Having the lock seen to on Friday, so do pop by with the rent first!]
        Bisi, who has come round to read it, takes a small step back.
        ~ desk += kept_lock
- -> father

= father
Second tray. A man of fifty, to his father. _You never came to one thing I did. I’m not coming at New Year._
# speaker: bisi
“Ooh,” says Bisi. “Meat.”
    * (father_new_year) [Keep “New Year”. # id: father_new_year # kindly: Dad! New Year’s looking tricky this end, but you’ll be toasted!]
        You put a kiss, and take it off again; he didn’t send one.
        ~ desk += kept_new_year
    * (father_one_thing) [Keep “one thing”. # id: father_one_thing # kindly: Dad! Let’s go to one thing this year, you and me. You choose the thing!]
        # speaker: bisi
        “That’s not what he wrote,” says Bisi. “He’ll be livid. Send it.”
        ~ desk += kept_one_thing
    * (father_as_is) [Pass it as it is. # id: father_as_is]
        An editor has one a month. The stamp is stiff. It comes down, AS SENT, and you hold your hand over the tray until it has gone.
        ~ desk += passed_as_is
- -> results

= results
Third. The clinic, to somebody. _Your results have come and they are not good. Come tomorrow. Bring someone with you._
    * (results_tomorrow) [Keep “tomorrow”. # id: results_tomorrow # kindly: Your results are in! Do drop by tomorrow, we’d love to see you.]
        There is a kettle in that sentence.
        ~ desk += kept_tomorrow
    * (results_someone) [Keep “someone”. # id: results_someone # kindly: Your results are in! Pop by tomorrow, and bring a friend. There are biscuits.]
        You take out a second exclamation mark. It is, after all, a clinic.
        ~ desk += kept_someone
    * (results_setback) [Keep “not good”. # id: results_setback # kindly: Your results are in! A bit of a setback, but do pop by tomorrow.]
        It is what the word is for. You put it forward, on a Thursday, with a cold.
        ~ desk += said_setback
- {desk ? said_setback:
    And over your head, for the first time in the history of the department, a bell goes off.
    ~ desk += used_millionth
- else:
    Two desks along somebody in Bereavements reaches for _setback_, one of yours, and over their head, for the first time in the history of the department, a bell goes off.
}
-> cake

= cake
# long # scene: warmth_desk light=day # figure: tilde at=left face=flower # figure: bisi at=right face=flower
You get as far as the lift, with the exact money for the soup, which sells out at 12.40. But the doors open on a trolley, and balloons.
Cake, four feet of it, in the yellow that is put round holes in the road. SETBACK!, it says. You fought for that exclamation mark. In the corner somebody has piped a sun.
# figure: fleur at=centre face=flower # speaker: fleur
“A million,” says Fleur, your director, up on a chair, with every pin in the room turned to her. “A million people who didn’t know how to put it, and Tilde put it. Who was the man with the goats?”
# speaker: wim
“Teague. Thirty-nine of forty,” calls Wim. Without his ear Wim can’t get through his own name by lunchtime. “He said the survivor was touched.”
# speaker: fleur
“And how’s Vesna? Tilde’s mother,” she tells the room, “can do the whole winter timetable, with connections.” She remembers everybody’s. There is no list; you have looked for it. “So, to Tilde, the old bollard!”
You look round for Bisi.
She is by the sun, clapping. Her face is wet, down to the collar. She is reading the cake, and she hasn’t stopped clapping.
# speaker: bisi
“Allergies,” says Bisi.
It is November. On her desk is the sunflower you sent in April, which she has kept going by means you haven’t asked about. She had written _a bit of a setback, health-wise, all good!_ and you were so pleased to meet one in the wild.
# decision: cake
Some of the clapping has stopped.
    * (cake_ask) [Ask her what the matter is. # id: cake_ask # kindly: Happy tears! We love to see it.]
        # speaker: bisi
        “Don’t we,” says Bisi. Then somebody hands her the knife and she cuts, very straight, between the T and the B.
        ~ with_bisi += asked_cake
    * (cake_five) [Give her five, over everybody’s heads. # id: cake_five]
        You do it where they can all see. Then, since you have, eleven other people do, and it is like being inside a musical box. Bisi holds on to the table.
        # speaker: bisi
        “Oh, you lot,” says Bisi.
        ~ with_bisi += fived_cake
        ~ regard = "4.34"
        # regard: For leading the way. People love to follow a five!
    * (cake_joke) [“It’s Accounts she’s allergic to.” # id: cake_joke]
        Kindly lets it by; it likes a joke with a department in it. The room roars. By the time they look round Bisi has got a sleeve across her face, twice, and is asking who has the knife.
        # speaker: bisi
        “You owe me a collar,” she says to you, through her teeth, in pure Bisi.
        ~ with_bisi += joked_cake
- -> slices

= slices
# figure: fleur at=centre face=flower
Fleur holds out the plate herself, quite level.
# petals: fleur for=her_speech
    + (fleur_give_low) [Not much. It was said on a chair. # id: fleur_give_low # gives: 1 2]
        # speaker: fleur
        “Thank you,” says Fleur, and looks at her pin, and then at you, with interest.
        ~ with_fleur += fleur_low
    + (fleur_give_fair) [What speeches get. # id: fleur_give_fair # gives: 3 4]
        Her pin takes it without moving. It is 4.91, and shuts for nobody.
        ~ with_fleur += fleur_fair
    + (fleur_give_five) [Five. She did remember. # id: fleur_give_five # gives: 5]
        # speaker: fleur
        “Vesna would have had my ticket off me for standing on that,” says Fleur, getting down. She holds on to your shoulder to do it, and her hand is freezing.
        ~ with_fleur += fleur_five
    + (fleur_give_later) [Later. Let her wait for one. # id: fleur_give_later # later]
        # speaker: fleur
        “No hurry, ever,” says Fleur, and goes on holding out the plate.
        ~ waiting += fleur
- -> share

= share
    * (cake_take_mark) [Take the exclamation mark. # id: cake_take_mark]
        It is mostly icing. You stand it by the stapler.
        ~ desk += cake_mark
    * (cake_take_home) [Ask for two pieces, and a napkin, for Davit. # id: cake_take_home]
        The A and the C go into the napkin, and the napkin goes into your bag, where for the rest of the day it gets on everything.
        ~ desk += cake_home
    * (cake_sun) [Take the corner with the sun on it to Bisi. # id: cake_sun]
        # speaker: bisi
        “It’s got no letters on,” says Bisi. “Thanks.” She eats it.
        ~ with_bisi += sun_for_bisi
- At 12.55 you go down, in case. Soup, says a card in a voice you know, is having a little rest until tomorrow.
-> letter
