=== counter ===
Draft.
-> sitting
