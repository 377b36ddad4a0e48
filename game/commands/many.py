"""What a member may ask. Chapter: many tables (RULES.md T19, T20)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeTables:
    """A facilitator brings everybody of one table to another."""

    type: Literal["merge_tables"] = "merge_tables"
    table: TableId
    into: TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitTable:
    """A facilitator sends half of a table to a new one."""

    type: Literal["split_table"] = "split_table"
    table: TableId
