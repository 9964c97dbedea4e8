import { forkServer } from './forked-server.ts';
import { createLookupLoad } from './lookup-load.ts';
import { SAMPLE_ORDER } from './sample-lookup.ts';

/** The server's own answer to a look-up, which a floor sends ready-made. */
export async function readAnswer(upstreamUrl: string): Promise<string> {
  const server = await forkServer('app-server.ts', { upstreamUrl });
  const load = createLookupLoad(server.url);
  const read = await load.read(SAMPLE_ORDER);
  await load.close();
  await server.stop();
  return read;
}
