import type { AnswersTo } from '../../messages/answer';
import type { Background } from '../background';
import { openSidePanel } from '../side-panel';
import { tabOf } from './sender';

type Part = Pick<Background, 'selections' | 'ports'>;

/** For the page on which people are selected. */
export function pageSelectionAnswers({
  selections,
  ports,
}: Part): Pick<AnswersTo<'page'>, 'page.selected' | 'page.selection'> {
  return {
    'page.selected': async ({ people, show, inBrowser }, sender) => {
      const tabId = tabOf(sender);
      // Asked for before anything else: the browser opens it only within the click.
      const opening = inBrowser ? openSidePanel(sender.tab?.windowId) : Promise.resolve(false);
      await selections.set(tabId, people, show);
      const isOpen = await opening;
      return { inBrowser: inBrowser && (isOpen || ports.isDeskBeside(tabId)) };
    },
    'page.selection': (_, sender) => selections.people(tabOf(sender)),
  };
}

type OfPanel = `panel.${'selection' | 'select' | 'unselect' | 'namesOf'}`;

/** For the panel in which is said what is to be done for them. */
export function panelSelectionAnswers({ selections, ports }: Part): Pick<AnswersTo<'panel'>, OfPanel> {
  return {
    'panel.selection': ({ tabId }, sender) => selections.view(tabId ?? tabOf(sender)),
    'panel.select': ({ tabId }, sender) => {
      ports.tellTab(tabId ?? tabOf(sender), { kind: 'select' });
      return null;
    },
    'panel.unselect': async ({ tabId: beside, leave }, sender) => {
      const tabId = beside ?? tabOf(sender);
      if (leave) await selections.leave(tabId);
      else {
        await selections.set(tabId, [], true);
        ports.tellTab(tabId, { kind: 'unselect' });
      }
      return null;
    },
    'panel.namesOf': ({ orderId }) => selections.namesOf(orderId),
  };
}
