/** A manager's Firefox, driven by Puppeteer; closed roots are read by WebDriver BiDi itself. */
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { builtExtension } from './build';
import { launchFirefox } from './firefox';
import { around, bareElements, besideBody, type ManagerBrowser, type OpenPage, type SeenIcon } from './manager-browser';
import { type Framed, Panel } from './panel';
import { until } from './until';

/** `browser_specific_settings.gecko.id` of the extension. */
const extensionId = 'okolo@okolo.org';

/** A node as BiDi tells it. */
interface BidiNode {
  readonly sharedId: string;
  readonly value: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Record<string, string>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** Puppeteer has no call for closed roots, but its connection takes any BiDi command. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: { result: { value: unknown } } }> };
}

const flat = (node: BidiNode): readonly BidiNode[] => [node, ...(node.value.children ?? []).flatMap(flat)];

async function icons(browser: Browser, page: Page): Promise<SeenIcon[]> {
  const { connection } = browser as unknown as Bidi;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connection.send('script.evaluate', {
    expression: bareElements,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 6, includeShadowTree: 'all' },
  });
  const hosts = result.result.value as readonly BidiNode[];
  const found = hosts.flatMap((host) => {
    const parts = host.value.shadowRoot ? flat(host.value.shadowRoot) : [];
    const button = parts.find((part) => part.value.localName === 'button');
    const letter = parts.find((part) => part.value.nodeValue)?.value.nodeValue ?? '';
    const { 'aria-label': label = '', 'aria-checked': checked } = button?.value.attributes ?? {};
    return button ? [{ host, button, letter, label, checked: checked === 'true' }] : [];
  });
  const places = await connection.send('script.callFunction', {
    functionDeclaration: `(...nodes) => { const __name = (f) => f; const around = ${around.toString()};
      return JSON.stringify(nodes.flatMap((node, n) => n % 2 ? [] : [around(node, nodes[n + 1])])); }`,
    arguments: found.flatMap(({ host, button }) => [{ sharedId: host.sharedId }, { sharedId: button.sharedId }]),
    target: { context },
    awaitPromise: false,
  });
  const placed = JSON.parse(places.result.result.value as string) as Pick<SeenIcon, 'near' | 'x' | 'y'>[];
  return found.flatMap(({ label, checked, letter }, n) => {
    const place = placed[n];
    return place ? [{ label, checked, letter, ...place }] : [];
  });
}

/** The middle of the button with these words in a closed root beside the body; null while there is none. */
async function ourButton(browser: Browser, page: Page, words: string): Promise<{ x: number; y: number } | null> {
  const { connection } = browser as unknown as Bidi;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connection.send('script.evaluate', {
    expression: besideBody,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 8, includeShadowTree: 'all' },
  });
  const parts = (result.result.value as readonly BidiNode[]).flatMap(({ value }) =>
    value.shadowRoot ? flat(value.shadowRoot) : [],
  );
  const button = parts.find(
    ({ value }) => value.localName === 'button' && value.children?.[0]?.value.nodeValue === words,
  );
  if (!button) return null;
  const place = await connection.send('script.callFunction', {
    functionDeclaration:
      '(one) => { const { x, y, width, height } = one.getBoundingClientRect(); return JSON.stringify({ x: x + width / 2, y: y + height / 2 }); }',
    arguments: [{ sharedId: button.sharedId }],
    target: { context },
    awaitPromise: false,
  });
  return JSON.parse(place.result.result.value as string) as { x: number; y: number };
}

function firefoxPage(browser: Browser, page: Page): OpenPage {
  // Firefox calls the extension's frame about:blank, so it is known by what is in it.
  const frame = () =>
    until('the panel', async () => {
      for (const one of page.frames().slice(1)) {
        if (await one.evaluate(() => location.protocol === 'moz-extension:').catch(() => false)) return one;
      }
      return null;
    });
  return {
    open: async (address) => void (await page.goto(address)),
    icons: () => icons(browser, page),
    click: (x, y) => page.mouse.click(x, y),
    shiftClick: async (x, y) => {
      await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      await page.keyboard.up('Shift');
    },
    pressOurs: async (words) => {
      const { x, y } = await until(`our button "${words}"`, () => ourButton(browser, page, words));
      await page.mouse.click(x, y);
    },
    key: async (name) => {
      const keys = name.split('+') as KeyInput[];
      for (const one of keys) await page.keyboard.down(one);
      for (const one of keys.toReversed()) await page.keyboard.up(one);
    },
    hover: (x, y) => page.mouse.move(x, y),
    keys: (text) => page.keyboard.type(text),
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    controls: new Panel(async () => page as unknown as Framed),
    panel: async () => {
      await frame();
      return new Panel(frame as unknown as () => Promise<Framed>);
    },
    close: () => page.close(),
  };
}

/** Launches Firefox with the extension, not paired yet. */
export async function firefoxManager(options: { proxyPort?: number; locale?: string } = {}): Promise<ManagerBrowser> {
  const { browser, openExtensionPage, close } = await launchFirefox({
    extension: builtExtension.firefox,
    extensionId,
    ...options,
  });
  return {
    name: 'Firefox',
    newPage: async () => firefoxPage(browser, await browser.newPage()),
    extensionPage: async (path) => {
      const page = await openExtensionPage(path);
      return new Panel(
        async () => page as unknown as Framed,
        () => page.close(),
      );
    },
    closePages: async () => {
      const [, ...pages] = await browser.pages();
      await Promise.all(pages.map((page) => page.close()));
    },
    close,
  };
}
