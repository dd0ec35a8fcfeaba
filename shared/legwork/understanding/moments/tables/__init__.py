"""The words of times, as data. Every word is folded: lower case, without accents."""
