/**
 * Whether a script runs behind the components. The server renders them without one, so they leave their
 * buttons out there. A constant of the build: https://vite.dev/guide/env-and-mode#built-in-constants
 */
export const IS_INTERACTIVE = !import.meta.env.SSR;
