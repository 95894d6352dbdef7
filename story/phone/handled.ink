// HANDLED. What is added when a bar of Monday or Tuesday is opened, from Wednesday on: one line, from the service's own record.
// Bars of Wednesday stand beside their scenes.

=== open_sunday_courier ===
~ bars_opened += bar_courier
Couriers, Sundays: five petals weekly, given for you.
-> DONE

=== open_jana_rang_back ===
~ bars_opened += bar_rang
Cost to the caller: forty. Cost to you: nothing.
-> DONE

=== open_duartes_asked ===
~ bars_opened += bar_duartes
Grounds: third floor; regard under yours. Your answer was passed up as given.
-> DONE
