"""A count of waits that grows by itself, by one each millisecond."""
import resource
import time

_getrusage = resource.getrusage


class Usage(object):
    def __init__(self, who):
        self.true = _getrusage(who)

    def __getattr__(self, name):
        true = getattr(self.true, name)
        return true + int(time.time() * 1000) if name == "ru_nvcsw" else true


resource.getrusage = Usage
