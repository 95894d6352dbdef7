=== dinner ===
Draft.
-> way_home
