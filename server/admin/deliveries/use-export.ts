import { useEffect, useState } from 'preact/hooks';
import { useWording } from '../wording.ts';
import { download } from './download.ts';
import { exportList, type ExportProgress } from './export-list.ts';

interface Export {
  /** `null` while none is running. */
  progress: ExportProgress | null;
  /** @param toRequest - Makes the request for the CSV. */
  run(toRequest: (signal: AbortSignal) => Request): Promise<void>;
  cancel(): void;
}

/** An export that is running, and what has become of it. It is cancelled when its button leaves the page. */
export function useExport(bridge: typeof shopify): Export {
  const { say, locale } = useWording();
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [controller, setController] = useState<AbortController | null>(null);
  useEffect(() => () => controller?.abort(), [controller]);

  return {
    progress,
    cancel: () => controller?.abort(),
    async run(toRequest) {
      const own = new AbortController();
      setController(own);
      setProgress({ rows: 0, total: null });
      const result = await exportList(toRequest(own.signal), setProgress);
      setController(null);
      setProgress(null);
      if (result.outcome === 'failed') bridge.toast.show(say('export_failed'), { isError: true });
      if (result.outcome === 'cancelled') bridge.toast.show(say('export_cancelled'));
      if (result.outcome !== 'done') return;
      download(result.file, result.name);
      const count = new Intl.NumberFormat(locale).format(result.rows);
      bridge.toast.show(say('export_done', { count }));
    },
  };
}
