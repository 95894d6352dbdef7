// HANDLED. Nothing was asked of you. At stake: nothing; every act is struck out, since it has been done. What is left is what nobody thought of.
// Opens: f_house, not lifted, no deeds. Tellings: Davit there or not; what Monday's and Tuesday's small acts left.

=== nothing_needed ===
# scene: tern_street light=morning
# regard: What a week! Nothing outstanding. # speaker: regard via=screen
“Good morning, Tilde. You’re all square with everyone. It’s your mother’s birthday, and that’s taken care of. Have a warm one.”
It isn’t raining. You have slept, right through, and feel extremely well.
{
- would_come(davit):
    # figure: davit at=left face=flower # speaker: davit via=kindly
    “Morning, sunshine! Toast is happening!”
    The toast is perfect. They’ve sent a new alarm; it came with a man, who put it up, and thanked you. It’s not said a word.
- else: Davit has gone in to a hip. There’s toast, under a bowl, and it’s perfect.
}
    * (none_flowers) [Send your mother flowers. # id: none_flowers # struck: because they were sent, at eight, in your name]
    * (none_ring) [Ring her. # id: none_ring # struck: because she has been rung, and was delighted]
    * (none_card) [See what was put on the card. # id: none_card # reflect]
        It’s on the screen. There is a picture of a table. _Have a warm one!_ it says, and your name, in your own hand, from the form.
    * (none_toast) [Have the other slice. # id: none_toast # reflect]
        It’s as good as the first was. You’d have to look to see which you had eaten.
- -> morning_off

= morning_off
The Sitting took four minutes, it says; you’re welcome to read the minute. Your mother has kept her window. There’s a number, 4.31, between two, and it’s yours as well; it is the same you had on Monday. {about_letter ? did_the_sum: It’s what you got, the long way, on the envelope.}
You could go and see her. The ten’s running. You’ve put your coat on to think about it.
    * (none_visit) [Go over to Larkspur. # id: none_visit # struck: because she has visitors until four: the volunteers, with a cake in the shape of a boat]
    * (none_jana) [Write to Jana. # id: none_jana # struck: because it goes on Monday, with the form]
    * (none_coat) [Go as far as the quay, since you’ve your coat on. # id: none_coat]
        # scene: early_boat light=day
        You look at the boats. It’s the young man on the gate. It’s so quick now. There is a bench, with nobody at the other end of it.
        ~ saturday += gave_quay_a_look
    * (none_soup) [Go for soup. # id: none_soup]
        They do it on Saturdays. There’s plenty. You’d thought, all these years, that it would have more in it.
        ~ saturday += had_the_soup
    * (none_stair) [Listen, with the flat door open. # id: none_stair]
        # scene: stair light=day
        The third floor is empty. It makes the whole stair sound larger. Mr. Tranter is down there, turning a page. Then there’s eight bars of something, and someone saying “Shh.”
        ~ saturday += listened_down
- -> afternoon_off

= afternoon_off
# scene: tern_street light=day
In the afternoon there is a photograph. Your mother is in the middle, in the blue, between two volunteers. She has her hand up, flat. It’s a lovely one. You can see the whole table: seven have been laid, and there’s cake at five.
# speaker: larkspur via=screen
“Vesna had a super birthday and joined in with everything!”
# speaker: larkspur via=screen
“Vesna has asked us to pass on: Is that everybody?”
    * (none_answer) [Say that it isn’t. # id: none_answer # struck: because it has been answered: “Everybody!”]
    * (none_zoom) [Look at who is laid for. # id: none_zoom]
        You make it larger. At one of the two the fork has been put on the wrong side, where a left-handed person would want it. You know only one left-handed person. Larger than that it’s all dots.
        ~ saturday += looked_closer
    * (none_save) [Save it. # id: none_save]
        It is saved. It’s been put with the ones from last year, and from the year before; somebody has made an album, with music.
        ~ saturday += saved_it
- -> evening_off

= evening_off
# scene: bedroom light=night
{would_come(davit):
    # figure: davit at=left face=flower
    “Best day!” says Davit, through Kindly. He’s lying with his hands open on the quilt. There are two chimes, so close that it might be one.
- else: Davit is at his brother’s, inland; it was arranged. His pin chimed you from the train, five, on the hour.
}
# speaker: regard via=screen
“Nothing waiting. Handled for you this week: 41.”
    * (none_bars) [Open them. # id: none_bars]
        You have the thumb over it. Forty-one. It’s late; they’ll be there in the morning; it’s Sunday, and there’s nothing on. You have only to remember, and it offers to.
        ~ saturday += thumb_over_bars
    * (none_window) [Look across at the Flats. # id: none_window]
        The works has its row of blue, and then it’s people’s kitchens. One of those goes out while you’re looking. You can’t help thinking of it as the one.
        ~ saturday += watched_a_light
    * (none_sleep) [Sleep. # id: none_sleep]
        You do. It’s no trouble at all.
        ~ saturday += slept
- # scene: table light=night # laid: vesna brings=sent_flowers # laid: tilde brings=nobody # laid: jana brings=nobody
From above, in the photograph, it’s a lovely table. There’s nothing on it that anyone has brought.
-> this_week ->
# ending: handled
_Tomorrow is Sunday._
-> END
