// THE FERRY STEPS, Tuesday. At stake: whether to buy what everyone knows can be bought; for whom; the best company in the city.
// Opens: always. Leaves: to the night.
// With the key read: home by way of counter 6, which is shut.
// Sums: 11.83 + 0.17 = 12.00; / 3 = 4.00. With Jana as 2.00: 10.83 + 1.17 = 12.00.
// Paid later: the umbrella at Thursday's dinner, by what he says; the coin at night; the bouquet chimes at night, in bed; Ephrem's on Wednesday; the leaflet in Gethin's boot on Thursday.

=== ferry_steps ===
# scene: ferry_steps light=day # figure: gethin at=centre face=flower
It rains in one half of the sky. On the ferry steps, in the other, are a crate, an umbrella, and Gethin, whom everybody knows and nobody has bought from. He has some cones of white paper, as if for flowers.
# speaker: gethin
“Come in under. First ten minutes free,” says Gethin, shifting up. “And I throw in both boats.”
In a cone there’s a slip, with twelve students on it, who are paid. In the night each of them gives you five. It’s against the rules: Gethin has been thanked for moving on.
Gethin’s left boot has cardboard in it, gone to porridge.
{asked_her ? q_below: The crate is stencilled LARKSPUR HO. (BOXES, HELP WITH). He had it off a family of four.}
# speaker: gethin
“You’re the sister,” he says. “It’s genetic, what she’s got. I had it from a man whose aunt is the same.”
{on_tuesday ? asked_where_red: You say you’d heard it was a gangway. Gethin gives it thought. “That’d be environment,” he says.}
~ rumours += rumour_genetic
    * (gethin_ask_price) [Ask what a cone would do for a Table of three. # id: gethin_ask_price # forecast: bright]
        -> price ->
        ~ with_gethin += asked_the_price
    * (gethin_stand) [Stand with him, and look at the boats. # id: gethin_stand # unseen: forecast]
        The gull with the one foot is Brian. He was Brian when he had two. A boat goes, and nothing is said about anyone but Brian.
        ~ with_gethin += stood_with_gethin
    * (gethin_what_aunt) [Ask what exactly the aunt had. # id: gethin_what_aunt # kindly: Isn’t it funny how these things run in families! # forecast: haze]
        # speaker: gethin
        “Twins,” says Gethin, after thought. “No. That was another aunt.”
        ~ with_gethin += asked_about_aunt
- -> privet

// He is met on Thursday, with a name, and says these things again.
= privet
A very good hat comes down the steps, as low as its owner can wear it. There is privet on his cuffs.
“Four of those,” it tells the crate. “They’re for a niece, for a lease. I put it no higher.”
Gethin looks about for string.
    * (privet_greet) [Say good afternoon. # id: privet_greet # kindly: Good afternoon! Lovely weather for it! # forecast: sun]
        The hat goes back up the steps, sideways, without its four.
        # speaker: gethin
        “That was my boots,” says Gethin. He watches it as far as the top, in case it comes round again.
        ~ on_tuesday += greeted_privet
    * (privet_string) [Hold the knot while Gethin ties it. # id: privet_string]
        “Ample,” says the hat. A coin is put in your palm, and the palm is shut on it for you. You have never been tipped before.
        ~ on_tuesday += tied_for_privet
    * (privet_boats) [Look at the boats until he has gone. # id: privet_boats]
        He asks the price a second time, without prejudice. When you turn round there’s a leaf on the step.
        # speaker: gethin
        “You’d be good at this,” says Gethin.
- -> ephrems_cone

= price
{
- asked_her ? q_new_pin:
    # speaker: gethin
    “Who’s low?” You show him the back of form 9: three, when she has a pin; short by seventeen hundredths. He shuts one eye. “I’ve done more than that for a dentist,” says Gethin. “But it takes a term. Students won’t be hurried, it’s all they’ve got. When’s it for?”
    You turn it over, to where it says Friday, and he opens the eye.
- else:
    # speaker: gethin
    “Who’s low?” You show him the sum, and whose the 2.00 is. He shuts one eye. “And she’s no pin to chime. You’re asking me to water a wall,” says Gethin. “I could do you a price on the other two. You’d want to clear out the university.”
}
->->

= ephrems_cone
# speaker: gethin
“They’ve Ephrem on a course tomorrow. How to say it in four seconds. I gave him a cone for luck, and he brought it back.” The rain comes over. He puts the umbrella up over the stock.
    * (cone_self) [Buy one. # id: cone_self # forecast: bright]
        He ties it, with a loop for your finger. “Between two and four,” he says. “You’ll hardly wake.” He takes {on_tuesday ? greeted_privet:three days’ soup money, one of them for the niece|two days’ soup money}. “And I’m giving you the string.”
        ~ with_gethin += bought_bouquet
        -> square
    * (cone_ephrem) [Buy one, and put Ephrem’s name on it. # id: cone_ephrem # forecast: showers]
        # speaker: gethin
        “He’ll want to thank all twelve,” says Gethin. But he takes the money, and writes the name large.
        ~ with_gethin += bouquet_for_ephrem
        -> square
    * (cone_leaflet) [Give him the Forecast leaflet, for the boot. # id: cone_leaflet # unseen: forecast]
        He tries it between two fingers. “Coated,” he says. “That’s a hundred and seventy gram.” He sits down on the crate to do the boot there and then, and gets up taller on that side.
        ~ with_gethin += gave_leaflet
    * (cone_none) [Say you have a boat. # id: cone_none # kindly: Lovely to see you, as always! # forecast: sun]
        # speaker: gethin
        “It’ll be dearer Thursday,” says Gethin. He moves the crate along, so that whoever is next has room.
        ~ with_gethin += bought_nothing
- -> company

// Whoever buys is asked for nothing else.
= square
# speaker: gethin
“Customers don’t chime me,” he says, when your hand goes up to your lapel. “It’d spoil the price.”
-> counter_six

= company
# petals: gethin for=the_company
    + (gethin_give_low) [Little. He is what he sells. # id: gethin_give_low # gives: 1 2]
        # speaker: gethin
        “Cheap,” says Gethin, turning it about, as if he might pass it on.
        ~ with_gethin += gethin_low
    + (gethin_give_mid) [Something honest. # id: gethin_give_mid # gives: 3 4]
        He gives you a three. You have not had a three this year.
        ~ with_gethin += gethin_honest
    + (gethin_give_five) [Five, free, from somebody he has met. # id: gethin_give_five # gives: 5]
        # speaker: gethin
        “What do I owe you?” says Gethin.
        ~ with_gethin += gethin_five
- -> counter_six

// For whoever has read the key. The blind is down, and speaks.
= counter_six
{not knows_lapse(): -> the_four}
~ on_tuesday += knocked_at_six
# figure: gethin at=gone
You go home by way of the Register’s office, up a ramp behind the chandler’s. Counter 6 has its blind down, with the hours on: _Fridays, 12 to 3_. Under it there are two pairs of shoes. One is asking the other for the stapler. You knock.
“It’s Tuesday,” say the brown shoes. “Is it a lapse?”
“Oh, good,” say the black ones, warmly, before you can. “They’ll be back, then.” You’re to come on Friday, and mind the ramp.
-> the_four
