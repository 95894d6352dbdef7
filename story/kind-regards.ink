// The table of contents: what is included, in the order it is played, and where it begins. No prose in here.
# title: KIND REGARDS
INCLUDE state.ink
INCLUDE lib/days.ink
INCLUDE monday/1-tern-street.ink
INCLUDE monday/2-stair.ink
INCLUDE monday/3-early-boat.ink
INCLUDE monday/4-warmth-desk.ink
INCLUDE monday/5-letter.ink
INCLUDE monday/6-night.ink
INCLUDE phone/register.ink
INCLUDE phone/messages.ink
-> tern_street
