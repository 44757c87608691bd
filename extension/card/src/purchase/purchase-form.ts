import type { OrderState, PurchaseEdit, PurchaseView } from '../api/types';
import { useBackend } from '../frame/surroundings';
import { type Form, useForm } from '../frame/use-form';
import { useWrite } from '../frame/use-write';
import { dayIn } from '../language/wall-time';
import { useZone } from '../task/task-form';

export interface PurchaseFieldValues {
  readonly product: string;
  readonly price: string;
  /** Three letters of ISO 4217. */
  readonly currency: string;
  readonly boughtOn: string;
  readonly state: OrderState;
  readonly comment: string;
}

export type PurchaseForm = Form<PurchaseFieldValues>;

const FIRST_CURRENCY = 'RUB';

/** Without a product, and with a price that is a number, nothing is bought. */
export function isWhole({ product, price, currency }: PurchaseFieldValues): boolean {
  return product.trim() !== '' && /^\d+(\.\d{1,4})?$/.test(amountOf(price)) && /^[A-Z]{3}$/.test(currency);
}

/** A sum as people type it, `1 290,50`, as the service takes it. */
export function amountOf(typed: string): string {
  return typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
}

function editOf(fields: PurchaseFieldValues): PurchaseEdit {
  const { product, price, currency, boughtOn, state, comment } = fields;
  return {
    product: product.trim(),
    price: amountOf(price),
    currency,
    state,
    boughtOn: boughtOn || null,
    ...(comment.trim() && { comment: comment.trim() }),
  };
}

/** A new purchase; its currency is that of the one before. */
export function useNewPurchase(clientId: string, currency: string | undefined, onDone: () => void): PurchaseForm {
  const backend = useBackend();
  const today = dayIn(0, useZone());
  return useForm<PurchaseFieldValues, PurchaseView>({
    key: `purchase:new:${clientId}`,
    initial: {
      product: '',
      price: '',
      currency: currency ?? FIRST_CURRENCY,
      boughtOn: today,
      state: 'NEW',
      comment: '',
    },
    writer: useWrite<PurchaseView>(),
    send: (fields) => backend.addPurchase(clientId, editOf(fields)),
    onDone,
  });
}

/** The edit of a purchase, upon the version that was read. */
export function usePurchaseEdit(purchase: PurchaseView, onDone: () => void): PurchaseForm {
  const backend = useBackend();
  const { id, version, product, price, currency, boughtOn, state, comment } = purchase;
  return useForm<PurchaseFieldValues, PurchaseView>({
    key: `purchase:${id}`,
    initial: { product, price, currency, boughtOn, state, comment: comment ?? '' },
    version,
    writer: useWrite<PurchaseView>(),
    send: (fields, upon) => backend.editPurchase(id, editOf(fields), upon),
    onDone,
  });
}
