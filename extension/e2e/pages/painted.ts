/**
 * Reads the painted icons of a page from the content script's own world, and checks by other means than the content
 * script's word that each can be seen: the drawing inside the closed shadow root has a size, lies within what its place
 * shows, and is hit at one of its points.
 */
import type { CDPSession, Page } from '@playwright/test';
import { type IsolatedWorld, isolatedWorld } from './isolated-world';

/**
 * - `visible`: some point of the drawing is hit.
 * - `hidden part`: the place itself cannot be seen (a closed drop-down, a collapsed part), so neither can its icon.
 * - `no drawing`, `clipped`, `covered`, `gone`: the place can be seen, its icon cannot. These do not count as painted.
 */
export type Sight = 'visible' | 'hidden part' | 'no drawing' | 'clipped' | 'covered' | 'gone';

export interface Painted {
  readonly person: { readonly id?: string; readonly handle?: string };
  readonly surface: string;
  readonly sight: Sight;
}

/**
 * Runs in the page: what can be seen of one icon. Self-contained, since it is sent as text. The extension puts icons
 * right when they come into view, so one that cannot be seen is looked at again some frames later.
 */
async function lookAt(this: Element, host: Element, anchor: Element): Promise<Sight> {
  const pointsOf = (element: Element) =>
    [...element.getClientRects()]
      .filter((box) => box.width > 0 && box.height > 0)
      .flatMap((box) =>
        [0.5, 0.2, 0.8].flatMap((x) =>
          [0.5, 0.2, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
        ),
      );
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const hits = (element: Element, wanted: (hit: Element) => boolean) =>
    pointsOf(element).some(([x, y]) => document.elementsFromPoint(x, y).some(wanted));
  // Scrolling a clipping box by program would show what a reader can never see: such boxes are put back.
  const bringIntoView = (element: Element) => {
    const clipping: [Element, number, number][] = [];
    for (let box = anchor.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const isClipping = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
      if (isClipping) clipping.push([box, box.scrollLeft, box.scrollTop]);
    }
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    for (const [box, left, top] of clipping) box.scrollTo({ left, top, behavior: 'instant' });
  };
  const judge = (): Sight => {
    if (!isShown(anchor) || pointsOf(anchor).length === 0) return 'hidden part';
    bringIntoView(anchor);
    const isAnchorSeen = hits(anchor, (hit) => anchor.contains(hit));
    const points = pointsOf(this);
    if (points.length === 0 || !isShown(this) || !isShown(host)) return isAnchorSeen ? 'no drawing' : 'hidden part';
    bringIntoView(this);
    if (pointsOf(this).some(([x, y]) => document.elementFromPoint(x, y) === host)) return 'visible';
    if (hits(this, (hit) => hit === host)) return 'covered';
    return isAnchorSeen ? 'clipped' : 'hidden part';
  };
  if (!host.isConnected) return 'gone';
  for (let look = 0; look < 4; look += 1) {
    const sight = judge();
    if (sight === 'visible') return sight;
    await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  }
  return judge();
}

async function elementsOf(session: CDPSession, arrayId: string): Promise<string[]> {
  const { result } = await session.send('Runtime.getProperties', { objectId: arrayId, ownProperties: true });
  return result
    .filter((property) => /^\d+$/.test(property.name) && property.value?.objectId)
    .sort((a, b) => Number(a.name) - Number(b.name))
    .map((property) => property.value?.objectId as string);
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[] | undefined;
}

function firstDrawing(nodes: readonly DomNode[]): DomNode | null {
  for (const node of nodes) {
    if (node.nodeName.toLowerCase() === 'svg') return node;
    const inner = firstDrawing(node.children ?? []);
    if (inner) return inner;
  }
  return null;
}

/** The drawing inside the host's closed shadow root, as an object of the isolated world, or null. */
async function drawingOf(session: CDPSession, world: IsolatedWorld, hostId: string): Promise<string | null> {
  const { node } = await session.send('DOM.describeNode', { objectId: hostId, depth: -1, pierce: true });
  const drawing = firstDrawing(node.shadowRoots ?? []);
  if (!drawing) return null;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: drawing.backendNodeId,
    executionContextId: world.contextId,
  });
  return object.objectId ?? null;
}

async function sightOf(session: CDPSession, world: IsolatedWorld, hostId: string, anchorId: string): Promise<Sight> {
  const drawing = await drawingOf(session, world, hostId);
  const answer = await session.send('Runtime.callFunctionOn', {
    // The bundler may have wrapped the function with a helper for names; the page does not have it.
    functionDeclaration: `function(host, anchor) { const __name = (f) => f; return (${lookAt.toString()}).call(this, host, anchor); }`,
    objectId: drawing ?? hostId,
    arguments: [{ objectId: hostId }, { objectId: anchorId }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'lookAt failed');
  return answer.result.value as Sight;
}

/** All icons that the content script says are painted on the page now. */
export async function readPainted(page: Page, extensionId: string): Promise<Painted[]> {
  const world = await isolatedWorld(page, extensionId);
  const { session } = world;
  const list = await world.evaluate<Omit<Painted, 'sight'>[]>(
    'okoloPlaces().map(({ person: { id, handle }, surface }) => ({ person: { id, handle }, surface }))',
  );
  const hosts = await elementsOf(session, await world.handle('okoloPlaces().map((place) => place.host)'));
  const anchors = await elementsOf(session, await world.handle('okoloPlaces().map((place) => place.anchor)'));
  const painted: Painted[] = [];
  for (const [index, one] of list.entries()) {
    painted.push({ ...one, sight: await sightOf(session, world, hosts[index] ?? '', anchors[index] ?? '') });
  }
  await session.detach();
  return painted;
}
