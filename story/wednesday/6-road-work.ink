=== road_work ===
Draft.
-> wednesday_evening
