"""image.py IN OUT: the machine code in an executable."""
import sys

from edit_executable import read

with open(sys.argv[2], "wb") as file:
    file.write(read(sys.argv[1])[1]["cpu"])
