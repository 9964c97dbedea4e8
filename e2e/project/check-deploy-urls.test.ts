import { describe, expect, it } from 'vitest';
import { checkDeployUrls, configFile } from './check-deploy-urls.ts';

const TOML = `client_id = "1"
application_url = "https://app.shop.example/"
[auth]
redirect_urls = ["https://app.shop.example/auth/callback"]
`;

describe('the address that is deployed', () => {
  it('is that of the configuration, without a slash at its end', () => {
    expect(checkDeployUrls('x.toml', TOML)).toEqual({
      ok: true,
      appUrl: 'https://app.shop.example',
    });
  });

  it.each([
    ['the placeholder', TOML.replace('app.shop.example/"', 'example.com"')],
    ['the placeholder elsewhere', TOML.replace('app.shop.example/auth', 'example.com/auth')],
    ['no TLS', TOML.replace('https://app', 'http://app')],
    ['no address', TOML.replace('https://app.shop.example/"', 'app.shop"')],
    ['nothing', TOML.replace('application_url', '# application_url')],
  ])('is refused with %s, and the file is named', (_, toml) => {
    const checked = checkDeployUrls('x.toml', toml);
    expect(checked).toEqual({ ok: false, problem: expect.stringContaining('x.toml') });
  });

  it.each([
    [[], 'shopify.app.toml'],
    [['--config', 'production'], 'shopify.app.production.toml'],
    [['--force', '-c', 'production'], 'shopify.app.production.toml'],
    [['--config=production', '--force'], 'shopify.app.production.toml'],
    [['--config', 'shopify.app.x.toml'], 'shopify.app.x.toml'],
  ])('is looked for where %j says, as the Shopify CLI does', (words, file) => {
    expect(configFile(words)).toBe(file);
  });
});
