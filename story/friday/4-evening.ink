=== friday_evening ===
Draft.
-> saturday_morning
