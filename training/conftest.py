"""What needs PyTorch is not collected where there is none."""

from importlib.util import find_spec

collect_ignore = (
    [] if find_spec("torch") else ["network.py", "quantise.py", "learn.py", "model_files.py", "train.py", "evaluate.py"]
)
