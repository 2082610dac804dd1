"""One module a question; its `ask` is given the bench and returns the answer."""
