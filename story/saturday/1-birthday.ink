=== saturday_morning ===
# chapter: saturday Clear # scene: saturday_garden light=morning
~ today = sat
Draft.
# ending: draft
-> END
