/** The limits that a shop chooses, as `flag-settings.ts` of the server names them. */
export type FlagLimit =
  | 'pickup_overdue'
  | 'no_movement_domestic'
  | 'no_movement_cross_border'
  | 'no_movement_customs'
  | 'late'
  | 'not_handed_over'
  | 'not_shipped'
  | 'no_tracking';

/** When deliveries of a shop get a flag. */
export interface ChosenFlagSettings {
  /** Business days or days, whole ones. */
  limits: Record<FlagLimit, number>;
  /** As ISO 8601 counts: 1 is Monday, 7 is Sunday. */
  workingDays: number[];
  /** Calendar dates, ascending. */
  closedOn: string[];
}

export interface FlagSettingsPage {
  keeping: 'on';
  settings: ChosenFlagSettings;
  /** Of the settings, to be sent with their change. */
  version: number;
  /** What a shop has that has chosen nothing. */
  defaults: ChosenFlagSettings;
  /** The least and the most of every limit. */
  range: { min: number; max: number };
  mostClosedDates: number;
  /** Orders are still being derived by these settings. */
  isDeriving: boolean;
}

export type FlagSettingsAnswer =
  FlagSettingsPage | { keeping: 'off_for_server' } | { keeping: 'off_for_shop' };

/** `PUT /admin/flags`. 409 with `FlagSettingsAnswer` where somebody has saved others meanwhile. */
export interface SaveFlagSettingsRequest extends ChosenFlagSettings {
  version: number;
}

export type FlagSettingsField = FlagLimit | 'workingDays' | 'closedOn';
export type FlagSettingsProblem =
  'limit_malformed' | 'limit_out_of_range' | 'no_working_day' | 'date_malformed' | 'too_many_dates';

/** With 422. */
export interface FlagSettingsProblems {
  problems: Partial<Record<FlagSettingsField, FlagSettingsProblem>>;
}

/** Deliveries with a flag: by the shop's settings, and by those that were sent. */
export interface FlagEffect {
  before: number;
  after: number;
}

/** `POST /admin/flags/preview` of `ChosenFlagSettings`. 429 while too many are being worked out, 409 where no orders are kept. */
export interface FlagPreview {
  limits: Record<FlagLimit, FlagEffect>;
  all: FlagEffect;
  /** Orders that were looked at, the newest ones of which something has not arrived. */
  orders: number;
  /** They are all that there are. */
  isWhole: boolean;
}

/** `POST /admin/deliveries/mute`. */
export interface MuteRequest {
  /** At most 250. */
  deliveries: { orderId: string; deliveryId: string }[];
  muted: boolean;
}

export interface MuteAnswer {
  /** How many have changed: one without a flag is not muted. */
  changed: number;
}
