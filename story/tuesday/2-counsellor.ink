// MS. SUNDARAM'S TWENTY MINUTES. At stake: three questions out of six, and what is not asked; the Forecast.
// Opens: always; the first question changes for whoever has read the key. Leaves: to the desk.
// Sums: 4.52 + 4.31 + 3.00 = 11.83; / 3 = 3.94.
// Paid later: on Friday each answer is known or not known; who_tells on Wednesday.

=== counsellor ===
# scene: counsellor light=day # figure: sundaram at=centre face=flower
Off Larkspur’s front hall is a small room: two chairs nearly opposite, a carafe, a leaflet for something called Forecast. On the wall, framed: _Counsellors answer. They do not advise._ In here Kindly is off, and phones lie on their faces. A drawer stands open by the width of a sandwich.
# speaker: sundaram
“I have you until twenty to,” says Ms. Sundaram. “Whatever you ask me I shall answer. I am not able to go first.”
# decision: the_questions
Between you lies form 9. _I, a member of this Table, wish to excuse ____. One petal, witnessed. Reason (tick one)._ The reasons are Distance, Tone, Other, and Please Specify Other.
-> asks(1)

= asks(n)
{
- n == 2: It is twenty-five past, by a clock that has had its tick taken out so that nobody need feel hurried.
- n == 3: Twenty-five to. “In five minutes, Colin,” says Ms. Sundaram to a head.
}
{n > 3: -> leaflet}
    * (ask_note) {not knows_lapse()} [Ask what the Note says. # id: ask_note]
        # speaker: sundaram
        “It is on the Register,” says Ms. Sundaram. “Anyone may look. Most people don’t.” {has_looked():You say that you did, and that it ends in an L. She waits for that to become a question until the second hand has been right round.|She lays down her pencil. It points, as it happens, at your phone.}
        ~ asked_her += q_note
        -> asks(n + 1)
    * (ask_new_pin) {knows_lapse()} [Ask what a new pin would count. # id: ask_new_pin]
        First you tell her that it has lapsed. That isn’t a question, and so she waits.
        # speaker: sundaram
        “Three. A reissued pin opens at three, from its first chime. It’s page six.” She is pink. “I have not been asked for page six.”
        You do it on the back of form 9. 4.52, 4.31, 3.00: 11.83, and between three, 3.94. It wants to be 4.00. There is a crumb on page six.
        ~ asked_her += q_new_pin
        -> asks(n + 1)
    * (ask_nobody) [Ask what happens if nobody comes. # id: ask_nobody]
        # speaker: sundaram
        “The house signs,” says Ms. Sundaram. “A Table is two or more, so your mother can’t sit alone. At one minute past. It’s looked on as a courtesy.”
        ~ asked_her += q_nobody
        -> asks(n + 1)
    * (ask_undone) [Ask if it can be undone. # id: ask_undone]
        # speaker: sundaram
        “After a year, on form 10.” She has to think. “I have received one form 10. The family had meant it as a joke.”
        ~ asked_her += q_undone
        -> asks(n + 1)
    * (ask_who_tells) [Ask who tells Jana. # id: ask_who_tells]
        # speaker: sundaram
        “The post, next Monday.” You ask who tells her before that. “She has had the same letter as you,” says Ms. Sundaram. “There is one line added, that she need not attend.”
        You ask since when. “Yesterday,” says Ms. Sundaram. “Second post.” So while you had cake she was opening it; or she has put it behind the clock for later.
        ~ asked_her += q_who_tells
        -> asks(n + 1)
    * (ask_below) [Ask what there is below the yard. # id: ask_below]
        # speaker: sundaram
        “The yard side needs 3.50. Under that it is twenty-eight days’ notice, and help with boxes.” She rubs her eyes. “There is a leaflet on it, in the cupboard. Colin has lost the key.”
        ~ asked_her += q_below
        -> asks(n + 1)
    * (ask_mother) [Ask if your mother can speak. # id: ask_mother]
        # speaker: sundaram
        “She is a member.” She turns the form round, so that it faces nobody. “A member may speak. A member may excuse a member. It doesn’t say which, or whom.”
        ~ asked_her += q_mother
        -> asks(n + 1)

= leaflet
# speaker: sundaram
“And that is twenty to.” She hands you the leaflet from the desk. “This goes with the form. I have not read it.”
In the doorway your ear wakes, and then your phone.
# speaker: forecast via=screen
“Meet Forecast! See how it’ll land before it leaves your lips. Free till Sunday.”
    * (forecast_yes) [Try it. # id: forecast_yes]
        ~ forecast_state = "on"
        # speaker: forecast via=screen
        “Now: bright. She will tell you to mind the step.”
        # speaker: sundaram
        “Mind the step,” says Ms. Sundaram. But you had: you were over it already, with your chin up, like somebody who lives there.
        ~ asked_her += took_forecast
    * (forecast_no) [Not today. # id: forecast_no]
        ~ forecast_state = "off"
        # speaker: forecast via=screen
        “No pressure! We’re in your phone, under Forecast.”
        You read that to the end, and miss the step. Colin catches you by the form 9.
        ~ asked_her += left_forecast
- # speaker: sundaram
“If you were to come back and ask me,” Ms. Sundaram begins. “Ask you what?” says Colin, who has come back. Before the door has shut you hear the drawer.
-> lead_editor
