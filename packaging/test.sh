#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Thoughtscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Sets up, builds and runs every test. The last line counts them; the exit code is 0 only when some ran and all passed.
#
#   packaging/test.sh [PRESET]    as for packaging/build.sh

set -euo pipefail

# An attribute of the whole suite in CTest's JUnit report, which names it before those of single tests.
count() { grep -oE -m1 "^[[:space:]]$1=\"[0-9]+\"" "$report" | grep -oE '[0-9]+'; }

build=$("$(dirname "${BASH_SOURCE[0]}")/build.sh" "$@")
report=$build/tests.xml
rm -f "$report"

status=0
ctest --test-dir "$build" -j "${CMAKE_BUILD_PARALLEL_LEVEL:-2}" --timeout 600 --output-on-failure \
    --no-tests=error --output-junit "$report" || status=$?

failed=$(count failures)
skipped=$(($(count skipped) + $(count disabled)))
echo "$(($(count tests) - failed - skipped)) passed, $failed failed, $skipped skipped"
exit "$status"
