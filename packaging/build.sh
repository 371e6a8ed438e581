#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Sets up and builds, and prints the build folder; everything else goes to standard error.
#
#   packaging/build.sh [PRESET [TARGET...]]    release by default, debian where THOUGHTSCOPE_LIBTORCH=debian; see
#                                              CMakePresets.json. Builds everything where no target is named.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${1:-${THOUGHTSCOPE_LIBTORCH:-release}}
build=$PWD/build/$preset
targets=("${@:2}")
if [[ $preset == debian* ]]; then
    export THOUGHTSCOPE_LIBTORCH=debian
fi

./packaging/setup.sh

if [[ ! -e $build/build.ninja ]]; then
    echo "Building Thoughtscope in $build, which takes some minutes the first time" >&2
fi
if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi
cmake --preset "$preset" >/dev/null

named=(${targets[@]+--target "${targets[@]}"})
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}
if [[ -t 2 ]]; then
    cmake --build "$build" -j "$jobs" ${named[@]+"${named[@]}"} >&2
else
    cmake --build "$build" -j "$jobs" ${named[@]+"${named[@]}"} -- --quiet >&2
fi
echo "$build"
