"""Metrics in the embedded metric format: lines on standard output that CloudWatch turns into numbers."""

from collections.abc import Mapping

from aws_lambda_powertools import single_metric
from aws_lambda_powertools.metrics import MetricUnit


def count(metric: str, dimensions: Mapping[str, str], value: float = 1) -> None:
    """Write one metric. Its namespace comes from the environment, as Powertools reads it."""
    with single_metric(metric, MetricUnit.Count, value, default_dimensions=dict(dimensions)):
        pass
