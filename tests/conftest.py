"""Profiles of Hypothesis: choose one with the environment variable HYPOTHESIS_PROFILE."""

import os

from hypothesis import HealthCheck, settings

# Whole pages are slow to draw, and how long a machine takes is no property of the code.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# What runs before a change lands has the same outcome every time; chance is for the long runs.
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, print_blob=True)
settings.register_profile("quick", settings.get_profile("ci"), max_examples=20)
settings.register_profile("fuzz", settings.get_profile("default"), max_examples=1_000, print_blob=True)
settings.register_profile("long", settings.get_profile("fuzz"), max_examples=50_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "default"))
