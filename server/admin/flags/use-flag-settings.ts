import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadFlagSettings } from './flag-requests.ts';
import type { FlagSettingsAnswer } from './flags-contract.ts';

/** `loading` until the server has answered, `unread` when it does not answer. */
export type ReadFlagSettings = FlagSettingsAnswer | 'loading' | 'unread';

/** The shop's settings. `show` takes the answer to a change; `reload` reads anew, and says whether it could. */
export function useFlagSettings(): {
  read: ReadFlagSettings;
  show(answer: FlagSettingsAnswer): void;
  reload(): Promise<boolean>;
} {
  const [read, setRead] = useState<ReadFlagSettings>('loading');
  const reload = useCallback(async (): Promise<boolean> => {
    const answer = await loadFlagSettings();
    setRead(answer ?? 'unread');
    return answer !== null;
  }, []);
  useEffect(() => void reload(), [reload]);
  return { read, show: setRead, reload };
}
