declare const brand: unique symbol;

/** A value that a parser has looked at: `Brand<string, 'Email'>` cannot be made from a mere string. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
