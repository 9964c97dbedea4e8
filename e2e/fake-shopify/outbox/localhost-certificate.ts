/**
 * A certificate of `localhost` that is signed by itself, and its key, which everybody knows: for tests. Made by `openssl req
 * -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=localhost -addext
 * subjectAltName=DNS:localhost`.
 */
export const LOCALHOST_CERTIFICATE = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUG46OMdjg/EFmzoCpqC6PT9mcjEMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyOTIxMzc1NloYDzIxMjYxMTA1
MjEzNzU2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQZKuS8gsnWgpFZJsssQU47d0gjAQzEHRUQ33lGPt7OYfIFnl+jv9Sc
4VjP6RMsQs6MnTJLd8T8C9TBVbc2Ox1ao2kwZzAdBgNVHQ4EFgQUzbC80J6kI7NK
YbkzpOR87TB1Y6AwHwYDVR0jBBgwFoAUzbC80J6kI7NKYbkzpOR87TB1Y6AwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhAOfUBGkbs7VY48FoJ/92TVqQfhyNZAG1e3NNKa+ZAO0HAiAKX/oPG8AK
qHbXAqfu8LArESL3Sdlf4Rk41vvP3MwRBw==
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgC3FUouLqESEj8tN5
mXZKA5OpFM60WGv1wG/5QR0/R3GhRANCAAQZKuS8gsnWgpFZJsssQU47d0gjAQzE
HRUQ33lGPt7OYfIFnl+jv9Sc4VjP6RMsQs6MnTJLd8T8C9TBVbc2Ox1a
-----END PRIVATE KEY-----`,
};
