"""Referrals: people other than the contact whom the seeker is pointed to."""

from legwork.understanding.referrals.read import find_referrals

__all__ = ["find_referrals"]
