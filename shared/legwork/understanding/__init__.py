"""Understanding: segments to facts with evidence, facts to one meaning. Pure, offline: same bytes, same answer."""
