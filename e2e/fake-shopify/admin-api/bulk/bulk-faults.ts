/** What goes wrong with a bulk operation or its file, without its caller's fault. */
export type BulkFault =
  | 'none'
  /** The connection breaks in the middle of the file. */
  | 'cut'
  /** The file ends in the middle of a line, and nothing says that it does. */
  | 'short'
  /** Far more comes than `fileSize` says. */
  | 'too_large'
  /** An HTML page comes in place of the file. */
  | 'not_json'
  /** The file has gone. */
  | 'gone'
  /** The URL redirects to another. */
  | 'redirected'
  /** `url` leads to another host. */
  | 'other_host'
  /** The operation fails, and leaves the first half of its lines at `partialDataUrl`. */
  | 'TIMEOUT'
  | 'INTERNAL_SERVER_ERROR'
  /** The operation runs and never ends. */
  | 'endless';
