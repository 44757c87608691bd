import type { OpenRule, Surface } from '../engine/data';

const INBOX = '^/latest/inbox(?:/|$)';
const PERSON = '^(?=.*[?&]thread_type=FB_MESSAGE(?:&|$)).*[?&]selected_item_id=(\\d{4,17})(?:&|$)';
const ROW = ':is([role="row"], [role="listitem"], [role="option"], [role="gridcell"])';
/** The side on which the conversation is: it holds the field to write in, and not the list. */
const SIDE = ':has([role="textbox"][contenteditable="true"]):not(:has([role="list"], [role="grid"], [role="listbox"]))';

/** The inbox of Business Suite: the address names the person of the open conversation, the rows name nobody. */
export const BUSINESS: readonly Surface[] = [
  {
    name: 'dialog-row',
    era: 'Business Suite: rows that are links',
    path: INBOX,
    row: `${ROW}:has(a[href*="selected_item_id="]), a${ROW}[href*="selected_item_id="]`,
    links: ['a[href*="selected_item_id="]', ':row'],
    hooks: [{ on: 'a[href*="selected_item_id="]', attr: 'href', match: PERSON, as: 'id' }],
    label: ['[dir="auto"]'],
    slot: 'over',
  },
  {
    name: 'dialog-row',
    era: 'Business Suite: the row of the open conversation',
    path: INBOX,
    row: `${ROW}:is([aria-selected="true"], [aria-current="true"], [aria-current="page"])`,
    ofPage: true,
    label: ['[dir="auto"]', ':is(h2, h3, h4, strong)'],
    slot: 'over',
  },
  {
    name: 'open-dialog',
    era: 'Business Suite: the first heading beside the field to write in',
    path: INBOX,
    row: `${SIDE} :is(h1, h2, h3, h4, [role="heading"])`,
    ofPage: true,
    once: true,
    slot: 'inside',
  },
];

export const BUSINESS_OPEN: OpenRule = {
  name: 'dialog in the inbox of Business Suite',
  path: INBOX,
  queries: { thread_type: '^FB_MESSAGE$' },
  address: { query: 'selected_item_id', as: 'id' },
  label: [`${SIDE} :is(h1, h2, h3, h4, [role="heading"])`],
};
