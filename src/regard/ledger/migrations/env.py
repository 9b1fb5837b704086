"""Alembic's door: run the migrations over the connection that `regard.ledger.upgrading` hands in."""

from alembic import context

from regard.ledger.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
