=== function would_come(who)
~ return true
=== function has_deeds()
~ return with_jana ? visited
