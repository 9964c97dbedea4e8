import type { DeliverySort } from '../contract.ts';
import { parseListLocation, type ListLocation } from '../list-location.ts';
import { useWording } from '../wording.ts';
import { CopyListLink } from './CopyListLink.tsx';
import { ExportButton } from './ExportButton.tsx';
import { ROW_STYLE } from './row-style.ts';
import { SortSelect } from './SortSelect.tsx';
import type { TableSettings } from './table-columns.ts';
import { TableOptions } from './TableOptions.tsx';
import type { ReadViews } from './use-saved-views.ts';
import { ViewEditor } from './ViewEditor.tsx';
import type { SavedView } from './views-contract.ts';

interface ListToolsProps {
  bridge: typeof shopify;
  asked: ListLocation;
  /** Whose deliveries are asked for; empty for everybody's. */
  email: string;
  /** How the rows on the screen are sorted. */
  sorted: DeliverySort | null;
  settings: TableSettings;
  changeSettings(settings: TableSettings): void;
  /** The view that is open; `null` on a list that has no name. */
  view: SavedView | null;
  views: ReadViews;
  showViews(views: readonly SavedView[]): void;
  open(list: ListLocation): void;
  /** Of the address. */
  query: string;
}

/** What is done with a whole list: sort it, choose how it is shown, name it, send it, export it. */
export function ListTools(props: ListToolsProps) {
  const { bridge, asked, email, sorted, settings, changeSettings } = props;
  const { view, views, showViews, open, query } = props;
  const { say } = useWording();
  return (
    <div style={TOOLS}>
      <div style={SORT}>
        <SortSelect asked={asked} sorted={sorted} open={open} />
      </div>
      <TableOptions settings={settings} change={changeSettings} />
      {views !== 'unread' && (
        <ViewEditor
          {...{ bridge, asked, view, views: views ?? [], show: showViews }}
          open={(to) => open(to ? toList(to) : { ...asked, saved: '' })}
        />
      )}
      <CopyListLink bridge={bridge} asked={asked} query={query} />
      <ExportButton bridge={bridge} text={say('export')} asked={asked} email={email} />
    </div>
  );
}

function toList({ id, query }: SavedView): ListLocation {
  return { ...parseListLocation(query), saved: id };
}

/** As wide as its longest choice needs. */
const SORT = { flex: '1 1 160px', maxWidth: '280px' };

const TOOLS = { ...ROW_STYLE, alignItems: 'end' };
