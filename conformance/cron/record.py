"""Joins what the peers say of each cron text into one recording. Called by record.sh."""

import importlib.metadata
import json
import sys

from aws_cron_expression_validator.validator import AWSCronExpressionValidator


def validated(text):
    try:
        AWSCronExpressionValidator.validate(text)
        return True
    except ValueError:
        return False


def main(texts_path, old_path, new_path, old_version, new_version):
    texts, old, new = ([line.rstrip("\n") for line in open(path)] for path in (texts_path, old_path, new_path))
    versions = {
        "aws-cron-expression-validator": importlib.metadata.version("aws-cron-expression-validator"),
        "org.quartz-scheduler:quartz": [old_version, new_version],
    }
    differing = [text for text, a, b in zip(texts, old, new) if a != b]
    rows = [
        json.dumps([text, validated(text), None if answer == "refuses" else answer.split()[1:]])
        for text, answer in zip(texts, new)
    ]
    print(json.dumps({"versions": versions, "quartzVersionsDiffer": differing})[:-1] + ', "texts": [')
    print(",\n".join(rows))
    print("]}")


main(*sys.argv[1:])
