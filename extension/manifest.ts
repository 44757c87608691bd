/** The manifest in code: one source for both browsers, for the development build and for the release. */

export type Target = 'chrome' | 'firefox';

/** What the build was asked for. */
export interface BuildOptions {
  readonly target: Target;
  readonly version: string;
  /** Without the practice pages and with Facebook off until the manager turns it on. */
  readonly release: boolean;
  /** Origins of services whose cabinet may pair this extension, besides this machine. */
  readonly servers: readonly string[];
}

const NETWORK_PAGES = [
  'vk.com',
  'vk.ru',
  'm.vk.com',
  'm.vk.ru',
  'vkvideo.ru',
  'm.vkvideo.ru',
  'www.facebook.com',
  'web.facebook.com',
  'm.facebook.com',
  'www.messenger.com',
]
  .map((host) => `https://${host}/*`)
  // Of the pages for businesses only those beside the inbox, since one leads to another without loading.
  .concat('https://business.facebook.com/latest/*');

const PRACTICE_PAGES = ['http://localhost/practice/*', 'http://127.0.0.1/practice/*'];
const PAIRING_PAGES = ['http://localhost/connect*', 'http://127.0.0.1/connect*'];

/** Where icons are painted: the networks, and in the development build the practice pages too. */
export function contentPages(release: boolean): string[] {
  return release ? NETWORK_PAGES : [...NETWORK_PAGES, ...PRACTICE_PAGES];
}

/** Where the cabinet's "connect this browser" page is answered. Match patterns know no ports, see Firefox. */
export function pairingPages(servers: readonly string[]): string[] {
  return [...PAIRING_PAGES, ...servers.map((server) => `${patternOf(server)}/connect*`)];
}

function patternOf(server: string): string {
  const url = new URL(server);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error(`Not a web address: ${server}`);
  return `${url.protocol}//${url.hostname}`;
}

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`]));

/** The manifest for one browser, ready to be written as JSON. */
export function manifest({ target, version, release, servers }: BuildOptions): Record<string, unknown> {
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version,
    icons: ICONS,
    action: { default_popup: 'popup/index.html', default_title: '__MSG_name__', default_icon: ICONS },
    options_ui: { page: 'options/index.html', open_in_tab: true },
    permissions: ['storage', 'alarms', 'notifications', 'contextMenus', ...(target === 'chrome' ? ['sidePanel'] : [])],
    omnibox: { keyword: 'ok' },
    content_scripts: [
      { matches: contentPages(release), js: ['content.js'], run_at: 'document_end' },
      { matches: pairingPages(servers), js: ['pairing.js'], run_at: 'document_start' },
    ],
    web_accessible_resources: [
      // The parts are what the content script loads when it is wanted: pages know neither file, nor an address of either.
      { resources: ['panel/index.html', 'parts/*'], matches: hostsOf(contentPages(release)), use_dynamic_url: true },
    ],
    // Firefox upgrades plain http by default, which would cut off a service on this machine.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSearch__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
      'select-people': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandSelect__' },
      'switch-icons': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_commandSwitch__' },
    },
    ...(target === 'chrome' ? chromePart() : firefoxPart()),
  };
}

/** Web accessible resources are granted to whole hosts: browsers refuse a path here. */
function hostsOf(pages: readonly string[]): string[] {
  return pages.map((page) => page.replace(/^(\w+:\/\/[^/]+)\/.*$/, '$1/*'));
}

/** The panel as the browser's own side panel, for managers who want it so. */
const BROWSERS_PANEL = 'panel/index.html?place=browser';

function chromePart(): Record<string, unknown> {
  return {
    minimum_chrome_version: '120',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: BROWSERS_PANEL },
  };
}

function firefoxPart(): Record<string, unknown> {
  return {
    background: { scripts: ['background.js'] },
    sidebar_action: {
      default_panel: BROWSERS_PANEL,
      default_title: '__MSG_name__',
      default_icon: ICONS,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'okolo@okolo.org',
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: ['authenticationInfo', 'personallyIdentifyingInfo', 'websiteContent'],
        },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}
