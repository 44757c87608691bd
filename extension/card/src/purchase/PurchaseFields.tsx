import { Autocomplete, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { OrderState } from '../api/types';
import { FormFrame } from '../frame/FormFrame';
import { useBackend } from '../frame/surroundings';
import { useCardWords } from '../language/words';
import { isWhole, type PurchaseForm } from './purchase-form';

const STATES: readonly OrderState[] = ['NEW', 'PAID', 'SHIPPED', 'DONE', 'CANCELLED', 'RETURNED'];
const PRODUCT_LIMIT = 200;
const COMMENT_LIMIT = 1000;

/** What was bought, for how much, when, and how the order stands. */
export function PurchaseFields({ form, label }: { form: PurchaseForm; label: string }) {
  const words = useCardWords();
  const { values, set } = form;
  return (
    <FormFrame
      form={form}
      label={label}
      isReady={isWhole(values)}
      theirs={form.theirs ? words('about.changed') : undefined}
    >
      <Product form={form} />
      <Group grow gap="xs">
        <TextInput
          label={words('purchase.price')}
          inputMode="decimal"
          value={values.price}
          onChange={(event) => set({ price: event.currentTarget.value })}
          required
        />
        <TextInput
          label={words('purchase.currency')}
          value={values.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
          maxLength={3}
          required
        />
      </Group>
      <Group grow gap="xs">
        <TextInput
          type="date"
          label={words('purchase.on')}
          value={values.boughtOn}
          onChange={(event) => set({ boughtOn: event.currentTarget.value })}
        />
        <NativeSelect
          label={words('purchase.order')}
          value={values.state}
          data={STATES.map((value) => ({ value, label: words(`purchase.state.${value}`) }))}
          onChange={(event) => set({ state: event.currentTarget.value as OrderState })}
        />
      </Group>
      <TextInput
        label={words('client.comment')}
        value={values.comment}
        onChange={(event) => set({ comment: event.currentTarget.value })}
        maxLength={COMMENT_LIMIT}
      />
    </FormFrame>
  );
}

/** The project's own products are offered as their names are typed. */
function Product({ form: { values, set } }: { form: PurchaseForm }) {
  const words = useCardWords();
  const backend = useBackend();
  const [beginning] = useDebouncedValue(values.product.trim(), 200);
  const { data } = useQuery({
    queryKey: ['products', beginning],
    queryFn: () => backend.products(beginning),
    enabled: beginning !== '',
  });
  return (
    <Autocomplete
      label={words('purchase.product')}
      data={[...new Set(data?.items.map(({ name }) => name))]}
      value={values.product}
      onChange={(product) => set({ product })}
      maxLength={PRODUCT_LIMIT}
      comboboxProps={{ withinPortal: false, floatingStrategy: 'fixed', shadow: 'md' }}
      required
      autoFocus
    />
  );
}
