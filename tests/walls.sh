#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks the walls between the rooms, on the headers that the compiler really read for each object file:
# model/ sees no Qt; widgets/ sees no LibTorch, and of model/ only values.h (with what it includes); in app/ only the joiners below see both.
# Also that every source names its licence.
#
#   tests/walls.sh BUILD_FOLDER    of a finished Ninja build

set -euo pipefail
build=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."

joiners='app/engine.cpp app/engineworker.cpp app/evaluationworker.cpp'

# One line for each object file and each header that it must not see.
broken_walls() {
    ninja -C "$build" -t deps | awk -v root="$PWD/" -v joiners="$joiners" '
        function fromRoot(path) {
            if (index(path, root) == 1) return substr(path, length(root) + 1)
            while (sub(/^\.\.\//, "", path)) ;
            return path
        }
        function name(object) { gsub(/CMakeFiles\/[^\/]*\.dir\/|\.o$/, "", object); return object }
        function close_object() {
            if (room == "model" && qt) print object " sees Qt: " qt
            if (room == "widgets" && torch) print object " sees LibTorch: " torch
            if (room == "widgets" && engine) print object " sees the engine: " engine
            if (room == "app" && qt && torch && index(" " joiners " ", " " object " ") == 0)
                print object " sees both Qt and LibTorch: " torch
            if (room) seen[room]++
        }
        /^[^ ].*: #deps/ {
            close_object()
            object = name(substr($1, 1, length($1) - 1))
            room = object; sub(/\/.*/, "", room)
            qt = torch = engine = ""
        }
        /^ / {
            path = fromRoot($1)
            if (path ~ /\/Qt[A-Z][A-Za-z]*\// || path ~ /qcustomplot\.h$/ || path ~ /thoughtscope_[a-z]*\.dir\/cmake_pch/) qt = path
            if (path ~ /\/(ATen|c10|torch\/csrc)\//) torch = path
            if (path ~ /^model\// && path !~ /^model\/(values|verifier|phrase)\.h$/) engine = path
        }
        END {
            close_object()
            split("model widgets app", rooms, " ")
            for (i in rooms) if (!seen[rooms[i]]) print "no object file of " rooms[i] "/ was found: build it first, with Ninja"
        }'
}

unlicensed_sources() {
    find CMakeLists.txt app model widgets tests packaging resources .ci/run -type f \
        \( -name '*.cpp' -o -name '*.h' -o -name '*.py' -o -name '*.sh' -o -name '*.cmake' -o -name CMakeLists.txt -o -name run \) \
        -exec grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' {} +
}

problems=$(
    broken_walls
    unlicensed_sources | sed 's/$/ has no SPDX line/'
)
if [[ -n $problems ]]; then
    echo "$problems"
    exit 1
fi
