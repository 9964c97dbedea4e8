import { expect, it } from 'vitest';
import { parseSmtpUrl } from './parse-smtp-url.ts';

it.each([
  ['smtp://mail.example', { port: 587, isTlsFromStart: false, requiresTls: true, login: null }],
  ['smtps://mail.example/', { port: 465, isTlsFromStart: true, requiresTls: true }],
  ['smtp://mail.example:25', { port: 25, requiresTls: true }],
  ['smtp://u%40a:p%3Aw@mail.example', { login: { user: 'u@a', password: 'p:w' } }],
  ['smtp://localhost:1025', { host: 'localhost', requiresTls: false }],
  ['smtp://127.0.0.1:1025', { host: '127.0.0.1', requiresTls: false }],
  ['smtp://[::1]:1025', { host: '::1', requiresTls: false }],
  ['smtp://127.0.0.1.example', { requiresTls: true }],
  ['smtp://localhost.example', { requiresTls: true }],
])('%s names a mail server', (text, server) => {
  expect(parseSmtpUrl(text)).toMatchObject(server);
});

it.each([
  '',
  'mail.example:587',
  'https://mail.example',
  'smtp://',
  'smtp://user@mail.example',
  'smtp://:password@mail.example',
  'smtp://mail.example/?ignoreTLS=true',
  'smtp://mail.example/inbox',
  'smtp://u:%zz@mail.example',
])('%s names none', (text) => {
  expect(parseSmtpUrl(text)).toBeNull();
});
