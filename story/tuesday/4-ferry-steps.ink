// THE FERRY STEPS, Tuesday. At stake: whether to buy what everyone knows can be bought; for whom; the best company in the city.
// Opens: always. Leaves: to the night.
// Paid later: the bouquet chimes at night, in bed; Ephrem's on Wednesday; the leaflet in Gethin's boot on Thursday.

=== ferry_steps ===
# scene: ferry_steps light=day # figure: gethin at=centre face=flower
It rains in one half of the sky. On the ferry steps, in the other, are a crate, an umbrella, and a man with some cones of white paper, out of which, if you didn’t know, something is about to flower.
# speaker: gethin
“I wouldn’t buy from me,” says Gethin, shifting up. “But I’d stand here. We’ve a view of both boats.”
A cone is twelve. They come in the night, from twelve persons you’ve never met, students mostly, a chime at a time so as to look natural. It is against the rules, in the sense that he has been thanked for moving on.
One of the gulls has a foot missing and stands on the other. Gethin’s left boot has cardboard in it, gone to porridge.
# speaker: gethin
“You’re the sister,” he says. “I was sorry about that. It’s genetic, what she’s got. I had it from a man whose aunt is the same.”
    * (gethin_ask_price) [Ask what a cone would do for a Table of three. # id: gethin_ask_price # forecast: bright]
        # speaker: gethin
        “Who’s low?” You tell him. He shuts one eye. “And she’s no pin to chime. You’re asking me to water a wall,” says Gethin. “I could do you a price on the other two. You’d want to clear out the university.”
        ~ with_gethin += asked_the_price
    * (gethin_stand) [Stand with him, and look at the boats. # id: gethin_stand # unseen: forecast]
        The gull is Brian. He was Brian when he had two. You stand there till a boat has gone, and nothing is said about anyone but Brian.
        ~ with_gethin += stood_with_gethin
    * (gethin_what_aunt) [Ask what exactly the aunt had. # id: gethin_what_aunt # kindly: Isn’t it funny how these things run in families! # forecast: haze]
        # speaker: gethin
        “Twins,” says Gethin, after thought. “No. That was another aunt.”
        ~ with_gethin += asked_about_aunt
- # speaker: gethin
“They’re starting Ephrem on a course tomorrow. How to say it in four seconds. I gave him a cone for luck, and he brought it back, with a receipt.” The rain comes over. He puts up the umbrella, and it does for the stock.
    * (cone_self) [Buy one. # id: cone_self # forecast: bright]
        He wraps it a second time, against the wet, and ties it, and makes a loop for your finger. “Between two and four,” he says. “You’ll hardly wake.” He takes two days’ soup money. “And I’m giving you the string.”
        ~ with_gethin += bought_bouquet
    * (cone_ephrem) [Buy one, and put Ephrem’s name on it. # id: cone_ephrem # forecast: showers]
        # speaker: gethin
        “He’ll want to thank all twelve,” says Gethin. But he takes the money, and writes the name large.
        ~ with_gethin += bouquet_for_ephrem
    * (cone_leaflet) [Give him the Forecast leaflet, for the boot. # id: cone_leaflet # unseen: forecast]
        He tries it between two fingers. “Coated,” he says. “That’s a hundred and seventy gram.” He sits down on the crate to do the boot there and then. When he gets up he is taller on that side.
        ~ with_gethin += gave_leaflet
    * (cone_none) [Say you have a boat. # id: cone_none # kindly: Lovely to see you, as always! # forecast: sun]
        # speaker: gethin
        “And you, as never,” says Gethin. Out on the water the early boat has its lights on. You can see right through it.
        ~ with_gethin += bought_nothing
- # petals: gethin for=the_company
    + (gethin_give_low) [Little. He is what he sells. # id: gethin_give_low # gives: 1 2]
        # speaker: gethin
        “I’ll not argue,” says Gethin. “You should see what I give myself.”
        ~ with_gethin += gethin_low
    + (gethin_give_mid) [Something honest. # id: gethin_give_mid # gives: 3 4]
        He gives you a three. You have not had a three this year.
        ~ with_gethin += gethin_honest
    + (gethin_give_five) [Five, free, from somebody he has met. # id: gethin_give_five # gives: 5]
        # speaker: gethin
        “You want to be careful,” he says. “I could get a taste for it.”
        ~ with_gethin += gethin_five
- -> the_four
