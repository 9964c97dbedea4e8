/** What recipients of reports read, in English; every other language has the same keys and the same parameters. */
export const en = {
  subject_one: '{view}: {count} delivery',
  subject_other: '{view}: {count} deliveries',
  subject_empty: '{view}: nothing today',
  as_of: '{shop}, as of {time}',
  need_one: '{count} of them needs somebody.',
  need_other: '{count} of them need somebody.',
  need_none: 'None of them needs anybody.',
  nothing: 'There is no delivery in this list.',
  by_kind: 'What needs somebody',
  most_urgent: 'The most urgent',
  since: 'since {date}',
  expected: 'expected {date}',
  open_list: 'Open the list',
  attached:
    'All of them are in the attached file, without tracking numbers. Those are in the list.',
  attached_first:
    'The first {count} of them are in the attached file, without tracking numbers. The list has all.',
  why: '{shop} sends you this report with {app}.',
  stop: 'Stop this report',

  ask_subject: 'Would you like this report from {shop}?',
  ask_text:
    'Somebody at {shop} would like you to be sent the report “{view}” at this address. It says which deliveries need somebody.',
  ask_ignore:
    'If you do not want it, you need not do anything: nothing is sent then. The link works until {date}.',
  ask_button: 'Choose on the next page',

  agree_title: 'Be sent reports from {shop}?',
  agree_text: 'You can stop each report with one click in every email.',
  agree_button: 'Yes, send me the report',
  agreed_title: 'You will be sent the report',
  agreed_text: 'It arrives with the next one that {shop} sends.',
  stop_title: 'Stop this report from {shop}?',
  stop_text: 'Then it is not sent to you any more. Others go on being sent it.',
  stop_button: 'Stop the report',
  stopped_title: 'The report is not sent to you any more',
  stopped_text: 'If you want it again, ask {shop}.',
  gone_title: 'This link does not work any more',
  gone_text: 'It is too old, or the report has been changed. Ask the store that sent it.',
  failed_title: 'That did not work',
  failed_text: 'Wait a moment, then try again.',
} as const;
