import { closedBox, element } from './shadow';

const CSS = `
:host { all: initial !important; }
.note { position: fixed; inset: auto 16px 16px auto; margin: 0; border: 0; max-inline-size: 320px; padding: 12px 14px;
  border-radius: 8px; background: #1f2933; color: #fff; font: 14px/1.4 system-ui, sans-serif; }
`;

/**
 * One line in the corner of the page, for what the manager must know and can do nothing else about. Above everything,
 * also above a modal dialog of the page.
 */
export function sayOnPage(text: string, signal: AbortSignal): void {
  const { host, root } = closedBox(CSS, signal);
  const note = element('div', { class: 'note', role: 'status', popover: 'manual' }, text);
  root.append(note);
  document.documentElement.append(host);
  note.showPopover();
}
