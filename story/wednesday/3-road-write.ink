=== road_write ===
Draft.
-> school_gate
