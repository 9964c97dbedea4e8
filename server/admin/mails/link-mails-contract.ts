/** The answer of `GET` and `PUT /admin/link-mails`. */
export interface LinkMailsAnswer {
  /** Whether this server sends mails. */
  canSend: boolean;
  /** Whether a customer who asks Shopify for a new link to an order is mailed one of ours. */
  answersRequests: boolean;
  /** Links that could not be mailed, newest first. */
  problems: {
    orderId: string;
    /** E.g. `#1001`. */
    orderName: string;
    problem: string;
    /** ISO 8601. */
    happenedAt: string;
  }[];
}

/** The body of `PUT /admin/link-mails`. */
export interface LinkMailsRequest {
  answersRequests: boolean;
}
