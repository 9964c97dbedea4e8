import { describe, expect, it } from 'vitest';
import { toParcel } from './parcel-site.ts';

function linkOf(carrier: string | null, url: string): { site: string | null; url: string | null } {
  const { site, url: shown } = toParcel({ carrier, number: '1', url });
  return { site, url: shown };
}

describe('the link of a parcel', () => {
  it.each([
    ['PostNL', 'https://jouw.postnl.nl/track-and-trace/3S-NL-1012AB', 'PostNL'],
    ['DHL Express', 'https://www.dhl.com/track?id=1', 'DHL Express'],
    ['UPS', 'https://ups.com', 'UPS'],
    ['DPD', 'https://track.example/1', 'track.example'],
    ['PostNL', 'https://jouw.postnl.nl.evil.example/', 'jouw.postnl.nl.evil.example'],
    ['PostNL', 'https://evilpostnl.nl/', 'evilpostnl.nl'],
    ['PostNL', 'https://evil.example/postnl.nl', 'evil.example'],
    ['PostNL', 'https://evil.example?.postnl.nl', 'evil.example'],
    ['PostNL', 'https://evil.example:443#.postnl.nl', 'evil.example'],
    ['PostNL', 'https://www.ups.com/', 'ups.com'],
    ['UPSIDE DOWN', 'https://www.ups.com/', 'ups.com'],
    ['Local Couriers', 'https://WWW.Couriers.example/x', 'couriers.example'],
    [null, 'https://www.postnl.nl/', 'postnl.nl'],
    ['PostNL', 'https://xn--pstnl-7ta.example/', 'xn--pstnl-7ta.example'],
  ])('of %j to %s is called %j', (carrier, url, site) => {
    expect(linkOf(carrier, url)).toEqual({ site, url });
  });

  it.each([
    'http://postnl.nl/',
    'javascript:alert(1)',
    'JavaScript://postnl.nl/%0Aalert(1)',
    'data:text/html,x',
    '//postnl.nl/',
    'https://jane:secret@postnl.nl/',
    'https://postnl.nl@evil.example/',
    'https:postnl.nl',
    'https://pöstnl.nl/',
    'https://',
    'https:\\\\postnl.nl',
    ' https://postnl.nl/',
    '',
  ])('to %j is left out', (url) => {
    expect(linkOf('PostNL', url)).toEqual({ site: null, url: null });
  });
});
