/** The webhooks of an app that keeps orders, as it may write them in its `shopify.app.toml`. */
export const KEEPING_APP = `
[access_scopes]
scopes = "read_orders, read_returns,read_fulfillments,read_merchant_managed_fulfillment_orders"

[webhooks]
api_version = "2026-10"

  # Hints: which order to read again.
  [[webhooks.subscriptions]]
  topics = ["orders/create", "orders/updated"]
  include_fields = ["id", "updated_at"]
  uri = "/webhooks"

  [[webhooks.subscriptions]]
  topics = ["orders/delete", "orders/edited"]
  uri = "/webhooks"

  [[webhooks.subscriptions]]
  topics = ["fulfillments/create", "fulfillments/update"]
  include_fields = ["id", "order_id", "updated_at"]
  uri = "/webhooks"

  [[webhooks.subscriptions]]
  topics = ["fulfillment_events/create", "fulfillment_events/delete"]
  include_fields = ["id", "order_id", "updated_at"]
  uri = "/webhooks"

  [[webhooks.subscriptions]]
  topics = [
    "fulfillment_orders/moved", "fulfillment_orders/cancelled",
    "fulfillment_holds/added", "fulfillment_holds/released",
  ]
  uri = "/webhooks"

  [[webhooks.subscriptions]]
  topics = [
    "returns/request", "returns/approve", "returns/process", "returns/close",
    "reverse_deliveries/attach_deliverable", "reverse_fulfillment_orders/dispose",
  ]
  uri = "/webhooks"

  [[webhooks.subscriptions]]
  topics = ["bulk_operations/finish", "shop/update"]
  uri = "/webhooks"

  [[webhooks.subscriptions]]
  compliance_topics = ["customers/redact"]
  uri = "/webhooks"
`;
