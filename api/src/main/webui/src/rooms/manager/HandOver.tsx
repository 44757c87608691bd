import { Button, Checkbox, Group, Loader, Radio, ScrollArea, Stack, Text } from '@mantine/core';
import {
  keys,
  type ManagerView,
  ProblemNotice,
  problemIn,
  useCardWords,
  useFormats,
  useManagers,
  useWrite,
  WriteNotice,
} from '@okolo/card';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { useWords } from '../../frame/words';

type Heirs = 'SUCCESSORS' | 'PRESENT' | 'NOBODY';

const HEIRS: readonly Heirs[] = ['SUCCESSORS', 'PRESENT', 'NOBODY'];
const KINDS = ['clients', 'tasks', 'reminders'] as const;

type Counts = Partial<Record<(typeof KINDS)[number], number>>;

interface HandOverProps {
  readonly manager: ManagerView;
  readonly onDone: () => void;
}

/**
 * Switches a manager off. What the manager has goes to colleagues in the same step; who has nothing is just asked about.
 * Who is switched off already can still hand over what is left.
 */
export function HandOver({ manager, onDone }: HandOverProps) {
  const words = useWords();
  const ask = useAsk();
  const { data, error, refetch } = useQuery({
    queryKey: ['belongings', manager.id],
    queryFn: async () => (await ask<{ counts: Counts }>(`/managers/${manager.id}/belongings`)).counts,
    // What was counted before says nothing about now.
    gcTime: 0,
  });
  if (error) return <ProblemNotice problem={problemIn(error)} again={() => void refetch()} />;
  if (!data) return <Loader aria-label={words('frame.loading')} />;
  return <HandOverForm manager={manager} counts={data} onDone={onDone} />;
}

function HandOverForm({ manager, counts, onDone }: HandOverProps & { counts: Counts }) {
  const words = useWords();
  const card = useCardWords();
  const hasAny = KINDS.some((kind) => counts[kind]);
  const { heirs, leave, isReady, progress, busy } = useLeaving(manager, hasAny ? null : 'NOBODY', onDone);
  const deed = !manager.active ? 'handOver' : hasAny ? 'leaveAndHandOver' : 'switchOff';
  return (
    <Stack>
      <FirstWords>{words(manager.active ? 'manager.leaveMeans' : 'manager.isOff', { name: manager.name })}</FirstWords>
      {hasAny ? (
        <>
          <Belongings counts={counts} />
          <HeirsChoice value={heirs.to} onChange={heirs.setTo} />
          {heirs.to === 'SUCCESSORS' && <Colleagues of={manager.id} value={heirs.ids} onChange={heirs.setIds} />}
        </>
      ) : (
        <Text>{words('manager.hasNothing')}</Text>
      )}
      <WriteNotice progress={progress} />
      <Group gap="xs">
        {(hasAny || manager.active) && (
          <Button color="red" loading={busy} disabled={!isReady} onClick={leave}>
            {words(`manager.${deed}`)}
          </Button>
        )}
        <Button variant="default" onClick={onDone}>
          {card('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Who gets what the manager has, and sending it. */
function useLeaving(manager: ManagerView, first: Heirs | null, onDone: () => void) {
  const ask = useAsk();
  const queries = useQueryClient();
  const [to, setTo] = useState(first);
  const [ids, setIds] = useState<string[]>([]);
  const refresh = () => {
    for (const queryKey of [keys.managers, keys.me, ['clients']]) void queries.invalidateQueries({ queryKey });
  };
  const onSaved = () => {
    refresh();
    onDone();
  };
  const { progress, run, busy } = useWrite<ManagerView>({ onStale: refresh, onSaved });
  const isReady = to === 'SUCCESSORS' ? ids.length > 0 : to !== null;
  const body = { to, successorIds: to === 'SUCCESSORS' ? ids : [] };
  const send = (version: number) =>
    written(ask<ManagerView>(`/managers/${manager.id}/leave`, { method: 'POST', body, version }));
  const leave = () => void run(send, manager.version);
  return { heirs: { to, setTo, ids, setIds }, leave, isReady, progress, busy };
}

/** Has the focus at once: the button that led here is gone, and the focus with it. */
function FirstWords({ children }: { children: string }) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <Text ref={text} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </Text>
  );
}

function Belongings({ counts }: { counts: Counts }) {
  const words = useWords();
  const formats = useFormats();
  return (
    <Stack gap={4}>
      {KINDS.filter((kind) => counts[kind]).map((kind) => (
        <Text key={kind} fw={600}>
          {words(`manager.belongings.${kind}`, { number: formats.number(counts[kind] ?? 0) })}
        </Text>
      ))}
    </Stack>
  );
}

function HeirsChoice({ value, onChange }: { value: Heirs | null; onChange: (to: Heirs) => void }) {
  const words = useWords();
  return (
    <Radio.Group label={words('manager.heirs')} value={value} onChange={(to) => onChange(to as Heirs)}>
      <Stack gap="xs" mt="xs">
        {HEIRS.map((to) => (
          <Radio
            key={to}
            value={to}
            label={words(`manager.heirsAre.${to}`)}
            description={words(`manager.heirsMean.${to}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface ColleaguesProps {
  readonly of: string;
  readonly value: string[];
  readonly onChange: (ids: string[]) => void;
}

/** Who can be given something: everybody else who is switched on. */
function Colleagues({ of, value, onChange }: ColleaguesProps) {
  const words = useWords();
  const others = useManagers().filter(({ id, active }) => active && id !== of);
  if (others.length === 0) return <Text>{words('manager.nobodyElse')}</Text>;
  return (
    <Checkbox.Group label={words('manager.successors')} value={value} onChange={onChange}>
      <ScrollArea.Autosize mah={240} mt="xs" viewportProps={{ tabIndex: -1 }}>
        <Stack gap="xs" p={6}>
          {others.map(({ id, name, email }) => (
            <Checkbox key={id} value={id} label={name} description={email} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Checkbox.Group>
  );
}
