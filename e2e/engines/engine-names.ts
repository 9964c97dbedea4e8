export const ENGINES = ['webkit', 'firefox'] as const;

export type EngineName = (typeof ENGINES)[number];
