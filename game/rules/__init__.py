"""The chapters of RULES.md. Each holds its guards (`may_…`), what it tells (`tell_…`) and what it offers."""
