import { codeTable, toCodeKey, type CodeReading } from './code-table.ts';

/**
 * Event codes of La Poste's tracking API (letters, Colissimo, Chronopost), then the older ones of
 * Colissimo alone: three letters for the step, three for its cause.
 */
const LA_POSTE_CODES = codeTable([
  ['info_received', null, 'DR1|DR2|COMCFM|PCHMQT'],
  ['info_received', 'awaiting_shipper', 'ENEMQT'],
  ['in_transit', 'accepted', 'PC1|PC2|PCHCFM|PCHCEX|DEPGUI'],
  ['in_transit', 'arrived_destination_country', 'ET3|DCHCFM|CHGCFM'],
  ['in_transit', 'departed_origin_country', 'EXPCFM'],
  ['in_transit', 'arrived', 'AARCFM'],
  ['in_transit', 'delayed_processing', 'AARDVY'],
  ['in_transit', 'forwarded', 'RENLNA'],
  ['in_transit', 'scheduled', 'EP1|RSTNCG|QDICFM'],
  ['in_transit', null, 'ET1|ET2|ET4|DCHDDT'],
  ['in_transit', 'customs_processing', 'DO1|DOUDOU|DOUIDD|DOUEXI|DOUDVR'],
  ['in_transit', 'customs_released', 'DO2'],
  ['in_transit', 'delayed_customs', 'DO3|DOUAGV|DOUPRO|DOURES'],
  [
    'exception',
    'documents_required',
    'DOUCOI|DOUCOM|DOUCRR|DOUDDI|DOUDDM|DOUFCI|DOUFCM|DOUIIR|DOUNIR',
  ],
  ['in_transit', 'problem_resolved', 'PB2'],
  // Said of a parcel in the van and of one that is only being prepared for it.
  ['out_for_delivery', null, 'MD2', '@wording'],
  ['attempt_failed', 'recipient_absent', 'RENNRV|RENARV|RENACP'],
  ['available_for_pickup', 'pickup_point', 'AG1|MLVARS|RENAVI|RSTBRT'],
  ['delivered', null, 'DI0|DI1|LIVCFM'],
  ['delivered', 'neighbour', 'LIVRTI|LIVGAR'],
  ['exception', 'undeliverable', 'ND1', '@wording'],
  ['exception', 'address_problem', 'RENCAD|RENAIN'],
  ['exception', 'other', 'PB1|DI3', '@wording'],
  ['returning', null, 'RE1|RENAVA|RENDIA|RENDIV|RENSNC|RENSRB|RENTAR|SOLREO|SOLREI'],
  ['returned', null, 'DI2|LIVREO'],
]);

/** The steps of Colissimo's six letters, for causes that are in no list. A delivery says to whom by its cause. */
const COLISSIMO_STEPS = codeTable([
  ['info_received', null, 'COM', '@wording'],
  ['in_transit', 'accepted', 'PCH|DEP', '@wording'],
  ['in_transit', 'sorting', 'TRI', '@wording'],
  ['in_transit', 'departed_origin_country', 'EXP', '@wording'],
  ['in_transit', 'arrived', 'AAR', '@wording'],
  ['in_transit', 'arrived_destination_country', 'CHG|DCH', '@wording'],
  ['in_transit', 'customs_processing', 'DOU', '@wording'],
  ['in_transit', null, 'RST|QDI|ACH'],
  ['attempt_failed', null, 'REN', '@wording'],
  ['available_for_pickup', 'pickup_point', 'MLV', '@wording'],
  ['returning', null, 'SOL', '@wording'],
]);

const COLISSIMO_CODE = /^([A-Z]{3})[A-Z]{3}$/;

/** What an event of La Poste says; an unknown one of Colissimo counts as its step. */
export function readLaPosteCode(code: string): CodeReading | null {
  const key = toCodeKey(code);
  const [, step = ''] = COLISSIMO_CODE.exec(key) ?? [];
  return LA_POSTE_CODES.get(key) ?? COLISSIMO_STEPS.get(step) ?? null;
}
