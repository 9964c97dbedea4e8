/**
 * Is there a script behind what is drawn? On the page that the server draws there is none, so nothing
 * is to be pressed there. Known when building: the shopper does not download the question.
 */
export const RUNS = !import.meta.env.SSR;
