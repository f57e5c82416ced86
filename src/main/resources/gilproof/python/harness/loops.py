"""Loops that keep a processor busy."""
from recorder import ON_DOTNET, clock

WARMING = 2000000000  # nanoseconds: about ten passes

# Python 2's range would first build a list of all the iterations.
try:
    loop = xrange
except NameError:
    loop = range


def spin(iterations):
    for _ in loop(iterations):
        pass


def one():
    """The number 1, by a loop: interpreters hand over at its end."""
    steps = 0
    while steps < 1:
        steps += 1
    return steps


_warm = []  # the loops that were warmed up in this process


def warm_up(iterations):
    """Lets the compiler of .NET finish, which works while the program runs.

    It works during the first passes of a loop, on threads of its own: they are slower, and one
    thread keeps two processors busy. No other runtime waits for this, because a freshly started
    process would not have done so.
    """
    if ON_DOTNET and not _warm:
        _warm.append(iterations)
        until = clock() + WARMING
        while clock() < until:
            spin(iterations)
