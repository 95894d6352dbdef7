// Small words that several scenes need.

// knows_lapse(): has the key been read as well as the entry? 'L.' alone is only a letter.
=== function knows_lapse()
~ return LIST_COUNT(looked_jana) > 0 and LIST_COUNT(read_key) > 0

// has_looked(): has Jana's entry been read at all?
=== function has_looked()
~ return LIST_COUNT(looked_jana) > 0

// set_ear(in): the phone and the scenes use the same switch.
=== function set_ear(in_or_out)
~ ear_in = in_or_out

=== function set_forecast(state)
~ forecast_state = state
