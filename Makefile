# `make` alone lists the targets.
PYTHON ?= python3

.PHONY: help run test tables bench accuracy accuracy-reductions docs format lint

help:
	@echo 'run       normalise and vignette the example photograph, print the result'
	@echo 'test      run all tests'
	@echo 'tables    write what other tools and the documentation know of the functions anew'
	@echo 'bench     measure side by side with other libraries (PYTHON=…: one that has torch, jax, numexpr, numpy and scipy; MEASURE="--suite f")'
	@echo 'accuracy  measure all functions on all inputs and write the table of errors; an hour or two (SAMPLED=--sampled: minutes)'
	@echo 'accuracy-reductions  only those of reductions, beside PyTorch (PYTHON=…: one that has torch, numpy and mpmath)'
	@echo 'docs      build the documentation'
	@echo 'format    format the Swift sources'
	@echo 'lint      check their format'

run:
	swift run -c release hadamard eval '(photo.to(float32) / 255 - mean) / std * mask' \
	    photo=Examples/Data/photo.npy mean=Examples/Data/mean.npy \
	    std=Examples/Data/std.npy mask=Examples/Data/mask.npy

test:
	swift test

tables:
	HADAMARD_WRITE_TABLES=1 swift test --filter FunctionListTests

# Without the option SwiftPM overlooks files that are new in the package around it.
bench:
	swift build -c release --package-path Benchmarks --disable-build-manifest-caching
	$(PYTHON) Benchmarks/compare.py $(MEASURE)

accuracy:
	$(PYTHON) Tools/accuracy/table.py $(SAMPLED) $(MEASURED)
	$(MAKE) accuracy-reductions

# Beside PyTorch's.
accuracy-reductions:
	swift build -c release --product hadamard
	$(PYTHON) Tools/accuracy/reductions.py

docs:
	swift package generate-documentation --target Hadamard --warnings-as-errors

SWIFT_SOURCES = Sources Tests Snippets Benchmarks Package.swift

format:
	swift format --in-place --recursive $(SWIFT_SOURCES)

lint:
	swift format lint --strict --recursive $(SWIFT_SOURCES)
