import { copyText } from '../copy-text.ts';
import { useWording } from '../wording.ts';

/** A key that was just made; it is shown this once. */
export function NewDeskKey({ bridge, secret }: { bridge: typeof shopify; secret: string }) {
  const { say } = useWording();
  return (
    <s-banner tone="success" heading={say('desk_made')}>
      <s-stack gap="small-200">
        <s-text-field label={say('desk_key')} value={secret} readOnly details={say('desk_once')} />
        <s-button onClick={() => void copyText(bridge, say, secret, 'desk_copied')}>
          {say('desk_copy')}
        </s-button>
      </s-stack>
    </s-banner>
  );
}
