"""The whole assistant in one process: the real functions on an embedded AWS, for stories, tests and laptops."""
