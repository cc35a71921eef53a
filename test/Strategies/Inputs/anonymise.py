"""Copies a program without what people called things: functions, arguments, values, locations and JAX's notes.

    python3 anonymise.py MODEL.mlir > COPY.mlir
"""
import re
import sys

text = open(sys.argv[1]).read()
text = re.sub(r"\s*loc\([^)]*\)|^#loc.*\n", "", text, flags=re.M)
text = re.sub(r" *\{jax\.result_info = \"[^\"]*\"\}", "", text)
text = re.sub(r" attributes \{mhlo[^}]*\}", "", text)
symbols, values = {}, {}
text = re.sub(r"@[A-Za-z_]\w*", lambda m: symbols.setdefault(m[0], f"@f{len(symbols)}"), text)
text = re.sub(r"%[A-Za-z]\w*", lambda m: values.setdefault(m[0], f"%v{len(values)}"), text)
sys.stdout.write(text)
