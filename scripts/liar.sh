#!/bin/sh
# A Python that lies: it starts any Python with one of the lies of the sabotage suite. It shows how a surprise looks.
#
#   GILPROOF_LIE=threads_in_turn ./mvnw test -Dgilproof.runtimes=scripts/liar.sh -Dtest='T_*'
#
# GILPROOF_LIE names a module of src/laboratory/resources/gilproof/lies. GILPROOF_PYTHON names the Python; the default is python3.
: "${GILPROOF_LIE:?names a module in src/laboratory/resources/gilproof/lies, threads_in_turn for example}"
export GILPROOF_LIE
PYTHONPATH="$(cd "$(dirname "$0")/.." && pwd)/src/laboratory/resources/gilproof/lies"
export PYTHONPATH
exec "${GILPROOF_PYTHON:-python3}" "$@"
