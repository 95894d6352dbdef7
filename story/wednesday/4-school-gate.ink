=== school_gate ===
Draft.
-> road_send
