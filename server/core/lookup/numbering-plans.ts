/** How telephone numbers of one country are written. */
export interface NumberingPlan {
  /** In front of international numbers, after the `+`. */
  callingCode: string;
  /** Dialled in front of a number within the country; `''` where nothing is. */
  trunk: string;
  /** Digits of a number without both: the fewest, and the most. */
  digits: readonly [number, number];
}

/**
 * Country, calling code, trunk prefix (`-` for none), fewest and most digits of what a mobile or a fixed line has.
 * Calling codes: https://www.itu.int/pub/T-SP-E.164D; prefixes: https://www.itu.int/pub/T-SP-E.164C; digits: the plans
 * that countries notify, https://www.itu.int/oth/T0202.aspx?parent=T0202. A country that is not here has numbers in
 * the international form alone.
 */
const PLANS = `
  US 1 1 10 10    CA 1 1 10 10    PR 1 1 10 10    MX 52 - 10 10   BR 55 0 10 11   AR 54 0 10 11
  CL 56 - 9 9     CO 57 - 10 10   PE 51 0 8 9     UY 598 0 8 8    GB 44 0 9 10    IE 353 0 7 9
  GG 44 0 9 10    JE 44 0 9 10    IM 44 0 9 10    NL 31 0 9 9     BE 32 0 8 9     LU 352 - 6 9
  DE 49 0 6 12    AT 43 0 7 13    CH 41 0 9 9     LI 423 - 7 9    FR 33 0 9 9     MC 377 - 8 9
  ES 34 - 9 9     AD 376 - 6 9    PT 351 - 9 9    IT 39 - 6 11    SM 378 - 6 10   MT 356 - 8 8
  GR 30 - 10 10   CY 357 - 8 8    DK 45 - 8 8     SE 46 0 7 9     NO 47 - 8 8     FI 358 0 6 11
  IS 354 - 7 7    FO 298 - 6 6    EE 372 - 7 8    LV 371 - 8 8    LT 370 0 8 8    PL 48 - 9 9
  CZ 420 - 9 9    SK 421 0 9 9    HU 36 06 8 9    SI 386 0 8 8    HR 385 0 8 9    RS 381 0 8 9
  BA 387 0 8 8    RO 40 0 9 9     BG 359 0 8 9    UA 380 0 9 9    RU 7 8 10 10    KZ 7 8 10 10
  TR 90 0 10 10   IL 972 0 8 9    AE 971 0 8 9    SA 966 0 8 9    QA 974 - 8 8    KW 965 - 8 8
  EG 20 0 8 10    MA 212 0 9 9    TN 216 - 8 8    ZA 27 0 9 9     NG 234 0 8 10   KE 254 0 9 9
  IN 91 0 10 10   PK 92 0 9 10    BD 880 0 8 10   LK 94 0 9 9     CN 86 0 10 11   HK 852 - 8 8
  TW 886 0 8 9    JP 81 0 9 10    KR 82 0 8 10    SG 65 - 8 8     MY 60 0 8 10    TH 66 0 8 9
  VN 84 0 9 10    PH 63 0 8 10    ID 62 0 8 12    AU 61 0 9 9     NZ 64 0 8 10
`;

/** By Shopify's code of the country: https://www.iso.org/iso-3166-country-codes.html */
export const NUMBERING_PLANS: ReadonlyMap<string, NumberingPlan> = new Map(
  PLANS.trim()
    .split(/\s{2,}/)
    .map((line) => {
      const [country = '', callingCode = '', trunk = '', fewest, most] = line.split(' ');
      const digits = [Number(fewest), Number(most)] as const;
      return [country, { callingCode, trunk: trunk === '-' ? '' : trunk, digits }];
    }),
);
