=== thursday_morning ===
# chapter: thursday Gale # scene: warmth_desk light=day
~ today = thu
Draft.
-> dinner
