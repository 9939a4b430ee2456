"""Hadamard side by side with other libraries.

How it measures:
- Each engine is a process of its own that stays alive for a suite; all but the one that is being measured are stopped
  (SIGSTOP), so no engine's waiting threads take processor time from another's.
- The engines take turns, round by round, each round beginning with another engine. A turn warms up, then takes samples
  for `--budget` seconds (a sample is as many runs as take 100 µs) and gives their median.
- A run ends when the value is there: JAX blocks until ready, Hadamard evaluates. The value is dropped before the next
  run, as timeit and torch.utils.benchmark do. Inputs are the same files for all, made from a seed, and warm.
- Before anything is timed, the engines' results are compared with each other. One that differs, or is of another type,
  is left out of that row. Reductions are compared with NumPy's results in float64, Hadamard's closely.
- Beside each turn of Hadamard in a row that lies outside the caches the streaming bandwidth is measured; in a row that
  reads much and writes little, the bandwidth of reading as much.
- All are held to the same processors and use as many threads.
- Python libraries are called from Python, as their users call them: at 1000 elements the call is most of their time.

Where things are: `suites` holds the rows, one file for each suite; `rows` says what a row is; `expressions` gives its
text to each library, `ready` makes PyTorch's form that writes every step into ready memory; `engines` are the
libraries, `worker` their process; `processes` and `rounds` drive them; `report` and `chart` write what came out.
"""
