import { Button, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { type PeopleActionView, type PersonOutcome, useBackend, useWrite, WriteNotice } from '@okolo/card';
import { useOwnPage } from '../../../ui/own-page';
import { type OwnKey, useWords } from '../../../ui/words';
import { isRunning, useOrdersRefresh, useOutcomes } from './use-orders';

/** More are not named one by one. */
const MOST_NAMED = 20;

/** What was done last: how far it has come, what became of it, what was not done and why, and the way back. */
export function LastOrder({ order }: { order: PeopleActionView }) {
  const words = useWords();
  const title = isRunning(order) || order.state === 'DONE' ? 'several.done' : 'several.wasUndone';
  return (
    <Paper withBorder p="sm" component="section" aria-live="polite">
      {isRunning(order) ? (
        <Running order={order} />
      ) : (
        <Stack gap="xs">
          <Title order={3} size="h6">
            {words(order.state === 'STOPPED' ? 'several.stopped' : title)}
          </Title>
          <Outcome order={order} />
          {order.state !== 'UNDONE' && <Undo order={order} />}
        </Stack>
      )}
    </Paper>
  );
}

function Running({ order: { state, pausedBy, progress } }: { order: PeopleActionView }) {
  const words = useWords();
  const { total, changed = 0, same = 0, refused = 0, failed = 0, undone = 0, kept = 0 } = progress as Counts;
  const done = state === 'UNDOING' ? undone + kept : changed + same + refused + failed;
  const text = state === 'UNDOING' ? words('several.undoing') : words('several.working', { done, total });
  return (
    <Stack gap={6}>
      <Text size="sm">{pausedBy ? words('several.paused') : text}</Text>
      <Progress value={(100 * done) / Math.max(1, state === 'UNDOING' ? changed : total)} aria-label={text} animated />
    </Stack>
  );
}

type Counts = Readonly<Record<'total' | 'changed' | 'same' | 'refused' | 'failed' | 'undone' | 'kept', number>>;

const COUNTED: ReadonlyArray<readonly [PersonOutcome['outcome'], OwnKey]> = [
  ['ADDED', 'several.added' as OwnKey],
  ['RESTORED', 'several.restored' as OwnKey],
  ['CHANGED', 'several.changed' as OwnKey],
  ['SAME', 'several.same' as OwnKey],
  ['UNDONE', 'several.undone' as OwnKey],
];

/** After an undo only those count for whom something had been done. */
function isKept({ outcome }: PersonOutcome): boolean {
  return outcome === 'KEPT';
}

function isException({ outcome, reason }: PersonOutcome): boolean {
  return reason !== null || outcome === 'FAILED' || outcome === 'KEPT';
}

function Outcome({ order }: { order: PeopleActionView }) {
  const words = useWords();
  const { outcomes, names } = useOutcomes(order);
  const counts = COUNTED.flatMap(([outcome, key]) => {
    const count = outcomes.filter((one) => one.outcome === outcome).length;
    return count > 0 ? words(key, { count }) : [];
  });
  const wasUndone = order.state === 'UNDONE';
  const exceptions = outcomes.filter(wasUndone ? isKept : isException);
  const heading = wasUndone ? 'several.kept' : 'several.partly';
  return (
    <>
      {outcomes.length > 0 && <Text size="sm">{counts.join(' · ') || words('several.nobodyDone')}</Text>}
      {exceptions.length > 0 && (
        <div>
          <Text size="sm">{words(heading, { count: exceptions.length })}</Text>
          <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
            {exceptions.slice(0, MOST_NAMED).map((one) => (
              <Exception key={one.at} one={one} name={names[one.at]} />
            ))}
          </ul>
          {exceptions.length > MOST_NAMED && (
            <Text size="sm">{words('several.more', { count: exceptions.length - MOST_NAMED })}</Text>
          )}
        </div>
      )}
    </>
  );
}

function Exception({ one: { at, clientName, reason }, name }: { one: PersonOutcome; name: string | undefined }) {
  const words = useWords();
  const who = clientName ?? name ?? words('several.person', { number: at + 1 });
  return (
    <Text size="sm" component="li" style={{ overflowWrap: 'anywhere' }}>
      {`${who}: ${words(`several.reason.${reason ?? 'FAILED'}`)}`}
    </Text>
  );
}

/** One press takes all of it back. */
function Undo({ order }: { order: PeopleActionView }) {
  const words = useWords();
  const backend = useBackend();
  const refresh = useOrdersRefresh();
  const { connection } = useOwnPage();
  const { progress, run, busy } = useWrite<PeopleActionView>();
  const isPossible = Date.parse(order.undoUntil) > Date.now() && (order.progress as Counts).changed > 0;
  if (!isPossible) return null;
  const undo = async () => {
    await run(() => backend.undoPeopleAction(order.id));
    refresh();
  };
  return (
    <div>
      <Button
        size="compact-md"
        variant="default"
        loading={busy}
        disabled={connection?.readOnly === true}
        onClick={() => void undo()}
      >
        {words('several.undo')}
      </Button>
      <WriteNotice progress={progress} />
    </div>
  );
}
