export const PANEL_CSS = `
:host { all: initial !important; }
dialog { position: fixed; inset: 0 0 0 auto; z-index: 2147483647; display: flex; direction: ltr; margin: 0; padding: 0;
  border: 0; overflow: visible; inline-size: auto; block-size: 100%; max-inline-size: 100vw; max-block-size: none;
  background: #fff; box-shadow: 0 0 14px rgb(0 0 0 / 0.28);
  font: 15px/1.4 system-ui, "Segoe UI", Roboto, sans-serif; color: #1a1d21; }
dialog.left { inset: 0 auto 0 0; }
dialog[hidden] { display: none; }
dialog::backdrop { background: none; }
iframe { border: 0; flex: 1; inline-size: 100%; block-size: 100%; color-scheme: light; position: relative; }
/* Browsers have what is in a frame prefer the scheme that the frame has. */
.dark iframe { color-scheme: dark; }
.edge { position: absolute; inset-block: 0; left: -4px; inline-size: 8px; cursor: ew-resize; touch-action: none; z-index: 1; }
.left .edge { left: auto; right: -4px; }
.edge:hover, .edge:focus-visible { background: #1a73e8; outline: none; }
.skeleton { position: absolute; inset: 0; padding: 18px 20px; }
.skeleton b { display: block; font-size: 18px; overflow-wrap: anywhere; }
.skeleton i { display: block; block-size: 14px; margin-block-start: 16px; border-radius: 7px; background: #e9ecef; }
dialog.dark { background: #242424; color: #e6e6e6; }
.dark .skeleton i { background: #3a3a3a; }
@media print { dialog { display: none; } }
`;
