import { describe, expect, it } from 'vitest';
import type { Parcel } from '../../contract.ts';
import type { LinkReader } from '../carriers/carrier-link.ts';
import type { OrderParcel } from '../order.ts';
import { toParcel } from './parcel-site.ts';

const READER: LinkReader = { shopCountry: 'NL', destinationCountry: 'NL', language: 'en' };

function shown(parcel: Partial<OrderParcel>, reader: Partial<LinkReader> = {}): Parcel {
  const recorded = { carrier: null, number: null, url: null, ...parcel };
  return toParcel(recorded, { ...READER, ...reader });
}

function linkOf(carrier: string | null, url: string): { site: string | null; url: string | null } {
  const { site, url: link } = shown({ carrier, number: '1', url });
  return { site, url: link };
}

describe('the link of a parcel', () => {
  it.each([
    ['PostNL', 'https://jouw.postnl.nl/track-and-trace/3S-NL-1012AB', 'PostNL'],
    ['post nl', 'https://jouw.postnl.nl/track-and-trace/3S-NL-1012AB', 'PostNL'],
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

describe('a parcel without a link', () => {
  const number = '1Z999AA10123456784';
  const page = `https://www.ups.com/track?loc=en_US&tracknum=${number}`;

  it.each([
    ['UPS', 'UPS'],
    ['ups', 'ups'],
    ['U.P.S.', 'UPS'],
    ['United Parcel Service', 'UPS'],
  ])('of %j has the carrier’s page, and keeps the name that the merchant gave', (carrier, site) => {
    expect(shown({ carrier, number })).toEqual({ carrier, number, url: page, site });
    expect(shown({ carrier, number, url: 'javascript:alert(1)' }).url).toBe(page);
  });

  it('of no named carrier is the one’s whose check digit the number has', () => {
    expect(shown({ number })).toEqual({ carrier: 'UPS', number, url: page, site: 'UPS' });
    expect(shown({ number: '1Z 999 AA1 0123 4567 84' }).url).toBe(page);
    expect(shown({ number: 'RB123456785US' }).carrier).toBe('USPS');
  });

  it.each([
    ['has a wrong check digit', '1Z999AA10123456785', null],
    ['only looks like a carrier’s', 'TBA123456789012', null],
    ['is of two carriers by its check digit', '287809468872', 'CA'],
    ['is of one, and looks like another’s', 'A1234567895', null],
    ['is of a post without a name here', 'RB123456785FI', null],
    ['is several', `${number}, ${number}`, null],
  ])('and of no named carrier stays without where its number %s', (_, odd, shopCountry) => {
    expect(shown({ number: odd }, { shopCountry })).toEqual({
      carrier: null,
      number: odd,
      url: null,
      site: null,
    });
  });

  it('of a carrier that is not known stays without, whatever its number looks like', () => {
    const carrier = 'Fietskoeriers';
    expect(shown({ carrier, number })).toEqual({ carrier, number, url: null, site: null });
  });

  it('of a carrier whose page needs more than the number stays without', () => {
    const parcel = { carrier: 'PostNL', number: '3SABCD123456789' };
    expect(shown(parcel)).toEqual({ ...parcel, url: null, site: null });
  });

  it('has its page in the reader’s language where there is one, else in English', () => {
    const parcel = { carrier: 'UPS', number };
    expect(shown(parcel, { language: 'nl' }).url).toContain('loc=nl_NL&');
    expect(shown(parcel, { language: 'fi' }).url).toContain('loc=en_US&');
    expect(shown(parcel, { language: 'constructor' }).url).toContain('loc=en_US&');
  });

  it('of a name that is another company elsewhere has a page where it is right', () => {
    const parcel = { carrier: 'GLS', number: '12345678901' };
    const abroad = { shopCountry: 'US', destinationCountry: 'CA' };
    expect(shown(parcel).site).toBe('GLS');
    expect(shown(parcel, abroad).url).toBeNull();
    expect(shown(parcel, { shopCountry: null, destinationCountry: null }).url).toBeNull();
  });

  it.each([
    ['00340434292135100124', 'https://www.dhl.de/en/'],
    ['8487135506', 'https://www.dhl.com/global-en/'],
    ['JVGL0999999990', null],
  ])('of DHL has the page of the company whose number %j is', (one, start) => {
    const { url } = shown({ carrier: 'DHL', number: one });
    expect(url?.slice(0, start?.length) ?? null).toBe(start);
  });
});

describe('a parcel of no named carrier, with a link', () => {
  const number = '1Z999AA10123456784';

  it.each([
    ['https://www.ups.com/x', 'UPS', 'UPS'],
    ['https://track.example/x', 'UPS', 'track.example'],
    // One of the two is wrong.
    ['https://www.fedex.com/x', null, 'fedex.com'],
  ])('to %s is of %j, on the page of %s', (url, carrier, site) => {
    expect(shown({ number, url })).toEqual({ carrier, number, url, site });
  });
});
