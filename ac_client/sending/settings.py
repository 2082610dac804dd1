from .._config import account_at
