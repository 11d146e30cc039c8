"""Is it SARIF 2.1.0, a report of JUnit, or a code quality report of GitLab?

    formats_check.py sarif|junit|gitlab FILE...

Prints what is wrong with each file, and exits with 1 if something is.  What
an object may and must have is written below, from the specifications; with
SARIF_SCHEMA in the environment SARIF is compared with that JSON schema as
well, if there is a module to do so.
"""

import json
import os
import re
import sys
import xml.etree.ElementTree

LEVELS = {"none", "note", "warning", "error"}
SEVERITIES = {"info", "minor", "major", "critical", "blocker"}

# a reference to a file: what RFC 3986 allows in a path, no scheme
URI = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+\Z")

# for each object: what it must have, and what of the rest is used here
SARIF = {
    "log": ("version runs", "$schema"),
    "run": ("tool", "columnKind originalUriBaseIds results invocations"),
    "tool": ("driver", ""),
    "driver": ("name", "version semanticVersion rules"),
    "rule": ("id", "shortDescription fullDescription help "
                   "defaultConfiguration properties"),
    "result": ("message", "ruleId ruleIndex level locations "
                          "partialFingerprints properties"),
    "message": ("text", ""),
    "location": ("", "physicalLocation logicalLocations"),
    "physical": ("artifactLocation", "region"),
    "artifact": ("uri", "uriBaseId"),
    "region": ("startLine", "startColumn endLine endColumn"),
    "logical": ("", "fullyQualifiedName kind"),
    "invocation": ("executionSuccessful", "exitCode"),
}


def once(pairs):
    """An object whose names are different."""

    if len(dict(pairs)) != len(pairs):
        raise ValueError("a name stands twice in an object")

    return dict(pairs)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=once)


def shape(kind, thing):
    """What an object lacks, and what it has that nobody knows."""

    must, may = (set(names.split()) for names in SARIF[kind])

    for name in sorted(must - set(thing)):
        yield f"{kind}: no {name}"

    for name in sorted(set(thing) - must - may):
        yield f"{kind}: an unknown {name}"


def sarif_rules(rules):
    for rule in rules:
        yield from shape("rule", rule)

        for name in "shortDescription", "fullDescription", "help":
            if not rule.get(name, {}).get("text", "").endswith(
                    "." if name != "shortDescription" else ""):
                yield f"rule {rule['id']}: {name} is not a text"

        if rule["defaultConfiguration"]["level"] not in LEVELS:
            yield f"rule {rule['id']}: no such level"

        tags = rule.get("properties", {}).get("tags", [])

        if len(set(tags)) != len(tags):
            yield f"rule {rule['id']}: a tag stands twice"


def sarif_region(region):
    yield from shape("region", region)

    if any(type(value) is not int or value < 1 for value in region.values()):
        yield "region: not a number from 1"

    elif ((region["endLine"], region["endColumn"])
          < (region["startLine"], region["startColumn"])):
        yield "region: ends before it begins"


def sarif_result(result, rules):
    yield from shape("result", result)
    yield from shape("message", result["message"])

    if result["level"] not in LEVELS:
        yield "result: no such level"

    if result["ruleId"] not in rules:
        yield f"result: no rule {result['ruleId']}"

    if ("ruleIndex" in result
            and rules[result["ruleIndex"]] != result["ruleId"]):
        yield "result: the index of another rule"

    for value in result.get("partialFingerprints", {}).values():
        if type(value) is not str:
            yield "result: a fingerprint is not a string"

    for location in result["locations"]:
        yield from shape("location", location)
        physical = location["physicalLocation"]
        yield from shape("physical", physical)
        yield from shape("artifact", physical["artifactLocation"])

        if not URI.match(physical["artifactLocation"]["uri"]):
            yield f"not a URI: {physical['artifactLocation']['uri']}"

        if "region" in physical:
            yield from sarif_region(physical["region"])

        for logical in location.get("logicalLocations", []):
            yield from shape("logical", logical)


def sarif(path):
    log = load(path)
    yield from shape("log", log)

    if log["version"] != "2.1.0" or len(log["runs"]) != 1:
        yield "log: not one run of 2.1.0"

    run = log["runs"][0]
    yield from shape("run", run)
    yield from shape("tool", run["tool"])
    yield from shape("driver", run["tool"]["driver"])
    yield from sarif_rules(run["tool"]["driver"]["rules"])

    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]

    if len(set(rules)) != len(rules):
        yield "a rule stands twice"

    for result in run["results"]:
        yield from sarif_result(result, rules)

    for invocation in run["invocations"]:
        yield from shape("invocation", invocation)

    if "SARIF_SCHEMA" in os.environ:
        yield from by_schema(log, os.environ["SARIF_SCHEMA"])


def by_schema(log, schema):
    try:
        import jsonschema
    except ImportError:
        return

    validator = jsonschema.Draft7Validator(load(schema))
    yield from (error.message for error in validator.iter_errors(log))


def junit(path):
    tree = xml.etree.ElementTree.parse(path)
    names = set()

    if tree.getroot().tag != "testsuites":
        yield "the root is not testsuites"

    for suite in tree.getroot():
        tests = suite.findall("testcase")
        counts = {"tests": len(tests)}

        for name, tag in (("failures", "failure"), ("errors", "error"),
                          ("skipped", "skipped")):
            counts[name] = len(suite.findall(f"testcase/{tag}"))

        for name, n in counts.items():
            if suite.get(name) != str(n):
                yield f"{suite.get('name')}: {name} is not {n}"

        for test in tests:
            name = (test.get("classname"), test.get("name"))

            if None in name or name in names:
                yield f"a test of the name {name} again"

            names.add(name)


def gitlab(path):
    prints = set()

    for issue in load(path):
        lines = issue["location"]["lines"]

        if not issue["description"] or not issue["check_name"]:
            yield "no description or name"

        if issue["fingerprint"] in prints:
            yield f"the fingerprint {issue['fingerprint']} again"

        if issue["severity"] not in SEVERITIES:
            yield f"no such severity: {issue['severity']}"

        if not 1 <= lines["begin"] <= lines["end"]:
            yield f"not lines: {lines}"

        if issue["location"]["path"].startswith(("/", "./")):
            yield f"not of the repository: {issue['location']['path']}"

        prints.add(issue["fingerprint"])


def main():
    status = 0

    for path in sys.argv[2:]:
        try:
            for fault in globals()[sys.argv[1]](path):
                print(f"{path}: {fault}")
                status = 1

        except (ValueError, KeyError, IndexError, TypeError,
                xml.etree.ElementTree.ParseError) as fault:
            print(f"{path}: {type(fault).__name__}: {fault}")
            status = 1

    sys.exit(status)


main()
