"""A second process that makes what the first one needs next."""

import pickle
from collections.abc import Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

import torch

Thing = TypeVar("Thing")


class _Pickler(pickle.Pickler):
    """Sends tensors as arrays: PyTorch's own way takes shared memory, of which many machines give little."""

    def reducer_override(self, value: Any) -> Any:
        return (torch.from_numpy, (value.numpy(),)) if isinstance(value, torch.Tensor) else NotImplemented


def ahead(things: Iterable[Thing]) -> Generator[Thing, None, None]:
    """The same things, made in a process of their own while the caller is busy with those before.

    Raises:
        RuntimeError: that process came to an early end; it has printed why.
    """
    # What the process is to work with need not be sent where it begins as a copy of this one.
    context = get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    maker = context.Process(target=_make, args=(things, sender), daemon=True)
    maker.start()
    sender.close()
    with ThreadPoolExecutor(1) as aside:
        try:
            coming = aside.submit(receiver.recv_bytes)
            while (sent := coming.result()) != b"":
                coming = aside.submit(receiver.recv_bytes)
                yield pickle.loads(sent)
        except EOFError:
            raise RuntimeError("the process that makes the batches came to an early end") from None
        finally:
            maker.terminate()
            maker.join()


def _make(things: Iterable[Any], sender: Connection) -> None:
    torch.set_num_threads(1)  # those of the process that this one is a copy of are not there
    for thing in things:
        written = BytesIO()
        _Pickler(written, pickle.HIGHEST_PROTOCOL).dump(thing)
        sender.send_bytes(written.getbuffer())
    sender.send_bytes(b"")
