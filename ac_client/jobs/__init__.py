"""What takes several calls: each module holds the jobs of one namespace, written once for async and sync.

A namespace of the client inherits them where the OpenAPI document says so with `x-jobs`: `ac.tags.ensure("vip")`.
"""
