import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailAddress } from './mail-address.ts';

describe('an address that a mail can be sent to', () => {
  it.each([
    ['jane@example.com', 'jane@example.com'],
    ['  Jane.Doe+reports@Shop.Example.co.uk ', 'Jane.Doe+reports@shop.example.co.uk'],
    ["o'neil_1@a-b.example", "o'neil_1@a-b.example"],
    ['x@xn--mller-kva.example', 'x@xn--mller-kva.example'],
  ])('is read from %j', (typed, address) => {
    expect(parseMailAddress(typed)).toBe(address);
  });

  it.each([
    ['a header in it', 'jane@example.org\r\nBcc: x@y.z'],
    ['a line feed after it', 'jane@example.org\n'],
    ['a list', 'a@b.example, x@y.example'],
    ['a list with semicolons', 'a@b.example;x@y.example'],
    ['a name', 'Jane <jane@example.org>'],
    ['brackets', '<jane@example.org>'],
    ['a group', 'all:a@b.example;'],
    ['a comment', 'jane(x@y.example)@example.org'],
    ['a quoted part', '"jane doe"@example.org'],
    ['a quoted list', '"a@b.example,"@example.org'],
    ['letters beyond ASCII', 'jané@example.org'],
    ['a domain beyond ASCII', 'jane@müller.example'],
    ['an @ of another script', 'jane＠example.org'],
    ['a direction mark', 'jane@example.org\u202e'],
    ['two dots', 'jane..doe@example.org'],
    ['a dot first', '.jane@example.org'],
    ['no dot in the domain', 'jane@localhost'],
    ['an address of the network', 'jane@127.0.0.1'],
    ['a literal', 'jane@[127.0.0.1]'],
    ['a source route', '@a.example:jane@example.org'],
    ['a bang path', 'jane%x@y@example.org'],
    ['a hyphen first', 'jane@-example.org'],
    ['too much before the @', `${'a'.repeat(65)}@example.org`],
    ['too much in all', `jane@${'a.'.repeat(125)}example`],
    ['nothing', ''],
    ['a NUL', 'jane\0@example.org'],
  ])('is not read from one with %s', (_, typed) => {
    expect(parseMailAddress(typed)).toBeNull();
  });

  it('never has a second mailbox or a line in it, whatever is typed, and is found fast', () => {
    const typed = fc.stringMatching(/^[a-z@.,;:<>()"\\\r\n %!-]{0,300}$/);
    fc.assert(
      fc.property(typed, (text) => {
        const address = parseMailAddress(text);
        if (address !== null) expect(address).toMatch(/^[^\s@,;:<>()"\\]+@[a-z\d.-]+$/);
      }),
    );
  });
});
