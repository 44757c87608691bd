import { Button, Checkbox, Select, Stack, Text } from '@mantine/core';
import { StatusPicker, TagPicker, useManagers, useMe, useStatuses, WriteNotice } from '@okolo/card';
import type { SelectionView } from '../../../messages/selection';
import { useOwnPage } from '../../../ui/own-page';
import { useWords } from '../../../ui/words';
import type { SelectionOfTab } from './use-selection';
import { affected, useSeveral, type Wanted } from './use-several';

/** What the service takes in one order. */
const MOST_TAGS = 20;

interface PartProps {
  readonly selection: SelectionView;
  readonly wanted: Wanted;
  readonly change: (part: Partial<Wanted>) => void;
}

/** What is to be done to everybody: added, and given a status, tags, an owner. */
export function SeveralForm({ selection }: { selection: SelectionOfTab }) {
  const words = useWords();
  const { connection } = useOwnPage();
  const { wanted, change, isSomething, go, progress, busy } = useSeveral(selection);
  const me = useMe();
  const mayWrite = me !== undefined && connection?.readOnly !== true;
  const parts = { selection, wanted, change };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <Stack gap="sm">
        <Add {...parts} />
        <Status {...parts} />
        <TagPicker
          label={words('several.tags')}
          value={wanted.tags}
          onChange={(tags) => change({ tags })}
          most={MOST_TAGS}
        />
        <Owner {...parts} />
        <WriteNotice progress={progress} again={() => void go()} />
        {progress.phase === 'queued' && <Text size="sm">{words('several.queued')}</Text>}
        <Button type="submit" loading={busy} disabled={!mayWrite || !isSomething}>
          {words('several.go', { count: affected(selection, wanted) })}
        </Button>
        {!isSomething && (
          <Text size="sm" c="dimmed">
            {words('several.nothing')}
          </Text>
        )}
      </Stack>
    </form>
  );
}

function Add({ selection: { people, clients, unknown }, wanted: { add }, change }: PartProps) {
  const words = useWords();
  const strangers = people.length - clients - unknown;
  if (strangers + unknown === 0) return null;
  return (
    <div>
      <Checkbox
        label={unknown > 0 ? words('several.addUnknown') : words('several.add', { count: strangers })}
        checked={add}
        onChange={(event) => change({ add: event.currentTarget.checked })}
      />
      {!add && strangers > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {words('several.leftOut', { count: strangers })}
        </Text>
      )}
    </div>
  );
}

function Status({ wanted: { statusId }, change }: PartProps) {
  const words = useWords();
  const statuses = useStatuses().filter(({ retiredAt }) => retiredAt === null);
  return (
    <StatusPicker
      label={words('several.status')}
      none={words('several.asItIs')}
      statuses={statuses}
      value={statusId}
      onPick={(picked) => change({ statusId: picked })}
    />
  );
}

/** Managers give to nobody but themselves; leads to everybody. The service decides. */
function Owner({ selection: { colleagues }, wanted: { ownerId }, change }: PartProps) {
  const words = useWords();
  const me = useMe();
  const managers = useManagers();
  if (!me) return null;
  const leads = me.manager.role !== 'MANAGER';
  const offered = managers.filter(({ id, active }) => active && (leads || id === me.manager.id));
  const data = offered.map(({ id, name }) => ({
    value: id,
    label: id === me.manager.id ? words('several.me', { name }) : name,
  }));
  const said = leads ? 'several.colleaguesGiven' : 'several.colleagues';
  return (
    <Select
      label={words('several.owner')}
      data={data}
      value={ownerId}
      onChange={(picked) => change({ ownerId: picked })}
      placeholder={words('several.asItIs')}
      description={ownerId !== null && colleagues > 0 ? words(said, { count: colleagues }) : undefined}
      inputWrapperOrder={['label', 'input', 'description']}
      searchable={data.length > 7}
      clearable
      comboboxProps={{ withinPortal: false, floatingStrategy: 'fixed', shadow: 'md' }}
    />
  );
}
