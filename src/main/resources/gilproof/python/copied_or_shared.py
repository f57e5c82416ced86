"""Does a parent see its child's writes into bytes that both have?

Shared memory is one and the same. Bytes in a queue are pickled, sent, and made anew by the
receiver, which then has bytes of its own.
"""
import ways

SIZE = 100  # bytes
LIMIT = 300  # seconds for which a child waits for its parent
A_LOOK = 1  # seconds between two looks at whether the child is still there
OF_THE_PARENT, OF_THE_CHILD = 0, 1  # the places that the two write to


class Bytes(bytearray):
    """Bytes that count how often they were pickled."""

    pickled = 0

    def __reduce_ex__(self, protocol):
        Bytes.pickled += 1
        return bytearray, (bytes(self),)


class Array(object):
    """Bytes in memory that a child inherits."""

    name = "array"

    def __init__(self, context):
        self.handed_over = self.bytes = context.RawArray("b", SIZE)

    @staticmethod
    def received(array):
        return array

    def send(self):
        pass

    discard = send


class Block(object):
    """Bytes in memory that a process finds by its name, until it is unlinked."""

    name = "shared memory"

    def __init__(self, context):
        from multiprocessing.shared_memory import SharedMemory

        self.handed_over = SharedMemory(create=True, size=SIZE)
        self.bytes = self.handed_over.buf

    @staticmethod
    def received(block):
        return block.buf

    def send(self):
        pass

    def discard(self):
        self.handed_over.close()
        self.handed_over.unlink()


class Queued(object):
    """The parent's bytes, which it sends through a queue."""

    name = "queue"

    def __init__(self, context):
        self.bytes = Bytes(SIZE)
        self.handed_over = context.Queue()

    @staticmethod
    def received(queue):
        return queue.get(True, LIMIT)

    def send(self):
        self.handed_over.put(self.bytes)

    def discard(self):
        self.handed_over.close()
        self.handed_over.join_thread()


def kinds_of_shared_bytes(context):
    """The available kinds: ``shared_memory`` came with Python 3.8, and GraalPy has only its name.
    """
    try:
        Block(context).discard()
    except (ImportError, AttributeError):
        return [Array]
    return [Array, Block]


def write(worker, gate, kinds, handed_over, written, may_end):
    received = [kind.received(each) for kind, each in zip(kinds, handed_over)]
    worker.saw("found", dict((kind.name, each[OF_THE_PARENT]) for kind, each in zip(kinds, received)))
    for each in received:
        each[OF_THE_CHILD] = 42
    written.set()
    may_end.wait(LIMIT)


def run(way, parameters, recording):
    """The bytes are ``shared`` memory, of each available kind, or go through a queue."""
    context = ways.context(way["startMethod"])
    kinds = kinds_of_shared_bytes(context) if parameters["shared"] else [Queued]
    written, may_end = context.Event(), context.Event()
    all_bytes = [kind(context) for kind in kinds]
    Bytes.pickled = 0

    def look(processes):
        for each in all_bytes:
            each.send()
        while not written.wait(A_LOOK):
            if not processes["child"].is_alive():
                raise RuntimeError("the child ended with exit code %s before it had written" % processes["child"].exitcode)
        recording.saw("seen", dict((each.name, each.bytes[OF_THE_CHILD]) for each in all_bytes))
        recording.saw("child was alive", processes["child"].is_alive())
        may_end.set()

    try:
        for each in all_bytes:
            each.bytes[OF_THE_PARENT] = 7
        handed_over = [each.handed_over for each in all_bytes]
        with recording.measured():
            recording.workers = ways.run(
                way, [("child", write, (kinds, handed_over, written, may_end))], meanwhile=look)
    finally:
        for each in all_bytes:
            each.discard()
    recording.saw("pickled", Bytes.pickled)
