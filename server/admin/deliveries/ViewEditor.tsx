import { useEffect, useRef, useState } from 'preact/hooks';
import { BusyButton, type Button } from '../components/BusyButton.tsx';
import { isSameList, savedQueryOf, type ListLocation } from '../list-location.ts';
import { pressOnEnter } from '../press-on-enter.ts';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { DeleteView } from './DeleteView.tsx';
import { addView, changeView, type SaveOutcome } from './saved-view-requests.ts';
import { ViewConflictBanner } from './ViewConflictBanner.tsx';
import { ViewPlace } from './ViewPlace.tsx';
import type { SavedView, ViewProblem } from './views-contract.ts';

export interface ViewEditorProps {
  bridge: typeof shopify;
  asked: ListLocation;
  /** The view that is open; `null` on a list that has no name. */
  view: SavedView | null;
  views: readonly SavedView[];
  show(views: readonly SavedView[]): void;
  /** Goes to a view that was saved, or to the list without a name. */
  open(view: SavedView | null): void;
}

const ID = 'view-editor';

/** Names of the server's problems with a view are words of the page. */
type Trouble =
  { kind: 'problem'; problem: ViewProblem } | { kind: 'conflict'; theirs: SavedView | null };

/** Saves the list under a name; of a view that is open, changes its name and its filters, its place, or deletes it. */
export function ViewEditor({ bridge, asked, view, views, show, open }: ViewEditorProps) {
  const { say } = useWording();
  const [name, setName] = useState(view?.name ?? '');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    setName(view?.name ?? '');
    setTrouble(null);
  }, [view?.id, view?.version, view?.name]);
  const saveButton = useRef<Button>(null);
  const query = savedQueryOf(asked);

  /** @param known - The version that is changed; `null` to save a view of its own. */
  async function save(known: SavedView | null): Promise<void> {
    const result = known
      ? await changeView(known.id, { name, query, version: known.version })
      : await addView({ name, query });
    settle(result);
  }

  function settle(result: SaveOutcome): void {
    if (result.outcome === 'failed') {
      bridge.toast.show(say('links_failed'), { isError: true });
    } else if (result.outcome === 'refused') {
      setTrouble({ kind: 'problem', problem: result.problem });
    } else if (result.outcome === 'conflict') {
      setTrouble({ kind: 'conflict', theirs: result.view });
    } else {
      setTrouble(null);
      bridge.toast.show(say('view_saved', { name: result.answer.view.name }));
      show(result.answer.views);
      open(result.answer.view);
    }
  }

  return (
    <div>
      <s-button commandFor={ID}>{say(openerOf(view, query))}</s-button>
      <s-popover id={ID}>
        <s-box padding="base">
          <div style={{ maxInlineSize: '320px' }}>
            <s-stack gap="base">
              {trouble?.kind === 'conflict' && (
                <ViewConflictBanner
                  theirs={trouble.theirs}
                  saveMine={() => save(trouble.theirs)}
                  showTheirs={(theirs) => {
                    show(views.map((one) => (one.id === theirs.id ? theirs : one)));
                    open(theirs);
                  }}
                />
              )}
              <div role="presentation" onKeyDown={pressOnEnter(saveButton)}>
                <s-text-field
                  label={say('view_name')}
                  details={say('view_shared')}
                  value={name}
                  error={trouble?.kind === 'problem' ? say(`view_${trouble.problem}`) : ''}
                  onInput={({ currentTarget }) => setName(currentTarget.value)}
                />
              </div>
              <BusyButton
                button={saveButton}
                text={say(view ? 'view_save_changes' : 'view_save_now')}
                action={() => save(view)}
              />
              {view && (
                <>
                  <BusyButton text={say('view_save_new')} action={() => save(null)} />
                  <ViewPlace bridge={bridge} view={view} views={views} show={show} />
                  <DeleteView
                    key={view.id}
                    bridge={bridge}
                    view={view}
                    onDeleted={(left) => {
                      show(left);
                      open(null);
                    }}
                    onConflict={(theirs) => setTrouble({ kind: 'conflict', theirs })}
                  />
                </>
              )}
            </s-stack>
          </div>
        </s-box>
      </s-popover>
    </div>
  );
}

/** Whether the list has a name, and is narrowed otherwise than it was saved. */
function openerOf(view: SavedView | null, query: string): WordCode {
  if (!view) return 'view_save';
  return isSameList(view.query, query) ? 'view_edit' : 'view_edit_changed';
}
