"""One module a letter: facts in, a sheet of blocks out."""
