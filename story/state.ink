// Every VAR, LIST and CONST, each with its one meaning. People are LISTs of facts: things that happened, never amounts.

// What the system now says of Tilde, in its own figures. Written by scenes, printed and shown on the phone; never read in a condition.
VAR regard = "4.31"

// The phone reads these.
VAR ear_in = true
VAR ear_control = false
VAR bars_open = false
VAR forecast_state = "absent"
LIST People = davit, bisi, tranter, ephrem, fleur, sel, vesna, jana, wim
VAR waiting = ()
