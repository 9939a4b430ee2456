#!/bin/bash
# Calls all kernels on the ends of ranges and next to memory that cannot be touched (kernel_bounds.c), and compares reductions
# and scans with their order (reduction_order.c, scan_order.c): as they are released, where NATIVE_OBJECTS names the folder of such objects, and built
# with the address and undefined behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")/../.."

out="${1:-.build-kernels}"
native="${NATIVE_OBJECTS:-}"
clang="${CLANG:-clang}"
flags=(-std=gnu17 -Wall -Wextra -Werror -Wno-psabi -ISources/CHadamard/include)
drivers=(kernel_bounds reduction_order scan_order)

mkdir -p "$out"
rm -rf "$out"/*
if [ -n "$native" ] && [ -d "$native" ]; then
    echo "as released"
    mapfile -t objects < <(find "$native/" -name '*.o')
    for driver in "${drivers[@]}"; do
        "$clang" -O2 "${flags[@]}" "Tests/kernels/$driver.c" "${objects[@]}" -lm -o "$out/$driver"
        "$out/$driver"
    done
fi

# Traps, unoptimised: each message, and each inlined body that is optimised with its checks, takes the compiler minutes.
checks=(-fsanitize=address,undefined -fsanitize-trap=undefined)
echo "under the sanitizers"
find Sources/CHadamard -name '*.c' -print0 | xargs -0 -P "$(getconf _NPROCESSORS_ONLN)" -I{} bash -c '
    source="$1" out="$2"
    shift 2
    name="${source#Sources/CHadamard/}"
    "$@" -c "$source" -o "$out/${name//\//-}.o"' compile {} "$out" "$clang" -O0 "${flags[@]}" "${checks[@]}"
for driver in "${drivers[@]}"; do
    "$clang" -O2 "${flags[@]}" "${checks[@]}" "Tests/kernels/$driver.c" "$out"/*.o -lm -o "$out/$driver-sanitized"
    "$out/$driver-sanitized"
done
