"""Vendors: how mail of booking, calendar and recruiting tools is recognised."""
