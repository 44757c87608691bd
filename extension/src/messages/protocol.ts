import type { CardChange, LanguageCode, Me, NetworkId, OutboxItem, Problem, Written } from '@okolo/card';
import type { WriteCall } from '@okolo/card/calls';
import type { page } from '../catalogues/en.json';
import type { AdapterData } from '../networks/engine/data';
import type { PersonKey } from '../networks/network';
import type { AgendaItem, NamedPerson, TaskSeed } from './agenda';
import type { Ahead, ClientOf } from './ahead';
import type { DeskCall } from './card-call';
import type { HealthReport, HealthView } from './health';
import type { KeptItem } from './inventory';
import type { MarkAnswer, MarkChange, MarkDetails } from './mark';
import type { SearchAnswer } from './search';
import type { SelectionQuestions } from './selection';
import type { SurfaceSwitch } from './surfaces';
import type { Answering, WritingQuestions } from './writing';

export type Language = LanguageCode;

/** Where the panel is shown: on the page, or as the browser's own side panel (in Firefox its sidebar). */
export type PanelPlace = 'page' | 'browser';

/** The few words that are said within a page of a network; they travel, so that no script there holds every language. */
export type PageWords = typeof page;

/** What a page of a network is told about the extension as a whole. */
export interface PageState {
  /** Whether icons are wanted here: the main switch and the network's own. */
  readonly on: boolean;
  readonly connected: boolean;
  readonly language: Language;
  readonly words: PageWords;
  readonly panelWidth: number;
  readonly panelSide: 'left' | 'right';
  readonly panelPinned: boolean;
  readonly panelPlace: PanelPlace;
  /** Whether a shortcut typed in the page's own box opens the list of messages. */
  readonly shortcuts: boolean;
  /** Whether a line says whose client it is while the manager types to a colleague's. */
  readonly guard: boolean;
  /** Whether colleagues and the manager tell each other whom they are answering. */
  readonly answering: boolean;
  /** Whether the manager may take clients from colleagues. */
  readonly mayTakeOver: boolean;
  /** Networks that the manager switched off. */
  readonly off: readonly NetworkId[];
  /** The adapters' names of the surfaces without icons, by network. */
  readonly hidden: Readonly<Record<NetworkId, readonly string[]>>;
}

/** Whom the panel is about, and where the manager was when it was opened. */
export interface Subject {
  readonly person: PersonKey;
  /** As shown on the page; a label, never a key. */
  readonly name: string;
  readonly link: string;
  /** What the manager had selected; empty when nothing. */
  readonly quote: string;
}

export type ConnectionState =
  /** No token yet. */
  | 'unpaired'
  | 'connected'
  /** Paired, nothing asked of the service yet. */
  | 'starting'
  | 'reconnecting'
  | 'offline'
  | 'down'
  | 'revoked';

/** How things stand between this browser and the service. */
export interface ConnectionView {
  readonly state: ConnectionState;
  readonly server: string;
  readonly me: Me | null;
  /** The trial is over: reading works, writing does not. */
  readonly readOnly: boolean;
  readonly outbox: readonly OutboxItem[];
  /** How many writes wait until this browser is connected to the project that they were made for. */
  readonly elsewhere: number;
}

export interface Settings {
  readonly on: boolean;
  /** Of our own pages; `auto` is as on the page that the panel stands on, else as the browser has it. */
  readonly colours: 'auto' | 'light' | 'dark';
  /** Networks without icons. */
  readonly off: readonly NetworkId[];
  /** Kinds of places without icons. */
  readonly hidden: readonly SurfaceSwitch[];
  readonly language: 'auto' | Language;
  /** The language of the account that was connected last. */
  readonly account: Language | null;
  readonly panelWidth: number;
  readonly panelSide: 'left' | 'right';
  /** The panel opens by itself wherever somebody's page or conversation is open. */
  readonly panelPinned: boolean;
  readonly panelPlace: PanelPlace;
  /** Whether this browser tells of what becomes due. */
  readonly notices: boolean;
  /** Whether it says names and texts then, which whoever looks at the screen can read. */
  readonly noticeNames: boolean;
  readonly shortcuts: boolean;
  readonly guard: boolean;
  readonly answering: boolean;
}

export interface Today {
  readonly added: number;
  readonly statusMoves: number;
  readonly notes: number;
  readonly mine: number;
}

export type ConnectAnswer =
  | { readonly connected: true; readonly manager: string }
  | { readonly connected: false; readonly problem: Problem };

/** Every question by message: who asks whom stands before the dot; the answer comes from the background. */
export interface ProtocolMap extends WritingQuestions, SelectionQuestions {
  'page.statusesOf': { ask: { people: readonly PersonKey[] }; answer: readonly MarkAnswer[] };
  /** Null when nothing more is known, or nobody can be asked. */
  'page.detailsOf': { ask: { clientId: string }; answer: MarkDetails | null };
  /** Asked for when the adapter that was told cannot be used here; null on a page of no network. */
  'page.builtInAdapter': { ask: null; answer: AdapterData | null };
  /**
   * `inBrowser` wants the browser's side panel to be opened, and is answered by whether it shows this page's people. `follows`: the panel
   * goes along with the page by itself, so that a selection that it shows stays; else the manager wants to see this person.
   */
  'page.openPanel': { ask: { subject: Subject; inBrowser: boolean; follows: boolean }; answer: { inBrowser: boolean } };
  /** Whom the page shows or is pointed at; null for nobody. Answers what `who-is-here` asks. */
  'page.isHere': { ask: NamedPerson | null; answer: null };
  'page.reportHealth': { ask: HealthReport; answer: null };
  'page.keepPanelWidth': { ask: { width: number }; answer: null };
  'pairing.state': { ask: null; answer: { paired: boolean } };
  'pairing.offer': { ask: { server: string; token: string }; answer: ConnectAnswer };
  /** The panel of a page stands in its own tab (null); the one of the browser says which tab it stands beside. */
  'panel.subject': { ask: { tabId: number | null }; answer: Subject | null };
  'panel.close': { ask: null; answer: null };
  'panel.clientOf': { ask: { person: PersonKey }; answer: ClientOf };
  'panel.findClients': { ask: { words: string }; answer: readonly { id: string; name: string }[] };
  'panel.read': { ask: DeskCall; answer: unknown };
  /** `id` is the panel's own: asked again after the worker died, the write is still one. */
  'panel.write': { ask: { id: string; call: WriteCall }; answer: Written<unknown> };
  /** The panel shows the refusal and keeps the text: it need not be shown a second time. */
  'panel.tookRefusal': { ask: { id: string }; answer: null };
  'panel.draft': { ask: { key: string }; answer: string };
  'panel.keepDraft': { ask: { key: string; text: string }; answer: null };
  'popup.today': { ask: null; answer: Today };
  'popup.health': { ask: null; answer: readonly HealthView[] };
  'popup.openPanel': { ask: { tabId: number; inBrowser: boolean }; answer: { opened: boolean } };
  /** What is due and what comes next, the earliest first, as it is known; what the service says follows as a push. */
  'popup.agenda': { ask: null; answer: readonly AgendaItem[] };
  /** By the item's key, so that whoever presses twice does it once. */
  'popup.done': { ask: { key: string }; answer: null };
  'popup.later': { ask: { key: string; until: string }; answer: null };
  'popup.search': { ask: { words: string }; answer: SearchAnswer };
  'popup.openClient': { ask: { clientId: string; place: 'profile' | 'conversation' }; answer: null };
  /** What the window that has just been opened is to make a task of. */
  'popup.taskSeed': { ask: null; answer: TaskSeed | null };
  'popup.connection': { ask: null; answer: ConnectionView };
  'popup.retryNow': { ask: null; answer: null };
  'options.connect': { ask: { server: string; token: string }; answer: ConnectAnswer };
  'options.disconnect': { ask: null; answer: null };
  'options.settings': { ask: null; answer: Settings };
  'options.change': { ask: Partial<Settings>; answer: Settings };
  'options.kept': { ask: null; answer: readonly KeptItem[] };
  /** All that is kept, but for the connection. */
  'options.deleteKept': { ask: null; answer: null };
  /** What can be told to others: structure and numbers, nothing of people, pages or the service. */
  'options.report': { ask: null; answer: string };
}

export type Question = keyof ProtocolMap;

/** What the background says to a page of a network, unasked. */
export type PagePush =
  | { readonly kind: 'state'; readonly state: PageState }
  /** How to read the network that the page is of. */
  /** What is built in needs no check; the rest must be tried in a document, which the background has not. */
  | { readonly kind: 'network'; readonly adapter: AdapterData; readonly isBuiltIn: boolean }
  | { readonly kind: 'marks'; readonly changes: readonly MarkChange[] }
  /** Another project is connected, or none: nothing that was told of people may be shown any longer. */
  | { readonly kind: 'forget' }
  /** Everything known may be old: ask again for what is shown. */
  | { readonly kind: 'ask-again' }
  /** The manager wants the panel for the person opened or pointed at. */
  | { readonly kind: 'open-panel'; readonly inBrowser: boolean }
  /** The manager wants the panel for this person, wherever they stand on the page. */
  | ({ readonly kind: 'open-panel-for' } & NamedPerson)
  /** Whose page or conversation is open? The page answers with `page.isHere`. */
  | { readonly kind: 'who-is-here' }
  | { readonly kind: 'close-panel' }
  /** The manager wants to select several people. */
  | { readonly kind: 'select' }
  /** The order was given: nobody is selected any more. */
  | { readonly kind: 'unselect' }
  /** A colleague begins or ends writing to a client. */
  | { readonly kind: 'answering'; readonly clientId: string; readonly who: Answering };

/** What the background says to the panel, popup and options, unasked. */
export type DeskPush =
  /** Whom the panel of that tab is about: the panel may have gone on to another tab when it hears of it. */
  | { readonly kind: 'subject'; readonly tabId: number; readonly subject: Subject }
  | { readonly kind: 'ahead'; readonly tabId: number; readonly ahead: Ahead }
  /** Others are selected, or something has become of an order: ask again. */
  | { readonly kind: 'selection' }
  | { readonly kind: 'change'; readonly change: CardChange }
  | { readonly kind: 'connection'; readonly connection: ConnectionView }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'agenda'; readonly items: readonly AgendaItem[] };

/** How many people are asked for at a time: what the service looks up at once. */
export const AT_ONCE = 500;

/** Names of the long-lived connections to the background. */
export const PAGE_PORT = 'page';
export const DESK_PORT = 'desk';

/**
 * What one of our pages says through its connection: that it is still there, whether it can be seen, or which tab it stands
 * beside from now on.
 */
export type DeskWord = 'beat' | 'shown' | 'hidden' | { readonly beside: number };
