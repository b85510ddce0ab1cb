"""Small printed facts that several stages read: dates, names, outlets, datelines."""
