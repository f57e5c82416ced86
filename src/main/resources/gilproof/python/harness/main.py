"""Serves the suite; see ``serving``. A process that is spawned runs this file too, so it does no
more.
"""
import os
import sys

# A wrapper may start the interpreter isolated, or by another script: then the folder of this file
# is not on its path. The lessons lie beside it.
_HERE = os.path.dirname(os.path.abspath(__file__))
for _place, _folder in enumerate((_HERE, os.path.dirname(_HERE))):
    if _folder not in sys.path:
        sys.path.insert(_place, _folder)

if __name__ == "__main__":
    if len(sys.argv) > 1:
        import fresh_interpreter

        fresh_interpreter.serve(*sys.argv[1:])
    else:
        import serving

        serving.main()
