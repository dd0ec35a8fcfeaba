"""One file for each way in which a mail is read, by who speaks in it to whom; each adds to the facts."""
