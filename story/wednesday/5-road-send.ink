=== road_send ===
Draft.
-> road_work
