=== wednesday_evening ===
Draft.
-> thursday_morning
