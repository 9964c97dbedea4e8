import { createMemorySessionStore } from './memory-session-store.ts';
import { sessionStoreBattery } from './session-store.battery.ts';

sessionStoreBattery('memory', async () => createMemorySessionStore());
