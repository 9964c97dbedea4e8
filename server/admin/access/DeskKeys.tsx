import { useEffect, useRef, useState } from 'preact/hooks';
import { pressOnEnter } from '../press-on-enter.ts';
import { useWording } from '../wording.ts';
import { BusyButton, type Button } from '../components/BusyButton.tsx';
import type { DeskKeysAnswer } from './access-contract.ts';
import { loadDeskKeys, makeDeskKey, revokeDeskKey } from './access-requests.ts';
import { NewDeskKey } from './NewDeskKey.tsx';
import { RevokeDeskKey } from './RevokeDeskKey.tsx';

/** Characters, as the server has it. */
const MAX_NAME = 60;

type View = { phase: 'loading' } | { phase: 'failed' } | { phase: 'shown'; answer: DeskKeysAnswer };

/** Keys with which a support desk asks for links. */
export function DeskKeys({ bridge }: { bridge: typeof shopify }) {
  const { say } = useWording();
  const [view, setView] = useState<View>({ phase: 'loading' });
  useEffect(() => {
    void loadDeskKeys().then((answer) =>
      setView(answer ? { phase: 'shown', answer } : { phase: 'failed' }),
    );
  }, []);
  return (
    <s-section heading={say('desk')}>
      {view.phase === 'loading' && <s-spinner accessibilityLabel={say('loading')} />}
      {view.phase === 'failed' && <s-paragraph>{say('desk_unread')}</s-paragraph>}
      {view.phase === 'shown' && <Keys bridge={bridge} read={view.answer} />}
    </s-section>
  );
}

function Keys({ bridge, read }: { bridge: typeof shopify; read: DeskKeysAnswer }) {
  const { say } = useWording();
  const [{ keys, most, secret }, setAnswer] = useState(read);
  const [name, setName] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const field = useRef<HTMLElementTagNameMap['s-text-field']>(null);
  const button = useRef<Button>(null);
  const isFull = keys.length >= most;

  async function make(): Promise<void> {
    const typed = name.trim();
    const isMissing = typed === '' || typed.length > MAX_NAME;
    setIsWrong(isMissing);
    if (isMissing) return field.current?.focus();
    const answer = await makeDeskKey({ name: typed });
    if (answer) setAnswer(answer);
    if (answer) setName('');
    bridge.toast.show(say(answer ? 'desk_made' : 'desk_failed'), { isError: !answer });
  }

  async function revoke(id: string): Promise<void> {
    const answer = await revokeDeskKey(id);
    if (answer) setAnswer(answer);
    bridge.toast.show(say(answer ? 'desk_revoked' : 'desk_failed'), { isError: !answer });
  }

  return (
    <s-stack gap="base">
      <s-paragraph>{say('desk_text')}</s-paragraph>
      <s-text-field
        label={say('desk_address')}
        value={new URL('/support/link', document.baseURI).href}
        readOnly
      />
      {secret !== null && <NewDeskKey bridge={bridge} secret={secret} />}
      {keys.map((key) => (
        <RevokeDeskKey key={key.id} deskKey={key} revoke={() => revoke(key.id)} />
      ))}
      {isFull ? (
        <s-paragraph>{say('desk_full', { most: `${most}` })}</s-paragraph>
      ) : (
        <div role="presentation" style={{ width: '100%' }} onKeyDown={pressOnEnter(button)}>
          <s-stack gap="base">
            <s-text-field
              ref={field}
              label={say('desk_name')}
              value={name}
              error={isWrong ? say('desk_name_missing') : ''}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
            <BusyButton button={button} text={say('desk_make')} action={make} />
          </s-stack>
        </div>
      )}
    </s-stack>
  );
}
