import { adminUrls } from '../admin-urls.ts';
import type { DataRequest } from '../contract.ts';
import { downloadCustomerFile } from '../kept-orders.ts';
import { useWording } from '../wording.ts';
import { BusyButton } from './BusyButton.tsx';

interface DataRequestsProps {
  bridge: typeof shopify;
  shop: string;
  requests: readonly DataRequest[];
}

/** Customers who ask what is kept about them: until when the merchant has to answer, and with what. */
export function DataRequests({ requests, ...props }: DataRequestsProps) {
  return requests.map((request) => <Request key={request.id} request={request} {...props} />);
}

interface RequestProps extends Omit<DataRequestsProps, 'requests'> {
  request: DataRequest;
}

function Request({ bridge, shop, request }: RequestProps) {
  const { say, formatDay } = useWording();
  const { id, orderId, keptOrders } = request;

  async function download(): Promise<void> {
    const isWhole = await downloadCustomerFile(id);
    bridge.toast.show(say(isWhole ? 'asks_downloaded' : 'kept_failed'), { isError: !isWhole });
  }

  return (
    <s-banner tone="warning" heading={say('asks')}>
      <s-paragraph>
        {say(keptOrders > 0 ? 'asks_kept' : 'asks_nothing', {
          asked: formatDay(request.askedAt),
          due: formatDay(request.dueAt),
          count: `${keptOrders}`,
        })}
      </s-paragraph>
      {keptOrders > 0 && (
        <BusyButton slot="secondary-actions" text={say('asks_download')} action={download} />
      )}
      {orderId !== null && (
        <s-button slot="secondary-actions" href={adminUrls.order(shop, orderId)} target="_blank">
          {say('asks_order')}
        </s-button>
      )}
    </s-banner>
  );
}
