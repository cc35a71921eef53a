"""same_tables.py FILE FILE: prints the first profile; the second must say the same but for times, rates and the order of ops."""
import re
import sys


def read(path):
    text = open(path).read()
    text = re.sub(r"[0-9.]+ (s|ms|us)\b|\d+ %|\b\d+\.\d+\b(?! [KM]iB)", "T", text)  # and bandwidths
    text = re.sub(r" +", " ", text)
    tables = text.split("most expensive ops")[0]
    return tables


first, second = (read(path) for path in sys.argv[1:])
print(open(sys.argv[1]).read())
if first != second:
    sys.exit(f"{first}\ndiffers from\n{second}")
print("same tables")
