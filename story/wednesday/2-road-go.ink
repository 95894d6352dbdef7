=== road_go ===
Draft.
-> road_write
