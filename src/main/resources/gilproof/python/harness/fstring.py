"""The tutorial's text of a result: an f-string, where the version has them."""

try:
    # Python before 3.6 could not even read a module with an f-string in it.
    result_of = eval("lambda name, value: f'{name}: {value}'")
except SyntaxError:

    def result_of(name, value):
        return "%s: %d" % (name, value)
