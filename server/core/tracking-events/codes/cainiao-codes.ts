import { codeTable } from './code-table.ts';

/**
 * Action codes of Cainiao. The first part names the step: `GWMS` the shop's warehouse, `PU` the pickup, `SC` a
 * sorting centre, `LH` the flight, `CC` customs, `GTMS` the carrier of the country that it goes to, `GSTA` its
 * pickup points. `GTMS_STA_SIGNED` is signed by the pickup point, not by the shopper.
 */
export const CAINIAO_CODES = codeTable([
  ['info_received', null, 'GWMS_ACCEPT|GWMS_PACKAGE|LAST_MILE_ASN_NOTIFY'],
  ['info_received', 'awaiting_shipper', 'PU_PICKUP_FAILURE'],
  ['in_transit', 'picked_up', 'PU_PICKUP_SUCCESS'],
  ['in_transit', 'accepted', 'PU_SIGN_IN_SUCCESS|GTMS_ACCEPT|SL_ACCEPT'],
  [
    'in_transit',
    'arrived',
    'SC_INBOUND_SUCCESS|SC_SIGN_IN_SUCCESS|SC_ARRIVE|GTMS_SC_ARRIVE|GTMS_DO_ARRIVE',
  ],
  [
    'in_transit',
    'departed',
    'SC_OUTBOUND_SUCCESS|SC_DEPART|GTMS_SC_DEPART|GWMS_OUTBOUND|CW_OUTBOUND|OE_DEPART',
  ],
  ['in_transit', 'departed_origin_country', 'LH_DEPART'],
  ['in_transit', 'arrived_destination_country', 'LH_ARRIVE'],
  [
    'in_transit',
    'handed_over',
    'SC_HO_OUT_SUCCESS|LH_HO_IN_SUCCESS|LH_HO_AIRLINE|LH_HO_OUT_SUCCESS',
  ],
  [
    'in_transit',
    null,
    'LH_POST_COLLECTION|LH_TRANS_ARRIVE|LH_TRANS_DEPART|TD_TRANS_ARRIVE|TD_TRANS_DEPART|TD_TRANSWH_OUTBOUND|COMMON_INTRANSIT|GTMS_STATION_IN|GTMS_STATION_OUT|GTMS_RELABEL',
  ],
  [
    'in_transit',
    'customs_processing',
    'CC_EX_START|CC_HO_IN_SUCCESS|CC_IM_START|CC_IM_PROCESS|CUS_DECLARE|CUSTOMS_ARRIVED_IN_AREA_CALLBACK',
  ],
  [
    'in_transit',
    'customs_released',
    'CC_EX_SUCCESS|CC_IM_SUCCESS|CC_HO_OUT_SUCCESS|CUS_SUCCESS|CIQ_SUCCESS',
  ],
  [
    'in_transit',
    'delayed_customs',
    'CC_EX_FAILURE|CC_IM_FAILURE|CC_IM_EXCEPTION|CC_HO_IN_FAILURE|CC_HO_OUT_FAILURE|CUS_FAILURE|CIQ_FAILURE',
  ],
  ['exception', 'payment_due', 'CUS_TAX'],
  [
    'in_transit',
    'delayed',
    'SC_INBOUND_FAILURE|LH_HO_AIRLINE_FAILURE|LH_ARRIVE_FAILURE|LH_HO_IN_FAILURE|LH_HO_OUT_FAILURE|GTMS_SC_ARRIVE_FAILURE',
  ],
  [
    'out_for_delivery',
    null,
    'GTMS_DO_DEPART|GTMS_DELIVERING|GTMS_RE_DELIVERING|LM_DELIVERY_DEPART',
  ],
  ['attempt_failed', null, 'GTMS_DEL_FAILURE|GTMS_DO_FAILURE|GTMS_SIGN_FAILURE|GTMS_FAILURE'],
  [
    'available_for_pickup',
    'pickup_point',
    'GTMS_WAIT_SELF_PICK|GTMS_STA_SIGNED|GSTA_INBOUND|GSTA_INFORM_BUYER',
  ],
  ['delivered', null, 'GTMS_SIGNED|LM_SIGN_SUCCESS'],
  ['delivered', 'collected', 'GSTA_SIGN'],
  ['returning', null, 'RT_INBOUND|RT_OUTBOUND|RT_HO_OUT|RT_WH_HO_IN|RT_WH_INBOUND|RT_WH_OUTBOUND'],
  ['exception', 'destroyed', 'RT_DESTROY|RT_WH_DESTROY'],
]);
