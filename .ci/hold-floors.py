#!/usr/bin/env python3
"""Holds measured figures against their floors.

usage: hold-floors.py FLOORS DIR

FLOORS names, for each set of documents, figures and the percent that each must reach; DIR/<set>.json has what was
measured, as shares of 1. Prints a table; exit 1 when a figure is below its floor or was not measured.
"""
import json
import os
import sys


def main():
    floors_file, folder = sys.argv[1:]
    with open(floors_file, encoding="utf-8") as f:
        floors = json.load(f)
    fallen = 0
    print("%-6s %-20s %9s %7s" % ("set", "figure", "measured", "floor"))
    for documents, figures in floors.items():
        with open(os.path.join(folder, documents + ".json"), encoding="utf-8") as f:
            measured = json.load(f)
        for figure, floor in figures.items():
            share = measured.get(figure)
            low = share is None or 100 * share < floor
            fallen += low
            print("%-6s %-20s %9s %7.2f%s" % (
                documents, figure, "none" if share is None else "%.2f" % (100 * share), floor,
                "  BELOW ITS FLOOR" if low else ""))
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
