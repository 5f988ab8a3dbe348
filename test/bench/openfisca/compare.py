"""The caisse of the benchmark as a tax-benefit system of OpenFisca, on the same rows and in the same run as the columns: totals, and with pandas
the tables by tenth of persons.

Times are processor seconds of one thread, the best of several rounds. For OpenFisca, only the computation is timed, without the construction
of the simulation and its inputs, but with the tables; for the columns, all of computeTotals and of measureDistribution is timed.
"""

import json
import platform
import subprocess
import sys
import time

import numpy
import pandas
from openfisca_core import periods, taxscales
from openfisca_core.entities import Entity
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

MONTH = periods.period("2026-11")
ROUNDS = 3
WANTED = 3

Household = Entity("household", "households", "A household", "")
Household.is_person = True

scale = taxscales.MarginalRateTaxScale()
for threshold, rate in [(0, 0), (600, 0.01), (1000, 0.025), (1500, 0.04), (2200, 0.065), (4000, 0.09)]:
    scale.add_bracket(threshold, rate)


def variable(name, value_type, formula=None):
    """A class of OpenFisca, with its formula if it has one."""
    body = {
        "value_type": value_type,
        "entity": Household,
        "definition_period": periods.DateUnit.MONTH,
        "label": name,
    }
    if formula is not None:
        body["formula"] = formula
    return type(name, (Variable,), body)


def eligible(household, period):
    return household("income", period) <= 3500


def contribution(household, period):
    due = numpy.round(scale.calc(household("income", period)), 2)
    return household("eligible", period) * numpy.clip(due, 10, 200)


def allocation(household, period):
    children = household("children", period)
    others = household("others", period)
    amount = numpy.where(others > 0, 150 + 75 * (others - 1) + 45 * children, 150 + 45 * (children - 1))
    return household("eligible", period) * amount


def net(household, period):
    return household("allocation", period) - household("contribution", period)


system = TaxBenefitSystem([Household])
for declared in [
    variable("income", float),
    variable("children", int),
    variable("others", int),
    variable("eligible", bool, eligible),
    variable("contribution", float, contribution),
    variable("allocation", float, allocation),
    variable("net", float, net),
]:
    system.add_variable(declared)


def draw(rows, fact, limit):
    """As in households.ts."""
    mask = numpy.uint64(0xFFFFFFFF)
    drawn = (numpy.arange(rows, dtype=numpy.uint64) * numpy.uint64(4) + numpy.uint64(fact)) * numpy.uint64(2654435761) & mask
    drawn ^= drawn >> numpy.uint64(15)
    drawn = drawn * numpy.uint64(2246822519) & mask
    drawn ^= drawn >> numpy.uint64(13)
    return (drawn * numpy.uint64(limit)) >> numpy.uint64(32)


def gini(values, weights):
    """The Gini index of the Lorenz curve."""
    order = numpy.argsort(values, kind="stable")
    part = (values * weights)[order]
    before = numpy.cumsum(part) - part
    return 1 - numpy.dot(weights[order], 2 * before + part) / (weights.sum() * part.sum())


def tables_of(simulation, inputs, weights):
    """The tables by tenth of persons by standard of living: counts, means, flows, winners and losers; and the Gini index before and after."""
    adults, children = inputs["others"], inputs["children"]
    units = 1 + 0.5 * (adults - 1) + 0.3 * children
    frame = pandas.DataFrame(
        {name: simulation.calculate(name, MONTH) for name in ("contribution", "allocation", "net")}, dtype="float64"
    )
    frame["persons"] = (adults + children) * weights
    frame["households"] = weights
    before = inputs["income"] / units
    after = (inputs["income"] + frame["net"].to_numpy()) / units
    for name in ("contribution", "allocation", "net"):
        frame[name] *= weights
    frame["before"], frame["after"] = before * frame["persons"], after * frame["persons"]
    frame["winners"] = weights * (after > before)
    frame["losers"] = weights * (after < before)
    order = numpy.argsort(before, kind="stable")
    persons = frame["persons"].to_numpy()[order]
    # A household is in the tenth in which the middle of its persons is.
    middle = numpy.cumsum(persons) - persons / 2
    tenth = numpy.empty(len(order), dtype=numpy.int8)
    tenth[order] = numpy.minimum(10, numpy.floor(10 * middle / persons.sum()) + 1)
    groups = frame.groupby(tenth).sum()
    groups["before"] /= groups["persons"]
    groups["after"] /= groups["persons"]
    people = frame["persons"].to_numpy()
    return groups, [gini(before, people), gini(after, people)]


def by_openfisca(rows, tabulates=False):
    """Best seconds, and the weighted totals in cents; or the tables."""
    inputs = {
        "income": (draw(rows, 0, 500_000) / 100).astype(numpy.float32),
        "children": draw(rows, 1, 4).astype(numpy.int32),
        "others": (1 + draw(rows, 2, 2)).astype(numpy.int32),
    }
    weights = (1 + draw(rows, 3, 20)).astype(numpy.float64)
    best = float("inf")
    for _ in range(ROUNDS):
        simulation = SimulationBuilder.build_default_simulation(system, count=rows)
        for name, values in inputs.items():
            simulation.set_input(name, MONTH, values)
        start = time.process_time()
        if tabulates:
            tables = tables_of(simulation, inputs, weights)
            best = min(best, time.process_time() - start)
            continue
        totals = [
            float(numpy.dot(simulation.calculate(name, MONTH), weights))
            for name in ("eligible", "contribution", "allocation", "net")
        ]
        best = min(best, time.process_time() - start)
    if tabulates:
        return best, tables
    eligible_households, *euros = totals
    return best, [eligible_households, *(100 * sum_ for sum_ in euros)]


def by_us(rows, script):
    answer = json.loads(subprocess.run(["node", script, str(rows)], check=True, capture_output=True, text=True).stdout)
    return answer


def compare_tables(rows, ours):
    """Prints the ratio of the times of the tables, and how far the floats are off."""
    seconds, (groups, inequality) = by_openfisca(rows, tabulates=True)
    ratio = seconds / ours["tables"]["seconds"]
    off = max(
        abs(groups[name].iloc[place] - float(value)) / max(1, abs(float(value)))
        for place, group in enumerate(ours["tables"]["groups"])
        for name, value in group.items()
    )
    index = max(abs(left - float(right)) for left, right in zip(inequality, ours["tables"]["gini"]))
    print(
        f"{rows:>10,} rows, tables by tenth: OpenFisca and pandas {seconds:.3f} s, columns {ours['tables']['seconds']:.3f} s,"
        f" {ratio:.1f} x; the tables differ by up to {off:.1e} of a cell, the Gini index by {index:.1e}"
    )
    if off > 1e-3 or index > 1e-4:
        raise SystemExit("other tables")


def main(script):
    print(f"Python {platform.python_version()}, numpy {numpy.__version__}, pandas {pandas.__version__}, one thread; seconds of processor time")
    missed = False
    for rows in (1_000_000, 10_000_000):
        theirs, their_totals = by_openfisca(rows)
        answer = by_us(rows, script)
        ours, our_totals = answer["seconds"], answer["totals"]
        ratio = theirs / ours
        missed = missed or ratio < WANTED
        off = max(abs(left - right) for left, right in zip(their_totals[1:], our_totals[1:])) / 100
        print(
            f"{rows:>10,} rows: OpenFisca {theirs:.3f} s, columns {ours:.3f} s, {ratio:.1f} x"
            f" (wanted: {WANTED}{', MISSED' if ratio < WANTED else ''}); its floats are up to {off:,.2f} euros off,"
            f" on net totals of {our_totals[3] / 100:,.2f}"
        )
        if their_totals[0] != our_totals[0]:
            raise SystemExit(f"other households are eligible: {their_totals[0]} and {our_totals[0]}")
        if "tables" in answer:
            compare_tables(rows, answer)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
