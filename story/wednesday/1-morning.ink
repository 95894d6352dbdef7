=== wednesday_morning ===
# chapter: wednesday Haze # scene: tern_street light=morning
~ today = wed
Draft.
-> road_go
