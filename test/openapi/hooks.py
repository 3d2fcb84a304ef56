"""What schemathesis leaves out: requests that keep to the document's schemas and are refused for what no schema can say.

SCHEMATHESIS_HOOKS=test/openapi/hooks.py schemathesis run http://127.0.0.1:3000/openapi.json
"""

import json
import re
from datetime import date

import schemathesis

CURSOR = re.compile(r"[A-Za-z0-9_.-]{1,4096}")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

# DynamoDB's limit of an item, 400 KB, holds the quotes beside the text, so an article far below it may be too large.
ITEM_BYTES = 200_000


@schemathesis.hook
def filter_case(context, case):
    query = case.query if isinstance(case.query, dict) else {}
    body = case.body if isinstance(case.body, dict) else {}
    return not (
        is_made_up_cursor(query.get("cursor"))
        or is_reversed(query.get("from"), query.get("to"))
        or is_impossible(body.get("publishedAt"))
        or is_over_one_item(body)
        or is_one_name(body.get("names"))
        or says_nothing(context, body)
    )


def is_made_up_cursor(cursor):
    """A cursor that no search gave."""
    return isinstance(cursor, str) and CURSOR.fullmatch(cursor) is not None


def is_reversed(first, last):
    """`from` after `to`."""
    days = [value for value in (first, last) if isinstance(value, str) and DAY.fullmatch(value)]
    return len(days) == 2 and days[0] > days[1]


def is_impossible(time):
    """A date that is not on the calendar; the year 0 of ISO 8601, a leap year, is."""
    if not isinstance(time, str) or DAY.match(time) is None:
        return False
    year, month, day = (int(part) for part in time[:10].split("-"))
    try:
        date(year or 2000, month, day)
    except ValueError:
        return True
    return False


def is_one_name(names):
    """Two names that are one."""
    return isinstance(names, list) and len({str(name).strip() for name in names}) < len(names)


def says_nothing(context, body):
    """A correction without anything that it says, or that hides what it confirms."""
    if context.operation is None or context.operation.method.upper() != "PATCH":
        return False
    said = ("speaker", "hidden", "confirmed", "note")
    return not any(name in body for name in said) or (body.get("hidden") is True and body.get("confirmed") is True)


def is_over_one_item(article):
    """An article that DynamoDB has no room for in one item."""
    try:
        return len(json.dumps(article, ensure_ascii=False).encode("utf-8", "replace")) > ITEM_BYTES
    except (TypeError, ValueError):
        return False
