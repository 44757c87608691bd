import type { SlotMode } from './slot';

/** The side of an icon in CSS pixels. */
export const ICON = 18;

/** `!important` within a shadow root wins over any rule of the page. */
const HOST = `
:host {
  all: initial !important;
  position: relative !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  line-height: 0 !important;
  font-size: inherit !important;
  z-index: 2 !important;
  user-select: none !important;
}
button {
  all: unset;
  position: absolute;
  inset-block-start: calc(50% - ${ICON / 2}px);
  inset-inline-start: 0;
  margin-inline-start: 3px;
  inline-size: ${ICON}px;
  block-size: ${ICON}px;
  cursor: pointer;
  pointer-events: auto;
  border-radius: 4px;
}
button::before { content: ''; position: absolute; inset: -3px; }
button:focus-visible { outline: 2px solid #1a73e8; outline-offset: 1px; box-shadow: 0 0 0 4px #fff; }
button[data-perched] { scale: 0.66; transform-origin: 0 100%; }
button.select[data-perched] { scale: 0.85; }
button[data-perched]:dir(rtl) { transform-origin: 100% 100%; }
button.add { opacity: 0.75; }
button.add:hover, button.add:focus-visible { opacity: 1; }
svg { display: block; position: relative; inline-size: 100%; block-size: 100%; overflow: visible; }
@media (prefers-reduced-motion: no-preference) {
  button { transition: scale 0.12s; }
  button:hover, button[data-perched]:hover { scale: 1.2; }
}
@media print { :host { display: none !important; } }
`;

const MODES: Readonly<Record<SlotMode, string>> = {
  line: 'display: inline !important;',
  block: 'display: block !important;',
  item: 'display: block !important; flex: none !important; align-self: center !important;',
  loose: 'display: inline !important; position: absolute !important;',
};

const sheets = new Map<string, CSSStyleSheet>();

/** The style sheets of an icon. They are shared: a sheet for every root costs half as much again. */
export function iconSheets(mode: SlotMode, gap: string): CSSStyleSheet[] {
  return [sheetOf(HOST), sheetOf(`:host { ${MODES[mode]} ${gap} }`)];
}

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
