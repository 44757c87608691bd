/** A manager's Chromium, driven by Playwright. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { builtExtension } from './build';
import { type ChromiumOptions, launchChromium } from './chromium';
import { pressClosed } from './closed-roots';
import { around, bareElements, type ManagerBrowser, type OpenPage, type SeenIcon } from './manager-browser';
import { type Framed, Panel } from './panel';
import { until } from './until';

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
}

const flat = (node: DomNode): readonly DomNode[] => [node, ...(node.children ?? []).flatMap(flat)];

function attribute(node: DomNode, name: string): string {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
}

async function iconAt(session: CDPSession, hostId: string): Promise<SeenIcon | null> {
  const { node } = await session.send('DOM.describeNode', { objectId: hostId, depth: -1, pierce: true });
  const root = node.shadowRoots?.[0] as DomNode | undefined;
  const parts = root ? flat(root) : [];
  const button = parts.find((part) => part.nodeName === 'BUTTON');
  if (!button) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: button.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function(host) { const __name = (f) => f; return (${around.toString()})(host, this); }`,
    objectId: object.objectId ?? '',
    arguments: [{ objectId: hostId }],
    returnByValue: true,
  });
  const letter = parts.find((part) => part.nodeName === '#text')?.nodeValue ?? '';
  const checked = attribute(button, 'aria-checked') === 'true';
  return {
    label: attribute(button, 'aria-label'),
    checked,
    letter,
    ...(result.value as Pick<SeenIcon, 'near' | 'x' | 'y'>),
  };
}

async function icons(page: Page): Promise<SeenIcon[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: bareElements });
    const { result: list } = await session.send('Runtime.getProperties', {
      objectId: result.objectId ?? '',
      ownProperties: true,
    });
    const hosts = list.filter(({ name }) => /^\d+$/.test(name)).map(({ value }) => value?.objectId ?? '');
    const seen: SeenIcon[] = [];
    for (const host of hosts) {
      const icon = await iconAt(session, host);
      if (icon) seen.push(icon);
    }
    return seen;
  } finally {
    await session.detach();
  }
}

/** A page of Playwright's as the tests see it. */
export function chromiumPage(page: Page): OpenPage {
  const frame = () =>
    until('the panel', async () =>
      page.frames().find((one) => one.url().startsWith('chrome-extension:') && one !== page.mainFrame()),
    );
  return {
    open: async (address) => void (await page.goto(address)),
    icons: () => icons(page),
    click: (x, y) => page.mouse.click(x, y),
    shiftClick: async (x, y) => {
      await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      await page.keyboard.up('Shift');
    },
    pressOurs: (words) => pressClosed(page, words),
    key: (name) => page.keyboard.press(name),
    hover: (x, y) => page.mouse.move(x, y),
    keys: (text) => page.keyboard.type(text),
    evaluate: (work, argument) => page.evaluate(work as never, argument),
    controls: new Panel(async () => page as unknown as Framed),
    panel: async () => {
      await frame();
      return new Panel(frame as unknown as () => Promise<Framed>);
    },
    close: () => page.close(),
  };
}

export interface ChromiumManager extends ManagerBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Ends the extension's worker, as the browser does when it likes. */
  killWorker(): Promise<void>;
}

/** Launches Chromium with the extension as it was built, or as it stands in another folder; not paired yet. */
export async function chromiumManager(options: Partial<ChromiumOptions> = {}): Promise<ChromiumManager> {
  const { context, extensionId, close } = await launchChromium({ extension: builtExtension.chrome, ...options });
  return {
    name: 'Chromium',
    context,
    extensionId,
    newPage: async () => chromiumPage(await context.newPage()),
    extensionPage: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return new Panel(
        async () => page as unknown as Framed,
        () => page.close(),
      );
    },
    closePages: async () =>
      void (await Promise.all(
        context
          .pages()
          .slice(1)
          .map((page) => page.close()),
      )),
    killWorker: async () => {
      const session = await context.newCDPSession(await context.newPage());
      const { targetInfos } = await session.send('Target.getTargets');
      const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
      for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
    close,
  };
}
