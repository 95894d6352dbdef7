=== way_home ===
Draft.
-> friday_morning
