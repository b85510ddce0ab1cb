"""What needs PyTorch is not collected where there is none."""

from importlib.util import find_spec

NEED_TORCH = ("ahead", "batches", "evaluate", "learn", "model_files", "network", "quantise", "train")

collect_ignore = [] if find_spec("torch") else [f"{name}.py" for name in NEED_TORCH]
