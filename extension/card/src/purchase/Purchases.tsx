import { Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientView, PurchaseView } from '../api/types';
import { AddButton } from '../frame/AddButton';
import { keys } from '../frame/keys';
import { LineActions } from '../frame/LineActions';
import { PlainList } from '../frame/PlainList';
import { Question } from '../frame/Question';
import { useClientRefresh, useGrowingList } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import { PurchaseFields } from './PurchaseFields';
import { useNewPurchase, usePurchaseEdit } from './purchase-form';

/** What a client bought, how each order stands, and what it comes to. */
export function Purchases({ client, writable }: { client: ClientView; writable: boolean }) {
  const words = useCardWords();
  const backend = useBackend();
  const refresh = useClientRefresh(client.id);
  const list = useGrowingList(keys.part(client.id, 'purchases'), (cursor) => backend.purchases(client.id, cursor));
  const form = useNewPurchase(client.id, list.items[0]?.currency, refresh);
  return (
    <Stack gap="xs">
      <Totals clientId={client.id} />
      {writable && form.isOpen && <PurchaseFields form={form} label={words('purchase.add')} />}
      {writable && !form.isOpen && <AddButton label={words('purchase.add')} onClick={form.open} />}
      <PlainList list={list} none={words('purchase.none')}>
        {(purchase) => <PurchaseLine key={purchase.id} purchase={purchase} writable={writable} onWritten={refresh} />}
      </PlainList>
    </Stack>
  );
}

/** Sums by currency; cancelled and returned orders do not count. */
function Totals({ clientId }: { clientId: string }) {
  const words = useCardWords();
  const backend = useBackend();
  const formats = useFormats();
  const { data } = useQuery({ queryKey: keys.part(clientId, 'totals'), queryFn: () => backend.totals(clientId) });
  const totals = data?.items[0]?.totals ?? [];
  if (totals.length === 0) return null;
  const sums = totals.map(({ amount, currency }) => formats.money(amount, currency)).join(' + ');
  const count = totals.reduce((sum, { purchases }) => sum + purchases, 0);
  return (
    <Text size="sm" fw={600}>
      {words('purchase.total', { sums, count })}
    </Text>
  );
}

function PurchaseLine(props: { purchase: PurchaseView; writable: boolean; onWritten: () => void }) {
  const { purchase, writable, onWritten } = props;
  const words = useCardWords();
  const backend = useBackend();
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const form = usePurchaseEdit(purchase, onWritten);
  const { progress, run, busy } = useWrite<null>({ onSaved: onWritten, onQueued: onWritten });
  const { product, price, currency, state, boughtOn, comment } = purchase;
  const isOff = state === 'CANCELLED' || state === 'RETURNED';
  if (form.isOpen)
    return (
      <Paper withBorder p="xs" component="li">
        <PurchaseFields form={form} label={words('purchase.edit', { product })} />
      </Paper>
    );
  return (
    <Paper withBorder p="xs" component="li">
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Text size="sm" td={isOff ? 'line-through' : 'none'}>
            {product} · {formats.money(price, currency)}
          </Text>
          <Text size="xs" c="dimmed">
            {words(`purchase.state.${state}`)} · {formats.plainDay(boughtOn)}
          </Text>
          {comment && <Text size="xs">{comment}</Text>}
        </div>
        {writable && (
          <LineActions
            actions={[
              { glyph: 'edit', label: words('purchase.edit', { product }), act: form.open },
              { glyph: 'delete', label: words('purchase.delete', { product }), act: () => setAsking(true) },
            ]}
          />
        )}
      </Group>
      {asking && (
        <Question
          text={words('purchase.deleteQuestion', { product })}
          yes={words('common.delete')}
          busy={busy}
          onYes={() => void run((version) => backend.deletePurchase(purchase.id, version), purchase.version)}
          onNo={() => setAsking(false)}
        />
      )}
      <WriteNotice progress={progress} />
    </Paper>
  );
}
