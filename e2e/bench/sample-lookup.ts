/** The sample order of the benchmark: it has two parcels, which is common. */
export const SAMPLE_ORDER = '1005';
export const SAMPLE_EMAIL = 'sofia@example.com';
