"""A count of waits that is always zero."""
import resource

_getrusage = resource.getrusage


class Usage(object):
    def __init__(self, who):
        self.true = _getrusage(who)

    def __getattr__(self, name):
        return 0 if name == "ru_nvcsw" else getattr(self.true, name)


resource.getrusage = Usage
