/** A manager's Firefox, driven by Puppeteer; closed roots are read by WebDriver BiDi itself. */
import type { Browser, Page } from 'puppeteer-core';
import { builtExtension } from './build';
import { launchFirefox } from './firefox';
import { around, bareElements, type ManagerBrowser, type OpenPage, type SeenIcon } from './manager-browser';
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
    return button ? [{ host, button, letter, label: button.value.attributes?.['aria-label'] ?? '' }] : [];
  });
  const places = await connection.send('script.callFunction', {
    functionDeclaration: `(...nodes) => { const __name = (f) => f; const around = ${around.toString()};
      return JSON.stringify(nodes.flatMap((node, n) => n % 2 ? [] : [around(node, nodes[n + 1])])); }`,
    arguments: found.flatMap(({ host, button }) => [{ sharedId: host.sharedId }, { sharedId: button.sharedId }]),
    target: { context },
    awaitPromise: false,
  });
  const placed = JSON.parse(places.result.result.value as string) as Pick<SeenIcon, 'near' | 'x' | 'y'>[];
  return found.flatMap(({ label, letter }, n) => {
    const place = placed[n];
    return place ? [{ label, letter, ...place }] : [];
  });
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
