#!/bin/sh
# A Python that lies: whatever Python there is, started with one of the modules that the sabotage suite is made of. For
# seeing what a surprise looks like.
#
#   GILPROOF_LIE=threads_in_turn ./mvnw test -Dgilproof.runtimes=scripts/liar.sh -Dtest='T_*'
#
# Its lies are the modules in src/laboratory/resources/gilproof/lies; its Python is python3, or GILPROOF_PYTHON.
: "${GILPROOF_LIE:?names a module in src/laboratory/resources/gilproof/lies, threads_in_turn for example}"
export GILPROOF_LIE
PYTHONPATH="$(cd "$(dirname "$0")/.." && pwd)/src/laboratory/resources/gilproof/lies"
export PYTHONPATH
exec "${GILPROOF_PYTHON:-python3}" "$@"
