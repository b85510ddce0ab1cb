"""Repair: wrong encodings, entities, controls and invisible characters, with the way back to the source kept."""

from newsclean.repair.repaired import Edit, Repaired
from newsclean.repair.stage import repair, repair_text

__all__ = ["Edit", "Repaired", "repair", "repair_text"]
