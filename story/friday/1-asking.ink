=== friday_morning ===
# chapter: friday Still # scene: tern_street light=morning
~ today = fri
Draft.
-> counter
