import { adminUrls } from '../admin-urls.ts';
import { addBlockUrl } from '../block-placement.ts';
import { useWording } from '../wording.ts';

interface OwnPageProps {
  shop: string;
  clientId: string;
}

/**
 * The steps to a page that alone has the block. No link of Shopify's makes a template, and an app that could
 * make one would have to ask for the scope `write_themes`.
 */
export function OwnPage({ shop, clientId }: OwnPageProps) {
  const { say } = useWording();
  const steps = [
    ['block_template', 'open_editor', adminUrls.themeEditor(shop)],
    ['block_add', 'add_block', addBlockUrl(shop, clientId)],
    ['block_page', 'create_page', adminUrls.newPage(shop)],
  ] as const;
  return (
    <s-ordered-list>
      {steps.map(([text, button, url]) => (
        <s-list-item key={text}>
          <s-stack gap="small-200">
            <s-paragraph>{say(text)}</s-paragraph>
            <s-button href={url} target="_blank">
              {say(button)}
            </s-button>
          </s-stack>
        </s-list-item>
      ))}
    </s-ordered-list>
  );
}
