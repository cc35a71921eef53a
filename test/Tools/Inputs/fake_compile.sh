#!/bin/sh
# fake_compile.sh MODEL -o OUTPUT ...: stands for tp-compile, and a slow parent: OUTPUT, which tp-run made, is to be
# there still when this one gets to it. Copies the executable that $EXECUTABLE names.
sleep 0.2
test -e "$3" || { echo "'$3' is gone" >&2; exit 1; }
cp "$EXECUTABLE" "$3"
