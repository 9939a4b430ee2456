"""The suites: a file for each."""

from . import functions, layouts, published, reductions, sizes, types

ALL = [sizes.SUITE, layouts.SUITE, types.SUITE, published.SUITE, functions.SUITE, reductions.SUITE]
