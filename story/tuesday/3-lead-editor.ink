// THE DESK, Tuesday. At stake: one post, one chair that does not sink, and two friends who are to be kind about each other on a form.
// Opens: always; who has read the key may tell it. Leaves: to the ferry steps.
// Paid later: what was asked in the queue, on the steps; the soup and the page within the hour; took_post, wrote_reference, asked_about_post on Thursday; the game's rules, and the way out, are known before it starts.

=== lead_editor ===
# scene: warmth_desk_morning light=day # figure: tilde at=left face=flower
You are down for the morning as _Family_, which is apricot. Soup went at 12.36, to one of the two from Accounts who are in front of you. {with_vesna ? showed_ticket: Last week’s receipt is still good for a roll, but the girl turns it over, and it has been bitten. You pay.|You get a roll.}
The two are telling each other how Tilde Ruddock’s sister lost her pin. It’s on the Register, _Ruddock, Jan_: crossed on red, on foot, with a child, in uniform. They haven’t looked round.
~ rumours += rumour_red
    * (red_wait) [Wait till they look round. # id: red_wait # forecast: sun]
        They look round. There’s five from each before you’ve found your purse, and one of them makes you a present of her butter.
    * (red_where) [Ask where this was. # id: red_where # kindly: Ooh, whereabouts was this? # forecast: haze]
        “On a gangway,” says the one with the soup. “It’s my husband who looks things up. Ruddock, Jan.”
        “Jana,” you say.
        “Jan,” she says, and spells it, and looks round to see who wants to know.
        ~ on_tuesday += asked_where_red
    * (red_untrue) {not knows_lapse()} [Say that it isn’t true. # id: red_untrue # kindly: Isn’t it a small world! # forecast: gale]
        They look round, and go the colour of the ham. Then the one on the left takes the soup off her tray and puts it on yours. She won’t hear a word; you haven’t got one out.
        ~ on_tuesday += given_the_soup
    * (red_lapsed) {knows_lapse()} [Say that the Note lapsed, twenty months ago. # id: red_lapsed # kindly: Oh, that’s all long over! # forecast: sun]
        “Oh, good,” they say, turning round, both. “She’ll be back, then.” And the one asks the other if that’s ham.
        ~ on_tuesday += told_accounts_lapsed
- -> at_your_desk

= at_your_desk
# figure: tilde at=left face=flower # figure: bisi at=right face=flower
Upstairs Bisi has the good chair, which doesn’t sink until four. Under her sunflower’s pot, taking up the wet, is an envelope from the Infirmary, unopened.
{
- with_bisi ? pact_short: She gives you good afternoon and five, and goes back to her tray.
- with_bisi ? asked_cake: On your keyboard is a slip, folded small. _IT WASN’T HAPPY_, it says.
- with_bisi ? joked_cake: On your keyboard is a dry-cleaner’s ticket. _COLLAR. YOURS TO COLLECT._
- else: On your keyboard is a slip. _11 FIVES. I COUNTED. DID YOU START THAT._
}
A mother, to the school. _Theodric says he was made to stand in the corridor till his halo lit. He is six. What is it you think you are doing?_ A halo lights when the child under it is attending.
    * (school_six) [Keep “six”. # id: school_six # kindly: Hello! Six is such a lively age, isn’t it? Any tips welcome! # forecast: bright]
        # speaker: bisi
        “So’s eighty,” says Bisi, who can read upside down.
        ~ desk += kept_six
    * (school_corridor) [Keep “corridor”. # id: school_corridor # kindly: Hello! We hear Theodric has discovered the corridor. Do say if there’s a knack to getting him out! # forecast: sun]
        You look across for Bisi to be pleased with the knack. She is looking at the pot.
        ~ desk += kept_corridor
    * (school_doing) [Keep “doing”. # id: school_doing # kindly: Hello! We’d so love to know what you’re all doing with haloes this term. # forecast: haze]
        You don’t send it at once. There is one on your niece.
        ~ desk += kept_doing
- -> fleur_comes

= fleur_comes
# figure: fleur at=centre face=flower # speaker: fleur
“Lead Editor,” says Fleur, sitting down on the end of both your desks. “It has to be one of you and I can’t bear it. So each write me a page about the other, and petals. Tilde, {on_tuesday ? given_the_soup: that soup’s getting a skin|eat your roll}.” She pats a hand, which is Wim’s, passing with a ladder. “There’s an office. Bisi, the chair stays up.”
# decision: lead_editor # speaker: bisi
“Gosh!” says Bisi. Behind Fleur’s back she holds up a drawing of the chair.
    * (post_take) [Say you would like it. # id: post_take # kindly: I’d be thrilled to be thought of! # forecast: bright]
        # speaker: fleur
        “Of course you would,” says Fleur. The drawing comes down.
        ~ with_bisi += took_post
    * (post_bisi) [Say that it should be Bisi’s. # id: post_bisi # kindly: Bisi would be an absolute dream! # forecast: sun]
        # speaker: bisi
        “Aw! So would Tilde!” says Bisi, glaring at you.
        ~ with_bisi += gave_up_post
    * (post_ask) [Wait till Fleur has gone, and pass a slip: do you want it? # id: post_ask # unseen: forecast]
        It comes back with three letters on it and a line under each. Then, very small: _thurs is my appt. let me have the chair till thurs_
        ~ with_bisi += asked_about_post
- -> reference

= reference
You do each other’s page back to back. Halfway through yours there is a landlord, and you have to put Bisi in the drawer while you see to him.
_She is no use before ten_, you have written, _and she has never once let me believe a thing I said because it sounded well._ Your tray makes her a late bloomer, and a stickler for sound.
# petals: bisi for=the_reference
    + (reference_give_low) [What would leave you ahead. # id: reference_give_low # gives: 1 2 3]
        They make no sound; they go on the form. You hear Bisi stop typing, think, and type four short words.
        ~ with_bisi += marked_reference_down
    + (reference_give_fair) [Four. Five would look like the Pact. # id: reference_give_fair # gives: 4]
        Fleur sends you both a line. _So honest of you, Tilde!_ Bisi reads hers, and then yours, to see if it is the same.
        ~ with_bisi += reference_four
    + (reference_give_five) [Five, and put in the man with the dog. # id: reference_give_five # gives: 5]
        One Friday at twenty to six he’d to write to his daughter that the dog was dead, and couldn’t get past its name. Bisi sat with him till nine. It goes through with hardly a mark. Only the dog has been given a nicer name.
        ~ with_bisi += wrote_reference
- Her page about you comes up in the next tray, by mistake, with Kindly’s pencil still on it. _Tilde has the best ear in the building and_, then a line through something, and over it, in green, _uses it generously!_ You hold it up to the lamp. She had put _and has not used it on me since April_.
{
- with_bisi ? asked_about_post: Under _Ambitions_ there’s nothing yet, and a crumb.
- with_bisi ? gave_up_post: Under _Ambitions_ she has put _Ask her_. In green it is _Lots!_
- else: Under _Ambitions_ she has put _my chair_. In green it is _leadership_.
}
Across the desk Bisi is lifting things, and looking under them.
    * (page_green) [Send it down, green and all. # id: page_green]
        Two desks along it makes somebody say “Aw.”
    * (page_pencil) [Rub out the green, and send it down. # id: page_pencil]
        You haven’t a rubber. Bisi, still looking, passes you hers, and gets it back warm, with green on it.
        ~ on_tuesday += page_as_written
    * (page_across) [Hand it across to her. # id: page_across # kindly: I think this one’s yours! # forecast: sun]
        # speaker: bisi
        “Wrong tray,” says Bisi. She reads it all, the green first. Then she stands the sunflower on it.
        ~ on_tuesday += gave_back_page
- -> the_game

= the_game
{
- desk ? kept_six: The school says six is a lovely age, and that the corridor does wonders for it.
- desk ? kept_corridor: The school’s knack is to stand them by the coats. There’s less to look at.
- else: The school is delighted to be asked. With haloes this term they are doing Rivers.
}
{
- on_tuesday ? page_as_written:
    # speaker: fleur
    “‘_Not since April!_’ You two,” says Fleur, coming back for Wim. Bisi gives a laugh you’ve never heard.
- on_tuesday ? gave_back_page:
    # speaker: fleur
    “I’ve one page, and I was promised two,” says Fleur, coming back for Wim. Bisi looks everywhere but at the pot.
- else:
    # speaker: fleur
    “So generous, both of you,” says Fleur, coming back for Wim.
}
# speaker: fleur
“Now: Thursday, at mine. There’s soup, and it won’t run out. And a silly game: you say something kind of whoever’s on your left, out loud, with petals. Or you say ‘pass’. Nobody has yet, but you can.”
    * (dinner_yes) [Say you will come. # id: dinner_yes # kindly: Wouldn’t miss it for the world! # forecast: sun]
        # speaker: fleur
        “Flat shoes,” says Fleur. “I’ve put you next to me, and I always end up by the kitchen.”
        ~ about_dinner += said_yes
    * (dinner_who) [Ask who else is coming. # id: dinner_who # kindly: Ooh, who else is lucky enough? # forecast: haze]
        # speaker: fleur
        “Osvald Duarte, he’ll do you hedges. Wim, if he’ll put down the ladder. My brother, if you count the kitchen,” says Fleur. “And you next to me.”
        ~ about_dinner += asked_who_comes
    * (dinner_no) [Say no: it’s the night before your mother’s Sitting. # id: dinner_no # kindly: Could I let you know? It’s a bit of a week! # forecast: showers]
        # speaker: fleur
        “Then you’ll want a night off from it,” says Fleur. “I’ve put you next to me.” She finds a ticket stub in her pocket, with a bite out. “Tell your mother I kept it.”
        ~ about_dinner += left_it_open
- At three she sends you both home, by different boats, so that the pages can settle.
-> ferry_steps
