/** Controls beside each other, on more lines where one is too narrow; of a `fieldset`, without its frame. */
export const ROW_STYLE = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px',
  alignItems: 'center',
  border: 0,
  margin: 0,
  padding: 0,
  minInlineSize: 0,
} as const;
