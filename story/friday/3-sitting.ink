=== sitting ===
Draft.
-> friday_evening
