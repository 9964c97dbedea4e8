/** Milliseconds. Shopify grants a token within a second or not at all. */
export const TOKEN_REQUEST_TIMEOUT = 5_000;
