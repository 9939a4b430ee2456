"""Measures Hadamard side by side with PyTorch, JAX, numexpr and NumPy: see the package `sidebyside` beside this file.

    python3 -m venv ~/bench && ~/bench/bin/pip install torch jax numexpr numpy scipy      # once, outside the repository
    swift build -c release --package-path Benchmarks --disable-build-manifest-caching
    ~/bench/bin/python Benchmarks/compare.py

`make bench` does the last two. Engines that are not installed are left out. `--help` lists the options.
"""

import sys

from sidebyside.main import main

if __name__ == "__main__":
    sys.exit(main())
