/** The side of an icon in CSS pixels. */
export const ICON = 16;

/**
 * The host takes no room at all: it is out of the flow and stays where the text before it ends. `!important` within a
 * shadow root wins over any rule of the page.
 */
const STYLE = `
:host {
  all: initial !important;
  display: inline-block !important;
  position: absolute !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  line-height: inherit !important;
  font-size: inherit !important;
  z-index: 2 !important;
  user-select: none !important;
}
button {
  all: unset;
  position: absolute;
  inset-block-start: calc(0.5lh - ${ICON / 2}px);
  margin-inline-start: 3px;
  inline-size: ${ICON}px;
  block-size: ${ICON}px;
  cursor: pointer;
  pointer-events: auto;
  border-radius: 4px;
}
button::before { content: ''; position: absolute; inset: -3px; }
button:focus-visible { outline: 2px solid #1a73e8; outline-offset: 1px; box-shadow: 0 0 0 4px #fff; }
button.add { opacity: 0.75; }
button.add:hover, button.add:focus-visible { opacity: 1; }
svg { display: block; position: relative; inline-size: 100%; block-size: 100%; overflow: visible; }
@media (prefers-reduced-motion: no-preference) {
  button { transition: scale 0.12s; }
  button:hover { scale: 1.2; }
}
@media print { :host { display: none !important; } }
`;

let sheet: CSSStyleSheet | null = null;

/** One style sheet for all icons: a sheet in every root costs half as much again. */
export function iconSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}
