"""image.py FILE.tpx IMAGE: takes the machine code out of an executable."""
import struct
import sys

content = open(sys.argv[1], "rb").read()
(description,) = struct.unpack("<Q", content[8:16])
open(sys.argv[2], "wb").write(content[16 + description + 8 :])
