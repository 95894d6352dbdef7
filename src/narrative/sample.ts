/** Small ink stories for the tests of this room and of playthrough. Test use only: it brings the compiler in. */
import { Compiler, CompilerOptions } from 'inkjs/full';

/** Compiles as the build does (visit counts on). @throws with ink's own messages. */
export function compile(ink: string): string {
  const messages: string[] = [];
  const options = new CompilerOptions(null, [], true, (message) => messages.push(message), null);
  try {
    return String(new Compiler(ink, options).Compile().ToJson());
  } catch (error) {
    throw new Error(messages.join('\n'), { cause: error });
  }
}

/** A day in small, with everything a tag can do. Its hub can be gone round for ever. */
export const DAY = `# title: A day in small
VAR regard = "4.31"
VAR ear_in = true
VAR ear_control = true
VAR bars_open = false
VAR forecast_state = "offered"
LIST People = davit, bisi
VAR waiting = (davit, bisi)
VAR looked = 0
-> start
=== start ===
# chapter: monday
# scene: tern_street light=morning
# figure: davit at=left face=empty
Your pin wakes _first_. It is, 4.00, by the clock.
# speaker: davit via=kindly
"Morning, sunshine!"
# handled: bell a message, kept for later
A bell rings. # speaker: bisi
Nobody says a word.
# handled: end
~ regard = "4.30"
# regard: Warmth not returned.
The tap goes off.
# speaker: bisi
# faint: lockers … ten o'clock … wife …
Ten o'clock by the lockers, and bring your wife.
# decision: sleep
  * [Say you were awake from three. # id: awake # kindly: Like a log! You? # plain: I was awake from three.] He stops.
    -> toast
  * ["Nothing." # id: nothing] He waits.
    -> toast
  * [Ask him. # id: ask # kindly: Hope you slept! # unseen: forecast] "Loads!"
    -> toast
  + [Look at him. # id: see # reflect # forecast: haze] He looks back.
    -> toast
  + [Go out. # id: out # struck: because the door is shut] -> END
=== toast ===
# petals: davit for=burnt_toast
  + [Three, which is what it is. # id: three # gives: 1 2 3] "Fair."
    -> hub
  + [Five, as always. # id: five # gives: 4 5] He bows.
    -> hub
  + [Say it is burnt. # id: burnt # unseen: forecast] It is.
    -> hub
  + [Leave it till tonight. # id: later # later] It waits.
    -> hub
=== hub ===
- (top)
# scene: early_boat light=day
The boat{top > 1:, again}. You have looked {looked} times.
  + [Stay aboard. # id: stay] The gulls go round.
   
    -> top
  + [Open the bars. # id: bars]
    ~ bars_open = true
    The bars give.
    -> top
  + [Home. # id: home] -> night
=== night ===
# scene: bedroom light=night
Done.
# ending: tuesday
-> END
=== look_jana ===
# entry: RUDDOCK, JANA; jana; sister
~ looked++
RUDDOCK, JANA. Lapsed.
-> DONE
=== look_none ===
# entry: No entry; none
No entry under that name.
-> DONE
=== attend_lockers ===
~ looked++
You turn your head.
-> DONE
=== phone_messages ===
# thread: jana Jana
# stamp: Mon. 08.10
~ looked++
Looked: {looked}.
-> DONE
=== function set_ear(in) ===
~ ear_in = in
=== function set_forecast(state) ===
~ forecast_state = state
`;
